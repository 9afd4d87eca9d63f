import { existsSync } from 'node:fs'; // TEMP
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';
import { CSP_NONCE } from './src/main/page/csp-nonce.ts';

// TEMP until the readers exist
const temp = ['src/main/formats/table-worker.ts', 'src/main/workbook/workbook-worker.ts'].filter((f) => existsSync(f));
const stubs = {
  name: 'temp-stubs',
  resolveId(id: string, importer?: string) {
    if (!importer || !/(backend|api\/handlers)\.ts$/.test(importer) || !id.startsWith('.')) return null;
    return existsSync(new URL(id, `file://${importer}`)) ? null : `\0stub`;
  },
  load: (id: string) =>
    id === '\0stub'
      ? 'const make = () => ({}); export { make as createTableReader, make as createWorkbookWriter, make as createReportHandlers, make as createImportHandlers, make as createReportsHandlers, make as createImportsHandlers };'
      : null,
};

/**
 * One build for all hosts. Each entry of `main` is the root of a process, a thread or a terminal command; chunks lie beside
 * them, so that `new URL('./table-worker.js', import.meta.url)` finds a worker wherever its caller was bundled.
 */
export default defineConfig({
  main: {
    plugins: [stubs],
    build: {
      rolldownOptions: {
        input: {
          index: 'src/main/index.ts',
          loopback: 'src/main/loopback.ts',
          cli: 'src/main/cli.ts',
          'backend-entry': 'src/main/backend-entry.ts',
          ...Object.fromEntries(temp.map((f) => [f.split('/').at(-1)?.replace('.ts', ''), f])),
        },
        output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
      },
    },
  },
  preload: {
    build: {
      rolldownOptions: {
        input: { index: 'src/preload/index.ts' },
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    plugins: [react()],
    // Hosts put a fresh nonce in the place of this word each time they serve the page.
    html: { cspNonce: CSP_NONCE },
    build: {
      // A data: address would be refused by the policy for anything but pictures.
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
    },
  },
});
