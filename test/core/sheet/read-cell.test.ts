import { describe, expect, it } from 'vitest';
import {
  dateOrderOf,
  readDayInCell,
  readLastDayInCell,
  readServiceLife,
  readUnitInCell,
} from '#core/sheet/read-cell.ts';

describe('a day in a cell', () => {
  it.each([
    ['31.05.2028', '2028-05-31'],
    ['31.5.2028', '2028-05-31'],
    ['2028-05-31', '2028-05-31'],
    ['2028-05-31T00:00:00', '2028-05-31'],
    [new Date('2028-05-31T00:00:00Z'), '2028-05-31'],
    // Excel's day 46 904; a CSV made of numbers has it so.
    ['46904', '2028-05-31'],
    [46_904, '2028-05-31'],
    ['30. juni 2028.', '2028-06-30'],
    // Which day of them is not said.
    ['2028', null],
    [2028, null],
    ['juni 2028', null],
    ['06.2028', null],
    ['31.02.2028', null],
    ['ukjent', null],
    [12, null],
  ])('%s is %s', (cell, day) => expect(readDayInCell(cell)).toBe(day));
});

describe('the last day that a cell names', () => {
  it.each([
    ['31.05.2028', '2028-05-31'],
    ['5 Jun 2028', '2028-06-05'],
    [new Date('2028-05-31T00:00:00Z'), '2028-05-31'],
    ['2028', '2028-12-31'],
    [2028, '2028-12-31'],
    ['juni 2028', '2028-06-30'],
    ['June 2028', '2028-06-30'],
    ['06-2028', '2028-06-30'],
    ['06/2028', '2028-06-30'],
    ['06.2028', '2028-06-30'],
    ['2028-06', '2028-06-30'],
    ['februar 2028', '2028-02-29'],
    ['13-2028', null],
    // June of 2028, or the 28th of June.
    ['June 28', null],
    ['ukjent', null],
  ])('%s is %s', (cell, day) => expect(readLastDayInCell(cell)).toBe(day));
  it('is that of a column of American days too', () =>
    expect(readLastDayInCell('06/01/2028', 'monthFirst')).toBe('2028-06-01'));
});

describe('a column of days with slashes', () => {
  it.each([
    [['05/31/2028', '06/01/2028'], 'monthFirst'],
    [['31/05/2028', '01/06/2028'], 'dayFirst'],
    // Nothing decides: as in Norwegian and British.
    [['05/06/2028'], 'dayFirst'],
    // They speak against each other: what is no day is said, and none is turned round.
    [['05/31/2028', '31/05/2028'], 'dayFirst'],
    [['2028-05-31', null], 'dayFirst'],
  ] as const)('%j has %s', (cells, order) => expect(dateOrderOf(cells)).toBe(order));
  it('is read in its own order', () => {
    expect(readDayInCell('06/01/2028', 'monthFirst')).toBe('2028-06-01');
    expect(readDayInCell('31.05.2028', 'monthFirst')).toBe('2028-05-31');
  });
});

describe('a service life in a cell', () => {
  it.each([
    ['60', { kind: 'years', years: 60, bound: 'exact' }],
    ['60 år', { kind: 'years', years: 60, bound: 'exact' }],
    [60, { kind: 'years', years: 60, bound: 'exact' }],
    ['> 50 år', { kind: 'years', years: 50, bound: 'atLeast' }],
    ['minst 50 år', { kind: 'years', years: 50, bound: 'atLeast' }],
    ['50+', { kind: 'years', years: 50, bound: 'atLeast' }],
    ['', { kind: 'nothing' }],
    ['ikke relevant', { kind: 'nothing' }],
    ['0', { kind: 'tooShort' }],
    ['-5', { kind: 'tooShort' }],
    ['0,05 år', { kind: 'tooShort' }],
    ['< 40 år', { kind: 'years', years: 40, bound: 'atMost' }],
    ['inntil 40 år', { kind: 'years', years: 40, bound: 'atMost' }],
    ['40-60 år', { kind: 'unclear' }],
    ['15|50', { kind: 'unclear' }],
    ['se EPD', { kind: 'unclear' }],
  ])('%s', (cell, life) => expect(readServiceLife(cell)).toEqual(life));
});

describe('a unit in a cell', () => {
  it.each([
    ['m²', 1, 'm2', null],
    ['1000 kg', 1, 'kg', 1000],
    ['1 m2 (R=1)', 1, 'm2', 1],
    ['per m³', 1, 'm3', null],
    ['1,5 tonn', 1, 't', 1.5],
    ['kgkm', 0.001, 'tkm', null],
  ])('%s', (cell, ofOne, unit, amount) => {
    expect(readUnitInCell(cell)).toEqual({
      unit: { unit, amount: ofOne },
      amount: amount === null ? null : { kind: 'number', value: amount },
    });
  });
  it.each(['sett', 'a', '', '1000'])('%j is none', (cell) => expect(readUnitInCell(cell)).toBeNull());
});
