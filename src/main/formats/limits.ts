/** The most that an imported table may hold: Excel's own limits, and what a laptop's memory bears. */
export const LIMITS = {
  rows: 1_000_000,
  columns: 16_384,
  /** Over all sheets, empty ones before a filled one counted. */
  cells: 10_000_000,
  cellCharacters: 32_767,
  unpackedBytes: 512 * 1024 * 1024,
} as const;

/** Which limit a file is beyond, as its error names it; the words are `fileLimit.<limit>`. */
export type TableLimit = keyof typeof LIMITS;
