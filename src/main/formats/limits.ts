/** The most that an imported table may hold: Excel's own limits, and what a laptop's memory bears. */
export const LIMITS = {
  rows: 1_000_000,
  rowsText: '1 000 000 rader',
  columns: 16_384,
  columnsText: '16 384 kolonner',
  /** Over all sheets, empty ones before a filled one counted. */
  cells: 10_000_000,
  cellsText: '10 000 000 celler',
  cellCharacters: 32_767,
  cellText: '32 767 tegn i en celle',
  unpackedBytes: 512 * 1024 * 1024,
  unpackedText: '512 MB utpakket',
} as const;
