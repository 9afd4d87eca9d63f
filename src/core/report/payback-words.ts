import { writeYears, type Words } from '../chart/figure.ts';
import type { Difference } from '../comparison/compare.ts';
import { ELECTRICITY_SCENARIOS, type ElectricityScenario } from '../project/codes.ts';

/** Carbon payback in words: a range over both electricity mixes, never one number. */

export interface PaybackInput {
  readonly difference: Pick<Difference, 'id' | 'higherStart' | 'operates' | 'timed' | 'paybackYears' | 'complete'>;
  readonly reference: string;
  readonly nameOf: (id: string) => string;
  /** Years. */
  readonly studyPeriod: number;
  /** A method without B6 gives no payback. */
  readonly hasOperation: boolean;
  /** Too many figures are missing for a verdict. */
  readonly undecided: boolean;
  readonly words: Words;
}

export interface PaybackText {
  /** "Tilbakebetalingstid for nybygg:"; null where there is no payback to speak of. */
  readonly heading: string | null;
  /** "56 år eller ikke innen 60 år" */
  readonly range: string | null;
  /** What each mix gives, or why there is nothing to give. */
  readonly sentence: string;
}

export function paybackText(input: PaybackInput): PaybackText {
  const { difference, reference, nameOf, hasOperation, undecided, words } = input;
  const { t } = words;
  if (!hasOperation) return { heading: null, range: null, sentence: t('comparison.noPaybackWithoutUse') };
  if (undecided) return { heading: null, range: null, sentence: t('comparison.noPaybackUndecided') };
  const names = { name: nameOf(difference.id), reference: nameOf(reference) };
  if (!difference.operates)
    return { heading: null, range: null, sentence: t('comparison.noPaybackWithoutEnergy', names) };
  if (!difference.timed) return { heading: null, range: null, sentence: t('comparison.noPaybackUntimed') };
  if (difference.higherStart === null) {
    return { heading: null, range: null, sentence: t('comparison.equalStarts', names) };
  }
  const name = nameOf(difference.higherStart);
  const lower = nameOf(difference.higherStart === reference ? difference.id : reference);
  return {
    heading: t(difference.complete ? 'comparison.paybackOf' : 'comparison.provisionalPaybackOf', { name }),
    range: paybackRange(difference.paybackYears, input.studyPeriod, words),
    sentence: paybackSentence(difference.paybackYears, lower, words),
  };
}

type PaybackYears = Readonly<Record<ElectricityScenario, number | null>>;

/** "12–56 år", "56 år" where both mixes give the same, "56 år eller ikke innen 60 år", "ikke innen 60 år". */
export function paybackRange(years: PaybackYears, studyPeriod: number, words: Words): string {
  const never = words.t('comparison.notWithin', { years: String(studyPeriod) });
  const reached = ELECTRICITY_SCENARIOS.map((mix) => years[mix])
    .filter((time) => time !== null)
    .toSorted((a, b) => a - b);
  const [from, to] = reached;
  if (from === undefined) return never;
  if (to === undefined) return words.t('comparison.reachedOrNot', { years: writeYears(from, words), never });
  const [low, high] = [writeYears(from, words), writeYears(to, words)];
  return low === high ? low : `${low} – ${high}`;
}

function paybackSentence(years: PaybackYears, lower: string, words: Words): string {
  const { t } = words;
  const mixes = ELECTRICITY_SCENARIOS.map((mix) => ({ mix: t(`comparison.mix.${mix}`), time: years[mix] }));
  const order = mixes.toSorted((a, b) => (a.time ?? Infinity) - (b.time ?? Infinity));
  const [first, second] = order;
  const params = { lower, mix: first?.mix ?? '', otherMix: second?.mix ?? '' };
  if (first?.time == null) return t('comparison.neverPaidBack', params);
  const written = { ...params, years: writeYears(first.time, words) };
  if (second?.time == null) return t('comparison.paidBackInOne', written);
  return t('comparison.paidBackInBoth', { ...written, otherYears: writeYears(second.time, words) });
}
