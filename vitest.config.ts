import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));

export default defineConfig({
  test: {
    include: ['test/**/*.test.{ts,tsx}'],
    setupFiles: ['test/set-up.ts'],
    // Electron's module does nothing outside its own process; the desktop host is tested against a stand-in.
    alias: { electron: path('./test/main/desktop/fake-electron.ts') },
    testTimeout: 30_000,
    hookTimeout: 30_000,
  },
});
