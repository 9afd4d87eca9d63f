import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';
import { CSP_NONCE } from './src/main/page/csp-nonce.ts';

/**
 * One build for all hosts. Each entry of `main` is the root of a process, a thread or a terminal command; chunks lie beside
 * them, so that `new URL('./table-worker.js', import.meta.url)` finds a worker wherever its caller was bundled.
 */
export default defineConfig({
  main: {
    build: {
      // One file in the place of ninety: a thread that reads a file starts in half the time.
      externalizeDeps: { exclude: ['zod'] },
      rolldownOptions: {
        input: {
          index: 'src/main/index.ts',
          loopback: 'src/main/loopback.ts',
          cli: 'src/main/cli.ts',
          'backend-entry': 'src/main/backend-entry.ts',
          'table-worker': 'src/main/formats/table-worker.ts',
          'workbook-worker': 'src/main/workbook/workbook-worker.ts',
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
    resolve: {
      alias: [{ find: /^zod$/, replacement: fileURLToPath(new URL('src/renderer/client/zod.ts', import.meta.url)) }],
    },
    // Hosts put a fresh nonce in the place of this word each time they serve the page.
    html: { cspNonce: CSP_NONCE },
    build: {
      // A data: address would be refused by the policy for anything but pictures.
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
    },
  },
});
