import { describe, expect, it } from 'vitest';
import { costAgainstCarbon, costAgainstCarbonTable, type CostPoint } from '#core/chart/cost-against-carbon.ts';
import { translator } from '#core/text/text.ts';
import { flat, texts } from '#test/support/drawn.ts';

const words = { t: translator('nb'), language: 'nb' } as const;
const plain = (text: string) => text.replaceAll('\u00A0', ' ');
const REHAB: CostPoint = { name: 'Rehab', cost: 150, carbon: 1760, complete: true };
const NEW_BUILD: CostPoint = { name: 'Nybygg', cost: 200, carbon: 2313, complete: true };
const chart = (points: readonly CostPoint[]) => ({ points, unit: 'mill. kr', words });
const dots = (points: readonly CostPoint[]) =>
  flat(costAgainstCarbon(chart(points), 400).shapes).flatMap((shape) => (shape.kind === 'circle' ? [shape] : []));

describe('cost against emissions', () => {
  it('puts what costs less lower, and what emits less further left, each under its name', () => {
    const [rehab, newBuild] = dots([REHAB, NEW_BUILD]);
    expect(rehab?.cx).toBeLessThan(newBuild?.cx ?? 0);
    expect(rehab?.cy).toBeGreaterThan(newBuild?.cy ?? 0);
    expect(texts(costAgainstCarbon(chart([REHAB, NEW_BUILD]), 400))).toEqual(
      expect.arrayContaining(['Rehab', 'Nybygg']),
    );
  });

  it('is to scale from 0: twice the cost is twice as high', () => {
    const [half, whole] = dots([
      { ...REHAB, cost: 100 },
      { ...NEW_BUILD, cost: 200 },
    ]);
    const foot = 196;
    expect(foot - (whole?.cy ?? 0)).toBeCloseTo(2 * (foot - (half?.cy ?? 0)), 6);
  });

  it('draws what is not complete hollow, and says so in words', () => {
    const [dot] = dots([{ ...REHAB, complete: false }]);
    expect(dot?.fill).toBe('canvas');
    expect(texts(costAgainstCarbon(chart([{ ...REHAB, complete: false }]), 400))).toContain('Rehab (ufullstendig)');
  });

  it('has no point where one of the figures is not known, which is not 0', () => {
    expect(
      dots([
        { ...REHAB, cost: null },
        { ...NEW_BUILD, carbon: null },
      ]),
    ).toEqual([]);
    expect(costAgainstCarbon(chart([{ ...REHAB, cost: null }]), 400).name).toContain('Ingen alternativer har både');
    expect(costAgainstCarbonTable(chart([{ ...REHAB, cost: null }])).rows.map((cells) => cells.map(plain))).toEqual([
      ['Rehab', '–', '1 760'],
    ]);
  });
});
