import type { ImportPreview, ImportProblem, ImportRow, ImportState } from '#core/api/import-preview.ts';
import { AppError } from '#core/api/errors.ts';
import { CATEGORY_SEPARATOR, declarationSchema, type Declaration } from '#core/declaration/declaration.ts';
import { biogenicQuestions, type BiogenicQuestions } from '#core/sheet/biogenic-categories.ts';
import { gatherProblems, HEADER_ROWS, type ReadDataSet, type ReadSource } from '#core/sheet/import-source.ts';
import { needsBiogenicAnswer } from '#core/sheet/product-stage.ts';
import { readDeclarations } from '#core/sheet/read-declarations.ts';
import { arrivalChanges, arrivalOf, counterparts, type Arrival } from './declaration-identity.ts';
import type { HandlersOf, JobControl, ServiceContext, Store, TableFile } from './ports.ts';
import { countProjectsUsing } from './declaration-uses.ts';
import { today } from './today.ts';
import { write } from './write.ts';

/** Previews kept for a person to come back to; an older one has to be read again. */
const PREVIEWS_KEPT = 4;

interface OpenImport {
  readonly file: string;
  readonly table: Pick<TableFile, 'encoding' | 'sheet'>;
  readonly source: ReadSource;
  readonly questions: BiogenicQuestions;
}

type Answers = Readonly<Record<string, boolean | null>>;

