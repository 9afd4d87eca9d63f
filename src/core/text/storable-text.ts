/** A text as a workbook and a paper can hold it: without the characters that XML has no place for, and with a mark for half a character. */
export function storableText(text: string): string {
  return text.replace(/\p{Cs}/gu, '\uFFFD').replace(/[^\P{Cc}\t\n]|[\uFFFE\uFFFF]/gu, '');
}
