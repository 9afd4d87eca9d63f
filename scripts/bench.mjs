// Runs the benches of test/bench, each in a process of its own: all of them, or those that are named ("npm run bench -- import search").
import './node-version.mjs';
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../test/bench', import.meta.url));
const benches = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map(({ name }) => name.replace(/\.ts$/, ''));
const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !benches.includes(name));
if (unknown.length > 0) {
  console.error(`There is no bench ${unknown.join(', ')}: ${benches.join(', ')}`);
  process.exit(1);
}

const failed = (wanted.length > 0 ? wanted : benches).filter((name) => {
  console.log(`\n${name}`);
  const args = ['--disable-warning=ExperimentalWarning', `${folder}/${name}.ts`];
  return spawnSync(process.execPath, args, { stdio: 'inherit' }).status !== 0;
});
process.exit(failed.length === 0 ? 0 : 1);
