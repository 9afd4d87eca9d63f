#!/usr/bin/env node
// `byggklima` in a terminal. Plain JavaScript without dependencies, so that any Node can read what it has to say.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const command = fileURLToPath(new URL('../out/main/cli.js', import.meta.url));

if (Number.parseInt(process.versions.node, 10) < 24) {
  console.error(
    `Byggklima needs Node 24 or newer; this is ${process.versions.node}.\n` +
      `On Linux "npm ci" brings it along: run "npx byggklima" in ${root}. Elsewhere, install it from https://nodejs.org.`,
  );
  process.exit(1);
}
if (!existsSync(command)) {
  const build = spawnSync(
    process.execPath,
    ['node_modules/electron-vite/bin/electron-vite.js', 'build', '--logLevel', 'error'],
    {
      cwd: root,
      stdio: ['ignore', 'ignore', 'inherit'],
    },
  );
  if (build.status !== 0) process.exit(1);
}
await import(pathToFileURL(command).href);
