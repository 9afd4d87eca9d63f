import { describe, expect, it } from 'vitest';
import { assessCost } from '#core/cost/assess-cost.ts';
import type { CostLine } from '#core/cost/cost.ts';
import type { MethodOverrides } from '#core/project/method.ts';
import { costPicture } from '#core/report/chart-pictures.ts';
import { costChartInput } from '#core/report/cost-chart.ts';
import { costBasis } from '#core/report/cost-words.ts';
import { costWorkbook } from '#core/report/cost-workbook.ts';
import { translator } from '#core/text/text.ts';
import { account, component } from '#test/support/build.ts';
import { textsOf } from './workbook-reading.ts';

const words = { t: translator('nb'), language: 'nb' } as const;
const BUILT: readonly CostLine[] = [{ post: '1', amount: 42e6, timing: 'once', firstYear: 2027 }];

interface Given {
  readonly overrides?: MethodOverrides;
  readonly lines?: readonly CostLine[];
  readonly quantity?: number | null;
}

/** Alternatives A, B … of 60 years from 2027 under Norwegian electricity, but for what is given. */
function chartOf(...given: readonly Given[]) {
  const made = given.map(({ overrides = {}, lines = BUILT, quantity = 100 }, index) => {
    const own = account({
      overrides,
      alternative: { id: `a${index}` },
      components: quantity === null ? [] : [component({ quantity })],
    });
    return {
      own,
      shown: { name: 'ABC'[index] ?? '', cost: assessCost({ lines, settings: {}, areaM2: 100, account: own }) },
    };
  });
  const shown = made.map((one) => one.shown);
  const accounts = made.map(({ own }) => own);
  return {
    chart: costChartInput(shown, accounts, words),
    picture: costPicture(shown, accounts, { ...words, project: 'P' }),
    shown,
  };
}

describe('Cost against emissions', () => {
  it('is drawn of alternatives that are calculated alike, over their years and under their electricity', () => {
    expect(chartOf({}, {}).chart).toMatchObject({ note: 'over 60 år, Norge' });
    const own = { referenceStudyPeriod: 30, electricityScenario: 'europe' } as const;
    expect(chartOf({ overrides: own }, { overrides: own }).chart).toMatchObject({ note: 'over 30 år, Europa' });
  });

  it.each<readonly [string, MethodOverrides]>([
    ['other years', { referenceStudyPeriod: 30 }],
    ['another start', { startYear: 2030 }],
    ['another electricity', { electricityScenario: 'europe' }],
    ['other modules', { modules: ['A1-A3'] }],
  ])('is not drawn of alternatives by %s', (_, overrides) => {
    const { chart, picture } = chartOf({}, { overrides });
    expect(chart).toEqual({ kind: 'unlike' });
    expect(picture).toEqual({ kind: 'unlike' });
  });

  it('has the rates on its picture as the page says them: those that are proposed are to be checked', () => {
    const { picture, shown } = chartOf({}, {});
    const [first] = shown;
    if (picture?.kind !== 'picture') throw new Error('There is a picture');
    const texts = picture.drawing.shapes.flatMap((shape) => (shape.kind === 'text' ? [shape.text] : []));
    const stamp = first && costBasis(first.cost, words);
    expect(stamp).toContain('(kontroller)');
    expect(texts.join(' ')).toContain(stamp);
  });

  it('asks nothing of an alternative that has no figure', () => {
    const empty = { overrides: { referenceStudyPeriod: 30 }, lines: [], quantity: null };
    expect(chartOf(empty, {}).chart).toMatchObject({ note: 'over 60 år, Norge' });
    expect(chartOf(empty).chart).toBeNull();
  });
});

describe('A workbook of costs that do not compare', () => {
  it('says why it has no chart, as the page does', () => {
    const made = [{}, { referenceStudyPeriod: 30 }].map((overrides, index) => {
      const own = account({ overrides, alternative: { id: `a${index}` }, components: [component({ quantity: 100 })] });
      const cost = assessCost({ lines: BUILT, settings: {}, areaM2: 100, account: own });
      return { own, shown: { name: 'AB'[index] ?? '', cost } };
    });
    const [first] = costWorkbook({
      project: { name: 'Skole' },
      shown: made.map(({ shown }) => shown),
      accounts: made.map(({ own }) => own),
      language: 'nb',
      today: '2026-11-23',
      programVersion: '0.2.0',
    }).sheets;
    expect(first && textsOf(first)).toContain(
      'Kostnad mot utslipp. Vises ikke: alternativene er regnet etter ulik metode',
    );
    expect(first?.pictures).toEqual([]);
  });
});
