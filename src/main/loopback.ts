// The app in a browser, served by plain Node on this machine alone.
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { apiErrorOf, type ApiError } from '#core/api/errors.ts';
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
const t = translator(languageOf(given.lang ?? (process.env['LC_ALL'] || process.env['LANG'])));
// The same from the source and from the build: both lie two folders below the program's own.
const programDir = join(import.meta.dirname, '../..');
const options = { ...backendOptions(programDir, given['data-dir']), restore: given.restore };

const backend = connectBackend(startWorker(workerFile('backend-entry', import.meta.url)), options);
const started = await backend.started;
if (!started.ok) fail(started);

const token = newToken();
const bundle = openBundle(join(programDir, 'out/renderer'));
const host = await startLoopback({ backend, bundle, token }, Number(given.port)).catch((reason: unknown) =>
  fail(apiErrorOf(reason)),
);
const address = `http://127.0.0.1:${host.port}/#token=${token}`;
console.log(address);
if (!given['no-open']) {
  openBrowser(address);
  console.log(t('terminal.opened'));
}

let stopping = false;
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void stop());
void backend.ended.then(() => stopping || fail({ code: 'backend-gone', params: {} }));

async function stop(): Promise<void> {
  stopping = true;
  await host.close();
  await backend.close();
  process.exit();
}

function fail(error: ApiError): never {
  console.error(failureText(t, error));
  process.exit(1);
}
