import type {
  ImportChoices,
  ImportPreview,
  ImportProblem,
  ImportProblemKind,
  ImportRow,
  ImportState,
} from '#core/api/import-preview.ts';
import { AppError } from '#core/api/errors.ts';
import { sameFigures } from '#core/declaration/figures.ts';
import { declarationSchema, type Declaration } from '#core/declaration/declaration.ts';
import type { Change } from '#core/history/change-set.ts';
import { sameValue } from '#core/history/difference.ts';
import { biogenicQuestions, type BiogenicQuestions } from '#core/sheet/biogenic-categories.ts';
import type { ReadDataSet, ReadSource } from '#core/sheet/import-source.ts';
import { withDoubts } from '#core/sheet/plausibility-problems.ts';
import { lackingIn } from '#core/sheet/product-mapping.ts';
import { needsBiogenicAnswer } from '#core/sheet/product-stage.ts';
import { makeImportTemplate, makeMarkedSheet } from './import-files.ts';
import { createSheetImports, layoutView, type OpenSheet } from './import-sheet.ts';
import type { HandlersOf, JobControl, ServiceContext, WantedTable } from './ports.ts';
import { countProjectsUsing, withReplacedUses } from './replaced-declarations.ts';
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
  /** Made once, as the preview counts them: a page of 50 000 is asked for many times. */
  readonly rows: readonly ImportRow[];
}

type Answers = Readonly<Record<string, boolean | null>>;
type Stored = ReadonlyMap<string, Declaration>;

/** Importing declarations: read, preview, answer, and store all good rows in one step or nothing. */
export function createImportHandlers(context: ServiceContext): HandlersOf<'imports'> {
  const { store, shelf, jobs, tables, ids, clock, resources } = context;
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
    const day = today(clock);
    const read = await tables.readDeclarations(file, day, control);
    if (read.kind === 'dataSets') {
      if (read.source.dataSets.length === 0) throw new AppError('nothing-to-import', { file: file.name });
      return opened({ file, sheet: null, source: asKnownHere(read.source, resources.genericDeclarations()) });
    }
    const sheet = await sheets.open(file, read.table, control);
    // Without its name, unit and figures mapped a sheet has no products yet, and may have them later.
    const isMapped = !sheet.choices || lackingIn(sheet.choices.mapping).length === 0;
    if (isMapped && sheet.source.dataSets.length === 0) throw new AppError('nothing-to-import', { file: file.name });
    return opened({ file, sheet, source: sheet.source });
  };

  /** Reads the sheet of an open import in another way. It stays open as it was too: the person may have changed something meanwhile. */
  const map = async (id: string, choices: ImportChoices, control: JobControl): Promise<ImportPreview> => {
    const importing = found(id);
    // Documents say themselves what is what: there is nothing to choose.
    if (!importing.sheet) return opened(importing);
    const sheet = await sheets.reread(importing.sheet, choices, control);
    return opened({ file: importing.file, sheet, source: sheet.source });
  };

  /** Lets go of a file, in all the ways that it was read. */
  const close = (id: string) => {
    const file = open.get(id)?.file;
    for (const [other, one] of open) if (one.file === file) open.delete(other);
  };

  const opened = ({ file, sheet, source }: Pick<OpenImport, 'file' | 'sheet' | 'source'>): ImportPreview => {
    const dataSets = source.dataSets
      .map(withValidDeclaration)
      .map((dataSet) => withDoubts(dataSet, sheet?.table.sheet ?? null));
    const stored = storedFor(dataSets);
    const questions = biogenicQuestions(
      dataSets,
      ({ declaration }) => stored.get(declaration?.id ?? '')?.containsBiogenicCarbon,
    );
    const id = ids.next();
    const importing: OpenImport = {
      file,
      sheet,
      source: { ...source, dataSets },
      questions,
      rows: rowsOf(dataSets, questions, stored),
    };
    open.set(id, importing);
    for (const oldest of [...open.keys()].slice(0, -PREVIEWS_KEPT)) open.delete(oldest);
    return preview(id, importing, inUse(importing, stored));
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

  const preview = (id: string, importing: OpenImport, inUse: ImportPreview['inUse']): ImportPreview => {
    const { source, sheet, rows } = importing;
    const counts: Record<ImportState, number> = { new: 0, changed: 0, identical: 0, unusable: 0 };
    for (const { state } of rows) counts[state] += 1;
    return {
      import: id,
      file: importing.file.name,
      format: source.format,
      encoding: sheet?.encoding ?? null,
      sheet: sheet?.table.sheet ?? null,
      rowsRead: source.rowsRead,
      dataSets: rows.length,
      counts,
      inUse,
      columns: source.columns,
      layout: sheet && layoutView(sheet),
      categories: importing.questions.categories,
      problems: problemCounts(rows),
    };
  };

  const commit = async (id: string, answers: Answers, onlyIfAllGood: boolean, control: JobControl) => {
    const { file, sheet, source, questions } = found(id);
    const { dataSets } = source;
    const before = storedFor(dataSets);
    const unusable = dataSets.filter((dataSet) => stateOf(dataSet.declaration, before) === 'unusable').length;
    if (onlyIfAllGood && unusable > 0) throw new AppError('rows-not-usable', { file: file.name, count: unusable });
    const changes = dataSets.map(answering(questions, answers)).flatMap((after): Change[] => {
      const state = stateOf(after, before);
      if (!after || (state !== 'new' && state !== 'changed')) return [];
      return [{ entity: 'declaration', id: after.id, before: before.get(after.id) ?? null, after }];
    });
    if (control.signal.aborted) throw new AppError('cancelled', {});
    const label = {
      key: 'history.declarationsImported',
      params: { count: changes.length, file: file.name },
    } as const;
    write(store, label, null, withReplacedUses(store, changes, today(clock)));
    if (sheet) sheets.remember(sheet);
    close(id);
    const updated = changes.filter((change) => change.before !== null).length;
    return { stored: changes.length - updated, updated };
  };

  return {
    'imports.read': ({ upload }) => jobs.start((control) => read(upload, control)),
    'imports.map': ({ import: id, ...choices }) => {
      found(id);
      return jobs.start((control) => map(id, choices, control));
    },
    'imports.rows': ({ import: id, state, problem, offset, limit }) =>
      found(id)
        .rows.filter((row) => state === 'all' || row.state === state)
        .filter(({ problems }) => problem === null || problems.some((one) => isOfKind(one, problem)))
        .slice(offset, offset + limit),
    'imports.problems': ({ import: id, language }) => {
      const { file, sheet, source } = found(id);
      const marked = { file: file.name, sheet, dataSets: source.dataSets, language };
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

function isOfKind(problem: ImportProblem, { code, severity }: ImportProblemKind): boolean {
  return problem.code === code && problem.severity === severity;
}

function problemCounts(rows: readonly ImportRow[]): ImportPreview['problems'] {
  const counts = new Map<string, ImportPreview['problems'][number]>();
  for (const { problems } of rows) {
    // A data set is counted once, however many of its cells have the same problem.
    for (const [key, { code, severity }] of new Map(problems.map((one) => [`${one.severity} ${one.code}`, one]))) {
      counts.set(key, { code, severity, count: (counts.get(key)?.count ?? 0) + 1 });
    }
  }
  return [...counts.values()].toSorted((a, b) => b.count - a.count);
}
