import { storableText } from '#core/text/storable-text.ts';

/** Texts as XML holds them, and what the parts of a workbook share of it. */

export const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
/** Namespaces of Office Open XML. */
export const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
export const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
export const SPREADSHEET = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** What is not written as it stands: marks of XML, and what it has no place for. Most texts of a long list have none of it. */
const SPECIAL = /[&<>\p{Cc}\p{Cs}\uFFFE\uFFFF]/u;
const MARKS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

export function escaped(text: string): string {
  return SPECIAL.test(text) ? storableText(text).replace(/[&<>]/g, (mark) => MARKS[mark] ?? mark) : text;
}

/** In quotes, where a reader takes a bare line break for a space. */
export function inAttribute(text: string): string {
  return escaped(text).replaceAll('"', '&quot;').replaceAll('\n', '&#10;').replaceAll('\t', '&#9;');
}

/** What XML could not hold is written as `_x000D_` in a text, which a reader makes a character of: a text that looks so is told apart. */
export function toldApart(text: string): string {
  return text.includes('_x') ? text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_') : text;
}
