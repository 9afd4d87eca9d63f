import type { ServerResponse } from 'node:http';
import { HARDENING } from '#main/page/serve-page.ts';
import type { BackendClient } from '#main/port/backend-client.ts';

/** Every open page's stream of events: one JSON object a line. */
export interface EventStream {
  add(response: ServerResponse): void;
  close(): void;
}

export function eventStream(backend: BackendClient): EventStream {
  const open = new Set<ServerResponse>();
  const unsubscribe = backend.onEvent((event) => {
    const line = `${JSON.stringify(event)}\n`;
    for (const response of open) response.write(line);
  });
  return {
    add(response) {
      response.writeHead(200, { ...HARDENING, 'content-type': 'application/x-ndjson' });
      response.flushHeaders();
      open.add(response);
      response.once('close', () => open.delete(response));
    },
    close() {
      unsubscribe();
      for (const response of open) response.end();
    },
  };
}
