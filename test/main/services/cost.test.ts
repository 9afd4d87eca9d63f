import { describe, expect, it } from 'vitest';
import type { CallInput } from '#core/api/contract.ts';
import { documentCosts } from '#core/cost/document-cost.ts';
import { assessDocument } from '#core/comparison/assess-document.ts';
import { parsePackage } from '#core/project/package.ts';
import { findCostSheet } from '#core/sheet/cost-columns.ts';
import { importSchool, upload } from '#test/support/school.ts';
import { dump, openTestBackend, type TestBackend } from '#test/support/workspace.ts';

const TODAY = '2027-06-01';

type Put = CallInput<'costLines.apply'>['put'];

const REBUILD = {
  id: 'rebuild',
  position: 1,
  post: '1',
  name: 'Ombygging',
  amount: 42_000_000,
  timing: 'once',
  firstYear: 2027,
} as const;
/** The floor lasts 20 years: twice in 60. */
const FLOOR = {
  id: 'new-floor',
  position: 2,
  post: '4',
  name: 'Nytt gulv',
  amount: 900_000,
  timing: 'replacement',
  component: 'floor',
} as const;

const apply = (backend: TestBackend, put: Put, fields: Partial<CallInput<'costLines.apply'>> = {}) =>
  backend.call('costLines.apply', { alternative: 'renovate', label: 'edit', put, remove: [], ...fields });

const documentOf = (backend: TestBackend) => backend.call('projects.get', { id: 'school' });

async function linesOf(backend: TestBackend, alternative = 'renovate') {
  const { alternatives } = await documentOf(backend);
  return alternatives.find(({ id }) => id === alternative)?.costLines;
}

async function costOf(backend: TestBackend) {
  const document = await documentOf(backend);
  return documentCosts(document, assessDocument(document, TODAY).accounts).find(({ id }) => id === 'renovate');
}

async function openSchool(put: Put = []): Promise<TestBackend> {
  const backend = await openTestBackend();
  await importSchool(backend);
  if (put.length > 0) await apply(backend, put);
  return backend;
}

