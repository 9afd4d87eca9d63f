import type { CallName, MadeFile } from './contract.ts';
import type { Result } from './errors.ts';
import type { BackendEvent } from './events.ts';

/** What a host gives the page. The desktop's preload exposes exactly this; in a browser the page makes its own over http. */

/** What a file is wanted for; it decides which files a dialog offers. */
export type FileKind = 'declarations' | 'table' | 'energy' | 'package' | 'report' | 'attachment';

export const FILE_EXTENSIONS: Readonly<Record<FileKind, readonly string[]>> = {
  declarations: ['csv', 'txt', 'xlsx', 'xml', 'json', 'zip', 'epb'],
  table: ['csv', 'txt', 'xlsx'],
  energy: ['csv', 'txt', 'xlsx', 'xml'],
  package: ['byggklima', 'json'],
  report: ['xlsx', 'docx'],
  // Whatever documents a row.
  attachment: [],
};

/** A file that the backend holds until a call names it. */
export interface UploadedFile {
  readonly upload: string;
  readonly name: string;
}

/** What a host tells on its own: a choice in the native menu, or that the backend is gone or there again. */
export type HostEvent =
  | BackendEvent
  | { readonly type: 'action'; readonly action: 'undo' | 'redo' }
  | { readonly type: 'connection'; readonly state: 'lost' | 'restored' };

export interface DesktopBridge {
  call(name: CallName, input: unknown): Promise<Result<unknown>>;
  /** Shows the system's dialog; null when the person cancels. */
  openFile(kind: FileKind): Promise<Result<UploadedFile | null>>;
  /** A file that was dropped on the window. */
  putFile(name: string, bytes: Uint8Array): Promise<Result<UploadedFile>>;
  /** Asks where, and writes there; false when the person cancels. */
  saveFile(file: MadeFile): Promise<Result<boolean>>;
  onEvent(listener: (event: HostEvent) => void): () => void;
}
