// The backend's own process (desktop) or thread (loopback host).
import { createBackend } from './backend.ts';
import { serveBackend } from './port/serve-backend.ts';
import { threadPort } from './port/worker.ts';
import { utilityPort } from './port/utility.ts';
import { stderrLog, systemClock, uuids } from './system.ts';

const host = utilityPort() ?? threadPort();
if (host === null) throw new Error('The backend runs behind a port: start it through one of the hosts.');

serveBackend(
  host,
  (options) => createBackend({ ...options, expectsFiles: true, clock: systemClock, ids: uuids, log: stderrLog }),
  () => process.exit(),
);
