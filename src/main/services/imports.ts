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
import type { ReadDataSet } from '#core/sheet/import-source.ts';
import { withDoubts } from '#core/sheet/plausibility-problems.ts';
import { lackingIn } from '#core/sheet/product-mapping.ts';
import { needsBiogenicAnswer } from '#core/sheet/product-stage.ts';
import { makeImportTemplate, makeMarkedSheet } from './import-files.ts';
import { createSheetImports, layoutView, type OpenSheet } from './import-sheet.ts';
import type { HandlersOf, JobControl, ServiceContext } from './ports.ts';
import { countProjectsUsing, withReplacedUses } from './replaced-declarations.ts';
import { today } from './today.ts';
import { write } from './write.ts';

/** Previews kept for a person to come back to; an older one has to be read again. */
const PREVIEWS_KEPT = 4;

interface OpenImport {
  readonly file: string;
  readonly sheet: OpenSheet;
  readonly dataSets: readonly ReadDataSet[];
  readonly questions: BiogenicQuestions;
}

type Answers = Readonly<Record<string, boolean | null>>;

/** Importing declarations: read, preview, answer, and store all good rows in one step or nothing. */
export function createImportHandlers(context: ServiceContext): HandlersOf<'imports'> {
  const { store, shelf, jobs, ids, clock } = context;
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
    const sheet = await sheets.open(file, control);
    // Without its name, unit and figures mapped a sheet has no products yet, and may have them later.
    const isMapped = !sheet.choices || lackingIn(sheet.choices.mapping).length === 0;
    if (isMapped && sheet.source.dataSets.length === 0) throw new AppError('nothing-to-import', { file: file.name });
    return opened(sheet);
  };

  /** Reads the sheet of an open import in another way. It stays open as it was too: the person may have changed something meanwhile. */
  const map = async (id: string, choices: ImportChoices, control: JobControl): Promise<ImportPreview> =>
    opened(await sheets.reread(found(id).sheet, choices, control));

  /** Lets go of a file, in all the ways that it was read. */
  const close = (id: string) => {
    const file = open.get(id)?.sheet.file;
    for (const [other, { sheet }] of open) if (sheet.file === file) open.delete(other);
  };

  const opened = (sheet: OpenSheet): ImportPreview => {
    const file = sheet.table.file;
    const dataSets = sheet.source.dataSets.map((dataSet) => withDoubts(dataSet, sheet.table.sheet));
    const stored = storedFor(dataSets);
    const questions = biogenicQuestions(
      dataSets,
      ({ declaration }) => stored.get(declaration?.id ?? '')?.containsBiogenicCarbon,
    );
    const id = ids.next();
    open.set(id, { file, sheet, dataSets, questions });
    for (const oldest of [...open.keys()].slice(0, -PREVIEWS_KEPT)) open.delete(oldest);
    return preview(id, found(id));
  };

  const storedFor = (dataSets: readonly ReadDataSet[]) =>
    store.declarationsById(dataSets.flatMap(({ declaration }) => declaration?.id ?? []));

  /** Each data set with what storing it would do. Its declaration is as the file has it: the answer belongs to its category. */
  const rowsOf = ({ dataSets, questions }: OpenImport): ImportRow[] => {
    const stored = storedFor(dataSets);
    const withProposals = answering(questions, {});
    return dataSets.map((dataSet) => ({
      rows: dataSet.rows,
      state: stateOf(withProposals(dataSet), stored),
      category: questions.categoryOf.get(dataSet) || null,
      declaration: dataSet.declaration,
      name: dataSet.name,
      problems: dataSet.problems,
    }));
  };

  /** What the changed data sets, with the answers proposed, do to projects that use them. */
  const inUse = ({ dataSets, questions }: OpenImport): ImportPreview['inUse'] => {
    const stored = storedFor(dataSets);
    const replaced = dataSets.map(answering(questions, {})).flatMap((declaration) => {
      const known = stored.get(declaration?.id ?? '');
      const isReplaced = declaration && known && !sameFigures(known, declaration);
      return isReplaced && store.projectsUsing(declaration.id) > 0 ? [declaration.id] : [];
    });
    return { declarations: replaced.length, projects: countProjectsUsing(store, replaced) };
  };

  const preview = (id: string, opened: OpenImport): ImportPreview => {
    const { source, encoding, table } = opened.sheet;
    const rows = rowsOf(opened);
    const counts: Record<ImportState, number> = { new: 0, changed: 0, identical: 0, unusable: 0 };
    for (const { state } of rows) counts[state] += 1;
    return {
      import: id,
      file: opened.file,
      format: source.format,
      encoding,
      sheet: table.sheet,
      rowsRead: source.rowsRead,
      dataSets: rows.length,
      counts,
      inUse: inUse(opened),
      columns: source.columns,
      layout: layoutView(opened.sheet),
      categories: opened.questions.categories,
      problems: problemCounts(rows),
    };
  };

  const commit = async (id: string, answers: Answers, onlyIfAllGood: boolean, control: JobControl) => {
    const opened = found(id);
    const { dataSets, file } = opened;
    const before = storedFor(dataSets);
    const unusable = dataSets.filter((dataSet) => stateOf(dataSet.declaration, before) === 'unusable').length;
    if (onlyIfAllGood && unusable > 0) throw new AppError('rows-not-usable', { file, count: unusable });
    const changes = dataSets.map(answering(opened.questions, answers)).flatMap((after): Change[] => {
      const state = stateOf(after, before);
      if (!after || (state !== 'new' && state !== 'changed')) return [];
      return [{ entity: 'declaration', id: after.id, before: before.get(after.id) ?? null, after }];
    });
    if (control.signal.aborted) throw new AppError('cancelled', {});
    const label = {
      key: 'history.declarationsImported',
      params: { count: changes.length, file },
    } as const;
    write(store, label, null, withReplacedUses(store, changes, today(clock)));
    sheets.remember(opened.sheet);
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
      rowsOf(found(id))
        .filter((row) => state === 'all' || row.state === state)
        .filter(({ problems }) => problem === null || problems.some((one) => isOfKind(one, problem)))
        .slice(offset, offset + limit),
    'imports.problems': ({ import: id, language }) => {
      const { sheet, dataSets } = found(id);
      return jobs.start((control) => makeMarkedSheet(context, { sheet, dataSets, language }, control));
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

function stateOf(declaration: Declaration | null, stored: ReadonlyMap<string, Declaration>): ImportState {
  if (!declaration || !declarationSchema.safeParse(declaration).success) return 'unusable';
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
