import { describe, expect, it } from 'vitest';
import { fieldAs, figureAs, productColumn } from '#core/sheet/product-columns.ts';
import type { ProductMapping } from '#core/sheet/product-mapping.ts';
import { translator } from '#core/text/text.ts';
import { createFormat } from '#renderer/components/text/format.ts';
import {
  choiceOf,
  COLUMN_CHOICES,
  columnOf,
  readAsText,
  unitChoices,
  unusedText,
  withUnit,
} from '#renderer/features/library/import-columns.logic.ts';
import { openQuestions, pointAnswered } from '#renderer/features/library/import-questions.logic.ts';

const t = translator('nb');
const format = createFormat('nb', t);
const mapping: ProductMapping = {
  headerRow: 1,
  headerRows: 1,
  fill: { down: false, across: false },
  columns: [fieldAs('name', ''), figureAs('gwpTotal', 'A1-A3', ''), null],
};

describe('columns with numbers that are not used', () => {
  const said = (...unusedColumns: number[]) =>
    unusedText({ names: ['Nr', 'Pris', '#3', 'ODP', 'AP'], unusedColumns }, t);

  it('are said by name, three of them at most, and one without a heading by its place', () => {
    expect(said()).toBeNull();
    expect(said(1)).toBe('Kolonnen Pris har tall eller datoer og er ikke brukt');
    expect(said(0, 1, 2, 3, 4)).toBe('5 kolonner med tall eller datoer er ikke brukt: Nr, Pris, Kolonne 3 og 2 til');
  });
});

describe('what a column is', () => {
  it('is each of the choices once, and chosen by what it is read as', () => {
    expect(new Set(COLUMN_CHOICES).size).toBe(COLUMN_CHOICES.length);
    expect(choiceOf(null)).toBe('notUsed');
    expect(choiceOf(productColumn('GWP-fossil A4'))).toBe('gwpFossil');
    expect(choiceOf(productColumn('Navn'))).toBe('name');
  });

  it('has the module that its heading names, else the first that no column has', () => {
    expect(columnOf('gwpIobc', 'Klima C3', mapping)).toMatchObject({ indicator: 'gwpIobc', module: 'C3' });
    expect(columnOf('gwpTotal', 'Frakt til oss (A4)', mapping)).toMatchObject({ module: 'A4' });
    expect(columnOf('gwpIobc', 'Karbon', mapping)).toMatchObject({ module: 'A1-A3' });
    expect(columnOf('gwpTotal', 'Karbon', mapping)).toMatchObject({ module: 'A1' });
    expect(columnOf('notUsed', 'Navn', mapping)).toBeNull();
  });

  it('has a unit to choose where there is more than one, and none is guessed for a thickness', () => {
    expect(unitChoices(fieldAs('thickness', 'Dybde'))).toEqual({ units: ['mm', 'cm', 'm', 'in'], own: '' });
    expect(unitChoices(withUnit(fieldAs('thickness', 'Dybde'), 'mm')).own).toBe('mm');
    expect(unitChoices(fieldAs('mass', 'Vekt i tonn')).own).toBe('t');
    expect(unitChoices(fieldAs('name', 'Navn')).units).toEqual([]);
  });
});

describe('what a cell is read as', () => {
  it.each([
    [{ kind: 'nothing' } as const, '→ tom'],
    [{ kind: 'amount', amount: null, unit: 'm2' } as const, '→ m²'],
    [{ kind: 'amount', amount: 92.903, unit: 'm2' } as const, '→ 92,903\u00A0m²'],
    [{ kind: 'amount', amount: 0.013, unit: null } as const, '→ 0,013'],
    [{ kind: 'day', day: '2028-12-31' } as const, '→ 31.12.2028'],
    [{ kind: 'years', years: 50, bound: 'atLeast' } as const, '→ minst 50 år'],
    [{ kind: 'years', years: 40, bound: 'atMost' } as const, '→ 40 år'],
  ])('%j', (read, text) => expect(readAsText(read, t, format)).toBe(text));
});

describe('questions', () => {
  const point = { column: 1, count: 2, found: '1.234', asDecimal: 1.234, asThousands: 1234 };
  it('that are open come the one of most rows first; those that are answered are not asked', () => {
    const layout = {
      points: [{ ...point, answer: null }],
      units: [
        { text: 'sett', count: 9, answer: null },
        { text: 'rull', count: 20, answer: 'pcs' as const },
      ],
    };
    expect(openQuestions(layout).map(({ kind }) => kind)).toEqual(['unit', 'point']);
  });
  it('an answer is part of the mapping, for its column alone', () => {
    const answered = pointAnswered(mapping, 1, 'thousands');
    expect(answered.columns.map((column) => column?.point)).toEqual([null, 'thousands', undefined]);
  });
});
