import type {
  ImportChoices,
  ImportPreview,
  ImportProblem,
  ImportProblemKind,
  ImportRow,
  ImportState,
} from '#core/api/import-preview.ts';
import { AppError } from '#core/api/errors.ts';
import type { Declaration } from '#core/declaration/declaration.ts';
import { sameFigures } from '#core/declaration/figures.ts';
import { biogenicQuestions, type BiogenicQuestions } from '#core/sheet/biogenic-categories.ts';
import { gatherProblems, type ReadDataSet, type ReadSource } from '#core/sheet/import-source.ts';
import { checking } from '#core/sheet/checking.ts';
import { lackingIn } from '#core/sheet/product-mapping.ts';
import { needsBiogenicAnswer } from '#core/sheet/product-stage.ts';
import { arrivalChanges, arrivalOf, counterparts, outdated, type Arrival } from './declaration-identity.ts';
import { countProjectsUsing } from './declaration-uses.ts';
import { makeImportTemplate, makeMarkedSheet } from './import-files.ts';
import { createSheetImports, layoutView, type OpenSheet } from './import-sheet.ts';
import type { HandlersOf, JobControl, ServiceContext, Store, WantedTable } from './ports.ts';
import { today } from './today.ts';
import { write } from './write.ts';

/** Previews kept for a person to come back to; an older one has to be read again. */
const PREVIEWS_KEPT = 4;

interface OpenImport {
  readonly file: WantedTable;
  /** Null: documents, which say themselves what is what. */
  readonly sheet: OpenSheet | null;
  readonly source: ReadSource;
  readonly questions: BiogenicQuestions;
}

type Answers = Readonly<Record<string, boolean | null>>;

