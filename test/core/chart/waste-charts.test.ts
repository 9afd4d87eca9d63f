import { describe, expect, it } from 'vitest';
import { sortingBar } from '#core/chart/sorting-bar.ts';
import { wasteMonthsChart, wasteMonthsTable } from '#core/chart/waste-months.ts';
import { translator } from '#core/text/text.ts';
import { wastePace } from '#core/waste/waste-pace.ts';
import { wasteStatus } from '#core/waste/waste-status.ts';
import { flat, texts as drawnTexts } from '#test/support/drawn.ts';

const words = { t: translator('nb'), language: 'nb' } as const;
/** With plain spaces, as they are typed here. */
const plain = (text: string) => text.replaceAll('\u00A0', ' ');
const texts = (drawing: Parameters<typeof drawnTexts>[0]) => drawnTexts(drawing).map(plain);
const load = (date: string, fraction: string, amount: number) => ({ date, fraction, amount, unit: 't' as const });

describe('the sorting rate on its ruler', () => {
  const bar = (rate: number | null) => sortingBar({ rate, target: 0.95, legalMinimum: 0.7, words }, 402);

  it('has law and target where they are, and what is missing up to the target hatched', () => {
    const drawing = bar(0.88);
    expect(texts(drawing)).toEqual(['Lovkrav 70 %', 'Mål 95 %']);
    // 1 + share · 400
    const lines = drawing.shapes.flatMap((shape) => (shape.kind === 'line' ? [shape.x1] : []));
    expect(lines).toEqual([281, 381]);
    const hatched = drawing.shapes.find((shape) => shape.kind === 'rect' && typeof shape.fill === 'object');
    expect(hatched).toMatchObject({ x: 353 });
    expect(hatched?.kind === 'rect' ? hatched.width : 0).toBeCloseTo(28, 9);
    expect(plain(drawing.name)).toBe('Sorteringsgrad 88 %. Lovkrav 70 %, mål 95 %.');
  });

  it('hatches nothing where the target is met, and fills nothing where there is no rate', () => {
    const filled = (rate: number | null) => bar(rate).shapes.filter(({ kind }) => kind === 'rect').length;
    expect([filled(0.95), filled(0.5), filled(null)]).toEqual([2, 3, 1]);
    expect(plain(bar(null).name)).toContain('Sorteringsgrad –');
  });
});

describe('the months', () => {
  const { byMonth } = wasteStatus({
    deliveries: [load('2027-03-04', '1141', 9), load('2027-03-05', '9912', 1), load('2027-05-04', '1141', 10)],
  });
  const input = { months: byMonth, pace: null, target: 0.95, legalMinimum: 0.7, words };

  it('have a ring for each month with deliveries, and the rate so far at the end of the line', () => {
    const drawing = wasteMonthsChart(input, 700);
    expect(flat(drawing.shapes).filter(({ kind }) => kind === 'circle')).toHaveLength(2);
    // 19 of 20 t
    expect(texts(drawing)).toEqual(expect.arrayContaining(['samlet 95 %', 'Mål 95 %', 'Lovkrav 70 %', 'mars 27']));
  });

  it('go on dotted at the pace of the latest months, where the expected total is known', () => {
    // 19 of 20 t in three months: 6.67 t a month and 95 %. The 40 t that lack take six months more.
    const status = wasteStatus({
      deliveries: [load('2027-03-04', '1141', 9), load('2027-03-05', '9912', 1), load('2027-05-04', '1141', 10)],
      expectedTotal: 60,
    });
    const pace = wastePace(status, '2027-05-31');
    const drawing = wasteMonthsChart({ ...input, pace }, 700);
    const lines = flat(drawing.shapes).flatMap((shape) => (shape.kind === 'polyline' ? [shape] : []));
    expect(lines.map(({ points, stroke }) => [points.length, stroke.dash ?? 'solid'])).toEqual([
      [3, 'solid'],
      [7, '1 4'],
    ]);
    expect(texts(drawing)).toEqual(expect.arrayContaining(['samlet 95 %', 'prognose 95 %', 'nov 27']));
    expect(plain(drawing.name)).toContain('som de siste 3 månedene (95 %), ender prosjektet på 95 % i november 2027.');
    expect(
      wasteMonthsTable({ ...input, pace })
        .rows.map((cells) => cells.at(0))
        .at(-1),
    ).toBe('nov 27, prognose');
  });

  it('keep their distance where nothing has come lately', () => {
    const status = wasteStatus({
      deliveries: [load('2027-03-04', '1141', 10), load('2027-04-04', '1141', 10), load('2027-05-04', '1141', 10)],
      expectedTotal: 50,
    });
    // 10 t a month and 20 t to come, in July and August: nothing came in June.
    const pace = wastePace(status, '2027-07-20');
    const drawing = wasteMonthsChart({ ...input, months: status.byMonth, pace }, 700);
    const [line = [], dotted = []] = flat(drawing.shapes).flatMap((shape) =>
      shape.kind === 'polyline' ? [shape.points.map(([x]) => x)] : [],
    );
    const [march = 0, april = 0, may = 0] = line;
    const [, july = 0, august = 0] = dotted;
    const month = april - march;
    expect(month).toBeGreaterThan(0);
    expect(may - april).toBeCloseTo(month, 9);
    expect(july - may).toBeCloseTo(2 * month, 9);
    expect(august - july).toBeCloseTo(month, 9);
    expect(texts(drawing)).toContain('juni 27');
  });

  it('are the same as a table, where a month without deliveries has no rate of its own', () => {
    expect(wasteMonthsTable(input).rows.map((cells) => [cells[0], ...cells.slice(4).map(plain)])).toEqual([
      ['mars 27', '90 %', '90 %'],
      ['apr 27', '–', '90 %'],
      ['mai 27', '100 %', '95 %'],
    ]);
  });
});
