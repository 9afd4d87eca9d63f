import type { AlternativeDocument, ProjectDocument } from '#core/api/contract.ts';
import { decimalsFor, writeFigure, writeSigned, writeSum, type Words } from '#core/chart/figure.ts';
import { figuresUnder, measureFactor, type ShownAlternative, type ShownFigures } from '#core/chart/shown.ts';
import type { AssessedProject } from '#core/comparison/assess-document.ts';
import { isMain } from '#core/project/alternative-set.ts';
import { ELECTRICITY_SCENARIOS, type ElectricityScenario } from '#core/project/codes.ts';
import { answerOf, type Answer } from '#core/report/answer.ts';
import { paybackText, type PaybackText } from '#core/report/payback-words.ts';
import { alternativeName, shownAlternatives } from '#core/report/shown-alternatives.ts';
import { formatNumber } from '#core/text/number.ts';

/** What the decision is made on, column by column; no layout, no state. */
export interface DecisionView {
  /** Null where fewer than two alternatives have an account. */
  readonly answer: Answer | null;
  readonly columns: readonly DecisionColumn[];
  /** What all alternatives serve; null where they do not serve the same, and then each tells its own. */
  readonly sharedFunction: string | null;
  /** Whether the reference is the lowest at the start, so that the others are what pays back. */
  readonly referenceStartsLowest: boolean;
  /** t CO₂e that the whole width of a bar stands for. */
  readonly scaleEnd: number;
}

type ByMix<T> = Readonly<Record<ElectricityScenario, T>>;

export interface DecisionColumn {
  readonly shown: ShownAlternative;
  /** "6 240 m² BTA · start 2028" */
  readonly about: string;
  /** Who delivered the account; null: it is calculated here. */
  readonly deliveredBy: string | null;
  /** Null where all serve the same, and it is told once. */
  readonly function: string | null;
  readonly figures: ByMix<ShownFigures>;
  /** In t CO₂e, without the mark of what it lacks. */
  readonly totals: ByMix<string>;
  readonly isLowest: ByMix<boolean>;
  readonly perAreaYear: ByMix<string>;
  readonly perUser: ByMix<string>;
  readonly users: number | null;
  readonly difference: ColumnDifference | null;
}

/** What one alternative differs from the reference. */
export interface ColumnDifference {
  readonly amounts: ByMix<string>;
  /** "+48 %"; null where the reference is nothing. */
  readonly shares: ByMix<string | null>;
  readonly payback: PaybackText;
  /** Years, for the ruler. */
  readonly paybackYears: ByMix<number | null>;
  /** Whether both totals are complete. */
  readonly complete: boolean;
  /** Name of the one that pays back, where that is the reference. */
  readonly paidBackBy: string | null;
}

export function decisionView(document: ProjectDocument, assessed: AssessedProject, words: Words): DecisionView {
  const mains = new Map(document.alternatives.filter(isMain).map((one) => [one.id, one]));
  const shown = shownAlternatives(document, assessed.accounts, 'total', words.t).filter(({ id }) => mains.has(id));
  const answer = answerOf(document, shown, words);
  const figures = new Map(shown.map((one) => [one.id, byMix((mix) => figuresUnder(one, mix))]));
  const decimals = decimalsFor(
    [...figures.values()].flatMap((of) => ELECTRICITY_SCENARIOS.map((mix) => of[mix].total)),
  );
  const lowest = byMix((mix) => lowestUnder(mix, figures, answer, decimals));
  const functions = new Set(shown.map(({ id }) => mains.get(id)?.function?.trim() ?? ''));
  const [only = ''] = functions;
  const sharedFunction = functions.size === 1 && only !== '' ? only : null;

  const columns = shown.flatMap((one): DecisionColumn[] => {
    const alternative = mains.get(one.id);
    const own = figures.get(one.id);
    if (!alternative || !own) return [];
    const { reported } = alternative;
    return [
      {
        shown: one,
        about: aboutText(one, alternative, words),
        deliveredBy: reported ? deliveredText(reported.by, words) : null,
        function: sharedFunction === null ? alternative.function?.trim() || words.t('decision.functionMissing') : null,
        figures: own,
        totals: byMix((mix) => writeFigure(own[mix].total, words.language, decimals)),
        isLowest: byMix((mix) => lowest[mix] === one.id),
        perAreaYear: measured(one, alternative, 'perAreaYear', words),
        perUser: measured(one, alternative, 'perUser', words),
        users: alternative.users ?? null,
        difference: differenceOf(one, shown, answer, decimals, words),
      },
    ];
  });
  const differences = answer?.comparison.differences ?? [];
  return {
    answer,
    columns,
    sharedFunction,
    referenceStartsLowest: differences.length > 0 && differences.every(({ id, higherStart }) => higherStart === id),
    scaleEnd: scaleEndOf([...figures.values()]),
  };
}

