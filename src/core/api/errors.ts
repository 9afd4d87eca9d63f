import type { DocumentProblem } from '../project/package.ts';

/**
 * Errors are data: a code and its parameters, translated where they are shown (`error.<code>` in `core/text`).
 * Each names what happened and where; its text says what to do.
 */
export interface ErrorParams {
  /** A call's input that its schema refuses: a fault of the caller, not of the person. */
  'invalid-input': { readonly problems: DocumentProblem[] };
  'unknown-call': { readonly name: string };
  'not-found': { readonly entity: string; readonly id: string };
  /** A value that a field refuses, at its path. */
  'invalid-value': { readonly path: string; readonly found: string };
  'factor-set-name-taken': { readonly name: string };
  'declaration-in-use': { readonly name: string; readonly count: number };
  'alternative-locked': { readonly name: string };
  'alternative-decided': { readonly name: string };
  /** Variants of what is to be removed would be alternatives of their own, and there is no room for them. */
  'no-room-for-variants': { readonly name: string; readonly limit: number };
  'too-many-alternatives': { readonly limit: number };
  'too-many-alternatives-in-package': { readonly file: string; readonly found: number; readonly limit: number };
  'invalid-package': { readonly file: string; readonly problems: DocumentProblem[] };
  'newer-package': { readonly file: string; readonly version: string };
  'workspace-in-use': { readonly folder: string };
  'workspace-newer': { readonly file: string; readonly version: number; readonly known: number };
  /** `backup`: the newest that is whole; null where there is none. */
  'workspace-damaged': { readonly file: string; readonly backup: string | null };
  /** There are backups, or a journal, of a file that is not there. */
  'workspace-gone': { readonly file: string; readonly backup: string | null };
  'workspace-not-writable': { readonly folder: string };
  'shared-folder-away': { readonly folder: string };
  /** A relative path would be another folder wherever the program is started. */
  'shared-folder-not-absolute': { readonly folder: string };
  /** `path`: the folder, or the file in it. */
  'shared-folder-not-readable': { readonly path: string };
  'shared-folder-not-writable': { readonly folder: string };
  /** No folder has been named yet. */
  'shared-folder-unset': Record<string, never>;
  'shared-set-missing': { readonly file: string };
  'shared-set-damaged': { readonly file: string };
  'shared-set-newer': { readonly file: string; readonly version: string };
  /** Publishing would remove what another has published. */
  'shared-set-not-taken': { readonly file: string; readonly by: string };
  'file-empty': { readonly file: string };
  'file-encrypted': { readonly file: string };
  'file-damaged': { readonly file: string };
  'file-not-spreadsheet': { readonly file: string };
  'file-not-declarations': { readonly file: string };
  'file-not-telematics': { readonly file: string };
  'file-is-telematics': { readonly file: string };
  /** `part`: the file in the package, or the file itself; `format`: what it should be, JSON, XML or CSV. */
  'document-damaged': { readonly file: string; readonly part: string; readonly format: string };
  'document-with-doctype': { readonly file: string; readonly part: string };
  'file-too-large': { readonly file: string; readonly limit: string };
  'file-legacy-spreadsheet': { readonly file: string };
  'attachment-too-large': { readonly file: string; readonly limit: string };
  'attachment-missing': { readonly file: string };
  'attachment-damaged': { readonly file: string };
  'file-not-readable': { readonly file: string };
  'file-not-writable': { readonly file: string };
  /** Where a file was to be written. */
  'folder-missing': { readonly file: string };
  'disk-full': { readonly file: string };
  'no-header-found': { readonly file: string; readonly rows: number };
  'nothing-to-import': { readonly file: string };
  /** A sheet without a row below its headings. */
  'only-headings': { readonly file: string };
  'no-machines': { readonly file: string };
  /** Rows that cannot be used, where nothing is to be stored unless all can. */
  'rows-not-usable': { readonly file: string; readonly count: number };
  'sheet-empty': { readonly file: string; readonly sheet: string };
  /** A sheet that is not in the workbook. */
  'no-such-sheet': { readonly file: string; readonly sheet: string };
  'import-gone': Record<string, never>;
  'nothing-to-undo': Record<string, never>;
  'nothing-to-redo': Record<string, never>;
  'history-stops-at-migration': Record<string, never>;
  cancelled: Record<string, never>;
  unauthorised: Record<string, never>;
  'backend-gone': Record<string, never>;
  internal: { readonly message: string };
}
export type ErrorCode = keyof ErrorParams;

/** An error as it crosses a process edge. */
export type ApiError = { [C in ErrorCode]: { readonly code: C; readonly params: ErrorParams[C] } }[ErrorCode];

export type Result<T> = { readonly ok: true; readonly value: T } | ({ readonly ok: false } & ApiError);

/** The one exception that services throw on purpose; dispatch turns it into an {@link ApiError}. */
export class AppError<C extends ErrorCode = ErrorCode> extends Error {
  readonly code: C;
  readonly params: ErrorParams[C];

  constructor(code: C, params: ErrorParams[C]) {
    super(`${code} ${JSON.stringify(params)}`);
    this.name = 'AppError';
    this.code = code;
    this.params = params;
  }
}

/** The backup that may take the workspace's place; null where there is none, or something else is wrong. */
export function backupFor(error: ApiError): string | null {
  return error.code === 'workspace-damaged' || error.code === 'workspace-gone' ? error.params.backup : null;
}

/** Any exception as data. One that nobody threw on purpose is a fault of the program, `internal`. */
export function apiErrorOf(reason: unknown): ApiError {
  // An `AppError` holds the parameters of its own code; the union cannot see that the two belong together.
  if (reason instanceof AppError) return { code: reason.code, params: reason.params };
  return { code: 'internal', params: { message: reason instanceof Error ? reason.message : String(reason) } };
}
