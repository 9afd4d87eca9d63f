import { describe, expect, it } from 'vitest';
import type { ProjectDocument } from '#core/api/contract.ts';
import { assessDocument } from '#core/comparison/assess-document.ts';
import { comparisonWorkbook } from '#core/report/comparison-workbook.ts';
import type { Cell, Sheet, Workbook } from '#core/report/workbook.ts';
import type { Language } from '#core/text/translate.ts';
import { FOLLOWED } from './followed-school.ts';
import { richSchool } from './rich-school.ts';
import { TODAY } from './small-school.ts';

function workbookOf(document: ProjectDocument, language: Language): Workbook {
  const { accounts, comparison } = assessDocument(document, TODAY);
  return comparisonWorkbook({ document, accounts, comparison, language, today: TODAY, programVersion: '0.1.0' });
}

/** Lines that a text takes where its words break, in a column of so many characters. */
function linesIn(text: string, room: number): number {
  return text.split('\n').reduce((count, paragraph) => {
    let [used, lines] = [0, 1];
    for (const word of paragraph.split(' ')) {
      if (used > 0 && used + 1 + word.length > room) [used, lines] = [word.length, lines + 1];
      else used += (used > 0 ? 1 : 0) + word.length;
    }
    return count + lines;
  }, 0);
}

/** Rows are given their height by a line of 1.2 characters a unit of width; the heads are bold, and take 1 where the font is a wide one. */
function isCut({ value, span = 1 }: Cell, { columnWidths }: Sheet, column: number): boolean {
  if (typeof value !== 'string') return false;
  const width = columnWidths.slice(column, column + span).reduce((sum, one) => sum + one, 0);
  const longest = Math.max(...value.split(/[\n ]|(?<=-)/).map((word) => word.length));
  return longest > width || linesIn(value, width) > linesIn(value, width * 1.2);
}

describe('Every sheet of the assessment', () => {
  it.each([
    ['nb', FOLLOWED],
    ['en', FOLLOWED],
    ['nb', richSchool()],
    ['en', richSchool()],
  ] as const)('has heads that its columns and rows have room for, in %s', (language, document) => {
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
});
