// Stands in the place of `zod` in the page's build (`electron.vite.config.ts`): zod otherwise tries at start whether it may
// compile code of its own, which the content security policy stops and reports.
import { config } from 'zod/v4/core';

config({ jitless: true });

export { z } from 'zod/v4';
