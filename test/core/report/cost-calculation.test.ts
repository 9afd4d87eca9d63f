import { describe, expect, it } from 'vitest';
import { assessCost } from '#core/cost/assess-cost.ts';
import { costCalculation } from '#core/report/cost-calculation.ts';
import { translator } from '#core/text/text.ts';
import { account } from '#test/support/build.ts';

const words = { t: translator('nb'), language: 'nb' } as const;

/** How a value that is left after 60 years at 3 % is written: it is worth (1/1.03)^60 = 0.1697 of itself. */
function leftAtTheEnd(amount: number): string {
  const settings = { rates: [{ rate: 0.03 }] };
  const lines = [{ name: 'Restverdi', amount, timing: 'residual' as const }];
  const cost = assessCost({ lines, settings, areaM2: 100, account: account({}) });
  const [line] = costCalculation(cost, words).lines;
  return line?.formula.replaceAll(/\s/g, ' ') ?? '';
}

describe('How a value left at the end comes about', () => {
  it('is income, with one minus', () => {
    expect(leftAtTheEnd(8_000_000)).toBe('−8,00 mill. kr · 0,1697 (t = 60) = −1,36 mill. kr');
  });

  it('is a cost where the amount is below 0, as of what has to be taken down, and has no minus', () => {
    expect(leftAtTheEnd(-8_000_000)).toBe('8,00 mill. kr · 0,1697 (t = 60) = 1,36 mill. kr');
  });
});
