import type { ApiError, Result } from '#core/api/errors.ts';
import type { BackendEvent } from '#core/api/events.ts';
import type { FileShelf } from '#main/services/ports.ts';

/** What travels between a host and the backend's own process or thread. Everything here survives a structured clone. */

/** Where the backend works, and for whom. */
export interface BackendOptions {
  readonly dataDir: string;
  readonly resourcesDir: string;
  readonly programVersion: string;
  /** Written beside each change in the log. */
  readonly who: string;
  /** A backup that the person chose to put in a damaged workspace's place. */
  readonly restore?: string | undefined;
}

export type ToBackend =
  | { readonly type: 'start'; readonly options: BackendOptions }
  | { readonly type: 'call'; readonly id: number; readonly name: string; readonly input: unknown }
  | { readonly type: 'put'; readonly id: number; readonly name: string; readonly bytes: Uint8Array }
  | { readonly type: 'peek'; readonly id: number; readonly handle: string }
  | { readonly type: 'drop'; readonly handle: string }
  | { readonly type: 'close' };

export type FromBackend =
  | { readonly type: 'ready' }
  /** It could not start; it ends after this. */
  | { readonly type: 'failed'; readonly error: ApiError }
  | { readonly type: 'result'; readonly id: number; readonly result: Result<unknown> }
  | { readonly type: 'event'; readonly event: BackendEvent };

export interface NamedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What the port needs of the backend that the root wires (`backend.ts`). */
export interface ServedBackend {
  dispatch(name: string, input: unknown): Promise<Result<unknown>>;
  readonly shelf: FileShelf;
  onEvent(listener: (event: BackendEvent) => void): () => void;
  close(): void | Promise<void>;
}
