import { app, dialog } from 'electron';
import { backupFor, type ApiError } from '#core/api/errors.ts';
import { errorText } from '#core/text/error-text.ts';
import { languageOf } from '#core/text/language.ts';
import { translator, type Translate } from '#core/text/text.ts';
import { connectBackend, type BackendClient } from '#main/port/backend-client.ts';
import type { BackendOptions } from '#main/port/messages.ts';
import { startUtility } from './backend-process.ts';

/**
 * Starts the backend's process. Where it cannot start, a dialog says why: a damaged workspace is answered with its newest
 * backup if the person wants that, and everything else ends the program. Null: it is ending.
 */
export async function startBackend(file: string, options: BackendOptions): Promise<BackendClient | null> {
  const backend = connectBackend(startUtility(file), options);
  const started = await backend.started;
  if (started.ok) return backend;

  const t = translator(languageOf(app.getLocale()));
  const restore = options.restore === undefined ? await chosenBackup(t, started) : null;
  if (restore !== null) return startBackend(file, { ...options, restore });
  dialog.showErrorBox(t('desktop.notStarted'), errorText(t, started));
  app.exit(1);
  return null;
}

/** The backup that is offered for a workspace that is damaged or gone, if there is one and the person takes it. */
async function chosenBackup(t: Translate, error: ApiError): Promise<string | null> {
  const backup = backupFor(error);
  if (backup === null) return null;
  const { response } = await dialog.showMessageBox({
    type: 'warning',
    message: t('desktop.notStarted'),
    detail: errorText(t, error),
    buttons: [t('desktop.useBackup'), t('desktop.quit')],
    cancelId: 1,
    noLink: true,
  });
  return response === 0 ? backup : null;
}