/** Importing declarations: read, preview, answer, and store all good rows in one step or nothing. */
export function createImportHandlers(context: ServiceContext): HandlersOf<'imports'> {
  const { store, shelf, jobs, tables, ids, clock, resources, who } = context;
  const sheets = createSheetImports(context);
  const open = new Map<string, OpenImport>();

  const found = (id: string): OpenImport => {
    const known = open.get(id);
    if (!known) throw new AppError('import-gone', {});
    return known;
  };

  const read = async (upload: string, control: JobControl): Promise<ImportPreview> => {
    const file = shelf.take(upload);
    if (!file) throw new AppError('not-found', { entity: 'file', id: upload });
    const ahead = sheets.readAhead(file);
    const read = await tables.readDeclarations(file, today(clock), control, ahead.take);
    if (read.kind === 'dataSets') {
      if (read.source.dataSets.length === 0) throw new AppError('nothing-to-import', { file: file.name });
      const check = checking({ file: file.name, sheet: null, day: today(clock), who });
      return opened({ file, sheet: null, source: { ...read.source, dataSets: read.source.dataSets.map(check) } });
    }
    const { sheet, source } = await sheets.open(file, read.table, ahead.read(), control);
    // Without its name, unit and figures mapped a sheet has no products yet, and may have them later.
    const isMapped = !sheet.layout || lackingIn(sheet.layout).length === 0;
    if (isMapped && source.dataSets.length === 0) {
      throw new AppError(source.rowsRead === 0 ? 'only-headings' : 'nothing-to-import', { file: file.name });
    }
    return opened({ file, sheet, source });
  };

  /** Reads the sheet of an open import in another way. It stays open as it was too: the person may have changed something meanwhile. */
  const map = async (id: string, choices: ImportChoices, control: JobControl): Promise<ImportPreview> => {
    const importing = found(id);
    // Documents say themselves what is what: there is nothing to choose.
    if (!importing.sheet) return opened(importing);
    return opened({ file: importing.file, ...(await sheets.reread(importing.sheet, choices, control)) });
  };

  /** Lets go of a file, in all the ways that it was read. */
  const close = (id: string) => {
    const file = open.get(id)?.file;
    for (const [other, one] of open) if (one.file === file) open.delete(other);
  };

  const opened = ({ file, sheet, source }: Pick<OpenImport, 'file' | 'sheet' | 'source'>): ImportPreview => {
    const dataSets = source.dataSets.map(namedAsHere(source.format, resources.genericDeclarations()));
    const stored = storedFor(dataSets);
    const questions = biogenicQuestions(
      dataSets,
      ({ declaration }) => declaration && stored.get(declaration)?.containsBiogenicCarbon,
    );
    const id = ids.next();
    const importing: OpenImport = { file, sheet, source: { ...source, dataSets }, questions };
    open.set(id, importing);
    for (const oldest of [...open.keys()].slice(0, -PREVIEWS_KEPT)) open.delete(oldest);
    return preview(id, importing);
  };

  const storedFor = untilChanged(store, (dataSets: readonly ReadDataSet[]) => {
    const older = outdatedIn(dataSets);
    const incoming = declarationsOf(dataSets);
    return counterparts(store, older.size === 0 ? incoming : incoming.filter((declaration) => !older.has(declaration)));
  });

  /** What storing each data set would do, with the answers given; null where it cannot be used. */
  const arrivalsOf = ({ source, questions }: OpenImport, answers: Answers): (Arrival | null)[] => {
    const stored = storedFor(source.dataSets);
    const older = outdatedIn(source.dataSets);
    const answered = answering(questions, answers);
    return source.dataSets.map((dataSet) => {
      if (dataSet.declaration && older.has(dataSet.declaration)) return { kind: 'older' };
      const declaration = answered(dataSet);
      return declaration && dataSet.declaration && arrivalOf(store, declaration, stored.get(dataSet.declaration));
    });
  };

  const proposedArrivals = untilChanged(store, (importing: OpenImport) => arrivalsOf(importing, {}));

  /** Each data set with what storing it would do. Its declaration is as the file has it: the answer belongs to its category. */
  const rowsOf = untilChanged(store, (importing: OpenImport): ImportRow[] => {
    const arrivals = proposedArrivals(importing);
    return importing.source.dataSets.map((dataSet, index) => ({
      rows: dataSet.rows,
      part: dataSet.part ?? null,
      state: stateOf(arrivals[index] ?? null),
      before: changedBy(arrivals[index] ?? null),
      category: importing.questions.categoryOf.get(dataSet) || null,
      declaration: dataSet.declaration,
      name: dataSet.name,
      problems: withRemarks(dataSet, arrivals[index] ?? null, sheetName(importing)),
    }));
  });

  /** The declarations that projects use and keep, while newer versions of them are stored. */
  const inUse = (arrivals: readonly (Arrival | null)[]): ImportPreview['inUse'] => {
    const kept = arrivals.flatMap((arrival) => (arrival?.kind === 'superseding' ? [arrival.stored.id] : []));
    return { declarations: kept.length, projects: countProjectsUsing(store, kept) };
  };

  const preview = (id: string, importing: OpenImport): ImportPreview => {
    const { file, sheet, source, questions } = importing;
    const rows = rowsOf(importing);
    const counts: Record<ImportState, number> = { new: 0, changed: 0, identical: 0, unusable: 0 };
    for (const { state } of rows) counts[state] += 1;
    return {
      import: id,
      file: file.name,
      format: source.format,
      encoding: sheet?.encoding ?? null,
      sheet: sheetName(importing),
      rowsRead: source.rowsRead,
      dataSets: rows.length,
      counts,
      inUse: inUse(proposedArrivals(importing)),
      columns: source.columns,
      layout: sheet && layoutView(sheet),
      categories: questions.categories,
      problems: problemCounts(rows),
    };
  };

  const commit = async (id: string, answers: Answers, onlyIfAllGood: boolean, control: JobControl) => {
    const importing = found(id);
    const file = importing.file.name;
    // Without an answer of the person's own it is what was shown.
    const all = Object.keys(answers).length === 0 ? proposedArrivals(importing) : arrivalsOf(importing, answers);
    const unusable = all.filter((arrival) => arrival === null).length;
    if (onlyIfAllGood && unusable > 0) throw new AppError('rows-not-usable', { file, count: unusable });
    const arrivals = all.flatMap((arrival) => (arrival === null || stateOf(arrival) === 'identical' ? [] : [arrival]));
    if (control.signal.aborted) throw new AppError('cancelled', {});
    const label = { key: 'history.declarationsImported', params: { count: arrivals.length, file } } as const;
    write(store, label, null, arrivalChanges(store, ids, arrivals));
    if (importing.sheet) sheets.remember(importing.sheet);
    close(id);
    const stored = arrivals.filter(({ kind }) => kind === 'new').length;
    return { stored, updated: arrivals.length - stored };
  };

  return {
    'imports.read': ({ upload }) => jobs.start((control) => read(upload, control)),
    'imports.map': ({ import: id, ...choices }) => {
      found(id);
      return jobs.start((control) => map(id, choices, control));
    },
    'imports.rows': ({ import: id, state, problem, offset, limit }) =>
      rowsOf(found(id))
        .filter((row) => state === 'all' || row.state === state)
        .filter(({ problems }) => problem === null || problems.some((one) => isOfKind(one, problem)))
        .slice(offset, offset + limit),
    'imports.problems': ({ import: id, language }) => {
      const { file, sheet, source } = found(id);
      const marked = { file: file.name, sheet, source, language };
      return jobs.start((control) => makeMarkedSheet(context, marked, control));
    },
    'imports.template': ({ language }) => jobs.start((control) => makeImportTemplate(context, language, control)),
    'imports.commit': ({ import: id, biogenic, onlyIfAllGood }) => {
      found(id);
      return jobs.start((control) => commit(id, biogenic, onlyIfAllGood, control));
    },
    'imports.discard': ({ import: id }) => {
      close(id);
      return null;
    },
  };
}

