/** A text without the characters that XML has no place for, and without halves of characters: what a workbook and a paper can hold. */
export function storableText(text: string): string {
  return text.toWellFormed().replace(/[^\P{Cc}\t\n]|[\uFFFE\uFFFF]/gu, '');
}
