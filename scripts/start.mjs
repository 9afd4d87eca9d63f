// Builds and opens the app: the desktop window, or the same app in the browser where Electron's runtime cannot be had.
import './node-version.mjs';
import { spawn, spawnSync } from 'node:child_process';
import { watch } from 'node:fs';
import { fileURLToPath } from 'node:url';

const { findOrFetchElectron } = await import('./electron.ts');
const { languageOf } = await import('#core/text/language.ts');
const { translator } = await import('#core/text/text.ts');

const root = fileURLToPath(new URL('..', import.meta.url));
const args = process.argv.slice(2);
const options = args.filter((arg) => arg !== '--watch' && arg !== '--browser');

if (!build()) process.exit(1);
if (args.includes('--watch')) rebuildOnChange();

const electron = args.includes('--browser') ? null : findOrFetchElectron();
if (electron === null && !args.includes('--browser')) {
  console.log(translator(languageOf(process.env.LC_ALL || process.env.LANG))('terminal.noDesktop'));
}
const [program, programArgs] = electron
  ? [electron, [root, ...options]]
  : [process.execPath, ['out/main/loopback.js', ...options]];
const app = spawn(program, programArgs, { cwd: root, stdio: 'inherit' });
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => app.kill(signal));
app.on('exit', (code) => process.exit(code ?? 0));

function build() {
  const builder = ['node_modules/electron-vite/bin/electron-vite.js', 'build', '--logLevel', 'warn'];
  return spawnSync(process.execPath, builder, { cwd: root, stdio: 'inherit' }).status === 0;
}

/** A page that is reloaded then shows the newest build; a change in `src/main` wants a new start. */
function rebuildOnChange() {
  let waiting;
  watch(`${root}src`, { recursive: true }, () => {
    clearTimeout(waiting);
    waiting = setTimeout(build, 200);
  });
}
