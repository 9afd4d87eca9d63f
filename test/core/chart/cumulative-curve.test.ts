import { describe, expect, it } from 'vitest';
import { cumulativeChart, cumulativeTable, type CumulativeChartInput } from '#core/chart/cumulative-curve.ts';
import type { ShownAlternative } from '#core/chart/shown.ts';
import type { Timeline } from '#core/climate/account.ts';
import { textWidthPx } from '#core/chart/text-width.ts';
import { translator } from '#core/text/text.ts';
import { component } from '#test/support/build.ts';
import { flat, texts, textShapes } from '#test/support/drawn.ts';
import { shown } from '#test/support/shown.ts';

const words = { t: translator('nb'), language: 'nb' } as const;

/** An alternative with its own course in time, in t CO₂e: a start, and as much every year with either mix. */
function course(
  id: string,
  name: string,
  startTonnes: number,
  tonnesAYear: number,
  steps: Timeline['steps'] = [],
): ShownAlternative {
  const base = shown(id, name, { components: [component()], kWh: 0 });
  const yearly = Array.from({ length: 60 }, () => tonnesAYear * 1000);
  const start = { norway: startTonnes * 1000, europe: startTonnes * 1000 };
  const timeline: Timeline = { start, steps, yearly: { norway: yearly, europe: yearly } };
  return { ...base, account: { ...base.account, timeline } };
}

function chart(fields: Partial<CumulativeChartInput>): CumulativeChartInput {
  return { alternatives: [], scenario: 'europe', paybacks: [], unit: 't CO₂e', words, ...fields };
}

describe('emissions over time', () => {
  const rehab = course('a', 'Rehab', 40, 3);
  const newBuild = course('b', 'Nybygg', 100, 1);

  it('ends each line with its name and sum, and begins with its start', () => {
    const drawn = texts(cumulativeChart(chart({ alternatives: [rehab, newBuild] }), 540));
    // 40 + 60 · 3 = 220; 100 + 60 · 1 = 160
    expect(drawn).toEqual(expect.arrayContaining(['Rehab 220', 'Nybygg 160', '40', '100']));
  });

  it('counts calendar years from the start year', () => {
    const drawn = texts(cumulativeChart(chart({ alternatives: [rehab, newBuild] }), 540));
    expect(drawn).toEqual(expect.arrayContaining(['2028', '2038', '2048', '2058', '2068', '2078', '2088']));
  });

  it('has at most four ticks of emissions, from 0', () => {
    for (const [start, yearly] of [
      [40, 3],
      [620, 81],
      [0.2, 0.013],
      [9_000, 100],
    ] as const) {
      const drawing = cumulativeChart(chart({ alternatives: [course('a', 'Rehab', start, yearly)] }), 540);
      const grid = flat(drawing.shapes).filter((shape) => shape.kind === 'line');
      expect(grid.length).toBeLessThanOrEqual(4);
      expect(texts(drawing)).toContain('0');
    }
  });

  it('rings the crossing of a payback, and says it in words', () => {
    // 60 t ahead at 2 t a year: caught up after 30 years, when both have emitted 130 t.
    const drawing = cumulativeChart(
      chart({ alternatives: [rehab, newBuild], paybacks: [{ higher: 'b', lower: 'a', years: 30 }] }),
      540,
    );
    const shapes = flat(drawing.shapes);
    const ring = shapes.find((shape) => shape.kind === 'circle');
    const lines = shapes.filter((shape) => shape.kind === 'polyline');
    const crossing = lines[0]?.points[30];
    expect(lines[1]?.points[30]).toEqual(crossing);
    expect([ring?.cx, ring?.cy]).toEqual(crossing);
    expect(ring?.r).toBe(5);
    expect(texts(drawing)).toContain('30\u00A0år: Nybygg under Rehab');
    expect(drawing.name).toContain('30\u00A0år: Nybygg under Rehab.');
  });

  it('steps up at a replacement', () => {
    const replaced = course('a', 'Rehab', 0, 0, [{ time: 20, value: 30_000 }]);
    const table = cumulativeTable(chart({ alternatives: [replaced] }));
    expect(table.rows[19]).toEqual(['2047', '0,00']);
    expect(table.rows[20]).toEqual(['2048', '30,00']);
    expect(table.rows).toHaveLength(61);
  });

  it('marks every figure of an incomplete account in its table', () => {
    const alternative = course('a', 'Rehab', 1, 0);
    const total = { value: 1000, complete: false, missing: [{ component: 'c1', module: 'A4' }] } as const;
    const lacking = { ...alternative, account: { ...alternative.account, total } };
    expect(cumulativeTable(chart({ alternatives: [lacking] })).rows[5]).toEqual(['2033', '≥\u00A01,00']);
  });

  it('keeps the labels of lines that end together apart', () => {
    const close = [course('a', 'Rehab', 40, 3), course('b', 'Tilbygg', 41, 3), course('c', 'Nybygg', 42, 3)];
    const drawing = cumulativeChart(chart({ alternatives: close }), 540);
    const heights = textShapes(drawing)
      .filter(({ weight, text }) => weight === 600 && /\d$/.test(text))
      .map(({ y }) => y)
      .toSorted((a, b) => a - b);
    expect(heights).toHaveLength(3);
    expect(
      Math.min((heights[1] ?? 0) - (heights[0] ?? 0), (heights[2] ?? 0) - (heights[1] ?? 0)),
    ).toBeGreaterThanOrEqual(14);
  });

  it('draws no line for an alternative of which nothing is known', () => {
    const drawing = cumulativeChart(chart({ alternatives: [rehab, shown('b', 'Nybygg')] }), 540);
    expect(flat(drawing.shapes).filter((shape) => shape.kind === 'polyline')).toHaveLength(1);
    expect(drawing.name).not.toContain('Nybygg');
  });

  it('tells reference, second and third apart without colour', () => {
    const three = [rehab, newBuild, course('c', 'Tilbygg', 60, 2)];
    const lines = flat(cumulativeChart(chart({ alternatives: three }), 540).shapes).filter(
      (s) => s.kind === 'polyline',
    );
    expect(lines.map(({ stroke }) => stroke)).toEqual([
      { paint: { alternative: 'A' }, width: 2 },
      { paint: { alternative: 'B' }, width: 2 },
      { paint: { alternative: 'C' }, width: 2, dash: '6 3' },
    ]);
  });
});

