import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Declaration } from '#core/declaration/declaration.ts';
import { createBackend } from '#main/backend.ts';
import { backendOptions } from '#main/program.ts';
import { openStore } from '#main/store/open-store.ts';
import { stderrLog, systemClock, uuids } from '#main/system.ts';
import { declaration } from '#test/support/build.ts';
import { printTable } from './support/table.ts';

/**
 * How long a search takes among 10 000 and 100 000 declarations of a real workspace, and how long it takes to open the library: 95 of 100
 * searches in 10 ms, ten times the declarations in at most twice the time, and opened in 300 ms.
 */
const SIZES = [10_000, 100_000];
const ROUNDS = 5;
const TODAY = '2026-11-27';
const NAMES = [
  'Betongelement',
  'Bindingsverk av gran',
  'Steinull',
  'Vinylgulv',
  'Stålbjelke',
  'Gipsplate',
  'Glassfasade',
];
const MAKERS = ['Hønefoss Trelast', 'Ålesund Sement', 'Sørlandet Bygg', 'Nordmøre Stål', 'Ringerike Isolasjon'];

const letterByLetter = (text: string) => Array.from(text, (_, index) => text.slice(0, index + 1));
const QUERIES: readonly (readonly [what: string, texts: readonly string[], validity?: string])[] = [
  ['letter by letter', [...letterByLetter('betongelement'), ...letterByLetter('stålbjelke 240')]],
  ['part of a number', ['4945', '945-7', 'NEPD-1234', '8888-no']],
  ['two words', ['vinyl hønefoss', 'stein 300', 'gips 4945', 'betong sement']],
  ['very many hits', ['nepd', 'mm', 'type', 'gulv', 'as']],
  ['no hit', ['linoleum', 'zzz', 'xyz 123']],
  ['with a filter', ['betong', 'stål', 'gips 300'], 'expired'],
  ['no text, with a filter', [''], 'valid'],
];

function product(index: number): Declaration {
  return declaration({
    id: uuids.next(),
    kind: index % 30 === 0 ? 'generic' : 'epd',
    name: `${NAMES[index % NAMES.length]} ${100 + (index % 900)} mm, type ${index}`,
    manufacturer: `${MAKERS[index % MAKERS.length]} ${index % 400} AS`,
    registration: `NEPD-${1000 + (index % 9000)}-${index}-NO`,
    programOperator: 'EPD-Norge',
    validUntil: `${2025 + (index % 7)}-06-30`,
    impacts: { gwpIobc: { 'A1-A3': index % 100, A4: 1, C1: 0.1, C2: 0.1, C3: 0.2, C4: 0.1, D: -0.5 } },
  });
}

async function measure(count: number, dataDir: string) {
  const starterDeclarations = () => Array.from({ length: count }, (_, index) => product(index));
  const made = await openStore({
    folder: dataDir,
    clock: systemClock,
    ids: uuids,
    who: '',
    log: stderrLog,
    starterDeclarations,
  });
  made.close();
  const root = join(import.meta.dirname, '../..');
  const backend = await createBackend({
    ...backendOptions(root, dataDir),
    clock: systemClock,
    ids: uuids,
    log: stderrLog,
  });
  const timed = async (name: string, input: unknown) => {
    const started = performance.now();
    const result = await backend.dispatch(name, input);
    if (!result.ok) throw new Error(result.code);
    return performance.now() - started;
  };
  // First, as the screen has it: nothing of the library has been read yet.
  const opening =
    (await timed('declarations.counts', { today: TODAY })) +
    (await timed('declarations.groups', {})) +
    (await timed('declarations.search', { today: TODAY }));
  const found = new Map<string, number[]>();
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [what, texts, validity = 'all'] of QUERIES) {
      const times = found.get(what) ?? [];
      for (const text of texts) times.push(await timed('declarations.search', { text, validity, today: TODAY }));
      found.set(what, times);
    }
  }
  await backend.close();
  return { opening, found };
}

const p95 = (times: readonly number[]) =>
  times.toSorted((a, b) => a - b)[Math.floor(times.length * 0.95)] ?? Number.NaN;

const folder = mkdtempSync(join(tmpdir(), 'byggklima-bench-'));
try {
  const measured: Awaited<ReturnType<typeof measure>>[] = [];
  for (const size of SIZES) measured.push(await measure(size, join(folder, String(size))));
  const line = (what: string, times: readonly number[]) => {
    const [few = Number.NaN, many = Number.NaN] = times;
    return [what, few.toFixed(1), many.toFixed(1), (many / few).toFixed(1)];
  };
  const all = measured.map(({ found }) => [...found.values()].flat());
  printTable(
    ['ms, 95 of 100 within', ...SIZES.map(String), '× for ten times'],
    [
      ...QUERIES.map(([what]) =>
        line(
          what,
          measured.map(({ found }) => p95(found.get(what) ?? [])),
        ),
      ),
      line('all searches', all.map(p95)),
      line(
        'opening the library',
        measured.map(({ opening }) => opening),
      ),
    ],
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
}
