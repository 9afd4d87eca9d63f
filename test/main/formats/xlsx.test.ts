import ExcelJS from 'exceljs';
import { describe, expect, it } from 'vitest';
import { cellsOf, readTable, refusalOf } from '#test/support/read-table.ts';
import { xlsxParts, zipOf } from '#test/support/zip.ts';

const xlsx = (...parts: Parameters<typeof xlsxParts>) => zipOf(xlsxParts(...parts));

describe('an xlsx workbook', () => {
  it('gives numbers, texts, truth and dates, and leaves out empty rows', async () => {
    const workbook = new ExcelJS.Workbook();
    const sheet = workbook.addWorksheet('EPD-er');
    sheet.addRow(['Navn', 1.5, true, new Date('2028-05-31T00:00:00Z')]);
    sheet.getRow(3).values = [{ richText: [{ text: 'm' }, { text: '²' }] }, null, 2];
    const table = await readTable(new Uint8Array(await workbook.xlsx.writeBuffer()));
    expect(table).toEqual({
      kind: 'xlsx',
      encoding: null,
      sheet: 'EPD-er',
      sheets: ['EPD-er'],
      merged: [],
      rows: [
        { number: 1, cells: ['Navn', 1.5, true, new Date('2028-05-31T00:00:00Z')] },
        { number: 3, cells: ['m²', null, 2] },
      ],
    });
  });

  it('tells which cells are merged, and which sheets there are to read instead', async () => {
    const workbook = new ExcelJS.Workbook();
    workbook.addWorksheet('Les meg').addRow(['Forklaring']);
    const sheet = workbook.addWorksheet('Priser');
    sheet.addRows([
      ['Navn', 'GWP'],
      ['Gips', 1],
      ['Spon', 2],
    ]);
    sheet.mergeCells('B1:D1');
    sheet.mergeCells('A2:A3');
    workbook.addWorksheet('Skjult', { state: 'hidden' }).addRow(['Navn']);
    const bytes = new Uint8Array(await workbook.xlsx.writeBuffer());
    expect(await readTable(bytes)).toMatchObject({ sheet: 'Les meg', sheets: ['Les meg', 'Priser'], merged: [] });
    expect(await readTable(bytes, 'priser.xlsx', 'Priser')).toMatchObject({
      sheet: 'Priser',
      merged: [
        { top: 1, left: 2, bottom: 1, right: 4 },
        { top: 2, left: 1, bottom: 3, right: 1 },
      ],
    });
    await expect(readTable(bytes, 'priser.xlsx', 'Skjult')).rejects.toThrow('no-such-sheet');
  });

  it('with merged cells beyond every limit is refused, and with a range that is none is read', async () => {
    const withMerges = (merges: string) => {
      const parts = xlsxParts('<row r="1"><c r="A1"><v>1</v></c></row>');
      const path = 'xl/worksheets/sheet1.xml';
      const sheet = parts[path].replace('</worksheet>', `<mergeCells>${merges}</mergeCells></worksheet>`);
      return zipOf({ ...parts, [path]: sheet });
    };
    const whole = '<mergeCell ref="A1:XFD1048576"/>';
    expect(await refusalOf(withMerges(whole))).toMatchObject({ code: 'file-too-large', params: { limit: 'cells' } });
    expect(await readTable(withMerges('<mergeCell ref="A1"/><mergeCell ref="?"/>'))).toMatchObject({ merged: [] });
  });

  it('keeps every letter, wherever the pieces that it is unpacked in end', async () => {
    const workbook = new ExcelJS.Workbook();
    const sheet = workbook.addWorksheet('A');
    for (let row = 0; row < 20_000; row += 1) sheet.addRow([`${'a'.repeat(row % 3)}øæåøæåøæåøæåøæå ${row}`]);
    const cells = await cellsOf(new Uint8Array(await workbook.xlsx.writeBuffer()));
    expect(cells).toHaveLength(20_000);
    expect(cells.filter(([text]) => String(text).includes('\uFFFD'))).toEqual([]);
  });

  it('gives the result that a formula had when it was saved, of any kind', async () => {
    const rows = `<row r="1">
      <c r="A1"><f>1+1</f><v>2</v></c>
      <c r="B1" t="str"><f>"a"&amp;"b"</f><v>ab</v></c>
      <c r="C1" t="b"><f>1=1</f><v>1</v></c>
      <c r="D1" s="1"><f>TODAY()</f><v>45443</v></c></row>`;
    expect(await cellsOf(xlsx(rows))).toEqual([[2, 'ab', true, new Date('2024-05-31T00:00:00Z')]]);
  });

  it('gives a formula that was never calculated as itself: it is not an empty cell', async () => {
    expect(await cellsOf(xlsx('<row r="1"><c r="A1"><f>B1*2</f></c></row>'))).toEqual([['=B1*2']]);
  });

  it('gives an error by its name', async () => {
    expect(await cellsOf(xlsx('<row r="1"><c r="A1" t="e"><v>#DIV/0!</v></c></row>'))).toEqual([['#DIV/0!']]);
  });

  it('knows dates by format, by ISO text, and from the date system of 1904', async () => {
    const day = new Date('2028-05-31T00:00:00Z');
    // 31 May 2028 is day 46 904 from 1900, and 46 904 − 1 462 = 45 442 from 1904.
    const rows = (serial: number) => `<row r="1">
      <c r="A1" s="1"><v>${serial}</v></c><c r="B1" s="2"><v>${serial}</v></c>
      <c r="C1" t="d"><v>2028-05-31</v></c><c r="D1"><v>${serial}</v></c></row>`;
    const numberFormats = '<numFmt numFmtId="200" formatCode="[$-414]d. mmmm yyyy;@"/>';
    expect(await cellsOf(xlsx(rows(46_904), { numberFormats }))).toEqual([[day, day, day, 46_904]]);

    const parts = xlsxParts(rows(45_442), { numberFormats });
    const in1904 = parts['xl/workbook.xml'].replace('<sheets>', '<workbookPr date1904="1"/><sheets>');
    expect(await cellsOf(zipOf({ ...parts, 'xl/workbook.xml': in1904 }))).toEqual([[day, day, day, 45_442]]);
  });

  it('takes no currency and no coloured number for a date', async () => {
    const numberFormats = '<numFmt numFmtId="200" formatCode="[Red]#,##0.00 &quot;kr per dag&quot;;[$kr-414] 0"/>';
    expect(await cellsOf(xlsx('<row r="1"><c r="A1" s="2"><v>12.5</v></c></row>', { numberFormats }))).toEqual([
      [12.5],
    ]);
  });

  it('puts cells in their columns, named or in turn', async () => {
    const rows = '<row><c><v>1</v></c><c><v>2</v></c></row><row r="5"><c r="C5"><v>3</v></c><c><v>4</v></c></row>';
    expect((await readTable(xlsx(rows))).rows).toEqual([
      { number: 1, cells: [1, 2] },
      { number: 5, cells: [null, null, 3, 4] },
    ]);
  });

  it('reads texts inline, in runs, in CDATA and escaped', async () => {
    const rows = `<row r="1"><c r="A1" t="inlineStr"><is><r><t>Lim</t></r><r><t>tre</t></r></is></c>
      <c r="B1" t="inlineStr"><is><t><![CDATA[a < b]]></t></is></c><c r="C1" t="s"><v>0</v></c><c r="D1" t="s"><v></v></c></row>`;
    const sharedStrings = '<si><t>漢_x000D_</t><rPh sb="0" eb="1"><t>かん</t></rPh></si>';
    expect(await cellsOf(xlsx(rows, { sharedStrings }))).toEqual([['Limtre', 'a < b', '漢\r']]);
  });

  it('is read on the first visible sheet whose headings are recognised', async () => {
    const workbook = new ExcelJS.Workbook();
    workbook.addWorksheet('Les meg').addRow(['Slik fyller du ut arket']);
    const hidden = workbook.addWorksheet('Gammel');
    hidden.state = 'hidden';
    hidden.addRow(['Navn', 'Enhet', 'GWP A1-A3']);
    workbook.addWorksheet('Produkter').addRow(['Navn', 'Enhet', 'GWP A1-A3']);
    expect((await readTable(new Uint8Array(await workbook.xlsx.writeBuffer()))).sheet).toBe('Produkter');
  });
});

