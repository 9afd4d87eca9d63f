import type { Result } from '#core/api/errors.ts';
import type { BackendEvent } from '#core/api/events.ts';
import { announcing } from './api/announce.ts';
import { createDispatch } from './api/dispatch.ts';
import { createEventHub } from './api/events.ts';
import { createHandlers } from './api/handlers.ts';
import { createJobs } from './api/jobs.ts';
import { createShelf } from './api/shelf.ts';
import { documentWriter } from './document/write-document.ts';
import { reportStamps } from './formats/report-stamps.ts';
import { threadsAhead, threadsOnDemand } from './formats/reading-threads.ts';
import { createTableReader } from './formats/table-reader.ts';
import { createResources } from './resources/resources.ts';
import type { Clock, FileShelf, Ids, Log } from './services/ports.ts';
import { createAttachmentStore } from './store/attachments.ts';
import { restoreBackup } from './store/backups.ts';
import { createSharedFolders } from './store/shared-folders.ts';
import { openStore } from './store/open-store.ts';
import { createWorkbookWriter } from './workbook/writer.ts';

export interface BackendConfiguration {
  readonly dataDir: string;
  readonly resourcesDir: string;
  readonly programVersion: string;
  /** Who is at the keyboard, for the log of changes. */
  readonly who: string;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly log: Log;
  /**
   * A backup to put in the workspace's place before it is opened: what a host answers `workspace-damaged` and
   * `workspace-gone` with, after asking.
   * The file that was there is kept beside it, and `workspace.info` says where.
   */
  readonly restore?: string | undefined;
  /** Whether somebody will come with files: the thread that reads one is then started ahead. */
  readonly expectsFiles?: boolean | undefined;
}

export interface Backend {
  dispatch(name: string, rawInput: unknown): Promise<Result<unknown>>;
  readonly shelf: FileShelf;
  /** Returns what ends the subscription. */
  onEvent(listener: (event: BackendEvent) => void): () => void;
  /** Cancels what runs and lets go of the data folder. */
  close(): Promise<void>;
}

/**
 * The whole backend over one data folder. The roots call this, wherever they run it.
 * @throws AppError `workspace-in-use`, `workspace-not-writable`, `workspace-newer`, `workspace-damaged`, `workspace-gone`,
 * `not-found` (the backup)
 */
export async function createBackend(configuration: BackendConfiguration): Promise<Backend> {
  const { dataDir, resourcesDir, clock, ids, log, who, programVersion, restore, expectsFiles } = configuration;
  const resources = createResources(resourcesDir);
  const restored = restore === undefined ? null : restoreBackup(dataDir, restore, clock.now());
  const store = await openStore({
    folder: dataDir,
    clock,
    ids,
    who,
    log,
    starterDeclarations: () => resources.genericDeclarations(),
  });

  const events = createEventHub(log);
  const jobs = createJobs({ ids, log, events });
  const shelf = createShelf();
  const tables = createTableReader(expectsFiles ? threadsAhead(log) : threadsOnDemand());
  const handlers = createHandlers({
    store: announcing(store, events),
    attachments: createAttachmentStore(dataDir),
    sharedFolders: createSharedFolders(),
    shelf,
    jobs,
    tables,
    workbooks: createWorkbookWriter(),
    documents: documentWriter,
    reportStamps,
    resources,
    clock,
    ids,
    log,
    who,
    programVersion,
    dataFolder: dataDir,
    notice: restored?.kept ?? null,
    emit: (event) => events.emit(event),
  });

  return {
    dispatch: createDispatch(handlers, log),
    shelf,
    onEvent: (listener) => events.subscribe(listener),
    async close() {
      await jobs.stop();
      tables.close();
      store.close();
    },
  };
}
