import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));

// Threads that run our sources keep what Node made of them. Else each loads Node's type stripper anew, which is slow, and now and then ends the
// process: V8 loses track of so much WebAssembly. The built program has no such threads.
process.env['NODE_COMPILE_CACHE'] ??= path('./node_modules/.cache/sources');

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
