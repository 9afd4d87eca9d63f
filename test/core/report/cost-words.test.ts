import { describe, expect, it } from 'vitest';
import { assessCost } from '#core/cost/assess-cost.ts';
import type { CostLine, CostSettings } from '#core/cost/cost.ts';
import { costBasis, costSentence, pricedMixes, saidOfEach, writeMoney, writeRates } from '#core/report/cost-words.ts';
import { PROPOSED_RATES } from '#core/cost/discount.ts';
import { translator } from '#core/text/text.ts';
import { account } from '#test/support/build.ts';

const words = { t: translator('nb'), language: 'nb' } as const;
const plain = (text: string) => text.replaceAll('\u00A0', ' ');
const SETTINGS: CostSettings = {};

function shown(name: string, lines: readonly CostLine[], referenceStudyPeriod = 60) {
  const method = { preset: 'custom', referenceStudyPeriod, modules: ['A1-A3'], startYear: 2027 } as const;
  return {
    name,
    cost: assessCost({
      lines,
      settings: SETTINGS,
      areaM2: 100,
      account: account({ method: { ...method, modules: ['A1-A3'] } }),
    }),
  };
}
const once = (amount: number | null): CostLine => ({ post: '1', amount, timing: 'once', firstYear: 2027 });
const sentence = (...all: readonly ReturnType<typeof shown>[]) => plain(costSentence(all, words));

describe('what costs least, in one sentence', () => {
  it('is said with the difference to the next', () => {
    const all = [shown('Nybygg', [once(50e6)]), shown('Rehab', [once(42e6)]), shown('Null', [once(90e6)])];
    expect(sentence(...all)).toBe('Rehab koster 8,00 mill. kr mindre enn Nybygg i nåverdi over 60 år.');
    expect(sentence(shown('A', [once(5)]), shown('B', [once(5)]))).toContain('like mye');
  });

  it('is said with the posts that one of them has nothing in: what is missing is not 0', () => {
    const cleaning: CostLine = { post: '6', amount: 50, timing: 'yearly', firstYear: 2027 };
    const said = sentence(shown('A', [once(1000)]), shown('B', [once(900), { ...cleaning, post: '3' }, cleaning]));
    expect(said).toMatch(/^A har ingen kostnader i post 3, 6\. A koster 2 \d+ kr mindre enn B/);
  });

  it('is not said while an alternative lacks something, has no costs, or is of other years', () => {
    expect(sentence(shown('A', [once(5), once(null)]), shown('B', [once(9)]))).toContain(
      'A har linjer som mangler noe',
    );
    expect(sentence(shown('A', [once(5)]), shown('B', []))).toContain('B har ingen kostnader');
    expect(sentence(shown('A', [once(5)]), shown('B', [once(9)], 50))).toContain('ulike år');
    expect(sentence(shown('A', []))).toContain('Ingen kostnad kan regnes ennå');
  });
});

it('proposed rates are to be checked, a project’s own are not, and the amounts are without VAT', () => {
  const { cost } = shown('A', [once(5)]);
  expect(plain(costBasis(cost, words))).toContain('deretter 2 % (kontroller). Beløp uten mva., i priser for 2027.');
  expect(costBasis({ ...cost, isProposed: false }, words)).not.toContain('kontroller');
});

it('what is said of all is said once, and under each name where it is not the same', () => {
  const [a, b, c] = [shown('A', []), shown('B', []), shown('C', [], 30)];
  const years = ({ studyPeriod }: (typeof a)['cost']) => `${studyPeriod} år`;
  expect(saidOfEach([a, b], years)).toEqual(['60 år']);
  expect(saidOfEach([a, b, c], years)).toEqual(['A: 60 år', 'B: 60 år', 'C: 30 år']);
});

it('emissions are priced under the electricity of each alternative’s own method', () => {
  const of = (id: string, electricityScenario: 'norway' | 'europe') =>
    account({ alternative: { id }, overrides: { electricityScenario } });
  const accounts = [of('a1', 'europe'), of('a2', 'norway'), of('beside', 'norway')];
  const all = ['a1', 'a2'].map((id) => ({ ...shown(id, []), cost: { ...shown(id, []).cost, id } }));
  expect(pricedMixes(all, accounts)).toEqual([
    { mix: 'norway', alternatives: new Set(['a2']) },
    { mix: 'europe', alternatives: new Set(['a1']) },
  ]);
  expect(pricedMixes(all.slice(0, 1), accounts)).toEqual([{ mix: 'europe', alternatives: new Set(['a1']) }]);
});

it('money is in millions from a million on, and rates are named by their years', () => {
  expect(plain(writeMoney(999_999, words))).toBe('999 999 kr');
  expect(plain(writeMoney(-1_500_000, words))).toBe('−1,50 mill. kr');
  expect(plain(writeRates(PROPOSED_RATES, words))).toBe('4 % til og med år 40, 3 % til og med år 75, deretter 2 %');
  expect(plain(writeRates([{ rate: 0.025 }], words))).toBe('2,5 %');
});
