// Everything that has to hold: types, lint, unit and contract tests, the build, and the end-to-end tests in a real browser.
// Says what was skipped and why, and ends with `N passed, N failed`.
import './node-version.mjs';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const { findOrInstallChromium } = await import('./chromium.ts');
const { readPlaywright, readVitest } = await import('./test-results.ts');

const root = fileURLToPath(new URL('..', import.meta.url));
const results = 'test-results';
const total = { passed: 0, failed: 0 };
const skipped = [];

rmSync(`${root}${results}`, { recursive: true, force: true });
mkdirSync(`${root}${results}`);

check('Types', 'scripts/typecheck.mjs');
check('Lint', 'node_modules/oxlint/bin/oxlint', '--type-aware', '--deny-warnings');
check('Format', 'node_modules/prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.');
testUnits();
if (check('Build', 'node_modules/electron-vite/bin/electron-vite.js', 'build', '--logLevel', 'warn')) testEndToEnd();
else skipped.push('end-to-end tests: the build failed');

if (skipped.length > 0) console.log('\n── Skipped');
for (const what of skipped) console.log(`  ${what}`);
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed > 0 ? 1 : 0);

function testUnits() {
  const report = `${results}/unit.json`;
  const options = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const holds = run('Unit and contract tests', ['node_modules/vitest/vitest.mjs', 'run', ...options]);
  count(holds, report, readVitest);
}

function testEndToEnd() {
  if (findOrInstallChromium() === null) {
    const advice = 'install Google Chrome, Chromium or Edge, or run "npx playwright install chromium"';
    skipped.push(`end-to-end tests: no Chromium was found; ${advice}`);
    return;
  }
  const report = `${results}/end-to-end.json`;
  const command = ['node_modules/@playwright/test/cli.js', 'test', '--reporter=list,json'];
  const holds = run('End-to-end tests', command, { PLAYWRIGHT_JSON_OUTPUT_FILE: report });
  count(holds, report, readPlaywright);
}

/** A check is one thing: it counts only when it fails. */
function check(title, ...command) {
  const holds = run(title, command);
  if (!holds) total.failed += 1;
  return holds;
}

/** Adds up what a report tells. A run that ends badly without naming a test that failed counts as one failure. */
function count(holds, report, readReport) {
  const found = existsSync(root + report)
    ? readReport(JSON.parse(readFileSync(root + report, 'utf8')))
    : { passed: 0, failed: 0, skipped: [] };
  total.passed += found.passed;
  total.failed += holds ? 0 : Math.max(found.failed, 1);
  skipped.push(...found.skipped);
}

function run(title, command, env = {}) {
  console.log(`\n── ${title}`);
  const options = { cwd: root, stdio: 'inherit', env: { ...process.env, ...env } };
  return spawnSync(process.execPath, command, options).status === 0;
}
