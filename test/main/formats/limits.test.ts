import { describe, expect, it } from 'vitest';
import { errorText } from '#core/text/error-text.ts';
import { translator } from '#core/text/text.ts';
import { refusalOf } from '#test/support/read-table.ts';
import { dump, openTestBackend } from '#test/support/workspace.ts';
import { xlsxParts, zipOf } from '#test/support/zip.ts';

const xlsx = (sheetData: string) => zipOf(xlsxParts(sheetData));
const row = (cells: string) => `<row r="1">${cells}</row>`;

describe('a file beyond a limit is refused, and the limit is said', () => {
  it.each([
    ['1 000 000', 'rows', () => Buffer.from('a;b\n'.repeat(1_000_001))],
    ['16 384', 'columns', () => xlsx(row('<c r="XFE1"><v>1</v></c>'))],
    ['16 384', 'columns', () => Buffer.from(`a${';b'.repeat(16_384)}\n`)],
    ['32 767', 'cellCharacters', () => xlsx(row(`<c r="A1" t="inlineStr"><is><t>${'x'.repeat(32_768)}</t></is></c>`))],
    ['512 MB', 'unpackedBytes', () => zipOf(xlsxParts(''), { claimedBytes: 600 * 1024 * 1024 })],
  ])('%s: %s', async (said, limit, content) => {
    const refusal = await refusalOf(content());
    expect(refusal).toMatchObject({ code: 'file-too-large', params: { limit } });
    for (const language of ['nb', 'en'] as const) {
      const text = errorText(translator(language), refusal);
      expect(text.replaceAll(/[\u00A0\u202F]/g, ' ')).toContain(said);
      expect(text).toContain('fil.xlsx');
    }
  });
});

it('names and numbers that JavaScript uses itself are data, as headings, categories and products', async () => {
  const backend = await openTestBackend();
  const sheet = `Navn;EPD-nr;Enhet;Kategori;GWP A1-A3;__proto__;constructor
__proto__;constructor-1;kg;__proto__;1;2;3
constructor;;kg;constructor;2;;
toString;__proto__ 2;m2;hasOwnProperty;3;;
`;
  const upload = backend.shelf.put('epd.csv', Buffer.from(sheet));
  const preview = await backend.job('imports.read', { upload });
  expect(preview.counts).toMatchObject({ new: 3, unusable: 0 });
  const biogenic = JSON.parse('{"__proto__": true, "constructor": false}') as Record<string, boolean>;
  expect(await backend.job('imports.commit', { import: preview.import, biogenic })).toEqual({ stored: 3, updated: 0 });
  const found = await backend.call('declarations.search', { text: 'constructor', today: '2026-11-27' });
  expect(found.rows.map((one) => one.declaration.name).toSorted()).toEqual(['__proto__', 'constructor']);
});

it('a workbook whose XML brings entities that grow is refused at once, and nothing is stored', async () => {
  const backend = await openTestBackend();
  const before = dump(backend.folder);
  const laughs = `<!DOCTYPE x [<!ENTITY a0 "ha">${Array.from({ length: 30 }, (_, n) => `<!ENTITY a${n + 1} "&a${n};&a${n};">`).join('')}]>
    <worksheet><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>&a30;</t></is></c></row></sheetData></worksheet>`;
  const upload = backend.shelf.put('epd.xlsx', zipOf({ ...xlsxParts(''), 'xl/worksheets/sheet1.xml': laughs }));
  await expect(backend.job('imports.read', { upload })).rejects.toThrow('file-damaged');
  expect(dump(backend.folder)).toEqual(before);
});
