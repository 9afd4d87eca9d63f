import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { weightRange } from '#core/award/award-sensitivity.ts';
import { POINT_FORMULAS, type Scoring } from '#core/award/bid.ts';
import { firstOf, rankBids, type Competitor } from '#core/award/ranking.ts';
import { rangeText } from '#core/report/award-words.ts';
import { translator } from '#core/text/text.ts';

const words = { t: translator('nb'), language: 'nb' as const };

const scoringAt = (footprint: number, formula: Scoring['formula'] = 'proportional'): Scoring => ({
  weights: { price: 1 - footprint, footprint, quality: 0 },
  formula,
  span: 1,
});

/** The weights that the sentence names, in percent as they are written; null: no sentence, or one of any weight. */
function told(competitors: readonly Competitor[], scoring: Scoring): number[] | null {
  const range = weightRange(rankBids(competitors, scoring), scoring.weights);
  const text = rangeText({ range, scoring }, words);
  const named = text?.match(/\d+(,\d)?(?=\u00A0%)/gu) ?? [];
  return named.length === 0 ? null : named.map((one) => Number(one.replace(',', '.')));
}

/** Two bids whose lines meet at a weight: the dear one is 10 · (1 − meet) points dearer, and 10 · meet points greener. */
const meetingAt = (meet: number): Competitor[] => [
  { id: 'green', price: 100 / meet, perArea: 100, quality: null },
  { id: 'cheap', price: 100, perArea: 100 / (1 - meet), quality: null },
];

describe('between which weights the first place holds', () => {
  // green: 10 · (1 − w) · m + 10 · w; cheap: 10 · (1 − w) + 10 · w · (1 − m). They meet where (1 − w)(1 − m) = w · m, at w = 1 − m.
  it.each([
    // They share it at 20 %, so that it holds from the next weight that can be written.
    ['meet at 20 %', 0.8, [20.1, 100]],
    ['meet at 20,04 %', 0.7996, [20.1, 100]],
    ['meet at 19,96 %', 0.8004, [20, 100]],
  ])('is told by weights at which it does, where the two %s', (_case, meet, expected) => {
    expect(told(meetingAt(meet), scoringAt(0.3))).toEqual(expected);
  });

  it.each([
    ['meet at 50 %', 0.5, [0, 49.9]],
    ['meet at 50,04 %', 0.4996, [0, 50]],
  ])('and to weights at which it does, where the two %s', (_case, meet, expected) => {
    expect(told(meetingAt(meet), scoringAt(0.3))).toEqual(expected);
  });

  it('does not hold without a weight on the footprint where the price is the same', () => {
    const samePrice: Competitor[] = [
      { id: 'green', price: 100, perArea: 100, quality: null },
      { id: 'other', price: 100, perArea: 200, quality: null },
    ];
    expect(told(samePrice, scoringAt(0.3))).toEqual([0.1, 100]);
  });

  it('is the same bid’s at both weights that are named, whatever the bids', () => {
    const figure = fc.integer({ min: 1, max: 1000 });
    const wholePercent = fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100);
    const bids = fc.array(fc.record({ price: figure, perArea: figure }), { minLength: 2, maxLength: 5 });
    fc.assert(
      fc.property(bids, wholePercent, fc.constantFrom(...POINT_FORMULAS), (figures, weight, formula) => {
        const competitors = figures.map((one, index): Competitor => ({ ...one, id: `b${index}`, quality: null }));
        const first = firstOf(rankBids(competitors, scoringAt(weight, formula)));
        for (const named of told(competitors, scoringAt(weight, formula)) ?? []) {
          expect(firstOf(rankBids(competitors, scoringAt(named / 100, formula)))).toEqual(first);
        }
      }),
    );
  });
});
