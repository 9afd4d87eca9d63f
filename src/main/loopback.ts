// The app in a browser, served by plain Node on this machine alone.
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { languageOf } from '#core/text/language.ts';
import { translator } from '#core/text/text.ts';
import { COMMON } from './cli/options.ts';
import { failureText } from './cli/terminal.ts';
import { openBrowser } from './loopback/open-browser.ts';
import { newToken } from './loopback/security/token.ts';
import { startLoopback } from './loopback/server.ts';
import { openBundle } from './page/bundle.ts';
import { connectBackend } from './port/backend-client.ts';
import { startWorker } from './port/worker.ts';
import { backendOptions } from './program.ts';
import { workerFile } from './worker-file.ts';

const { values: given } = parseArgs({
  options: { ...COMMON, port: { type: 'string', default: '0' }, 'no-open': { type: 'boolean', default: false } },
});
const t = translator(languageOf(given.lang ?? process.env['LC_ALL'] ?? process.env['LANG']));

// The same from the source and from the build: both lie two folders below the program's own.
const programDir = join(import.meta.dirname, '../..');
const options = { ...backendOptions(programDir, given['data-dir']), restore: given.restore };

const backend = connectBackend(startWorker(workerFile('backend-entry', import.meta.url)), options);
const started = await backend.started;
if (!started.ok) {
  console.error(failureText(t, started));
  process.exit(1);
}

const token = newToken();
const bundle = openBundle(join(programDir, 'out/renderer'));
const host = await startLoopback({ backend, bundle, token }, Number(given.port));
const address = `http://127.0.0.1:${host.port}/#token=${token}`;
console.log(address);
if (!given['no-open']) {
  openBrowser(address);
  console.log(t('terminal.opened'));
}

const stop = async () => {
  await host.close();
  await backend.close();
  process.exit();
};
process.once('SIGINT', () => void stop());
process.once('SIGTERM', () => void stop());
void backend.ended.then(() => process.exit(1));
