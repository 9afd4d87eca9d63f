import { describe, expect, it } from 'vitest';
import type { Unit } from '#core/units/unit.ts';
import { choiceEntry, dayEntry, numberEntry, shareEntry } from '#renderer/components/grid/entries.logic.ts';

interface Row {
  readonly value: string | number | null;
  readonly unit?: Unit | null;
}
const EMPTY: Row = { value: null };
const set = (_row: Row, value: string | number | null): Row => ({ value });

describe('a number', () => {
  const amount = numberEntry<Row>({
    language: 'nb',
    set: (row, value, unit) => ({ value, unit: unit ?? row.unit ?? null }),
    unitText: (unit) => unit ?? '',
  });

  it('brings its unit along', () => {
    expect(amount.write(EMPTY, '12,5 m²')).toEqual({ row: { value: 12.5, unit: 'm2' }, problem: null });
  });

  it('keeps the unit that stands where it brings none', () => {
    expect(amount.write({ value: 1, unit: 'kg' }, '7').row).toEqual({ value: 7, unit: 'kg' });
  });

  it('that is ambiguous keeps its unit, and the answers carry it', () => {
    const { row, problem } = amount.write(EMPTY, '1.234 m2');
    expect(row).toEqual({ value: null, unit: 'm2' });
    expect(problem?.answers.map(({ label }) => label)).toEqual(['1,234\u00A0m2', '1\u00A0234\u00A0m2']);
  });

  it('that is ambiguous without a unit says nothing of the one beside it, which may be changed before it is answered', () => {
    const { problem } = amount.write({ value: null, unit: 't' }, '1.420');
    const answer = problem?.answers[1]?.text ?? '';
    expect(amount.write({ value: null, unit: 'kg' }, answer).row).toEqual({ value: 1420, unit: 'kg' });
  });

  it('below 0 is refused', () => {
    expect(amount.write(EMPTY, '\u22125').problem?.title.key).toBe('grid.negative');
  });

  it('with a unit that nobody knows is refused, and nothing is stored', () => {
    const { row, problem } = amount.write({ value: 4, unit: 'kg' }, '12 sett');
    expect(row).toEqual({ value: null, unit: 'kg' });
    expect(problem?.reason).toMatchObject({ key: 'grid.unknownUnitInNumber', params: { unit: 'sett' } });
  });

  it('in a column with a unit of its own is converted into it, or refused', () => {
    const thickness = numberEntry<Row>({ language: 'nb', unit: 'm', least: 'aboveZero', set });
    expect(thickness.write(EMPTY, '150 mm').row.value).toBe(0.15);
    expect(thickness.write(EMPTY, '2 kg').problem?.title.key).toBe('grid.otherUnit');
    expect(thickness.write(EMPTY, '0').problem?.title.key).toBe('grid.notPositive');
  });

  it('of years may say so', () => {
    const years = numberEntry<Row>({ language: 'nb', suffix: /\s*år$/, set });
    expect(years.write(EMPTY, '60 år').row.value).toBe(60);
  });

  it('above the most, or not whole where it has to be, is refused', () => {
    const years = numberEntry<Row>({ language: 'nb', most: 1000, whole: true, set });
    expect(years.write(EMPTY, '1000').row.value).toBe(1000);
    expect(years.write(EMPTY, '1001').problem?.reason).toMatchObject({
      key: 'grid.tooLargeWhy',
      params: { most: '1\u00A0000' },
    });
    expect(years.write(EMPTY, '50,5')).toMatchObject({
      row: { value: null },
      problem: { title: { key: 'grid.notWhole' } },
    });
  });
});

describe('a share', () => {
  const share = shareEntry<Row>('nb', set);

  it('is written in per cent', () => {
    expect(share.write(EMPTY, '5 %').row.value).toBe(0.05);
    expect(share.write(EMPTY, '120').problem?.title.key).toBe('grid.shareTooLarge');
  });

  it('is a question at 0,05', () => {
    expect(share.write(EMPTY, '0,05').problem?.answers.map(({ label }) => label)).toEqual(['0,05\u00A0%', '5\u00A0%']);
  });

  it('has answers that settle it', () => {
    const texts = share.write(EMPTY, '0,05').problem?.answers.map(({ text }) => text) ?? [];
    expect(texts.map((text) => share.write(EMPTY, text).row.value)).toEqual([0.0005, 0.05]);
  });
});

describe('a choice', () => {
  const choices = [
    { value: 'new', label: 'NY', alsoWritten: ['N'] },
    { value: 'retained', label: 'EKS', alsoWritten: ['E', 'beholdt'] },
    { value: 'demolished', label: 'RIVES', alsoWritten: ['R'] },
  ];
  const origin = choiceEntry<Row, string>({ choices, set });

  it('is chosen by its first letters, its letter or another of its names', () => {
    expect(['ek', 'r', 'Beholdt', 'NY'].map((text) => origin.write(EMPTY, text).row.value)).toEqual([
      'retained',
      'demolished',
      'retained',
      'new',
    ]);
  });

  it('that is none of them is refused, and nothing is chosen', () => {
    const { row, problem } = origin.write({ value: 'retained' }, 'x');
    expect(row.value).toBeNull();
    expect(problem?.reason.params).toMatchObject({ choices: 'NY, EKS, RIVES' });
  });

  it('that is refused leaves what was chosen before, where an empty cell means one of them', () => {
    const withDefault = choiceEntry<Row, string>({ choices, set, hasDefault: true });
    expect(withDefault.write({ value: 'retained' }, 'x').row.value).toBe('retained');
  });
});

describe('a day', () => {
  const day = dayEntry<Row>(set);

  it('is read as it is written here, and refused where there is no such day', () => {
    expect(day.write(EMPTY, '31.5.2028').row.value).toBe('2028-05-31');
    expect(day.write(EMPTY, '31.02.2028').problem?.title.key).toBe('grid.notADay');
  });
});
