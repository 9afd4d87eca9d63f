import { readFileSync } from 'node:fs';
import { startBackend } from './backend.ts';

/**
 * Imports a workbook into a new workspace through the contract, as the library's screen does: upload, read, a page of the preview,
 * commit. Says how long each step took, and the most memory that the process ever held.
 */
const [path = '', dataDir = ''] = process.argv.slice(2);
const backend = await startBackend(dataDir);

const busy = process.cpuUsage();
const begun = performance.now();
const upload = await backend.put('epd.xlsx', readFileSync(path));
const preview = await backend.job('imports.read', { upload });
await backend.call('imports.rows', { import: preview.import });
const shown = performance.now();
const { stored } = await backend.job('imports.commit', { import: preview.import });
const ended = performance.now();
const cpu = process.cpuUsage(busy);
await backend.close();

const result = {
  rows: stored,
  readMs: shown - begun,
  ms: ended - begun,
  cpuMs: (cpu.user + cpu.system) / 1000,
  peakMb: process.resourceUsage().maxRSS / 1024,
};
process.stdout.write(JSON.stringify(result));