describe('a file that is not what it should be', () => {
  const refused = async (bytes: string | Uint8Array) => (await refusalOf(bytes)).code;
  const parts = xlsxParts('<row r="1"><c r="A1"><v>1</v></c></row>');

  it('is refused empty', async () => {
    expect(await refused('')).toBe('file-empty');
    expect(await refused(xlsx(''))).toBe('file-empty');
    expect(await refused(' \n\n')).toBe('file-empty');
  });
  it('is refused cut off, or with a part that is not the one that was packed', async () => {
    const whole = zipOf(parts);
    expect(await refused(whole.subarray(0, whole.length - 30))).toBe('file-damaged');
    const changed = Uint8Array.from(whole);
    // The first byte of the packed content of the first part.
    changed[30 + '_rels/.rels'.length] = 0xff;
    expect(await refused(changed)).toBe('file-damaged');
  });
  it('is refused where the XML ends early, or brings its own entities', async () => {
    expect(await refused(zipOf({ ...parts, 'xl/worksheets/sheet1.xml': '<worksheet><sheetData><row r="1">' }))).toBe(
      'file-damaged',
    );
    const laughs = '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]><sst><si><t>&b;</t></si></sst>';
    expect(await refused(zipOf({ ...parts, 'xl/sharedStrings.xml': laughs }))).toBe('file-damaged');
  });
  it('is refused protected by a password', async () => {
    expect(await refused(zipOf(parts, { encrypted: true }))).toBe('file-encrypted');
  });
  it('is refused as another archive, a picture, or another kind of document', async () => {
    expect(await refused(zipOf({ 'word/document.xml': '<document/>' }))).toBe('file-not-spreadsheet');
    expect(await refused(Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]))).toBe(
      'file-not-spreadsheet',
    );
    const textual = new TextEncoder().encode('%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\n');
    expect(await refused(textual)).toBe('file-not-spreadsheet');
    for (const start of [
      [0xff, 0xd8, 0xff, 0xe0],
      [0x1f, 0x8b, 0x08],
    ])
      expect(await refused(Uint8Array.from([...start, ...Array.from({ length: 300 }, () => 0x41)]))).toBe(
        'file-not-spreadsheet',
      );
    expect(await refused(zipOf({ 'xl/workbook.bin': 'x' }))).toBe('file-legacy-spreadsheet');
    expect(await refused(zipOf({ 'content.xml': '<x/>', 'META-INF/manifest.xml': '<x/>' }))).toBe(
      'file-legacy-spreadsheet',
    );
  });
  it('is refused when it would unpack to more than 512 MB, before that is tried', async () => {
    const { code, params } = await refusalOf(zipOf(parts, { claimedBytes: 600 * 1024 * 1024 }));
    expect({ code, params }).toEqual({ code: 'file-too-large', params: { file: 'fil.xlsx', limit: 'unpackedBytes' } });
  });
  it('is refused as soon as a part is longer than the archive says', async () => {
    const bomb = { ...parts, 'xl/sharedStrings.xml': `<sst>${' '.repeat(50_000_000)}</sst>` };
    expect(await refused(zipOf(bomb, { claimedBytes: 1000 }))).toBe('file-damaged');
  });
  it('is refused with a column beyond the last that Excel has', async () => {
    const { params } = await refusalOf(xlsx('<row r="1"><c r="XFE1"><v>1</v></c></row>'));
    expect(params).toMatchObject({ limit: 'columns' });
  });
  it('is refused with more cells than a laptop holds, though few of them are filled', async () => {
    const row = (number: number) => `<row r="${number}"><c r="XFD${number}"><v>1</v></c></row>`;
    const rows = Array.from({ length: 700 }, (_, index) => row(index + 1)).join('');
    // 700 rows of 16 384 cells are 11.5 million.
    expect((await refusalOf(xlsx(rows))).params).toMatchObject({ limit: 'cells' });
  });
});
