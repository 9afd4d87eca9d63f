import { describe, expect, it } from 'vitest';
import { planCosts } from '#core/cost/import-plan.ts';
import { findCostSheet, holdsCosts } from '#core/sheet/cost-columns.ts';
import { readCosts } from '#core/sheet/cost-rows.ts';
import type { SheetCell, SheetLine } from '#core/sheet/import-source.ts';

const lines = (rows: readonly (readonly SheetCell[])[]): SheetLine[] =>
  rows.map((cells, index) => ({ number: index + 1, cells }));

function read(rows: readonly (readonly SheetCell[])[]) {
  const sheet = findCostSheet(lines(rows));
  return readCosts(sheet, { mapping: sheet.proposed, marks: {} });
}

const HEADINGS = ['Post', 'Kostnad', 'Beløp (kr)', 'Når', 'Første år', 'År mellom', 'Realvekst', 'Merknad'];

describe('a list of costs', () => {
  it('is read under its own headings, which need not be the first row; its sum is left out', () => {
    const { rows, leftOut } = read([
      ['Livssykluskostnader, Volla skole'],
      HEADINGS,
      ['1', 'Ombygging', '42 000 000 kr', 'Engangskostnad', 2027, null, null, 'Kalkyle'],
      ['3.1 Drift', 'Tilsyn', 820000, 'Årlig', '2027', null, '1,5 %', null],
      ['Utskifting', 'Ventilasjon', '6 500 000', 'Hvert 20. år', 2047, null, null, null],
      ['1', 'Restverdi', -8_000_000, 'Restverdi', null, null, null, null],
      ['Sum', null, 41_320_000, null, null, null, null, null],
    ]);
    expect(leftOut.sum).toBe(1);
    expect(rows.flatMap(({ problems }) => problems)).toEqual([]);
    expect(
      rows.map(({ post, name, amount, timing, firstYear, interval, growth }) => [
        post,
        name,
        amount,
        timing,
        firstYear,
        interval,
        growth,
      ]),
    ).toEqual([
      ['1', 'Ombygging', 42_000_000, 'once', 2027, null, null],
      ['3', 'Tilsyn', 820_000, 'yearly', 2027, null, 0.015],
      ['4', 'Ventilasjon', 6_500_000, 'every', 2047, 20, null],
      ['1', 'Restverdi', -8_000_000, 'residual', null, null, null],
    ]);
  });

  it.each<[string, readonly SheetCell[], string, string]>([
    ['a post that NS 3454 has not', ['Post X', 'Tak', 5, 'Årlig', 2027], 'unknown-post', 'post'],
    ['a timing that is none', ['3', 'Tak', 5, 'iblant', 2027], 'unknown-choice', 'timing'],
    ['a year that is none', ['3', 'Tak', 5, 'Årlig', 27], 'not-a-year', 'firstYear'],
    ['half years between', ['3', 'Tak', 5, 'Hvert n-te år', 2027, '2,5'], 'not-whole-years', 'interval'],
    ['growth that may be a share', ['3', 'Tak', 5, 'Årlig', 2027, null, 0.02], 'growth-doubtful', 'growth'],
  ])('%s is told at its cell and stays empty', (_, cells, code, field) => {
    const [row] = read([HEADINGS, cells]).rows;
    expect(row?.problems.map((problem) => problem.code)).toEqual([code]);
    expect(Reflect.get(row ?? {}, field)).toBeNull();
    expect(row?.amount).toBe(5);
  });

  it.each([
    ['Beløp (mill. kr)', 42_500_000, []],
    ['Beløp (1000 kr)', 42_500, []],
    ['Pris (kr/m²)', null, ['heading-unit']],
    ['Beløp (inkl. mva)', null, ['heading-unit']],
  ])('42,5 under “%s” are %s kr', (heading, amount, codes) => {
    const [row] = read([
      ['Post', 'Kostnad', heading],
      ['1', 'Ombygging', 42.5],
    ]).rows;
    expect(row?.amount).toBe(amount);
    expect(row?.problems.map(({ code }) => code)).toEqual(codes);
  });

  it('keeps an amount of 0 and tells of it; one that is not there is not 0', () => {
    const { rows } = read([HEADINGS, ['3', 'Tak', 0, 'Årlig', 2027], ['3', 'Vegg', '–', 'Årlig', 2027]]);
    expect(rows.map(({ amount, problems }) => [amount, problems.map(({ code }) => code)])).toEqual([
      [0, ['amount-zero']],
      [null, []],
    ]);
  });

  it('is told from other tables by having an amount, and what it is of', () => {
    expect(holdsCosts(lines([HEADINGS]))).toBe(true);
    expect(holdsCosts(lines([['Dato', 'Fraksjon', 'Vekt']]))).toBe(false);
  });

  it('that comes back with other amounts changes the lines that it was, and makes none twice', () => {
    const plan = (amount: number, known: Parameters<typeof planCosts>[0]['known']) =>
      planCosts({
        project: 'school',
        rows: read([HEADINGS, ['3', 'Tilsyn', amount, 'Årlig', 2027]]).rows,
        known,
        ids: ['new'],
      });
    const [first] = plan(100, []);
    expect(first?.outcome).toBe('new');
    const known = [{ ...first?.becomes, id: 'known', position: 1, component: 'wall' }];
    expect(plan(100, known)[0]?.outcome).toBe('identical');
    expect(plan(120, known)[0]).toMatchObject({
      outcome: 'changed',
      becomes: { id: 'known', amount: 120, component: 'wall' },
    });
  });
});
