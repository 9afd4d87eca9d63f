import { describe, expect, it } from 'vitest';
import type { ProjectDocument } from '#core/api/contract.ts';
import { numberIn } from '#core/report/cells.ts';
import { assessDocument } from '#core/comparison/assess-document.ts';
import { comparisonWorkbook } from '#core/report/comparison-workbook.ts';
import type { Cell, Sheet, Workbook } from '#core/report/workbook.ts';
import type { Language } from '#core/text/translate.ts';
import { FOLLOWED } from './followed-school.ts';
import { richSchool } from './rich-school.ts';
import { SCHOOL, TODAY } from './small-school.ts';

function workbookOf(document: ProjectDocument, language: Language): Workbook {
  const { accounts, comparison } = assessDocument(document, TODAY);
  return comparisonWorkbook({ document, accounts, comparison, language, today: TODAY, programVersion: '0.1.0' });
}

/** A head breaks between its words and after a hyphen, and its row is given the height; a word is cut where its column is narrower. */
function isCut({ value, span = 1 }: Cell, { columnWidths }: Sheet, column: number): boolean {
  if (typeof value !== 'string') return false;
  const width = columnWidths.slice(column, column + span).reduce((sum, one) => sum + one, 0);
  const longest = Math.max(...value.split(/[\n ]|(?<=-)/).map((word) => word.length));
  return longest > width;
}

/** What a number is shown as by its format: the section of its sign, its quoted words, its digits with marks between thousands. */
function shownLength(value: number, format: string): number {
  const sections = format.split(';');
  const section = (value < 0 ? sections[1] : value === 0 ? sections[2] : undefined) ?? sections[0] ?? '';
  const words = [...section.matchAll(/"([^"]*)"|\\(.)/g)].reduce(
    (sum, [, quoted, one]) => sum + (quoted ?? one ?? '').length,
    0,
  );
  const digits = section.replaceAll(/"[^"]*"|\\./g, '');
  if (digits.includes('y')) return digits.length;
  if (digits.includes('E')) return words + digits.length;
  const percent = digits.includes('%') ? 2 : 0;
  const decimals = /\.([0#]+)/.exec(digits)?.[1]?.length ?? 0;
  const whole = String(Math.trunc(Math.abs(percent > 0 ? value * 100 : value))).length;
  const marks = digits.includes(',') ? Math.floor((whole - 1) / 3) : 0;
  return words + percent + whole + marks + (decimals > 0 ? decimals + 1 : 0);
}

/** The rich school a thousand times as large. */
function large(document: ProjectDocument): ProjectDocument {
  return {
    ...document,
    alternatives: document.alternatives.map((alternative) => ({
      ...alternative,
      components: alternative.components.map((one) => ({
        ...one,
        quantity: one.quantity == null ? null : one.quantity * 1000,
      })),
      energy: alternative.energy.map((one) => ({
        ...one,
        annualDemand: one.annualDemand == null ? null : one.annualDemand * 1000,
      })),
    })),
  };
}

describe('Every sheet of the assessment', () => {
  it.each([
    ['nb', FOLLOWED],
    ['en', FOLLOWED],
    ['nb', richSchool()],
    ['en', richSchool()],
  ] as const)('has no head with a word wider than its column, in %s', (language, document) => {
    const cut = workbookOf(document, language).sheets.flatMap((sheet) =>
      sheet.rows.flatMap((cells) =>
        cells.flatMap((cell, column) =>
          cell?.style === 'head' && isCut(cell, sheet, column)
            ? [`${sheet.name}: ${JSON.stringify(cell.value)} in ${sheet.columnWidths[column] ?? 0}`]
            : [],
        ),
      ),
    );
    expect(cut).toEqual([]);
  });

  it.each([
    ['the followed school', FOLLOWED],
    ['a school of every kind of row', richSchool()],
    ['one a thousand times as large', large(richSchool())],
  ] as const)('has columns as wide as their numbers, of %s', (_, document) => {
    const tooWide = workbookOf(document, 'nb').sheets.flatMap((sheet) =>
      sheet.rows.flatMap((cells) =>
        cells.flatMap((cell, column) => {
          const value = cell === null ? null : numberIn(cell);
          const width = sheet.columnWidths[column] ?? 0;
          if (cell === null || value === null || (cell.span ?? 1) > 1) return [];
          const length = shownLength(value, cell.format ?? '0');
          // Figures are smaller than what a width is counted in.
          return length > width * 1.05 ? [`${sheet.name}: ${value} as ${cell.format ?? ''} in ${width}`] : [];
        }),
      ),
    );
    expect(tooWide).toEqual([]);
  });
});

describe('On paper', () => {
  const printOf = (document: ProjectDocument, name: string) =>
    workbookOf(document, 'nb').sheets.find((sheet) => sheet.name === name)?.print.pagesTall;
  /** The small school with its first alternative's components so many times over. */
  const longer = (times: number, change: object = {}): ProjectDocument => ({
    ...SCHOOL,
    alternatives: SCHOOL.alternatives.map((one, index) => ({
      ...one,
      components:
        index > 0
          ? one.components
          : Array.from({ length: times }, (_, time) =>
              one.components.map((own) => ({ ...own, ...change, id: `${own.id} ${time}` })),
            ).flat(),
    })),
  });

  it('the summary is one page, and more where there are more alternatives than can be read on one', () => {
    expect(printOf(SCHOOL, 'Sammendrag')).toBe(1);
    const [first] = SCHOOL.alternatives;
    if (!first) throw new Error('The school has two alternatives');
    const others = Array.from({ length: 12 }, (_, index) => ({
      ...first,
      id: `more ${index}`,
      name: `Nybygg ${index}`,
    }));
    expect(printOf({ ...SCHOOL, alternatives: [...SCHOOL.alternatives, ...others] }, 'Sammendrag')).toBeUndefined();
  });

  it('a list is one page by the height of its rows, not by their number', () => {
    expect(printOf(longer(3), 'Rehabilitering')).toBe(1);
    const wrapped = longer(3, { name: 'Et navn som går over mange linjer. '.repeat(20) });
    expect(printOf(wrapped, 'Rehabilitering')).toBeUndefined();
    expect(printOf(longer(20), 'Rehabilitering')).toBeUndefined();
  });

  it('the lines of costs have no names of the rows over the years, which stand on the screen alone', () => {
    const costs = workbookOf(FOLLOWED, 'nb').sheets.filter(({ print }) => print.columns !== undefined);
    expect(costs.length).toBeGreaterThan(0);
    for (const { rows, print } of costs) {
      const yearRow = rows.find((cells) => cells.some((cell) => cell?.value === 'År'));
      expect(yearRow?.findIndex((cell) => cell !== null)).toBe(print.columns);
    }
  });

  it('the tables below a list end with what stands in them: the page to the right has no empty bands', () => {
    const sheet = workbookOf(SCHOOL, 'nb').sheets.find(({ name }) => name === 'Rehabilitering');
    const [list = [], ...others] = (sheet?.rows ?? []).filter((cells) => cells[0]?.style === 'head');
    expect(list).toHaveLength(sheet?.columnWidths.length ?? 0);
    expect(others.at(-1)?.length).toBeLessThan(list.length);
  });
});
