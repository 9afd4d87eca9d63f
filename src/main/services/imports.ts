import type { ImportPreview, ImportRow, ImportState } from '#core/api/import-preview.ts';
import { AppError } from '#core/api/errors.ts';
import { sameFigures } from '#core/declaration/figures.ts';
import { declarationSchema, type Declaration } from '#core/declaration/declaration.ts';
import type { Change } from '#core/history/change-set.ts';
import { sameValue } from '#core/history/difference.ts';
import { biogenicQuestions, type BiogenicQuestions } from '#core/sheet/biogenic-categories.ts';
import { HEADER_ROWS, type ReadDataSet, type ReadSource } from '#core/sheet/import-source.ts';
import { needsBiogenicAnswer } from '#core/sheet/product-stage.ts';
import { readDeclarations } from '#core/sheet/read-declarations.ts';
import type { DeclarationFile, HandlersOf, JobControl, ServiceContext, TableFile } from './ports.ts';
import { countProjectsUsing, withReplacedUses } from './replaced-declarations.ts';
import { today } from './today.ts';
import { write } from './write.ts';

/** Previews kept for a person to come back to; an older one has to be read again. */
const PREVIEWS_KEPT = 4;

interface OpenImport {
  readonly file: string;
  readonly table: Pick<TableFile, 'encoding' | 'sheet'>;
  readonly source: ReadSource;
  readonly questions: BiogenicQuestions;
  /** Made once, as the preview counts them: a page of 50 000 is asked for many times. */
  readonly rows: readonly ImportRow[];
}

type Answers = Readonly<Record<string, boolean | null>>;
type Stored = ReadonlyMap<string, Declaration>;