describe('the words of a payback', () => {
  const rehab = course('a', 'Rehabilitering', 40, 3);
  const newBuild = course('b', 'Nybygg', 100, 1);
  const wordsAt = (years: number, widthPx: number) =>
    texts(
      cumulativeChart(
        chart({ alternatives: [rehab, newBuild], paybacks: [{ higher: 'b', lower: 'a', years }] }),
        widthPx,
      ),
    ).filter((text) => text.includes('år'));

  it('shrink to the years where there is no room for more', () => {
    expect(wordsAt(30, 540)).toEqual(['30\u00A0år: Nybygg under Rehabilitering']);
    expect(wordsAt(30, 330)).toEqual(['30\u00A0år']);
  });

  it('lie over no line and no other text', () => {
    const drawing = cumulativeChart(
      chart({
        alternatives: [rehab, newBuild, course('c', 'Tilbygg', 70, 2)],
        paybacks: [
          { higher: 'b', lower: 'a', years: 30 },
          { higher: 'c', lower: 'a', years: 29 },
        ],
      }),
      700,
    );
    const labels = textShapes(drawing).filter(({ text }) => text.includes('under') || /^\d+\u00A0år$/.test(text));
    const ends = labels.map(({ x, y, text }) => ({ left: x, right: x + textWidthPx(text, 'micro', 600), y }));
    expect(labels).toHaveLength(2);
    const [first, second] = ends;
    const apart =
      (first?.right ?? 0) <= (second?.left ?? 0) ||
      (second?.right ?? 0) <= (first?.left ?? 0) ||
      Math.abs((first?.y ?? 0) - (second?.y ?? 0)) >= 13;
    expect(apart).toBe(true);
  });
});
