import { readFileSync } from 'node:fs';
import { v7 as newId } from 'uuid';
import { findWasteSheet } from '#core/sheet/waste-header.ts';
import { readWaste } from '#core/sheet/waste-rows.ts';
import { planWaste } from '#core/waste/import-plan.ts';
import { startBackend } from './backend.ts';

/** Imports a waste company's workbook into a new workspace as the waste screen does: upload, read, what each row becomes, store. */
const [path = '', dataDir = ''] = process.argv.slice(2);
const backend = await startBackend(dataDir);
const { id: project } = await backend.call('projects.create', {
  project: { name: 'Skole', method: { preset: 'ns3720' } },
  alternatives: [],
});

const busy = process.cpuUsage();
const begun = performance.now();
const upload = await backend.put('avfall.xlsx', readFileSync(path));
const { lines } = await backend.job('wasteDeliveries.read', { upload });
const sheet = findWasteSheet(lines);
const { rows } = readWaste(sheet, { mapping: sheet.proposed, marks: {} });
const planned = planWaste({ project, rows, known: [], ids: rows.map(() => newId()) });
const shown = performance.now();
const put = planned.map(({ becomes }) => becomes);
await backend.call('wasteDeliveries.apply', { project, label: 'import', put, remove: [] });
const ended = performance.now();
const cpu = process.cpuUsage(busy);
const stored = (await backend.call('projects.get', { id: project })).wasteDeliveries.length;
await backend.close();

const result = {
  rows: stored,
  readMs: shown - begun,
  ms: ended - begun,
  cpuMs: (cpu.user + cpu.system) / 1000,
  peakMb: process.resourceUsage().maxRSS / 1024,
};
process.stdout.write(JSON.stringify(result));