/** Importing declarations: read, preview, answer, and store all good rows in one step or nothing. */
export function createImportHandlers(context: ServiceContext): HandlersOf<'imports'> {
  const { store, shelf, jobs, tables, ids, clock, resources } = context;
  const open = new Map<string, OpenImport>();

  const found = (id: string): OpenImport => {
    const known = open.get(id);
    if (!known) throw new AppError('import-gone', {});
    return known;
  };

  const read = async (upload: string, control: JobControl): Promise<ImportPreview> => {
    const file = shelf.take(upload);
    if (!file) throw new AppError('not-found', { entity: 'file', id: upload });
    const day = today(clock);
    const read = understood(file.name, await tables.readDeclarations(file, day, control), day);
    const { encoding, sheet } = read;
    const source = asKnownHere(read.source, resources.genericDeclarations());
    if (source.dataSets.length === 0) throw new AppError('nothing-to-import', { file: file.name });

    const dataSets = source.dataSets.map(withValidDeclaration);
    const stored = storedFor(dataSets);
    const questions = biogenicQuestions(
      dataSets,
      ({ declaration }) => stored.get(declaration?.id ?? '')?.containsBiogenicCarbon,
    );
    const id = ids.next();
    const opened: OpenImport = {
      file: file.name,
      table: { encoding, sheet },
      source: { ...source, dataSets },
      questions,
      rows: rowsOf(dataSets, questions, stored),
    };
    open.set(id, opened);
    for (const oldest of [...open.keys()].slice(0, -PREVIEWS_KEPT)) open.delete(oldest);
    return preview(id, opened, inUse(opened, stored));
  };

  const storedFor = (dataSets: readonly ReadDataSet[]) =>
    store.declarationsById(dataSets.flatMap(({ declaration }) => declaration?.id ?? []));

  /** What the changed data sets, with the answers proposed, do to projects that use them. */
  const inUse = ({ source, questions }: OpenImport, stored: Stored): ImportPreview['inUse'] => {
    const replaced = source.dataSets.map(answering(questions, {})).flatMap((declaration) => {
      const known = stored.get(declaration?.id ?? '');
      const isReplaced = declaration && known && !sameFigures(known, declaration);
      return isReplaced && store.projectsUsing(declaration.id) > 0 ? [declaration.id] : [];
    });
    return { declarations: replaced.length, projects: countProjectsUsing(store, replaced) };
  };

  const preview = (id: string, opened: OpenImport, inUse: ImportPreview['inUse']): ImportPreview => {
    const { rows } = opened;
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
      inUse,
      columns: opened.source.columns,
      categories: opened.questions.categories,
      problems: problemCounts(rows),
    };
  };

  const commit = async (id: string, answers: Answers, control: JobControl) => {
    const opened = found(id);
    const { dataSets } = opened.source;
    const before = storedFor(dataSets);
    const changes = dataSets.map(answering(opened.questions, answers)).flatMap((after): Change[] => {
      const state = stateOf(after, before);
      if (!after || (state !== 'new' && state !== 'changed')) return [];
      return [{ entity: 'declaration', id: after.id, before: before.get(after.id) ?? null, after }];
    });
    if (control.signal.aborted) throw new AppError('cancelled', {});
    const label = {
      key: 'history.declarationsImported',
      params: { count: changes.length, file: opened.file },
    } as const;
    write(store, label, null, withReplacedUses(store, changes, today(clock)));
    open.delete(id);
    const updated = changes.filter((change) => change.before !== null).length;
    return { stored: changes.length - updated, updated };
  };

  return {
    'imports.read': ({ upload }) => jobs.start((control) => read(upload, control)),
    'imports.rows': ({ import: id, state, offset, limit }) =>
      found(id)
        .rows.filter((row) => state === 'all' || row.state === state)
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

/** What was read, as data sets; a table is understood by its headings. */
function understood(file: string, read: DeclarationFile, today: string) {
  if (read.kind === 'dataSets') return { source: read.source, encoding: null, sheet: null };
  const { rows, encoding, sheet } = read.table;
  const source = readDeclarations({ lines: rows, sheet, file, today });
  if (!source) throw new AppError('no-header-found', { file, rows: HEADER_ROWS });
  return { source, encoding, sheet };
}

/**
 * What the program comes with keeps the name that it has here, for the database's own are Swedish and English; and stays as it is
 * where the file has the same figures for it.
 */
function asKnownHere(source: ReadSource, ours: readonly Declaration[]): ReadSource {
  if (source.format !== 'boverket') return source;
  const known = new Map(ours.map((declaration) => [declaration.id, declaration]));
  const dataSets = source.dataSets.map((dataSet): ReadDataSet => {
    const { declaration } = dataSet;
    const our = known.get(declaration?.id ?? '');
    if (!declaration || !our) return dataSet;
    const kept = sameFigures(our, declaration) ? our : { ...declaration, name: our.name };
    return { ...dataSet, name: our.name, declaration: kept };
  });
  return { ...source, dataSets };
}

/** Puts into a data set's declaration what was answered for its category: by the person, else by the proposal. */
function answering({ categories, categoryOf }: BiogenicQuestions, answers: Answers) {
  const proposals = new Map(categories.map(({ category, proposal }) => [category, proposal]));
  return (dataSet: ReadDataSet): Declaration | null => {
    const { declaration } = dataSet;
    if (!declaration || !needsBiogenicAnswer(declaration)) return declaration;
    const category = categoryOf.get(dataSet) ?? '';
    const answer = Object.hasOwn(answers, category) ? answers[category] : proposals.get(category);
    return { ...declaration, containsBiogenicCarbon: answer ?? null };
  };
}

/** Each data set with what storing it would do. Its declaration is as the file has it: the answer belongs to its category. */
function rowsOf(dataSets: readonly ReadDataSet[], questions: BiogenicQuestions, stored: Stored): ImportRow[] {
  const withProposals = answering(questions, {});
  return dataSets.map((dataSet) => ({
    rows: dataSet.rows,
    state: stateOf(withProposals(dataSet), stored),
    category: questions.categoryOf.get(dataSet) || null,
    declaration: dataSet.declaration,
    name: dataSet.name,
    problems: dataSet.problems,
  }));
}

/** A declaration that the library's schema refuses is none. Looked at once: an answer for its category makes no other of it. */
function withValidDeclaration(dataSet: ReadDataSet): ReadDataSet {
  const { declaration } = dataSet;
  return declaration === null || declarationSchema.safeParse(declaration).success
    ? dataSet
    : { ...dataSet, declaration: null };
}

function stateOf(declaration: Declaration | null, stored: Stored): ImportState {
  if (!declaration) return 'unusable';
  const known = stored.get(declaration.id);
  if (!known) return 'new';
  return sameValue(known, declaration) ? 'identical' : 'changed';
}

function problemCounts(rows: readonly ImportRow[]): ImportPreview['problems'] {
  const counts = new Map<string, ImportPreview['problems'][number]>();
  for (const { code, severity } of rows.flatMap(({ problems }) => problems)) {
    const key = `${severity} ${code}`;
    counts.set(key, { code, severity, count: (counts.get(key)?.count ?? 0) + 1 });
  }
  return [...counts.values()].toSorted((a, b) => b.count - a.count);
}
