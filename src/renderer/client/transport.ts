import type { DesktopBridge, FileKind, HostEvent, UploadedFile } from '#core/api/bridge.ts';
import type { CallName, MadeFile } from '#core/api/contract.ts';
import type { Result } from '#core/api/errors.ts';
import { bridgeTransport } from './bridge-transport.ts';
import { loopbackTransport } from './loopback-transport.ts';

/** What this host can do beyond the contract. Features ask for a capability, never for the host's name. */
export interface Capabilities {
  /** The system asks where a file is saved; elsewhere it lands where the browser puts downloads. */
  readonly asksWhereToSave: boolean;
  /** The workspace's folder is told by `workspace.info`. */
  readonly tellsDataFolder: boolean;
}

/** The page's only way out. One is chosen when the page loads; all of them keep the same promises. */
export interface Transport {
  readonly capabilities: Capabilities;
  call(name: CallName, input: unknown): Promise<Result<unknown>>;
  /** Null when the person cancels. */
  openFile(kind: FileKind): Promise<Result<UploadedFile | null>>;
  putFile(name: string, bytes: Uint8Array<ArrayBuffer>): Promise<Result<UploadedFile>>;
  /** False when the person cancels. */
  saveFile(file: MadeFile): Promise<Result<boolean>>;
  onEvent(listener: (event: HostEvent) => void): () => void;
}

declare global {
  interface Window {
    /** Put there by the desktop's preload. */
    readonly byggklima?: DesktopBridge;
  }
}

export const transport: Transport = window.byggklima ? bridgeTransport(window.byggklima) : loopbackTransport(window);
