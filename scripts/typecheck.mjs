// Type-checks each folder by its own tsconfig: core compiles without Node and DOM, so that nothing of theirs can slip in.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const tsc = fileURLToPath(new URL('../node_modules/typescript/bin/tsc', import.meta.url));
const folders = ['src/core', 'src/main', 'src/preload', 'src/renderer', 'test'];
const failed = folders.filter(
  (folder) => spawnSync(process.execPath, [tsc, '-p', folder], { stdio: 'inherit' }).status !== 0,
);
if (failed.length > 0) {
  process.stderr.write(`Types do not hold in: ${failed.join(', ')}\n`);
  process.exit(1);
}
