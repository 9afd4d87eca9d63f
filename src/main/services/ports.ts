import type { BackendEvent } from '#core/api/events.ts';
import type { ApiError } from '#core/api/errors.ts';
import type {
  CallName,
  CallOutput,
  DeclarationCounts,
  DeclarationFilter,
  DeclarationGroup,
  HistoryState,
  LogEntry,
  ParsedInput,
  Settings,
} from '#core/api/contract.ts';
import type { Change, ChangeSet, Entities, Entity } from '#core/history/change-set.ts';
import type { Declaration } from '#core/declaration/declaration.ts';
import type { LibraryDeclaration } from '#core/declaration/library-declaration.ts';
import type { ReferenceMaterial } from '#core/declaration/reference-material.ts';
import type { FactorSet } from '#core/project/factor-set.ts';
import type { ProjectPackage } from '#core/project/package.ts';
import type { Catalogue } from '#core/requirements/requirement.ts';
import type { AssessmentRequest } from '#core/report/assessment/assessment-workbook.ts';
import type { Paper } from '#core/report/paper/paper.ts';
import type { ReportStamp } from '#core/report/report-stamp.ts';
import type { Workbook } from '#core/report/workbook.ts';
import type { MergedRange, ReadSource } from '#core/sheet/import-source.ts';
import type { TelematicsSnapshot } from '#core/site/telematics.ts';

/** What the services need of the world. The roots wire these to SQLite, workbooks, files and the clock. */

export interface Clock {
  /** ISO 8601, UTC. */
  now(): string;
}

export interface Ids {
  /** A UUIDv7. */
  next(): string;
}

export interface Log {
  info(message: string): void;
  error(message: string, cause?: unknown): void;
}

export interface DeclarationQuery extends DeclarationFilter {
  readonly text: string;
  readonly today: string;
  readonly offset: number;
  readonly limit: number;
}

/** What was written, and the projects whose document that altered. */
export interface Applied {
  readonly projects: readonly string[];
  readonly changes: readonly Change[];
}

/** The workspace. Reads and one way to write: a change set, in one transaction, into the log. */
export interface Store {
  get<E extends Entity>(entity: E, id: string): Entities[E] | null;
  /** Which of the ids are those of rows. */
  idsIn(entity: Entity, ids: readonly string[]): Set<string>;
  /** Projects and declarations have no parent: `null`. Placed entities come in the order of their position, then id. */
  list<E extends Entity>(entity: E, parent: string | null): Entities[E][];
  /** The children of all parents, by parent: quicker than a list of each, where there are many. */
  listByParent<E extends Entity>(entity: E): Map<string, Entities[E][]>;

  /** `hasMore`: there are more than the total, which are neither counted nor listed. */
  searchDeclarations(query: DeclarationQuery): {
    total: number;
    hasMore: boolean;
    rows: { declaration: LibraryDeclaration; usedIn: number }[];
  };
  countDeclarations(today: string): DeclarationCounts;
  /** The widest part of the categories of what is current, in alphabetical order. */
  declarationGroups(): DeclarationGroup[];
  /** Number of projects whose components or delivered products use the declaration. */
  projectsUsing(declaration: string): number;
  componentsUsing(declaration: string): Entities['component'][];
  deliveredProductsUsing(declaration: string): Entities['deliveredProduct'][];
  declarationsById(ids: readonly string[]): Map<string, LibraryDeclaration>;
  /** Of its components and delivered products, in order. */
  declarationIdsUsedBy(project: string): string[];
  /** Those that are not superseded, with a registration number of one of these keys. */
  declarationsRegistered(keys: readonly string[]): LibraryDeclaration[];
  /** Those that are not superseded, read from a data set with one of these UUIDs. */
  declarationsOfDataSets(uuids: readonly string[]): LibraryDeclaration[];
  /** Those that the declaration came in place of. */
  declarationsSupersededBy(declaration: string): LibraryDeclaration[];
  /** Ids of declarations whose names or numbers hold the word, as {@link searchDeclarations} finds it; some of very many. */
  declarationsHolding(word: string): string[];
  /** Ids of the declarations that the newest components of these names use, by folded name; names are compared folded. */
  declarationsOfComponents(names: ReadonlySet<string>): Map<string, string>;

