import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { dialog } from 'electron';
import { FILE_EXTENSIONS, type FileKind, type UploadedFile } from '#core/api/bridge.ts';
import type { MadeFile } from '#core/api/contract.ts';
import { apiErrorOf, type Result } from '#core/api/errors.ts';
import type { Translate } from '#core/text/text.ts';
import type { BackendClient } from '#main/port/backend-client.ts';
import { writeFileWhole } from '#main/written-file.ts';

const KIND_TEXT = {
  declarations: 'desktop.filesOfDeclarations',
  table: 'desktop.filesOfTables',
  energy: 'desktop.filesOfEnergy',
  package: 'desktop.filesOfPackages',
  report: 'desktop.filesOfReports',
  attachment: 'desktop.filesOfAttachments',
} as const;

/** Asks for a file and puts its bytes on the backend's shelf; its path stays here. Null when the person cancels. */
export async function openFile(
  backend: BackendClient,
  t: Translate,
  kind: FileKind,
): Promise<Result<UploadedFile | null>> {
  const { filePaths } = await dialog.showOpenDialog({
    properties: ['openFile'],
    filters: [
      { name: t(KIND_TEXT[kind]), extensions: FILE_EXTENSIONS[kind].length === 0 ? ['*'] : [...FILE_EXTENSIONS[kind]] },
    ],
  });
  const [path] = filePaths;
  if (path === undefined) return { ok: true, value: null };
  const name = basename(path);
  try {
    return await putFile(backend, name, await readFile(path));
  } catch {
    return { ok: false, code: 'file-not-readable', params: { file: name } };
  }
}

export async function putFile(backend: BackendClient, name: string, bytes: Uint8Array): Promise<Result<UploadedFile>> {
  const held = await backend.putFile({ name, bytes });
  return held.ok ? { ok: true, value: { upload: held.value, name } } : held;
}

/** Asks where, then takes the made file and writes it there. False when the person cancels; the file then stays made. */
export async function saveFile(backend: BackendClient, made: MadeFile): Promise<Result<boolean>> {
  const { filePath, canceled } = await dialog.showSaveDialog({ defaultPath: made.name });
  if (canceled || filePath === '') return { ok: true, value: false };
  const file = await backend.takeFile(made.file);
  if (!file.ok) return file;
  try {
    writeFileWhole(filePath, file.value.bytes, basename(filePath));
    return { ok: true, value: true };
  } catch (reason) {
    return { ok: false, ...apiErrorOf(reason) };
  }
}
