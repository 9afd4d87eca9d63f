// The desktop app.
import { join } from 'node:path';
import { app } from 'electron';
import { serveApp, registerAppScheme } from './desktop/app-scheme.ts';
import { handleCalls } from './desktop/calls.ts';
import { followLanguage } from './desktop/language.ts';
import { givenDataDir } from './desktop/arguments.ts';
import { setMenu } from './desktop/menu.ts';
import { closeBeforeQuitting } from './desktop/quitting.ts';
import { denyNavigation, denyPermissions } from './desktop/security/deny-by-default.ts';
import { startBackend } from './desktop/start-backend.ts';
import { focusWindow, openWindow, tellWindows } from './desktop/window.ts';
import { openBundle } from './page/bundle.ts';
import { backendOptions } from './program.ts';

const built = join(import.meta.dirname, '..');
const options = backendOptions(join(built, '..'), givenDataDir(process.argv));

// The window's own files lie in the data folder, so that the one instance is one for each data folder.
app.setPath('userData', join(options.dataDir, 'window'));
if (app.requestSingleInstanceLock()) {
  registerAppScheme();
  denyNavigation();
  app.on('second-instance', focusWindow);
  app.on('window-all-closed', () => app.quit());
  void app.whenReady().then(open);
} else {
  app.quit();
}

async function open(): Promise<void> {
  denyPermissions();
  const backend = await startBackend(join(built, 'main/backend-entry.js'), options);
  if (backend === null) return;

  closeBeforeQuitting(backend);
  const language = await followLanguage(backend, (t) => setMenu(t, tellWindows));
  handleCalls({ backend, language });
  backend.onEvent(tellWindows);
  void backend.ended.then(() => tellWindows({ type: 'connection', state: 'lost' }));
  serveApp(openBundle(join(built, 'renderer')));
  openWindow(join(built, 'preload/index.cjs'));
}
