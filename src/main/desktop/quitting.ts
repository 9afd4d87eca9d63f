import { app } from 'electron';
import type { BackendClient } from '#main/port/backend-client.ts';

/** Lets the backend close its workspace before the program ends. */
export function closeBeforeQuitting(backend: BackendClient): void {
  app.once('will-quit', (event) => {
    event.preventDefault();
    void backend.close().finally(() => app.exit());
  });
}