/** Few files have data sets with editions, and those are looked into alone. */
function outdatedIn(dataSets: readonly ReadDataSet[]): ReadonlySet<Declaration> {
  return outdated(dataSets.flatMap(({ declaration }) => (declaration?.dataSet ? declaration : [])));
}

function declarationsOf(dataSets: readonly ReadDataSet[]): Declaration[] {
  return dataSets.flatMap(({ declaration }) => declaration ?? []);
}

function sheetName({ sheet }: OpenImport): string | null {
  return sheet?.table.sheet ?? null;
}

/**
 * What the program comes with keeps the name and the group that it has here, for the database's own are Swedish and English; and stays as it is
 * where the file has the same figures for it.
 */
function namedAsHere(format: ReadSource['format'], ours: readonly Declaration[]) {
  const known = new Map(format === 'boverket' ? ours.map((declaration) => [declaration.id, declaration]) : []);
  return (dataSet: ReadDataSet): ReadDataSet => {
    const { declaration } = dataSet;
    const our = known.get(declaration?.id ?? '');
    if (!declaration || !our) return dataSet;
    const kept = sameFigures(our, declaration) ? our : { ...declaration, name: our.name, category: our.category };
    return { ...dataSet, name: our.name, declaration: kept };
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

/** What is wrong with a data set, and what there is to know of it that it does not tell itself. */
function withRemarks(
  { rows, declaration, problems }: ReadDataSet,
  arrival: Arrival | null,
  sheet: string | null,
): readonly ImportProblem[] {
  if (arrival?.kind !== 'older') return problems;
  const remarks = gatherProblems(sheet, rows[0] ?? 0);
  remarks.tell('older-version', 'warning', null, declaration?.dataSet?.version ?? '');
  return [...problems, ...remarks.problems];
}

function stateOf(arrival: Arrival | null): ImportState {
  if (arrival === null) return 'unusable';
  if (arrival.kind === 'older') return 'identical';
  return arrival.kind === 'superseding' ? 'changed' : arrival.kind;
}

function changedBy(arrival: Arrival | null): Declaration | null {
  return arrival?.kind === 'changed' || arrival?.kind === 'superseding' ? arrival.stored : null;
}

function isOfKind(problem: ImportProblem, { code, severity }: ImportProblemKind): boolean {
  return problem.code === code && problem.severity === severity;
}

function problemCounts(rows: readonly ImportRow[]): ImportPreview['problems'] {
  const counts = new Map<string, ImportPreview['problems'][number]>();
  for (const { problems } of rows) {
    // Most have none, and there may be 50 000.
    if (problems.length === 0) continue;
    // A data set is counted once, however many of its cells have the same problem.
    for (const [key, { code, severity }] of new Map(problems.map((one) => [`${one.severity} ${one.code}`, one]))) {
      counts.set(key, { code, severity, count: (counts.get(key)?.count ?? 0) + 1 });
    }
  }
  return [...counts.values()].toSorted((a, b) => b.count - a.count);
}
