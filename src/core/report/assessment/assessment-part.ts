import type { Sheet } from '../workbook.ts';

/** What a project may have nothing to say on, in the order of the workbook. */
export const ASSESSMENT_PARTS = [
  'comparison',
  'sensitivity',
  'replacements',
  'energy',
  'coverage',
  'waste',
  'site',
  'requirements',
  'cost',
  'bids',
  'changeLog',
] as const;
export type AssessmentPart = (typeof ASSESSMENT_PARTS)[number];

/** The sheets of each part; none: it is left out, and the cover says so. */
export type PartSheets = Readonly<Record<AssessmentPart, readonly Sheet[]>>;
