import type { Translate } from '#core/text/text.ts';

export interface ListOrigin {
  /** Where it came from, in words. */
  readonly source: string;
  /** Of a workbook. */
  readonly sheetName: string | null;
  /** All that the workbook has. */
  readonly sheets: readonly string[];
  readonly readSheet: (name: string) => Promise<void>;
  readonly encoding: string | null;
  readonly sheet: { readonly lines: readonly unknown[]; readonly headingRow: number | null };
  readonly remembered: unknown;
}

/** Where a list came from, and how it was read, in one line. */
export function listOrigin(list: Omit<ListOrigin, 'sheets' | 'readSheet'>, t: Translate): string {
  const { source, sheetName, encoding, sheet, remembered } = list;
  const parts = [
    source,
    sheetName === null ? null : t('list.sheet', { sheet: sheetName }),
    t('list.origin', { rows: sheet.lines.length }),
    encoding,
    sheet.headingRow === null ? t('list.noHeadings') : null,
    remembered === null ? null : t('list.remembered'),
  ];
  return parts.filter((part) => part !== null).join(' · ');
}
