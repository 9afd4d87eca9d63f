import ExcelJS from 'exceljs';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Drawing } from '#core/chart/drawing.ts';
import { assessDocument } from '#core/comparison/assess-document.ts';
import { comparisonWorkbook } from '#core/report/comparison-workbook.ts';
import type { Sheet } from '#core/report/workbook.ts';
import { pngOf } from '#main/picture/png.ts';
import { writeWorkbook } from '#main/workbook/write-workbook.ts';
import { FOLLOWED } from '#test/core/report/followed-school.ts';
import { textsOf } from '#test/core/report/workbook-reading.ts';
import { unzipped } from '#test/support/unzipped.ts';

/** After the waste of the school was delivered. */
const TODAY = '2027-12-31';
const { accounts, comparison } = assessDocument(FOLLOWED, TODAY);
const given = { document: FOLLOWED, accounts, comparison, today: TODAY, programVersion: '0.1.0' } as const;
const described = comparisonWorkbook({ ...given, language: 'nb' });

/** Width and height of a PNG, from its header. */
function sizeOf(png: Uint8Array): readonly [width: number, height: number] {
  const view = new DataView(png.buffer, png.byteOffset);
  return [view.getUint32(16), view.getUint32(20)];
}

describe('Charts in the assessment workbook', () => {
  let read: ExcelJS.Workbook;
  beforeAll(async () => {
    const bytes = await writeWorkbook(described, () => undefined);
    read = new ExcelJS.Workbook();
    // exceljs' types know only the older Buffer.
    await read.xlsx.load(Uint8Array.from(bytes).buffer);
  });

  it('stand on the sheets that have something to draw, in their own size and over rows of their own', () => {
    const pictured = read.worksheets.filter((sheet) => sheet.getImages().length > 0).map(({ name }) => name);
    expect(pictured).toEqual(['Sammendrag', 'Sammenligning', 'Avfall', 'Byggeplass', 'Kostnad']);
    for (const sheet of described.sheets) {
      for (const { drawing, row } of sheet.pictures ?? []) {
        // A row without a height of its own is 20 px; what follows the picture is its caption.
        const covered = sheet.rows.slice(row - 1, row - 1 + Math.ceil(drawing.height / 20));
        expect(covered.every((cells) => cells.length === 0)).toBe(true);
        const [image] = read.getWorksheet(sheet.name)?.getImages() ?? [];
        expect(image?.range.tl.nativeRow).toBe(row - 1);
        expect(image?.range).toMatchObject({ ext: { width: drawing.width, height: drawing.height } });
      }
    }
  });

  it('are as sharp as print asks for: 2.5 pixels for each of the screen’s', () => {
    const [image] = read.getWorksheet('Sammendrag')?.getImages() ?? [];
    const { buffer, extension } = read.getImage(Number(image?.imageId));
    expect(extension).toBe('png');
    const [width] = sizeOf(new Uint8Array(buffer ?? []));
    expect(width).toBe(2.5 * 760);
  });

  it('say as of when they are, since they do not follow the cells', () => {
    for (const sheet of described.sheets.filter(({ pictures = [] }) => pictures.length > 0)) {
      expect(textsOf(sheet), sheet.name).toContain('Bildet viser tallene slik de var i Byggklima 31.12.2027.');
    }
  });

  it('are the screen’s drawings: title, unit and method stamp', () => {
    const [chart] = described.sheets.find(({ name }) => name === 'Sammendrag')?.pictures ?? [];
    const texts = chart?.drawing.shapes.flatMap((shape) => (shape.kind === 'text' ? [shape.text] : []));
    expect(texts).toEqual([
      'Granlia skole – Hvor utslippene kommer fra',
      't CO₂e over 60 år',
      expect.stringContaining('NS 3720 · 60 år'),
    ]);
    expect(chart?.drawing.name).toContain('Rehabilitering: Norge ≥\u00A0358');
  });

  it('have bars behind shares and differences, on one scale and with an axis at 0', () => {
    const bars = (name: string) =>
      described.sheets.find((sheet) => sheet.name === name)?.bars?.map(({ of, column }) => `${of} ${column}`);
    expect(bars('Sammenligning')).toEqual(['difference 4', 'difference 4']);
    expect(bars('Byggeplass')).toEqual(['share 4']);
    // exceljs does not tell its conditional formats in its types.
    const formats = (read.getWorksheet('Byggeplass') as unknown as { conditionalFormattings: unknown })
      .conditionalFormattings;
    expect(formats).toMatchObject([
      {
        rules: [
          {
            type: 'dataBar',
            cfvo: [
              { type: 'num', value: 0 },
              { type: 'num', value: 1 },
            ],
          },
        ],
      },
    ]);
  });
});

it('A picture is named by its title, and its alternative text has the letters that a cell would have, and no others', async () => {
  const drawing: Drawing = { width: 20, height: 10, name: 'Bygg\u0007 "A" & B\uD800 < C', shapes: [] };
  const sheet: Sheet = {
    name: 'Ark',
    columnWidths: [10],
    rows: [],
    frozen: { rows: 0, columns: 0 },
    filter: null,
    pictures: [{ title: 'Utslipp & kostnad', drawing, row: 1 }],
    print: { paper: 'A4', pagesWide: 1, repeatedRows: null, repeatedColumns: 0 },
  };
  const bytes = await writeWorkbook({ ...described, names: [], sheets: [sheet] }, () => undefined);
  const xml = (await unzipped(bytes)).get('xl/drawings/drawing1.xml');
  expect(xml).toContain('name="Utslipp &amp; kostnad" descr="Bygg &quot;A&quot; &amp; B\uFFFD &lt; C"');
});

describe('A drawing as PNG', () => {
  const drawing = (text: string, weight: 400 | 600 = 400): Drawing => ({
    width: 200,
    height: 30,
    name: text,
    shapes: [
      { kind: 'rect', x: 0, y: 0, width: 200, height: 30, fill: 'surface' },
      { kind: 'text', x: 5, y: 20, text, anchor: 'start', type: 'label', weight, fill: 'ink' },
    ],
  });

  it('has every letter of our languages, and no two alike', async () => {
    const letters = [' ', 'æ', 'ø', 'å', 'Æ', 'Ø', 'Å', '₂', '²', '≥', '−', '–', '«'];
    const pictures = await Promise.all(letters.map(async (letter) => (await pngOf(drawing(letter))).toString('hex')));
    expect(new Set(pictures).size).toBe(letters.length);
  });

  it('has the weights that the screen has', async () => {
    expect(await pngOf(drawing('Sum', 400))).not.toEqual(await pngOf(drawing('Sum', 600)));
  });

  it('takes what cannot be drawn as nothing, and does not fail on it', async () => {
    expect(sizeOf(await pngOf(drawing('<&> "🏫" \u0000 \uD800')))).toEqual([500, 75]);
  });
});
