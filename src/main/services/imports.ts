import type { ImportCategory, ImportPreview, ImportRow, ImportState } from '#core/api/import-preview.ts';
import { AppError } from '#core/api/errors.ts';
import type { Declaration } from '#core/declaration/declaration.ts';
import { declarationSchema } from '#core/declaration/declaration.ts';
import type { Change } from '#core/history/change-set.ts';
import { sameValue } from '#core/history/difference.ts';
import { proposeBiogenic } from '#core/sheet/biogenic-proposal.ts';
import type { ReadDataSet, ReadSource } from '#core/sheet/import-source.ts';
import { readDeclarations } from '#core/sheet/read-declarations.ts';
import type { HandlersOf, JobControl, ServiceContext, TableFile } from './ports.ts';
import { write } from './write.ts';

/** Rows in which a heading row is looked for, as the message says it. */
const HEADER_ROWS = 30;
/** Previews kept for a person to come back to; an older one has to be read again. */
const PREVIEWS_KEPT = 4;

interface OpenImport {
  readonly file: string;
  readonly source: ReadSource;
  readonly table: Pick<TableFile, 'encoding' | 'sheet'>;
}

type Answers = Readonly<Record<string, boolean | null>>;

/** Importing declarations: read, preview, answer, and store all good rows in one step or nothing. */
export function createImportHandlers(context: ServiceContext): HandlersOf<'imports'> {
  const { store, shelf, jobs, tables, ids } = context;
  const open = new Map<string, OpenImport>();

  const found = (id: string): OpenImport => {
    const known = open.get(id);
    if (!known) throw new AppError('import-gone', {});
    return known;
  };

  const read = async (upload: string, control: JobControl): Promise<ImportPreview> => {
    const file = shelf.take(upload);
    if (!file) throw new AppError('not-found', { entity: 'file', id: upload });
    const table = await tables.read(file, control);
    const source = readDeclarations(table.rows, table.sheet, file.name);
    if (!source) throw new AppError('no-header-found', { file: file.name, rows: HEADER_ROWS });
    if (source.dataSets.length === 0) throw new AppError('nothing-to-import', { file: file.name });

    const id = ids.next();
    open.set(id, { file: file.name, source, table: { encoding: table.encoding, sheet: table.sheet } });
    for (const oldest of [...open.keys()].slice(0, -PREVIEWS_KEPT)) open.delete(oldest);
    return preview(id, found(id));
  };

  const rowsOf = ({ source }: OpenImport, answers: Answers = {}): ImportRow[] => {
    const declarations = source.dataSets.map((dataSet) => answered(dataSet, answers));
    const stored = store.declarationsById(declarations.flatMap((declaration) => declaration?.id ?? []));
    return source.dataSets.map((dataSet, index) => {
      const declaration = declarations[index] ?? null;
      return {
        rows: dataSet.rows,
        state: stateOf(declaration, stored),
        category: dataSet.category === '' ? null : dataSet.category,
        declaration,
        name: dataSet.name,
        problems: dataSet.problems,
      };
    });
  };

  const preview = (id: string, opened: OpenImport): ImportPreview => {
    const rows = rowsOf(opened);
    const counts: Record<ImportState, number> = { new: 0, changed: 0, identical: 0, unusable: 0 };
    for (const { state } of rows) counts[state] += 1;
    return {
      import: id,
      file: opened.file,
      format: opened.source.format,
      encoding: opened.table.encoding,
      sheet: opened.table.sheet,
      rowsRead: opened.source.rowsRead,
      dataSets: rows.length,
      counts,
      columns: opened.source.columns,
      categories: categoriesOf(opened.source),
      problems: problemCounts(rows),
    };
  };

  const commit = async (id: string, answers: Answers, control: JobControl) => {
    const opened = found(id);
    const rows = rowsOf(opened, answers).filter(({ state }) => state === 'new' || state === 'changed');
    const incoming = rows.flatMap(({ declaration }) => declaration ?? []);
    const before = store.declarationsById(incoming.map((declaration) => declaration.id));
    const changes = incoming.map((after): Change => {
      return { entity: 'declaration', id: after.id, before: before.get(after.id) ?? null, after };
    });
    // A cancel that came while this waited its turn is felt before anything is written.
    await Promise.resolve();
    if (control.signal.aborted) throw new AppError('cancelled', {});
    const label = {
      key: 'history.declarationsImported',
      params: { count: changes.length, file: opened.file },
    } as const;
    write(store, label, null, changes);
    open.delete(id);
    return { stored: changes.length - before.size, updated: before.size };
  };

  return {
    'imports.read': ({ upload }) => jobs.start((control) => read(upload, control)),
    'imports.rows': ({ import: id, state, offset, limit }) =>
      rowsOf(found(id))
        .filter((row) => state === 'all' || row.state === state)
        .slice(offset, offset + limit),
    'imports.commit': ({ import: id, biogenic }) => {
      found(id);
      return jobs.start((control) => commit(id, biogenic, control));
    },
    'imports.discard': ({ import: id }) => {
      open.delete(id);
      return null;
    },
  };
}

/**
 * The declaration with its category's answer, or the proposal where none was given. A negative A1-A3 is the mark of stored carbon,
 * so "holds none" is not said of it on behalf of its category: it stays a question.
 */
function answered({ declaration, category, needsBiogenicAnswer }: ReadDataSet, answers: Answers): Declaration | null {
  if (!declaration || !needsBiogenicAnswer) return declaration;
  const answer = Object.hasOwn(answers, category) ? (answers[category] ?? null) : proposeBiogenic(category);
  const storesCarbon = (declaration.impacts.gwpTotal?.['A1-A3'] ?? 0) < 0;
  return { ...declaration, containsBiogenicCarbon: answer === false && storesCarbon ? null : answer };
}

function stateOf(declaration: Declaration | null, stored: ReadonlyMap<string, Declaration>): ImportState {
  if (!declaration || !declarationSchema.safeParse(declaration).success) return 'unusable';
  const known = stored.get(declaration.id);
  if (!known) return 'new';
  return sameValue(known, declaration) ? 'identical' : 'changed';
}

function categoriesOf(source: ReadSource): ImportCategory[] {
  const byCategory = new Map<string, { dataSets: number; needAnswer: number }>();
  for (const { category, needsBiogenicAnswer, declaration } of source.dataSets) {
    if (!declaration) continue;
    const counts = byCategory.get(category) ?? { dataSets: 0, needAnswer: 0 };
    counts.dataSets += 1;
    if (needsBiogenicAnswer) counts.needAnswer += 1;
    byCategory.set(category, counts);
  }
  return [...byCategory]
    .map(([category, counts]) => ({ category, ...counts, proposal: proposeBiogenic(category) }))
    .toSorted((a, b) => a.category.localeCompare(b.category, 'nb'));
}

function problemCounts(rows: readonly ImportRow[]): ImportPreview['problems'] {
  const counts = new Map<string, ImportPreview['problems'][number]>();
  for (const { code, severity } of rows.flatMap(({ problems }) => problems)) {
    const key = `${severity} ${code}`;
    counts.set(key, { code, severity, count: (counts.get(key)?.count ?? 0) + 1 });
  }
  return [...counts.values()].toSorted((a, b) => b.count - a.count);
}
