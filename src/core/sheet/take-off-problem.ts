/** What a take-off leaves in doubt. */

export const TAKE_OFF_PROBLEMS = [
  'ambiguous-number',
  'not-a-number',
  'negative-amount',
  'amount-missing',
  'unknown-unit',
  'unit-missing',
  'unit-assumed',
  'unknown-part',
  'part-missing',
  'part-from-group',
  'unknown-origin',
  'thickness-without-unit',
  'not-a-thickness',
  'unclear-service-life',
  'unclear-wastage',
  'unclear-recycled-content',
  'unclear-remaining-life',
  'unclear-transport',
  'unclear-delivery-date',
  'unclear-epd-absent',
  'unclear-not-relevant',
  'unknown-declaration',
  'declaration-too-long',
] as const;
export type TakeOffProblemCode = (typeof TAKE_OFF_PROBLEMS)[number];

/** What could not be read, and so stays empty, or what was concluded; at a row of the file. */
export interface TakeOffProblem {
  readonly code: TakeOffProblemCode;
  readonly row: number;
  /** Null: of the row as a whole. */
  readonly column: number | null;
  /** As it stands in the file; '' for nothing. */
  readonly found: string;
}

/** What a mark before three digits is, once a person has said it. */
export type MarkMeanings = Readonly<Partial<Record<'.' | ',', 'decimal' | 'thousands'>>>;
