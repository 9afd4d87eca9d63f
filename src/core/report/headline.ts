import { decimalsFor, writeFigure, type Words } from '../chart/figure.ts';
import { standsOnTooLittle, withTooLittle, type Ground } from '../comparison/enough-figures.ts';
import type { ElectricityScenario } from '../project/codes.ts';
import { ELECTRICITY_SCENARIOS } from '../project/codes.ts';

/** The answer as one sentence: which alternative emits less over the study period, and whether the electricity mix turns it. */

export interface Contender {
  readonly name: string;
  /** kg CO₂e over the study period; null: nothing of it is known. */
  readonly totals: Readonly<Record<ElectricityScenario, number | null>>;
  readonly complete: boolean;
  readonly ground: Ground;
}

export interface HeadlineInput {
  readonly contenders: readonly Contender[];
  /** Years. */
  readonly studyPeriod: number;
  /** Without B6 the electricity mix plays no part. */
  readonly hasOperation: boolean;
  /** The mix that is named first. */
  readonly scenario: ElectricityScenario;
  readonly words: Words;
}

export function headline(input: HeadlineInput): string {
  const { contenders, words } = input;
  const unknown = contenders.filter(({ totals }) => ELECTRICITY_SCENARIOS.some((mix) => totals[mix] === null));
  if (unknown.length > 0) {
    return words.t('comparison.nothingKnown', {
      names: listed(
        unknown.map((one) => one.name),
        words,
      ),
    });
  }
  const undecided = withTooLittle(contenders);
  if (undecided.length > 0) {
    const what = undecided.map(({ name, ground }) =>
      standsOnTooLittle(ground)
        ? words.t('comparison.undecidedOf', { name, rows: String(ground.rows), lacking: String(ground.lacking) })
        : words.t('comparison.undecidedOperation', { name }),
    );
    return words.t('comparison.undecided', { what: listed(what, words) });
  }
  const sentence = answer(input);
  return contenders.every((one) => one.complete) ? sentence : words.t('comparison.provisional', { sentence });
}

/** "a, b og c" */
export function listed(names: readonly string[], { t }: Words): string {
  const head = names.slice(0, -1);
  const last = names.at(-1) ?? '';
  return head.length === 0 ? last : `${head.join(', ')} ${t('comparison.and')} ${last}`;
}

interface Lead {
  readonly lowest: string;
  readonly next: string;
  /** How much less, in t CO₂e as it is written; null where the two are equal as written. */
  readonly gap: string | null;
}

function answer({ contenders, studyPeriod, hasOperation, scenario, words }: HeadlineInput): string {
  const { t } = words;
  const other: ElectricityScenario = scenario === 'norway' ? 'europe' : 'norway';
  const first = leadUnder(contenders, scenario, words);
  const second = leadUnder(contenders, other, words);
  const params = {
    years: String(studyPeriod),
    mix: t(`comparison.mix.${scenario}`),
    otherMix: t(`comparison.mix.${other}`),
    ...first,
    gap: first.gap ?? '',
    otherLowest: second.lowest,
    otherNext: second.next,
    otherGap: second.gap ?? '',
  };
  if (first.gap === null && second.gap === null) {
    return t(hasOperation ? 'comparison.equal' : 'comparison.equalWithoutMix', params);
  }
  if (first.gap === null) return oneSided(second, first, other, scenario, params, words);
  if (second.gap === null) return oneSided(first, second, scenario, other, params, words);
  if (first.lowest !== second.lowest) {
    return t(contenders.length > 2 ? 'comparison.turnsAmongMany' : 'comparison.turns', params);
  }
  if (first.next !== second.next) return t('comparison.lowestInBoth', params);
  if (first.gap !== second.gap) return t('comparison.lowerInBoth', params);
  return t(hasOperation ? 'comparison.lowerInAnyMix' : 'comparison.lowerWithoutMix', params);
}

/** One mix tells two apart, the other does not. */
function oneSided(
  lead: Lead,
  equal: Lead,
  mix: ElectricityScenario,
  otherMix: ElectricityScenario,
  params: Readonly<Record<string, string>>,
  { t }: Words,
): string {
  return t('comparison.lowerInOne', {
    ...params,
    lowest: lead.lowest,
    next: lead.next,
    gap: lead.gap ?? '',
    mix: t(`comparison.mix.${mix}`),
    otherMix: t(`comparison.mix.${otherMix}`),
    otherLowest: equal.lowest,
    otherNext: equal.next,
  });
}

/** The two lowest under one mix. Figures that are written alike count as equal: a sentence says no more than its digits. */
function leadUnder(contenders: readonly Contender[], mix: ElectricityScenario, { language }: Words): Lead {
  const tonnes = contenders.map(({ name, totals }) => ({ name, value: (totals[mix] ?? 0) / 1000 }));
  const [lowest, next] = tonnes.toSorted((a, b) => a.value - b.value);
  const gap = (next?.value ?? 0) - (lowest?.value ?? 0);
  const decimals = decimalsFor(tonnes.map(({ value }) => value));
  const differs = Number(gap.toFixed(decimals)) !== 0;
  return {
    lowest: lowest?.name ?? '',
    next: next?.name ?? '',
    gap: differs ? writeFigure(gap, language, decimals) : null,
  };
}
