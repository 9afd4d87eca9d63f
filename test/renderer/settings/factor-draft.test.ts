import { describe, expect, it } from 'vitest';
import type { FactorRow } from '#core/project/factor-set.ts';
import {
  draftOf,
  reshaped,
  rowOf,
  unitsLike,
  type FactorDraft,
} from '#renderer/features/settings/factor-draft.logic.ts';

const HEATING: FactorRow = {
  id: 'district-heating',
  value: 0.056,
  unit: 'kg CO2e/kWh',
  boundary: 'life-cycle',
  year: 2025,
  geography: 'SE',
  source: 'Boverket',
  check: true,
  path: null,
};

const withPath = (path: NonNullable<FactorRow['path']>): FactorRow => ({
  ...HEATING,
  value: path[0]?.value ?? 0,
  path,
});
const made = (fields: Partial<FactorDraft>, language: 'nb' | 'en' = 'nb') =>
  rowOf({ id: HEATING.id, before: null }, { ...draftOf(HEATING, language), ...fields }, language);
const tabled = (table: string, language: 'nb' | 'en' = 'nb') => {
  const result = made({ shape: 'table', table }, language);
  return 'row' in result ? result.row.path : result.problems.figure;
};

describe('a factor that is edited', () => {
  it.each<[string, FactorRow]>([
    ['the same every year', HEATING],
    [
      'even to a year',
      withPath([
        { year: 2027, value: 0.2 },
        { year: 2086, value: 0.072 },
      ]),
    ],
    [
      'a table',
      withPath([
        { year: 2027, value: 0.2 },
        { year: 2030, value: 0.1 },
        { year: 2050, value: -0.05 },
      ]),
    ],
    ['one point', withPath([{ year: 2027, value: 0.2 }])],
  ])('is the same when nothing is changed: %s', (_what, row) => {
    for (const language of ['nb', 'en'] as const) {
      expect(rowOf({ id: row.id, before: row }, draftOf(row, language), language)).toEqual({ row });
    }
  });

  it('that the set lacks begins with its unit and nothing else', () => {
    const draft = draftOf({ id: 'travel-car', unit: 'kg CO2e/km' }, 'nb');
    expect(draft).toMatchObject({ value: null, unit: 'kg CO2e/km', source: '' });
    const lacking = { id: 'travel-car', before: null };
    expect(rowOf(lacking, draft, 'nb')).toEqual({
      problems: { figure: { key: 'factors.valueMissing' }, source: { key: 'factors.sourceMissing' } },
    });
    const filled = rowOf(lacking, { ...draft, value: 0.1, source: 'Egen måling' }, 'nb');
    expect(filled).toMatchObject({ row: { id: 'travel-car', value: 0.1, path: null, year: null, geography: null } });
  });

  it('on a line needs two years in order, and both values', () => {
    const problem = (from: FactorDraft['from'], to: FactorDraft['to']) => {
      const result = made({ shape: 'line', from, to });
      return 'problems' in result ? result.problems.figure?.key : null;
    };
    const point = { year: 2027, value: 0.2 };
    expect(problem({ year: null, value: 1 }, point)).toBe('factors.yearMissing');
    expect(problem(point, { year: 2086, value: null })).toBe('factors.valueMissing');
    expect(problem(point, { year: 2027, value: 0.1 })).toBe('factors.yearOrder');
    expect(problem(point, { year: 2028, value: 0 })).toBeNull();
  });

  it('with another value needs another source, or the word that the old one holds', () => {
    const changed = (fields: Partial<FactorDraft>) =>
      rowOf({ id: HEATING.id, before: HEATING }, { ...draftOf(HEATING, 'nb'), ...fields }, 'nb');
    const refused = { problems: { source: { key: 'factors.sourceOfOldValue' } } };
    expect(changed({ value: 0.02 })).toEqual(refused);
    expect(changed({ unit: 'kg CO2e/MJ' })).toEqual(refused);
    expect(changed({ shape: 'table', table: '2027 0,056\n2030 0,05' })).toEqual(refused);
    expect(changed({ value: 0.02, source: 'Fjernvarmeselskapet' })).toMatchObject({ row: { value: 0.02 } });
    expect(changed({ value: 0.02, sourceHolds: true })).toMatchObject({ row: { source: 'Boverket' } });
    // Another geography under the same value is no other value.
    expect(changed({ geography: 'NO' })).toMatchObject({ row: { geography: 'NO' } });
  });

  it('keeps its value as the first point when it is given a path', () => {
    const line = reshaped(draftOf(HEATING, 'nb'), 'line', 2026, 'nb');
    expect(line).toMatchObject({ shape: 'line', from: { year: 2026, value: 0.056 }, to: { year: null, value: null } });
    expect(reshaped(draftOf(HEATING, 'nb'), 'table', 2026, 'nb').table).toBe('2026\t0,056');
    const ended = { ...line, to: { year: 2050, value: 0 } };
    expect(reshaped(ended, 'table', 2026, 'nb').table).toBe('2026\t0,056\n2050\t0');
    // What is written already stays, and nothing is made up where there is no value.
    expect(reshaped({ ...line, from: { year: 2030, value: 1 } }, 'line', 2026, 'nb').from).toEqual({
      year: 2030,
      value: 1,
    });
    expect(reshaped({ ...draftOf(HEATING, 'nb'), value: null }, 'line', 2026, 'nb').from.year).toBeNull();
  });

  it('keeps what was typed as 0 apart from what was not typed', () => {
    expect(made({ value: 0 })).toMatchObject({ row: { value: 0 } });
    expect(made({ value: null })).toMatchObject({ problems: { figure: { key: 'factors.valueMissing' } } });
  });

  it('can be given in the units that the account converts', () => {
    expect(unitsLike('kg CO2e/kWh')).toEqual(['kg CO2e/kWh', 'kg CO2e/MJ']);
    expect(unitsLike('kg CO2e/km')).toEqual(['kg CO2e/km']);
  });
});

