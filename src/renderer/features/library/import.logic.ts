import type { Drawing, Fill } from '#core/chart/drawing.ts';
import type {
  ImportCategory,
  ImportPreview,
  ImportProblem,
  ImportProblemKind,
  ImportRow,
  ImportState,
} from '#core/api/import-preview.ts';
import { isFigureDoubt } from '#core/sheet/plausibility-problems.ts';
import { groupBy } from '#core/group-by.ts';
import { adviceText, problemText } from '#core/text/import-problem-text.ts';
import type { Translate } from '#core/text/text.ts';
import type { StatusKind } from '#renderer/components/feedback/Status.tsx';
import { moduleName } from '#core/chart/module-name.ts';
import { GWP_INDICATORS } from '#core/declaration/declaration.ts';
import { DECLARED_MODULES } from '#core/declaration/life-cycle-module.ts';
import { NO_VALUE, type Format } from '#renderer/components/text/format.ts';
import { declaredAmountText, figureText, productStageOf, serviceLifeText } from './library.logic.ts';
import type { BiogenicAnswers } from './use-import.ts';

/** What an import's preview says, before anything is stored. */

/** Which data sets are shown: all, those of one state, or those with one problem. */
export type ImportFilter =
  | { readonly state: ImportState | 'all'; readonly problem?: undefined }
  | { readonly state?: undefined; readonly problem: ImportProblemKind };

/** How many data sets a filter shows. */
export function countShown(
  { dataSets, counts, problems }: Pick<ImportPreview, 'dataSets' | 'counts' | 'problems'>,
  { state, problem }: ImportFilter,
): number {
  if (problem) return problems.find((one) => problemKey(one) === problemKey(problem))?.count ?? 0;
  return state === 'all' ? dataSets : counts[state];
}

export function problemKey({ severity, code }: ImportProblemKind): string {
  return `${severity} ${code}`;
}

export const IMPORT_STATES = ['new', 'changed', 'identical', 'unusable'] as const satisfies readonly ImportState[];

export const STATE_KINDS: Record<ImportState, StatusKind> = {
  new: 'ok',
  changed: 'draft',
  identical: 'missing',
  unusable: 'error',
};

/** Data sets that would be stored. */
export function readyCount({ counts }: Pick<ImportPreview, 'counts'>): number {
  return counts.new + counts.changed;
}

/** The categories that a question is put for. */
export function askedCategories({ categories }: Pick<ImportPreview, 'categories'>): ImportCategory[] {
  return categories.filter(({ needAnswer }) => needAnswer > 0);
}

/** What stands for each category that is asked about: the person's answer, else the proposal. */
export function answersOf(preview: Pick<ImportPreview, 'categories'>, given: BiogenicAnswers): BiogenicAnswers {
  const answers = askedCategories(preview).map(({ category, proposal }) => {
    const answer = given[category];
    return [category, answer === undefined ? proposal : answer] as const;
  });
  return Object.fromEntries(answers);
}

/** Data sets that would be stored without a figure because nobody has said whether they hold biogenic carbon. */
export function unansweredCount(preview: Pick<ImportPreview, 'categories'>, answers: BiogenicAnswers): number {
  return askedCategories(preview)
    .filter(({ category }) => (answers[category] ?? null) === null)
    .reduce((sum, { needAnswer }) => sum + needAnswer, 0);
}

/** GWP-IOBC of A1-A3 as it will be with the answers; null where it is not declared or still cannot be derived. */
export function productStageWith({ declaration, category }: ImportRow, answers: BiogenicAnswers): number | null {
  if (!declaration) return null;
  const containsBiogenicCarbon = declaration.containsBiogenicCarbon ?? answers[category ?? ''] ?? null;
  return productStageOf({ ...declaration, containsBiogenicCarbon });
}

/** Why a row that is imported has no figure for A1-A3, where that is a matter of its biogenic carbon; else null. */
export function whyNoFigure(row: ImportRow, answers: BiogenicAnswers): 'unanswered' | 'unknownContent' | null {
  const { declaration, category } = row;
  if (!declaration || productStageWith(row, answers) !== null) return null;
  if (productStageOf({ ...declaration, containsBiogenicCarbon: false }) === null) return null;
  return (declaration.containsBiogenicCarbon ?? answers[category ?? ''] ?? null) === null
    ? 'unanswered'
    : 'unknownContent';
}

/** What there is to know of a row. */
export interface Remark {
  readonly kind: StatusKind;
  readonly text: string;
  /** With its place and what to do. */
  readonly full: string;
}