describe('cost lines', () => {
  it('are put, changed and removed, each as one step that undo takes back', async () => {
    const backend = await openSchool();
    const before = dump(backend.folder);
    await apply(backend, [REBUILD, FLOOR], { label: 'paste' });
    expect(await linesOf(backend)).toEqual([REBUILD, FLOOR]);
    expect((await backend.call('history.state', {})).undo).toEqual({ key: 'history.costPaste', params: { count: 2 } });
    await apply(backend, [{ ...REBUILD, amount: 45_000_000 }], { remove: ['new-floor'] });
    expect(await linesOf(backend)).toEqual([{ ...REBUILD, amount: 45_000_000 }]);
    await backend.call('history.undo', {});
    await backend.call('history.undo', {});
    expect(dump(backend.folder)).toEqual(before);
  });

  it('fall in the years in which the account replaces the component: 900 000 / 1.04^20 + 900 000 / 1.04^40', async () => {
    const backend = await openSchool([REBUILD, FLOOR]);
    const cost = await costOf(backend);
    expect(cost?.presentValue.value).toBeCloseTo(42_000_000 + 900_000 / 1.04 ** 20 + 900_000 / 1.04 ** 40, 4);
  });

  it('stay when their component goes, and say that they lack it; undo brings back both', async () => {
    const backend = await openSchool([REBUILD, FLOOR]);
    await backend.call('components.apply', { alternative: 'renovate', label: 'remove', put: [], remove: ['floor'] });
    expect((await linesOf(backend))?.[1]?.component).toBeUndefined();
    expect((await costOf(backend))?.presentValue).toMatchObject({ value: 42_000_000, lacking: 1 });
    await backend.call('history.undo', {});
    expect(await linesOf(backend)).toEqual([REBUILD, FLOOR]);
  });

  it('are copied with their alternative, and then follow the copied component', async () => {
    const backend = await openSchool([REBUILD, FLOOR]);
    const { id } = await backend.call('alternatives.copy', { id: 'renovate', name: 'Rehabilitering 2' });
    const { alternatives } = await documentOf(backend);
    const copy = alternatives.find((one) => one.id === id);
    expect(copy?.costLines.map(({ name }) => name)).toEqual(['Ombygging', 'Nytt gulv']);
    const floor = copy?.components.find(({ name }) => name === 'Gulv')?.id;
    expect(copy?.costLines[1]?.component).toBe(floor);
    expect(floor).not.toBe('floor');
  });

  it('go with their alternative, and come back with it', async () => {
    const backend = await openSchool([REBUILD, FLOOR]);
    await backend.call('alternatives.remove', { id: 'renovate' });
    await backend.call('history.undo', {});
    expect(await linesOf(backend)).toEqual([REBUILD, FLOOR]);
  });

  it('are refused in a locked alternative, and with a component of another', async () => {
    const backend = await openSchool();
    const other = { alternative: 'build', label: 'edit', put: [FLOOR], remove: [] } as const;
    expect(await backend.refusal('costLines.apply', { ...other, put: [...other.put], remove: [] })).toMatchObject({
      code: 'not-found',
    });
    const { alternatives } = await documentOf(backend);
    const found = alternatives.find(({ id }) => id === 'renovate');
    if (!found) throw new Error('The school lacks its alternative');
    const { components: _components, energy: _energy, costLines: _costLines, position: _position, ...head } = found;
    await backend.call('alternatives.update', { ...head, locked: true });
    const input = { alternative: 'renovate', label: 'edit', put: [REBUILD], remove: [] } as const;
    expect(await backend.refusal('costLines.apply', { ...input, put: [...input.put], remove: [] })).toMatchObject({
      code: 'alternative-locked',
    });
  });

  it('go out in the package and come in again with the rates and the carbon price', async () => {
    const backend = await openSchool([REBUILD, FLOOR]);
    const { project } = await documentOf(backend);
    const cost = { rates: [{ rate: 0.025 }], carbonPrices: [{ year: 2027, value: 1700 }] };
    await backend.call('projects.update', { ...project, cost });
    const made = await backend.call('projects.exportPackage', { id: 'school' });
    const text = new TextDecoder().decode(backend.shelf.take(made.file)?.bytes);
    expect(parsePackage(text)).toMatchObject({ ok: true });
    const other = await openTestBackend();
    await other.call('projects.importPackage', { upload: upload(other, text) });
    expect(await linesOf(other)).toEqual([REBUILD, FLOOR]);
    expect((await documentOf(other)).project.cost).toEqual(cost);
  });

  it.each([[-1], [-1.2]])('a rate of %f is refused, and nothing is changed', async (rate) => {
    const backend = await openSchool();
    const { project } = await documentOf(backend);
    const before = dump(backend.folder);
    const input = { ...project, cost: { rates: [{ rate }] } };
    expect(await backend.refusal('projects.update', input)).toMatchObject({ code: 'invalid-input' });
    expect(dump(backend.folder)).toEqual(before);
  });

  it('are read from a list, whose columns are remembered by their headings', async () => {
    const backend = await openSchool();
    const list = 'Post;Kostnad;Beløp;Når;Første år\r\n6;Renhold;610000;Årlig;2027';
    const { lines } = await backend.job('costLines.read', { upload: upload(backend, list, 'lcc.csv') });
    const { headings, proposed } = findCostSheet(lines);
    expect(proposed).toEqual(['post', 'name', 'amount', 'timing', 'firstYear']);
    expect(await backend.call('costLines.mapping', { headings: [...headings] })).toBeNull();
    const mapping = ['post', 'name', 'amount', null, 'firstYear'] as const;
    await backend.call('costLines.rememberMapping', { headings: [...headings], mapping: [...mapping] });
    expect(await backend.call('costLines.mapping', { headings: [...headings] })).toEqual(mapping);
  });

  it('are handed out as a workbook', async () => {
    const backend = await openSchool([REBUILD, FLOOR]);
    const made = await backend.job('reports.cost', { project: 'school', language: 'nb', today: TODAY });
    expect(made.name).toBe('Volla skole – livssykluskostnader 2027-06-01.xlsx');
    expect(backend.shelf.take(made.file)?.bytes.length).toBeGreaterThan(5000);
  });
});