  /** Applies the changes and appends them to the log, or neither. What was undone can no longer be redone. */
  commit(changeSet: ChangeSet): Applied;
  /** Applies the inverse of the newest change that stands. */
  undo(): Applied;
  redo(): Applied;
  history(): HistoryState;
  log(limit: number): LogEntry[];
  /** All that was done to a project, the newest first. */
  projectLog(project: string): LogEntry[];

  /** Preferences stand outside the log: undo never changes the language. */
  settings(): Settings;
  saveSettings(settings: Settings): void;
  /** What the program remembers of how the person works, by a name of its own; null: nothing yet. */
  remembered(name: string): string | null;
  remember(name: string, value: string): void;

  /** A copy of the workspace file under `backups`, by the database's own online backup. */
  backup(): Promise<{ name: string }>;
  backups(): { name: string; at: string; bytes: number }[];
  close(): void;
}

/** Files that rows name, by the SHA-256 of their content. They are never changed or deleted. */
export interface AttachmentStore {
  hashOf(bytes: Uint8Array): string;
  /**
   * The same content is kept once.
   * @throws AppError `workspace-not-writable`
   */
  keep(bytes: Uint8Array): string;
  /** The content as it was kept; `damaged`: the file is there, and is another by now. */
  find(sha256: string): Uint8Array | 'missing' | 'damaged';
}

/** Bytes with a name, held until they are taken: uploads on their way in, made files on their way out. */
export interface FileShelf {
  put(name: string, bytes: Uint8Array): string;
  /** The file behind a handle, without removing it. Null when there is none. */
  peek(handle: string): { name: string; bytes: Uint8Array } | null;
  /** As {@link peek}, and removes it. */
  take(handle: string): { name: string; bytes: Uint8Array } | null;
}

/** Folders that several share. The folder itself is never made: a drive that is away is not an empty one. */
export interface SharedFolders {
  /** Names of its files, in order. @throws AppError `shared-folder-away`, `shared-folder-not-readable` */
  list(folder: string): Promise<string[]>;
  /** Null: there is no such file. @throws AppError `shared-folder-away`, `shared-folder-not-readable` */
  read(folder: string, name: string): Promise<Uint8Array | null>;
  /** The whole file or nothing of it. @throws AppError `shared-folder-away`, `shared-folder-not-writable` */
  write(folder: string, name: string, bytes: Uint8Array): Promise<void>;
}

/** A running job's own view of itself. */
export interface JobControl {
  readonly signal: AbortSignal;
  progress(done: number, total: number | null): void;
}

export interface Jobs {
  /** Starts work that takes time; its end comes as a `finished` event, also when it is cancelled or fails. */
  start(work: (control: JobControl) => Promise<unknown>): { job: string };
  cancel(job: string): void;
}

/** A sheet as rows of cells; numbers, dates and texts keep their kind, formulas come as their cached result. */
export type CellValue = string | number | boolean | Date | null;
export interface SheetRow {
  /** From 1, as the file's own program numbers it. */
  readonly number: number;
  readonly cells: readonly CellValue[];
}
export interface TableFile {
  readonly kind: 'csv' | 'xlsx';
  readonly encoding: string | null;
  readonly sheet: string | null;
  /** Names of all sheets that could be read instead. */
  readonly sheets: readonly string[];
  readonly rows: readonly SheetRow[];
  readonly merged: readonly MergedRange[];
}

/** A file to read a table from. */
export interface WantedTable {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Of a workbook this sheet, whatever its headings are. */
  readonly sheet?: string | null;
}

/** A file of declarations: a table whose headings are still to be understood, or data sets that say what they are. */
export type DeclarationFile =
  { readonly kind: 'table'; readonly table: TableFile } | { readonly kind: 'dataSets'; readonly source: ReadSource };