/** The remark that is asked for first, then the gravest: errors, then doubts of figures. */
export function remarksOf(
  row: Pick<ImportRow, 'problems' | 'part' | 'before' | 'declaration'>,
  withoutFigure: ReturnType<typeof whyNoFigure>,
  { t, format }: { readonly t: Translate; readonly format: Format },
  asked: ImportProblemKind | null = null,
): Remark[] {
  const { problems } = row;
  const changes = changesOf(row, t, format);
  const reason = withoutFigure === null ? null : t(`import.noFigure.${withoutFigure}`);
  const isAsked = (problem: ImportProblem) => asked !== null && problemKey(problem) === problemKey(asked);
  const ofProblem = (problem: ImportProblem): Remark => {
    const text = problemText(t, format.language, problem);
    return {
      kind: problem.severity === 'error' ? 'error' : 'beyond',
      text,
      full: `${text} (${placeText(problem, row.part, t)}). ${adviceText(t, format.language, problem)}`,
    };
  };
  const others = groupBy(
    problems.filter((problem) => !isAsked(problem)),
    weightOf,
  );
  return [
    ...problems.filter(isAsked).map(ofProblem),
    ...(reason === null ? [] : [{ kind: 'beyond', text: reason, full: reason } as const]),
    ...(others.get('error') ?? []).map(ofProblem),
    ...(others.get('doubt') ?? []).map(ofProblem),
    ...(changes === null ? [] : [{ kind: 'draft', text: changes, full: changes } as const]),
    ...(others.get('rest') ?? []).map(ofProblem),
  ];
}

function weightOf({ severity, code }: ImportProblem): 'error' | 'doubt' | 'rest' {
  if (severity === 'error') return 'error';
  return isFigureDoubt(code) ? 'doubt' : 'rest';
}

/** What a row changes of the declaration that is here, as it stands and as it comes: its figures, how long it holds, what it is called and whose it is. */
export function changesOf(
  { before, declaration }: Pick<ImportRow, 'before' | 'declaration'>,
  t: Translate,
  format: Format,
) {
  if (!before || !declaration) return null;
  const written = (value: number | null | undefined) => figureText(value, format, 3);
  const said: string[] = [];
  const tell = (name: string, was: string, is: string) => {
    if (was !== is) said.push(`${name} ${was} → ${is}`);
  };
  tell(t('library.declaredUnit'), declaredAmountText(before, format), declaredAmountText(declaration, format));
  for (const module of DECLARED_MODULES) {
    for (const indicator of GWP_INDICATORS) {
      const [was, is] = [before, declaration].map(({ impacts }) => impacts[indicator]?.[module] ?? null);
      if (was === is) continue;
      tell(`${moduleName(module)} ${t(`indicatorShort.${indicator}`)}`, written(was), written(is));
    }
  }
  tell(t('library.serviceLife'), serviceLifeText(before, format), serviceLifeText(declaration, format));
  const { validUntil, manufacturer, registration } = declaration;
  const quoted = (text: string | null | undefined) => (text == null ? NO_VALUE : t('import.quoted', { text }));
  // What a file leaves out is kept.
  if (validUntil != null) tell(t('library.validUntil'), format.day(before.validUntil), format.day(validUntil));
  tell(t('importField.name'), quoted(before.name), quoted(declaration.name));
  if (manufacturer != null) tell(t('library.manufacturer'), quoted(before.manufacturer), quoted(manufacturer));
  if (registration != null) tell(t('library.number'), quoted(before.registration), quoted(registration));
  return said.length === 0 ? t('import.changesOther') : said.join(', ');
}

/** "rad 32, GWP A1A3", "fil processes/a.xml, processInformation". @param file in a package, where a number tells nobody where to look */
export function placeText(
  { row, column }: Pick<ImportProblem, 'row' | 'column'>,
  file: string | null,
  t: Translate,
): string {
  if (file !== null) {
    return column === null ? t('import.placeOfFile', { file }) : t('import.placeInFile', { file, column });
  }
  const at = String(row);
  return column === null ? t('import.placeOfRow', { row: at }) : t('import.place', { row: at, column });
}

/** How the data sets divide: ready in full, what cannot be used hatched as beyond, what is already there hatched in grey. */
export function importBar({ counts }: Pick<ImportPreview, 'counts'>, widthPx: number): Drawing {
  const parts: readonly (readonly [count: number, fill: Fill])[] = [
    [counts.new + counts.changed, 'bar'],
    [counts.unusable, { hatch: 'beyondFill' }],
    [counts.identical, { hatch: 'bar' }],
  ];
  const all = parts.reduce((sum, [count]) => sum + count, 0);
  let left = 0;
  const shapes = parts.flatMap(([count, fill]) => {
    if (count === 0) return [];
    const width = (widthPx * count) / all;
    const x = left;
    left += width;
    return [{ kind: 'rect', x, y: 0, width: Math.max(1, width - 1), height: 12, fill } as const];
  });
  return { width: widthPx, height: 12, name: '', shapes };
}