function byMix<T>(of: (mix: ElectricityScenario) => T): ByMix<T> {
  return { norway: of('norway'), europe: of('europe') };
}

/** Nobody is lowest where no verdict can be given, or where two are written alike. */
function lowestUnder(
  mix: ElectricityScenario,
  figures: ReadonlyMap<string, ByMix<ShownFigures>>,
  answer: Answer | null,
  decimals: number,
): string | null {
  if (!answer?.comparison.comparable || answer.undecided) return null;
  const totals = [...figures].map(([id, of]) => ({ id, total: of[mix].total }));
  const [lowest, next] = totals.toSorted((a, b) => (a.total ?? 0) - (b.total ?? 0));
  if (!lowest || !next || totals.some(({ total }) => total === null)) return null;
  return lowest.total?.toFixed(decimals) === next.total?.toFixed(decimals) ? null : lowest.id;
}

function aboutText({ account }: ShownAlternative, alternative: AlternativeDocument, { t, language }: Words): string {
  const basis = account.method.areaBasis;
  const area = alternative[basis];
  return [
    area
      ? t('decision.about.area', { area: formatNumber(area, language, 0), basis: t(`decision.${basis}`) })
      : t('decision.about.noArea'),
    t('decision.about.start', { year: String(account.method.startYear) }),
  ].join(' · ');
}

function deliveredText(by: string | null | undefined, { t }: Words): string {
  const name = by?.trim() ?? '';
  return name === '' ? t('decision.delivered') : t('decision.deliveredBy', { by: name });
}

function measured(
  shown: ShownAlternative,
  alternative: AlternativeDocument,
  measure: 'perAreaYear' | 'perUser',
  words: Words,
): ByMix<string> {
  const factor = measureFactor(measure, shown.account.method, alternative);
  return byMix((mix) => {
    const { total, completeness } = figuresUnder({ ...shown, factor }, mix);
    return writeSum(total, completeness, 2, words);
  });
}

function differenceOf(
  shown: ShownAlternative,
  all: readonly ShownAlternative[],
  answer: Answer | null,
  decimals: number,
  words: Words,
): ColumnDifference | null {
  const found = answer?.comparison.differences.find(({ id }) => id === shown.id);
  if (!answer || !found) return null;
  const { method, comparison } = answer;
  const reference = all.find(({ id }) => id === comparison.reference);
  const nameOf = (id: string) => all.find((one) => one.id === id)?.name ?? '';
  return {
    amounts: byMix((mix) => writeSigned(tonnes(found.scenarios[mix]), words.language, decimals)),
    shares: byMix((mix) => {
      const from = reference?.account.scenarios[mix].total ?? null;
      const amount = found.scenarios[mix];
      return amount === null || !from ? null : shareText(amount / Math.abs(from), words);
    }),
    payback: paybackText({
      difference: found,
      reference: comparison.reference,
      nameOf,
      studyPeriod: method.referenceStudyPeriod,
      hasOperation: method.modules.includes('B6'),
      undecided: answer.undecided,
      words,
    }),
    paybackYears: found.paybackYears,
    complete: found.complete,
    paidBackBy: found.higherStart === comparison.reference ? nameOf(comparison.reference) : null,
  };
}

function tonnes(kg: number | null): number | null {
  return kg === null ? null : kg / 1000;
}

/** Whole per cent from ten on, else one decimal. */
function shareText(share: number, { language }: Words): string {
  const percent = share * 100;
  const sign = language === 'nb' ? '\u00A0%' : '%';
  return `${writeSigned(percent, language, Math.abs(percent) < 9.95 ? 1 : 0)}${sign}`;
}

function scaleEndOf(figures: readonly ByMix<ShownFigures>[]): number {
  const lengths = figures.flatMap((of) =>
    ELECTRICITY_SCENARIOS.map((mix) =>
      Object.values(of[mix].groups).reduce<number>((sum, value) => sum + Math.max(0, value ?? 0), 0),
    ),
  );
  return Math.max(0, ...lengths) || 1;
}

/** An alternative by name, as a choice: every main one, with an account or not. */
export function alternativeChoices(document: ProjectDocument, { t }: Words): { value: string; label: string }[] {
  return document.alternatives.filter(isMain).map((one) => ({ value: one.id, label: alternativeName(one, t) }));
}
