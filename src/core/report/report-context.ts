import type { AlternativeDocument, ProjectDocument } from '../api/contract.ts';
import type { Account } from '../climate/account.ts';
import type { Answer } from './answer.ts';
import type { Comparison } from '../comparison/compare.ts';
import type { LibraryDeclaration } from '../declaration/library-declaration.ts';
import type { Language, Translate } from '../text/text.ts';

/** An alternative as the report has it. */
export interface ReportAlternative {
  readonly alternative: AlternativeDocument;
  readonly account: Account;
  readonly name: string;
  readonly sheetName: string;
}

/** What every sheet of a report needs. */
export interface ReportContext {
  readonly document: ProjectDocument;
  /** Main alternatives that have an account, the reference of the comparison first. */
  readonly alternatives: readonly ReportAlternative[];
  /** Names of those that have none, since their method cannot be resolved. */
  readonly withoutAccount: readonly string[];
  readonly declarations: ReadonlyMap<string, LibraryDeclaration>;
  readonly comparison: Comparison | null;
  /** What the screens answer too; null for fewer than two alternatives. */
  readonly answer: Answer | null;
  readonly t: Translate;
  readonly language: Language;
  /** `YYYY-MM-DD` */
  readonly today: string;
  readonly programVersion: string;
}
