/** The most that an imported file may hold: Excel's own limits, and what a laptop's memory bears. */
export const LIMITS = {
  rows: 1_000_000,
  columns: 16_384,
  /** Over all sheets, empty ones before a filled one counted. */
  cells: 10_000_000,
  cellCharacters: 32_767,
  unpackedBytes: 512 * 1024 * 1024,
  /** Of one JSON or XML document; an EPD has a tenth of a megabyte, a national database two. */
  documentBytes: 64 * 1024 * 1024,
  /** Elements within elements; an EPD has some 15. */
  documentDepth: 200,
  documentElements: 2_000_000,
} as const;

/** Which limit a file is beyond, as its error names it; the words are `fileLimit.<limit>`. */
export type TableLimit = keyof typeof LIMITS;
