import { describe, expect, it } from 'vitest';
import { importsIn, importsOf, type Import } from './imports.ts';

/** The arrows of the architecture: a part, and what its files may import. The first part that a path belongs to is its part. */
const PARTS = {
  core: { in: /^core\//, may: ['core', 'zod', 'small-pure-package'] },
  preload: { in: /^preload\//, may: ['electron'], mayType: ['core'] },

  // Renderer
  'renderer root': { in: /^renderer\/main\.tsx$/, may: ['app', 'client', 'page-package', 'asset'] },
  'app/actions': {
    in: /^renderer\/app\/actions\//,
    may: ['app/actions', 'components', 'client', 'core', 'page-package', 'asset'],
  },
  app: {
    in: /^renderer\/app\//,
    may: ['app', 'app/actions', 'feature', 'components', 'client', 'core', 'page-package', 'asset'],
  },
  feature: {
    in: /^renderer\/features\//,
    may: ['feature', 'components', 'client', 'core', 'app/actions', 'page-package', 'uuid', 'asset'],
  },
  client: { in: /^renderer\/client\//, may: ['client', 'core', 'page-package', 'zod'] },
  components: { in: /^renderer\/components\//, may: ['components', 'core', 'page-package', 'asset'] },

  // Main
  desktop: {
    in: /^main\/(desktop\/|index\.ts$)/,
    may: ['desktop', 'host', 'written-file', 'api', 'core', 'electron', 'node', 'zod'],
  },
  loopback: {
    in: /^main\/(loopback\/|loopback\.ts$)/,
    may: ['loopback', 'terminal', 'host', 'worker-file', 'api', 'core', 'node'],
  },
  terminal: {
    in: /^main\/(cli\/|cli\.ts$)/,
    may: ['terminal', 'host', 'backend', 'resources', 'package-file', 'written-file', 'core', 'node', 'ports'],
  },
  host: {
    in: /^main\/(port\/|page\/|program\.ts$|data-folder\.ts$|system\.ts$)/,
    may: ['host', 'core', 'ports', 'node', 'uuid'],
  },
  'backend root': { in: /^main\/backend-entry\.ts$/, may: ['backend', 'host'] },
  backend: {
    in: /^main\/backend\.ts$/,
    may: ['api', 'services', 'ports', 'store', 'workbook', 'document', 'formats', 'resources', 'core'],
  },
  api: { in: /^main\/api\//, may: ['api', 'services', 'ports', 'core', 'node', 'zod'] },
  ports: { in: /^main\/services\/ports\.ts$/, may: ['core'] },
  services: { in: /^main\/services\//, may: ['services', 'ports', 'package-file', 'core', 'node', 'zod'] },
  store: { in: /^main\/store\//, may: ['store', 'written-file', 'core', 'ports', 'better-sqlite3', 'node', 'zod'] },
  'package-file': { in: /^main\/package-file\.ts$/, may: ['core'] },
  'written-file': { in: /^main\/written-file\.ts$/, may: ['core', 'node'] },
  'worker-file': { in: /^main\/worker-file\.ts$/, may: [] },
  workbook: {
    in: /^main\/workbook\//,
    may: ['workbook', 'worker-file', 'picture', 'core', 'ports', 'fflate', 'node'],
  },
  document: { in: /^main\/document\//, may: ['document', 'picture', 'core', 'ports', 'docx'] },
  picture: { in: /^main\/picture\//, may: ['picture', 'core', 'resvg', 'node'] },
  formats: {
    in: /^main\/formats\//,
    may: ['formats', 'worker-file', 'workbook', 'core', 'ports', 'format-package', 'node'],
  },
  resources: { in: /^main\/resources\//, may: ['resources', 'core', 'ports', 'node', 'zod'] },

  // Packages
  electron: { in: /^electron$/, may: [] },
  'better-sqlite3': { in: /^better-sqlite3$/, may: [] },
  docx: { in: /^docx$/, may: [] },
  resvg: { in: /^@resvg\//, may: [] },
  fflate: { in: /^fflate$/, may: [] },
  'format-package': { in: /^(papaparse|chardet|saxes|yauzl)$/, may: [] },
  uuid: { in: /^uuid$/, may: [] },
  zod: { in: /^zod(\/|$)/, may: [] },
  'small-pure-package': { in: /^(d3-array|d3-scale)$/, may: [] },
  node: { in: /^node:/, may: [] },
  'page-package': { in: /^(react|react-dom|react-router|lucide-react|@mui|@emotion|@tanstack)(\/|$)/, may: [] },
  asset: { in: /\.(css|svg|png)$|^(@fontsource-variable|source-sans)\//, may: [] },
} as const satisfies Record<string, { in: RegExp; may: readonly string[]; mayType?: readonly string[] }>;

type Part = keyof typeof PARTS;

function partOf(path: string): Part | null {
  // An asset is one wherever it lies; every other file belongs to its folder.
  if (PARTS.asset.in.test(path)) return 'asset';
  return (Object.keys(PARTS) as Part[]).find((part) => PARTS[part].in.test(path)) ?? null;
}

/** The imports that break the arrows, each as a path from the one to the other. */
function broken(imports: readonly Import[]): string[] {
  return imports.filter((given) => !isAllowed(given)).map(({ from, to }) => `${from} → ${to}`);
}

function isAllowed({ from, to, typeOnly }: Import): boolean {
  const [importer, imported] = [partOf(from), partOf(to)];
  if (importer === null || imported === null) return false;
  if (importer === 'feature' && imported === 'feature') return featureOf(from) === featureOf(to);
  const part: { may: readonly string[]; mayType?: readonly string[] } = PARTS[importer];
  return part.may.includes(imported) || (typeOnly && (part.mayType ?? []).includes(imported));
}

function featureOf(path: string): string | undefined {
  return path.split('/')[2];
}

describe('import direction', () => {
  const imports = importsIn('src');

  it('is kept by every file of the program', () => {
    expect(imports.length).toBeGreaterThan(100);
    expect(broken(imports)).toEqual([]);
  });

  it('lets only the desktop host and the preload know Electron', () => {
    const files = new Set(imports.filter(({ to }) => to === 'electron').map(({ from }) => from));
    for (const file of files) expect(file).toMatch(/^(main\/desktop\/|main\/index\.ts$|preload\/)/);
  });

  it.each([
    ['core/units/unit.ts', `import { readFileSync } from 'node:fs';`],
    ['core/units/unit.ts', `import { createBackend } from '#main/backend.ts';`],
    ['renderer/features/library/Library.tsx', `import { rows } from '../portfolio/rows.ts';`],
    ['renderer/components/grid/Grid.tsx', `import { api } from '#renderer/client/api.ts';`],
    ['renderer/app/App.tsx', `import { openStore } from '#main/store/open-store.ts';`],
    ['main/services/projects.ts', `import Database from 'better-sqlite3';`],
    ['main/loopback/server.ts', `import { app } from 'electron';`],
    ['main/store/lock.ts', `import { found } from '#main/services/found.ts';`],
    ['main/cli/assess.ts', `const { x } = await import('left-pad');`],
    ['preload/index.ts', `import { apiErrorOf } from '#core/api/errors.ts';`],
    ['core/text/text.ts', `export { v7 } from 'uuid';`],
  ])('is broken by %s with %s', (file, code) => {
    expect(broken(importsOf(file, code))).toHaveLength(1);
  });
});