/** Importing declarations: read, preview, answer, and store all good rows in one step or nothing. */
export function createImportHandlers(context: ServiceContext): HandlersOf<'imports'> {
  const { store, shelf, jobs, tables, ids, clock, who } = context;
  const open = new Map<string, OpenImport>();

  const opened = (id: string): OpenImport => {
    const known = open.get(id);
    if (!known) throw new AppError('import-gone', {});
    return known;
  };

  const read = async (upload: string, control: JobControl): Promise<ImportPreview> => {
    const file = shelf.take(upload);
    if (!file) throw new AppError('not-found', { entity: 'file', id: upload });
    const { encoding, sheet, rows } = await tables.read(file, 'declarations', control);
    const day = today(clock);
    const found = readDeclarations({ lines: rows, sheet, file: file.name, today: day });
    if (!found) throw new AppError('no-header-found', { file: file.name, rows: HEADER_ROWS });
    if (found.dataSets.length === 0) throw new AppError('nothing-to-import', { file: file.name });

    const source = { ...found, dataSets: found.dataSets.map(withOrigin({ file: file.name, day, who })) };
    const stored = storedFor(source.dataSets);
    const questions = biogenicQuestions(
      source.dataSets,
      ({ declaration }) => declaration && stored.get(declaration)?.containsBiogenicCarbon,
    );
    const id = ids.next();
    open.set(id, { file: file.name, table: { encoding, sheet }, source, questions });
    for (const oldest of [...open.keys()].slice(0, -PREVIEWS_KEPT)) open.delete(oldest);
    return preview(id, opened(id));
  };

  const storedFor = untilChanged(store, (dataSets: readonly ReadDataSet[]) =>
    counterparts(
      store,
      dataSets.flatMap(({ declaration }) => declaration ?? []),
    ),
  );

  /** What storing each data set would do, with the answers given; null where it cannot be used. */
  const arrivalsOf = ({ source, questions }: OpenImport, answers: Answers): (Arrival | null)[] => {
    const stored = storedFor(source.dataSets);
    const answered = answering(questions, answers);
    return source.dataSets.map((dataSet) => {
      const declaration = answered(dataSet);
      if (!dataSet.declaration || !declarationSchema.safeParse(declaration).success) return null;
      return declaration && arrivalOf(store, declaration, stored.get(dataSet.declaration));
    });
  };

  const proposedArrivals = untilChanged(store, (importing: OpenImport) => arrivalsOf(importing, {}));

  /** Each data set with what storing it would do. Its declaration is as the file has it: the answer belongs to its category. */
  const rowsOf = (importing: OpenImport): ImportRow[] => {
    const arrivals = proposedArrivals(importing);
    return importing.source.dataSets.map((dataSet, index) => ({
      rows: dataSet.rows,
      state: stateOf(arrivals[index] ?? null),
      category: importing.questions.categoryOf.get(dataSet) || null,
      declaration: dataSet.declaration,
      name: dataSet.name,
      problems: [...dataSet.problems, ...remarksOn(dataSet, arrivals[index] ?? null, importing.table.sheet)],
    }));
  };

  /** The declarations that projects use and keep, while newer versions of them are stored. */
  const inUse = (arrivals: readonly (Arrival | null)[]): ImportPreview['inUse'] => {
    const kept = arrivals.flatMap((arrival) => (arrival?.kind === 'superseding' ? [arrival.stored.id] : []));
    return { declarations: kept.length, projects: countProjectsUsing(store, kept) };
  };

  const preview = (id: string, importing: OpenImport): ImportPreview => {
    const rows = rowsOf(importing);
    const counts: Record<ImportState, number> = { new: 0, changed: 0, identical: 0, unusable: 0 };
    for (const { state } of rows) counts[state] += 1;
    return {
      import: id,
      file: importing.file,
      format: importing.source.format,
      encoding: importing.table.encoding,
      sheet: importing.table.sheet,
      rowsRead: importing.source.rowsRead,
      dataSets: rows.length,
      counts,
      inUse: inUse(proposedArrivals(importing)),
      columns: importing.source.columns,
      categories: importing.questions.categories,
      problems: problemCounts(rows),
    };
  };

  const commit = async (id: string, answers: Answers, control: JobControl) => {
    const importing = opened(id);
    const arrivals = arrivalsOf(importing, answers).flatMap((arrival) =>
      arrival === null || stateOf(arrival) === 'identical' ? [] : [arrival],
    );
    if (control.signal.aborted) throw new AppError('cancelled', {});
    const label = {
      key: 'history.declarationsImported',
      params: { count: arrivals.length, file: importing.file },
    } as const;
    write(store, label, null, arrivalChanges(store, ids, arrivals));
    open.delete(id);
    const stored = arrivals.filter(({ kind }) => kind === 'new').length;
    return { stored, updated: arrivals.length - stored };
  };

  return {
    'imports.read': ({ upload }) => jobs.start((control) => read(upload, control)),
    'imports.rows': ({ import: id, state, offset, limit }) =>
      rowsOf(opened(id))
        .filter((row) => state === 'all' || row.state === state)
        .slice(offset, offset + limit),
    'imports.commit': ({ import: id, biogenic }) => {
      opened(id);
      return jobs.start((control) => commit(id, biogenic, control));
    },
    'imports.discard': ({ import: id }) => {
      open.delete(id);
      return null;
    },
  };
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

/** Keeps what was found for as long as the workspace is the same: each page of rows asks for it anew. */
function untilChanged<Key extends object, Found>(store: Pick<Store, 'history'>, find: (key: Key) => Found) {
  const kept = new WeakMap<Key, { readonly state: string; readonly found: Found }>();
  return (key: Key): Found => {
    const { undoId, savedAt } = store.history();
    const state = `${undoId} ${savedAt}`;
    const known = kept.get(key);
    if (known?.state === state) return known.found;
    const found = find(key);
    kept.set(key, { state, found });
    return found;
  };
}

/** Says of each data set's declaration where it came from, and of what kind the file says that it is. */
function withOrigin({ file, day, who }: { readonly file: string; readonly day: string; readonly who: string }) {
  return (dataSet: ReadDataSet): ReadDataSet => {
    const { declaration, categoryPath } = dataSet;
    if (!declaration) return dataSet;
    const { category, source } = declaration;
    const database = source && source.name !== file ? source.name : null;
    return {
      ...dataSet,
      declaration: {
        ...declaration,
        category: categoryPath.length > 0 ? categoryPath.join(CATEGORY_SEPARATOR) : category,
        source: {
          name: file,
          version: [database, source?.version].filter(Boolean).join(' ') || null,
          retrieved: day,
          by: who,
        },
      },
    };
  };
}

/** What there is to know of a data set that only the library tells. */
function remarksOn({ rows, declaration }: ReadDataSet, arrival: Arrival | null, sheet: string | null): ImportProblem[] {
  if (arrival?.kind !== 'older') return [];
  const { problems, tell } = gatherProblems(sheet, rows[0] ?? 0);
  tell('older-version', 'warning', null, declaration?.dataSet?.version ?? '');
  return problems;
}

function stateOf(arrival: Arrival | null): ImportState {
  if (arrival === null) return 'unusable';
  if (arrival.kind === 'older') return 'identical';
  return arrival.kind === 'superseding' ? 'changed' : arrival.kind;
}

function problemCounts(rows: readonly ImportRow[]): ImportPreview['problems'] {
  const counts = new Map<string, ImportPreview['problems'][number]>();
  for (const { code, severity } of rows.flatMap(({ problems }) => problems)) {
    const key = `${severity} ${code}`;
    counts.set(key, { code, severity, count: (counts.get(key)?.count ?? 0) + 1 });
  }
  return [...counts.values()].toSorted((a, b) => b.count - a.count);
}
