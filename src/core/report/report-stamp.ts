import { z } from 'zod';
import type { LogEntry } from '../api/contract.ts';
import { idSchema } from '../declaration/declaration.ts';

export const REPORT_KINDS = ['workbook', 'paper'] as const;
export type ReportKind = (typeof REPORT_KINDS)[number];

/**
 * What a report was made from. It stands among the file's own properties, as its keywords: in a workbook and a Word paper alike, and kept by the
 * programs that write in them.
 */
export interface ReportStamp {
  readonly kind: ReportKind;
  /** Id of the project. */
  readonly project: string;
  /** Of the project's package, SHA-256. */
  readonly dataHash: string;
  /** ISO 8601. */
  readonly madeAt: string;
  readonly programVersion: string;
}

export const reportStampSchema: z.ZodType<ReportStamp> = z.strictObject({
  kind: z.enum(REPORT_KINDS),
  project: idSchema,
  dataHash: z.string().regex(/^[0-9a-f]{64}$/),
  madeAt: z.iso.datetime(),
  programVersion: z.string().max(50),
});

const BEGINNING = 'Byggklima ';

export function stampText(stamp: ReportStamp): string {
  return BEGINNING + JSON.stringify(stamp);
}

/** Null where the text is no stamp of ours. It may have been written by anybody: it says what to compare with, and proves nothing. */
export function readStamp(text: string): ReportStamp | null {
  if (!text.startsWith(BEGINNING)) return null;
  try {
    return reportStampSchema.safeParse(JSON.parse(text.slice(BEGINNING.length))).data ?? null;
  } catch {
    return null;
  }
}

/** What a report is to a project. */
export type ReportCheck =
  | { readonly standing: 'notOurs' }
  /** `name`: null where the project is not in the workspace. */
  | { readonly standing: 'otherProject'; readonly stamp: ReportStamp; readonly name: string | null }
  | { readonly standing: 'unchanged'; readonly stamp: ReportStamp }
  /**
   * `changes`: those of the project that are logged since, the first of them first; `count`: of all of them; `logReachesBack`: false where the
   * project came to this workspace after the report was made, and its log begins with that.
   */
  | {
      readonly standing: 'changed';
      readonly stamp: ReportStamp;
      readonly changes: readonly LogEntry[];
      readonly count: number;
      readonly logReachesBack: boolean;
    };

/** The report that was made last of its kind, and whether the project is as it was then. */
export interface MadeReport {
  readonly kind: ReportKind;
  /** ISO 8601. */
  readonly madeAt: string;
  readonly isCurrent: boolean;
}