/** A file of a site's energy: a table whose headings are still to be understood, or a fleet of machines with their counters. */
export type EnergyFile =
  | { readonly kind: 'table'; readonly table: TableFile }
  | { readonly kind: 'fleet'; readonly snapshot: TelematicsSnapshot };

/** What a table is looked through for. */
export type TableContent =
  | 'declarations'
  | 'takeOff'
  | 'deliveredProducts'
  | 'wasteDeliveries'
  | 'siteEntries'
  | 'catalogue'
  | 'bids'
  | 'costLines';

/** What is told of rows as they come. @param sheet the name of the sheet that they are of; null: of a table alone */
export type TakeRows = (rows: readonly SheetRow[], sheet: string | null) => void;

/** Reads a file's bytes in a worker, whatever its name says. Throws `AppError` with a `file-…` or `document-…` code. */
export interface TableReader {
  /** Of a workbook the sheet that is named, else the first whose headings are those of what is wanted. */
  read(file: WantedTable, wanted: TableContent, control: JobControl): Promise<TableFile>;
  /** Whatever a site's energy comes in. */
  readEnergy(file: WantedTable, control: JobControl): Promise<EnergyFile>;
  /**
   * Whatever declarations come in.
   * @param today the day that validity is judged against
   * @param take told the rows of a table while the rest of it is read
   */
  readDeclarations(file: WantedTable, today: string, control: JobControl, take: TakeRows): Promise<DeclarationFile>;
  /** Lets go of what waits for a file. */
  close(): void;
}

/** Makes xlsx bytes in a thread of its own. */
export interface WorkbookWriter {
  /** Of a described workbook (`core/report`). */
  write(workbook: Workbook, control: JobControl): Promise<Uint8Array>;
  /** Of an assessment, which is calculated and described there too: its data are a tenth of what is written of them. */
  writeAssessment(request: AssessmentRequest, control: JobControl): Promise<Uint8Array>;
}

/** What stands in a report of what it was made from. */
export interface ReportStamps {
  /** Null: the file is not a report of ours, or tells nothing of it. */
  read(bytes: Uint8Array): Promise<ReportStamp | null>;
}

/** Writes a described paper (`core/report/paper`) as docx bytes. */
export interface DocumentWriter {
  write(paper: Paper): Promise<Uint8Array>;
}

/** Reference data that ships with the program. */
export interface Resources {
  /** The newest factor set. */
  factors(): FactorSet;
  /** All of them, newest first: projects carry the earlier ones by name. */
  factorSets(): readonly FactorSet[];
  example(): ProjectPackage;
  /** The generic library that a new workspace starts with. */
  genericDeclarations(): readonly Declaration[];
  /** The catalogue of climate requirements that ships with the program. */
  requirements(): Catalogue;
  /** Their names in both languages and their typical wastage. */
  materials(): readonly ReferenceMaterial[];
}

export interface ServiceContext {
  readonly store: Store;
  readonly attachments: AttachmentStore;
  readonly sharedFolders: SharedFolders;
  readonly shelf: FileShelf;
  readonly jobs: Jobs;
  readonly tables: TableReader;
  readonly workbooks: WorkbookWriter;
  readonly documents: DocumentWriter;
  readonly reportStamps: ReportStamps;
  readonly resources: Resources;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly log: Log;
  /** Who is at the keyboard. */
  readonly who: string;
  readonly programVersion: string;
  readonly dataFolder: string;
  /** What the backend had to do to open the workspace, if anything. */
  readonly notice: string | null;
  readonly emit: (event: BackendEvent) => void;
}

/** What answers a call: its input is parsed, its failure is an `AppError`. */
export type Handler<N extends CallName> = (input: ParsedInput<N>) => CallOutput<N> | Promise<CallOutput<N>>;
export type Handlers = { readonly [N in CallName]: Handler<N> };
/** The handlers of one group of calls, such as `HandlersOf<'projects'>`. */
export type HandlersOf<Group extends string> = {
  readonly [N in CallName as N extends `${Group}.${string}` ? N : never]: Handler<N>;
};

export type { ApiError };
