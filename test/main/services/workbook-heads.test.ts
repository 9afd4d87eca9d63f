import ExcelJS from 'exceljs';
import { describe, expect, it } from 'vitest';
import { EXCEL_ASKS, excelFile } from '#test/support/excel-file.ts';
import { openTestBackend } from '#test/support/workspace.ts';

const TODAY = '2026-11-23';
/** Points. */
const LINE = 11;

/** Lines of a text that breaks between its words in a column of so many characters. */
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

/** Heads whose longest word is wider than their column, or whose row is lower than their lines: bold type has no more room than it says. */
function cutHeads(workbook: ExcelJS.Workbook): string[] {
  return workbook.worksheets.flatMap((sheet) => {
    const cut: string[] = [];
    sheet.eachRow((row) =>
      row.eachCell(({ fill, font, value, fullAddress }) => {
        const isHead = fill?.type === 'pattern' && fill.pattern === 'solid' && font?.bold === true;
        if (!isHead || typeof value !== 'string') return;
        const width = sheet.getColumn(fullAddress.col).width ?? 9;
        const longest = Math.max(...value.split(/[\n ]|(?<=-)/).map((word) => word.length));
        const isLow = linesIn(value, width) > 1 && (row.height ?? 15) < linesIn(value, width) * LINE;
        if (longest > width || isLow) cut.push(`${sheet.name}: ${JSON.stringify(value)} in ${width}`);
      }),
    );
    return cut;
  });
}

describe('Every workbook that the program makes', () => {
  it.each(['nb', 'en'] as const)(
    'has heads that are not cut, and nothing that Excel would repair, in %s',
    async (language) => {
      const backend = await openTestBackend();
      const { id: project } = await backend.call('projects.openExample', {});
      const [alternative] = (await backend.call('projects.get', { id: project })).alternatives;
      if (!alternative) throw new Error('The example has alternatives');
      const of = { project, language, today: TODAY };
      const made = [
        await backend.job('reports.workbook', of),
        await backend.job('reports.epdRequests', { ...of, alternative: alternative.id }),
        await backend.job('reports.waste', of),
        await backend.job('reports.wasteLog', of),
        await backend.job('reports.siteLog', of),
        await backend.job('reports.requirements', { ...of, kind: 'annex' }),
        await backend.job('reports.requirements', { ...of, kind: 'plan' }),
        await backend.job('reports.bidForm', of),
        await backend.job('reports.award', of),
        await backend.job('reports.choices', of),
        await backend.job('reports.cost', of),
        await backend.job('reports.catalogue', { language, today: TODAY }),
        await backend.job('reports.actionPlan', { year: 2026, language, today: TODAY }),
      ];
      const cut: string[] = [];
      for (const { file } of made) {
        const workbook = new ExcelJS.Workbook();
        const bytes = backend.shelf.take(file)?.bytes ?? new Uint8Array();
        const opened = await excelFile(bytes);
        for (const holds of Object.values(EXCEL_ASKS)) holds(opened);
        // exceljs' types know only the older Buffer.
        await workbook.xlsx.load(Uint8Array.from(bytes).buffer);
        expect(workbook.worksheets.length).toBeGreaterThan(0);
        cut.push(...cutHeads(workbook));
      }
      expect(cut).toEqual([]);
    },
  );
});