describe('a table by year', () => {
  const POINTS = [
    { year: 2027, value: 0.2 },
    { year: 2030, value: 0.15 },
  ];

  it('is read as Excel copies it, with a heading or without, and in the order of the years', () => {
    expect(tabled('2027\t0,2\r\n2030\t0,15\r\n')).toEqual(POINTS);
    expect(tabled('År\tkg CO2e\n2030\t0,15\n2027\t0,2')).toEqual(POINTS);
    expect(tabled('Year\tFactor\n2027\t0.2\n2030\t0.15', 'en')).toEqual(POINTS);
  });

  it('is read as it is typed, with semicolons or spaces', () => {
    expect(tabled('2027; 0,2\n\n2030;0,15')).toEqual(POINTS);
    expect(tabled('2027 0,2\n2030  0,15')).toEqual(POINTS);
  });

  it('is refused by its line where that is no year and value', () => {
    const at = (line: number, found: string) => ({ key: 'factors.tableLine', params: { line, found } });
    expect(tabled('2027\t0,2\n2028\t')).toEqual(at(2, '2028'));
    expect(tabled('2027\t0,2\nca. 2030\t0,1')).toEqual(at(2, 'ca. 2030 0,1'));
    expect(tabled('2027,5\t0,2')).toEqual(at(1, '2027,5 0,2'));
    expect(tabled('2027\t0,2\t0,3')).toEqual(at(1, '2027 0,2 0,3'));
    expect(tabled('17\t0,2')).toEqual(at(1, '17 0,2'));
  });

  it('has each year once, and at least one', () => {
    expect(tabled('2027\t0,2\n2027\t0,3')).toEqual({ key: 'factors.tableTwice', params: { year: '2027' } });
    expect(tabled(' \n')).toEqual({ key: 'factors.tableEmpty' });
  });
});
