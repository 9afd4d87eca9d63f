import { ipcMain, type IpcMainInvokeEvent } from 'electron';
import { z } from 'zod';
import { FILE_EXTENSIONS } from '#core/api/bridge.ts';
import { apiErrorOf, type Result } from '#core/api/errors.ts';
import type { BackendClient } from '#main/port/backend-client.ts';
import { openFile, putFile, saveFile } from './files.ts';
import type { SpokenLanguage } from './language.ts';
import { isOwnSender } from './security/sender.ts';

const fileKind = z.enum(Object.keys(FILE_EXTENSIONS) as (keyof typeof FILE_EXTENSIONS)[]);
const madeFile = z.strictObject({ file: z.string(), name: z.string() });

export interface CallParts {
  readonly backend: BackendClient;
  readonly language: SpokenLanguage;
}

/** The four ways from the page into the program, each behind the sender check. */
export function handleCalls({ backend, language }: CallParts): void {
  handle('call', async (given, input) => {
    const name = z.string().parse(given);
    const result = await backend.call(name, input);
    if (result.ok) await language.afterCall(name);
    return result;
  });
  handle('openFile', (kind) => openFile(backend, language.t(), fileKind.parse(kind)));
  handle('putFile', (name, bytes) => putFile(backend, z.string().parse(name), z.instanceof(Uint8Array).parse(bytes)));
  handle('saveFile', (file) => saveFile(backend, madeFile.parse(file)));
}

/** The one place that listens to pages. */
function handle(channel: string, answer: (...given: unknown[]) => Promise<Result<unknown>>): void {
  ipcMain.handle(channel, async (event: IpcMainInvokeEvent, ...given: unknown[]): Promise<Result<unknown>> => {
    if (!isOwnSender(event)) return { ok: false, code: 'unauthorised', params: {} };
    try {
      return await answer(...given);
    } catch (reason) {
      return { ok: false, ...apiErrorOf(reason) };
    }
  });
}
