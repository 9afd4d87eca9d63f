import { describe, expect, it } from 'vitest';
import type { SheetCell } from '#core/sheet/import-source.ts';
import { readDeclarations } from '#core/sheet/read-declarations.ts';

const HEADINGS = [
  'UUID',
  'Version',
  'Name (de)',
  'Name (en)',
  'Typ',
  'Bezugsgroesse',
  'Bezugseinheit',
  'Modul',
  'Szenario',
  'GWP',
];
const A2 = ['GWPtotal (A2)', 'GWPbiogenic (A2)', 'GWPfossil (A2)', 'GWPluluc (A2)'];

/** Rows of one data set: module, scenario, then figures. */
const dataSet = (...rows: SheetCell[][]) =>
  rows.map((cells) => ['u', '1', 'Holz', '', 'generic dataset', '1', 'qm', ...cells]);
const read = (headings: SheetCell[], rows: SheetCell[][]) =>
  readDeclarations({
    lines: [headings, ...rows].map((cells, index) => ({ number: index + 1, cells })),
    sheet: null,
    file: 'obd.csv',
    today: '2026-11-23',
  })?.dataSets ?? [];
const one = (...rows: SheetCell[][]) => read(HEADINGS, dataSet(...rows))[0];
const codes = (...rows: SheetCell[][]) => one(...rows)?.problems.map(({ code, severity }) => `${severity} ${code}`);

describe("ÖKOBAUDAT's headings", () => {
  it('are known with umlauts or without, in any order and case', () => {
    const headings = HEADINGS.map((heading) =>
      heading.replace('oe', 'ö').replace('ss', 'ß').toUpperCase(),
    ).toReversed();
    const [found] = read(
      headings,
      dataSet(['A1-A3', '', '2.5']).map((cells) => cells.toReversed()),
    );
    expect(found?.declaration?.impacts.gwpTotal).toEqual({ 'A1-A3': 2.5 });
  });
});

describe('an ÖKOBAUDAT data set', () => {
  it('has a UUID: without one its rows may be of several products', () => {
    const rows = dataSet(['A1-A3', '', '2.5']).map(([, ...cells]) => ['', ...cells]);
    const [found] = read(HEADINGS, rows);
    expect(found?.declaration).toBeNull();
    expect(found?.problems).toMatchObject([{ code: 'part-missing', severity: 'error', column: 'UUID', row: 2 }]);
  });

  it('is all rows of one UUID and version, wherever they stand', () => {
    const row = (uuid: string, version: string, module: string) => [
      uuid,
      version,
      'N',
      '',
      '',
      '1',
      'kg',
      module,
      '',
      '1',
    ];
    const sets = read(HEADINGS, [
      row('a', '1', 'A1-A3'),
      row('b', '1', 'A1-A3'),
      row('a', '2', 'A1-A3'),
      row('a', '1', 'C3'),
    ]);
    expect(sets.map(({ rows }) => rows)).toEqual([[2, 5], [3], [4]]);
  });
  it('of EN 15804+A1 has one GWP; an empty figure is not declared, and 0 is 0', () => {
    const { impacts, standard } = one(['A1-A3', '', '2.5'], ['C1', '', ''], ['C3', '', '0'])?.declaration ?? {};
    expect({ impacts, standard }).toEqual({ impacts: { gwpTotal: { 'A1-A3': 2.5, C3: 0 } }, standard: 'EN 15804+A1' });
  });
  it('of EN 15804+A2 has its four, and no part of A1', () => {
    const rows = dataSet(['A1-A3', '', '9', '2.5', '-1', '3', '0.5']);
    expect(read([...HEADINGS, ...A2], rows)[0]?.declaration).toMatchObject({
      standard: 'EN 15804+A2',
      impacts: {
        gwpTotal: { 'A1-A3': 2.5 },
        gwpBiogenic: { 'A1-A3': -1 },
        gwpFossil: { 'A1-A3': 3 },
        gwpLuluc: { 'A1-A3': 0.5 },
      },
    });
  });
  it('in a file of decimal commas is read as such', () => {
    expect(one(['A1-A3', '', '2,5'], ['C3', '', '1.234,5'])?.declaration?.impacts.gwpTotal).toEqual({
      'A1-A3': 2.5,
      C3: 1234.5,
    });
  });
  it('is not used with a figure that may be two, or none', () => {
    expect(codes(['A1-A3', '', '1.234'])).toContain('error ambiguous-number');
    expect(codes(['A1-A3', '', 'x'])).toContain('error not-a-number');
  });
  it('is not used when one module has two figures, and takes a row that comes twice once', () => {
    expect(codes(['A1-A3', '', '2.5'], ['A1-A3', '', '2.6'])).toEqual(['error two-figures']);
    expect(codes(['A1-A3', '', '2.5'], ['A1-A3', '', '2.5'])).toEqual(['warning duplicate-row']);
  });
  it('leaves out a module that we do not know, and says so', () => {
    expect(codes(['A1-A3', '', '2.5'], ['C3/1', '', '1'])).toEqual(['warning unknown-module']);
  });
  it('leaves out parts that do not add up to the whole, and says so', () => {
    const rows = [
      ['A1-A3', '', '-56'],
      ['A1', '', '0'],
      ['A2', '', '0'],
      ['A3', '', '0'],
    ];
    expect(one(...rows)?.declaration?.impacts.gwpTotal).toEqual({ 'A1-A3': -56 });
    expect(codes(...rows)).toEqual(['warning figures-disagree']);
  });
});

describe('scenarios', () => {
  it('are never added: one is chosen, and named', () => {
    const found = one(['A1-A3', '', '1'], ['C3', 'S1', '5'], ['C3', 'S2', '7'], ['D', 'S1', '-1'], ['D', 'S2', '-2']);
    expect(found?.declaration?.impacts.gwpTotal).toEqual({ 'A1-A3': 1, C3: 5, D: -1 });
    expect(found?.problems).toMatchObject([
      { code: 'scenario-chosen', row: 3, column: 'Szenario', found: 'S1 (S1, S2)' },
    ]);
  });
  it('are not mixed: the one with most figures counts, and what only another has is not declared', () => {
    // The real glass 9ecca09c: C3 in scenario 2, C4 in scenario 1, and D in both, of which one is empty.
    const found = one(
      ['A1-A3', '', '1.81'],
      ['C3', 'Scenario 2', '0.01'],
      ['C4', 'Scenario 1', '0.28'],
      ['D', 'Scenario 1', ''],
      ['D', 'Scenario 2', '-1.51'],
    );
    expect(found?.declaration?.impacts.gwpTotal).toEqual({ 'A1-A3': 1.81, C3: 0.01, D: -1.51 });
  });
  it('give way to a row without a name', () => {
    expect(codes(['C3', '', '4'], ['C3', 'S1', '5'])).toEqual([]);
    expect(one(['C3', '', '4'], ['C3', 'S1', '5'])?.declaration?.impacts.gwpTotal).toEqual({ C3: 4 });
  });
  it('that are only one are no choice', () => {
    expect(codes(['A1-A3', '', '1'], ['C3', 'S1', '5'])).toEqual([]);
  });
});
