import type { FileKind, UploadedFile } from '#core/api/bridge.ts';
import type { MadeFile } from '#core/api/contract.ts';
import { valueOf } from './api.ts';
import { transport } from './transport.ts';

/** Files come and go as bytes with a name, never as paths. */
export const files = {
  /** Asks for a file. Null when the person cancels. */
  async open(kind: FileKind): Promise<UploadedFile | null> {
    return valueOf(await transport.openFile(kind));
  },
  /** A file that was dropped or pasted. */
  async put(file: File): Promise<UploadedFile> {
    return valueOf(await transport.putFile(file.name, new Uint8Array(await file.arrayBuffer())));
  },
  /** Hands a made file to the person, once. False when they cancel. */
  async save(file: MadeFile): Promise<boolean> {
    return valueOf(await transport.saveFile(file));
  },
  /** As {@link files.save}, for what the page itself has made: it is put beside the files that the backend has made. */
  async saveBlob(name: string, blob: Blob): Promise<boolean> {
    const held = valueOf(await transport.putFile(name, new Uint8Array(await blob.arrayBuffer())));
    return valueOf(await transport.saveFile({ file: held.upload, name }));
  },
};
