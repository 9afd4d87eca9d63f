import { describe, expect, it } from 'vitest';
import { detectFile } from '#main/formats/detect.ts';
import { bundleParts } from '#test/support/openepd.ts';
import { xlsxParts, zipOf } from '#test/support/zip.ts';

const utf16 = (text: string) => Buffer.from(text, 'utf16le');

describe('what a file is', () => {
  it.each([
    ['csv', Buffer.from('Navn;Enhet\nGips;m2\n')],
    ['csv', Buffer.from('[Produkt];[Enhet]\nGips;m2\n')],
    ['csv', Buffer.from('<1 mm;kg\n')],
    ['csv', Buffer.from('[1, 2]')],
    ['csv', utf16('\uFEFFNavn;Enhet\n')],
    ['json', Buffer.from('{"doctype": "openEPD"}')],
    ['json', Buffer.from('\uFEFF\r\n [ {"a": 1} ]')],
    ['json', Buffer.from('{')],
    ['json', utf16('\uFEFF{"a": 1}')],
    ['json', utf16('{"a": 1}')],
    ['xml', Buffer.from('<?xml version="1.0"?><a/>')],
    ['xml', Buffer.from('\n<!-- EPD --><a/>')],
    ['xml', Buffer.from('<epd:processDataSet/>')],
    ['fleet', Buffer.from('<?xml version="1.0"?>\n<Fleet version="1"/>')],
    ['fleet', utf16('\uFEFF<a:Fleet/>')],
    ['xml', utf16('\uFEFF<a/>')],
    ['xml', utf16('<a/>').swap16()],
    ['xlsx', zipOf(xlsxParts(''))],
    ['package', zipOf({ 'ILCD/processes/a.xml': '<a/>' })],
    ['package', zipOf({ 'a.json': '{}', 'b.json': '{}' })],
    ['package', zipOf({ 'a.xml': '<a/>' })],
    ['bundle', zipOf(bundleParts([]))],
    ['other', zipOf({ '[Content_Types].xml': '<Types/>', 'word/document.xml': '<document/>' })],
    ['other', Buffer.from('%PDF-1.7')],
    ['other', Buffer.from([0, 1, 2, 3, 0, 0])],
  ])('is told by its content: %s', async (kind, bytes) => {
    expect(await detectFile({ name: 'fil', bytes })).toBe(kind);
  });
});
