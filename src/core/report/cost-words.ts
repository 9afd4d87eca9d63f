import { writeFigure, type Words } from '../chart/figure.ts';
import type { Account } from '../climate/account.ts';
import type { AlternativeCost, CostSum } from '../cost/assess-cost.ts';
import type { CarbonCost } from '../cost/carbon-cost.ts';
import { COST_POSTS, type RateBand } from '../cost/cost.ts';
import { ELECTRICITY_SCENARIOS, type ElectricityScenario } from '../project/codes.ts';
import { inPercent } from '../units/percent.ts';
import { formatNumber } from '../text/number.ts';
import { listed } from './headline.ts';

/** An alternative's cost under its name. */
export interface ShownCost<Cost extends AlternativeCost = AlternativeCost> {
  readonly name: string;
  readonly cost: Cost;
}

/** How sums of money are written together: in kr, or in millions where one of them is that large. */
export interface MoneyScale {
  readonly unit: string;
  /** From kr. */
  readonly factor: number;
  readonly decimals: number;
}

const MILLION = 1_000_000;

export function moneyScale(values: readonly (number | null)[], { t }: Pick<Words, 't'>): MoneyScale {
  const largest = Math.max(0, ...values.map((value) => Math.abs(value ?? 0)));
  if (largest < MILLION) return { unit: t('cost.unit.kr'), factor: 1, decimals: 0 };
  return { unit: t('cost.unit.millions'), factor: 1 / MILLION, decimals: largest < 100 * MILLION ? 2 : 1 };
}

/** "42,50 mill. kr" */
export function writeMoney(value: number, words: Words, scale: MoneyScale = moneyScale([value], words)): string {
  return `${writeFigure(value * scale.factor, words.language, scale.decimals)}\u00A0${scale.unit}`;
}

/** A sum in a column whose head has the unit. What lacks may lower as well as raise it. */
export function writeMoneySum(
  { value, lacking }: Pick<CostSum, 'value' | 'lacking'>,
  scale: MoneyScale,
  { t, language }: Words,
): string {
  if (value === null) return '–';
  const sum = writeFigure(value * scale.factor, language, scale.decimals);
  return lacking > 0 ? t('chart.incompleteSum', { sum }) : sum;
}

/** "4 % til år 40, 3 % til år 75, deretter 2 %" */
export function writeRates(bands: readonly RateBand[], { t, language }: Words): string {
  const percent = (rate: number) => formatNumber(inPercent(rate), language);
  return bands
    .map(({ until, rate }) => {
      if (until != null) return t('cost.rate.until', { rate: percent(rate), year: until });
      return t(bands.length === 1 ? 'cost.rate.all' : 'cost.rate.after', { rate: percent(rate) });
    })
    .join(', ');
}

/** What the costs are calculated by, and that proposed rates are to be checked. */
export function costBasis({ rates, isProposed, startYear }: AlternativeCost, words: Words): string {
  const { t } = words;
  const check = isProposed ? ` (${t('common.check')})` : '';
  return t('cost.by', { rates: writeRates(rates, words) + check, year: String(startYear) });
}

/** Why cost is not set against emissions in a chart, where the alternatives do not compare. */
export function unlikeChartText({ t }: Pick<Words, 't'>): string {
  return `${t('cost.chart.title')}. ${t('cost.chart.unlike')}`;
}

/** What is said of every alternative: once where it is the same, else of each under its name. */
export function saidOfEach(shown: readonly ShownCost[], say: (cost: AlternativeCost) => string): readonly string[] {
  const said = shown.map(({ name, cost }) => ({ name, sentence: say(cost) }));
  const different = [...new Set(said.map(({ sentence }) => sentence))];
  return different.length > 1 ? said.map(({ name, sentence }) => `${name}: ${sentence}`) : different;
}

/** What emissions are priced at, in a column whose head has the unit; or why they are not. */
export function writeCarbon({ presentValue, complete, lack }: CarbonCost, scale: MoneyScale, words: Words): string {
  if (lack === 'no-price') return words.t('cost.carbonNoPrice');
  if (lack === 'no-years') return words.t('cost.carbonNoYears');
  return writeMoneySum({ value: presentValue, lacking: complete ? 0 : 1 }, scale, words);
}

/** The electricity mixes that emissions are priced under, each with the alternatives whose method has it. */
export function pricedMixes(
  shown: readonly ShownCost[],
  accounts: readonly Account[],
): { readonly mix: ElectricityScenario; readonly alternatives: ReadonlySet<string> }[] {
  const ids = new Set(shown.map(({ cost }) => cost.id));
  return ELECTRICITY_SCENARIOS.flatMap((mix) => {
    const of = accounts.filter(({ id, method }) => ids.has(id) && method.electricityScenario === mix);
    return of.length === 0 ? [] : [{ mix, alternatives: new Set(of.map(({ id }) => id)) }];
  });
}

/** Which alternative costs least over its life, and by how much? In one sentence, or why that cannot be said. */
export function costSentence(shown: readonly ShownCost[], words: Words): string {
  return costVerdict(shown, words).sentence;
}

/** As {@link costSentence}, with whether it is an answer. */
export function costVerdict(
  shown: readonly ShownCost[],
  words: Words,
): { readonly sentence: string; readonly decided: boolean } {
  const { t } = words;
  const open = (sentence: string) => ({ sentence, decided: false });
  const known = shown.flatMap(({ name, cost }) =>
    cost.presentValue.value === null ? [] : [{ name, cost, value: cost.presentValue.value }],
  );
  const [first] = known;
  if (!first) return open(t('cost.sentence.nothing'));
  const lacking = known.filter(({ cost }) => cost.presentValue.lacking > 0);
  if (lacking.length > 0)
    return open(
      t('cost.sentence.incomplete', {
        names: listed(
          lacking.map(({ name }) => name),
          words,
        ),
      }),
    );
  if (known.length < shown.length) {
    const without = shown.filter(({ cost }) => cost.presentValue.value === null);
    return open(
      t('cost.sentence.without', {
        names: listed(
          without.map(({ name }) => name),
          words,
        ),
      }),
    );
  }
  const years = first.cost.studyPeriod;
  if (known.length === 1) {
    const sentence = t('cost.sentence.one', { name: first.name, value: writeMoney(first.value, words), years });
    return { sentence, decided: true };
  }
  const isSame = ({ cost }: ShownCost) => cost.studyPeriod === years && cost.startYear === first.cost.startYear;
  if (!known.every(isSame)) return open(t('cost.sentence.unlike'));
  const [lowest = first, next = first] = known.toSorted((a, b) => a.value - b.value);
  const gap = next.value - lowest.value;
  const params = { lowest: lowest.name, next: next.name, gap: writeMoney(gap, words), years };
  const difference = t(gap > 0 ? 'cost.sentence.lowest' : 'cost.sentence.same', params);
  return { sentence: [...postsApart(known, words), difference].join(' '), decided: true };
}

/** That an alternative has nothing in a post that another has costs in: to compare them is to take it as 0. */
function postsApart(shown: readonly ShownCost[], { t }: Words): string[] {
  const posts = COST_POSTS.filter((post) => shown.some(({ cost }) => cost.byPost.has(post)));
  return shown.flatMap(({ name, cost }) => {
    const lacking = posts.filter((post) => !cost.byPost.has(post));
    return lacking.length === 0 ? [] : [t('cost.sentence.posts', { name, posts: lacking.join(', ') })];
  });
}
