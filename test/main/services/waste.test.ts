import { describe, expect, it } from 'vitest';
import type { CallInput } from '#core/api/contract.ts';
import { parsePackage, type ProjectPackage } from '#core/project/package.ts';
import { importSchool, SCHOOL, upload } from '#test/support/school.ts';
import { dump, openTestBackend, type TestBackend } from '#test/support/workspace.ts';

type Put = CallInput<'wasteDeliveries.apply'>['put'];

const GYPSUM = { id: 'gypsum', position: 2, date: '2027-04-01', fraction: '1615', amount: 2, unit: 't' as const };
const FIRST = 'weighed';

const apply = (backend: TestBackend, put: Put, fields: Partial<CallInput<'wasteDeliveries.apply'>> = {}) =>
  backend.call('wasteDeliveries.apply', { project: 'school', label: 'edit', put, remove: [], ...fields });

const deliveries = async (backend: TestBackend) =>
  (await backend.call('projects.get', { id: 'school' })).wasteDeliveries;

async function exported(backend: TestBackend): Promise<ProjectPackage> {
  const { file } = await backend.call('projects.exportPackage', { id: 'school' });
  const read = parsePackage(new TextDecoder().decode(backend.shelf.take(file)?.bytes));
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.value;
}

async function openSchool(): Promise<TestBackend> {
  const backend = await openTestBackend();
  await importSchool(backend);
  return backend;
}

describe('waste deliveries', () => {
  it('are put, changed and removed, each as one step that undo takes back', async () => {
    const backend = await openSchool();
    const before = dump(backend.folder);
    await apply(backend, [GYPSUM], { label: 'paste' });
    expect((await deliveries(backend)).map(({ id }) => id)).toEqual([FIRST, 'gypsum']);
    expect((await backend.call('history.state', {})).undo).toEqual({ key: 'history.wastePaste', params: { count: 1 } });
    await apply(backend, [{ ...GYPSUM, treatment: 'recycling' }], { remove: [FIRST] });
    expect(await deliveries(backend)).toEqual([{ ...GYPSUM, treatment: 'recycling' }]);
    await backend.call('history.undo', {});
    await backend.call('history.undo', {});
    expect(dump(backend.folder)).toEqual(before);
  });

  it('with a negative weight are refused, and nothing is stored', async () => {
    const backend = await openSchool();
    const refusal = await backend.refusal('wasteDeliveries.apply', {
      project: 'school',
      label: 'edit',
      put: [{ ...GYPSUM, amount: -2 }],
      remove: [],
    });
    expect(refusal.code).toBe('invalid-input');
    expect(await deliveries(backend)).toHaveLength(1);
  });

  it('of another project are neither changed nor removed', async () => {
    const backend = await openSchool();
    const other = { ...SCHOOL, project: { ...SCHOOL.project, id: 'other', name: 'Annen skole' } };
    await backend.call('projects.importPackage', { upload: upload(backend, other) });
    const input = { project: 'school', label: 'edit' as const, put: [], remove: [] };
    const theirs = 'other/weighed';
    expect(await backend.refusal('wasteDeliveries.apply', { ...input, remove: [theirs] })).toMatchObject({
      code: 'not-found',
    });
    expect(
      await backend.refusal('wasteDeliveries.apply', { ...input, put: [{ ...GYPSUM, id: theirs }] }),
    ).toMatchObject({ code: 'invalid-value' });
  });

  it('go with their project, and come back with it', async () => {
    const backend = await openSchool();
    const before = dump(backend.folder);
    await backend.call('projects.remove', { id: 'school' });
    await backend.call('history.undo', {});
    expect(dump(backend.folder)).toEqual(before);
  });
});

describe('the waste of a package', () => {
  it('is exported as it came, and again the same from an empty workspace', async () => {
    const backend = await openSchool();
    await apply(backend, [GYPSUM]);
    const first = await exported(backend);
    expect(first.project.waste).toEqual({
      target: 0.95,
      plan: [{ id: 'gypsum', fraction: '1615', amount: 3 }],
      deliveries: [
        { id: FIRST, date: '2027-03-04', fraction: '1141', amount: 4.36, unit: 't' },
        { id: 'gypsum', date: '2027-04-01', fraction: '1615', amount: 2, unit: 't' },
      ],
    });
    const fresh = await openTestBackend();
    await fresh.call('projects.importPackage', { upload: upload(fresh, first) });
    expect(await exported(fresh)).toEqual(first);
  });

  it('that comes back changes nothing, and one whose rows are fewer takes the others away', async () => {
    const backend = await openSchool();
    const again = await backend.call('projects.importPackage', { upload: upload(backend, SCHOOL) });
    expect(again).toMatchObject({ updated: true, changes: 0 });
    const project = { ...SCHOOL.project, waste: { target: 0.95 } };
    await backend.call('projects.importPackage', { upload: upload(backend, { ...SCHOOL, project }) });
    expect(await deliveries(backend)).toEqual([]);
    await backend.call('history.undo', {});
    expect(await deliveries(backend)).toHaveLength(1);
  });

  it('may have rows without ids: each gets one of its place, the same the next time', async () => {
    const backend = await openSchool();
    const waste = { deliveries: [{ amount: 1 }, { id: 'school/waste/deliveries/1', amount: 2 }] };
    const incoming = { ...SCHOOL, project: { ...SCHOOL.project, waste } };
    await backend.call('projects.importPackage', { upload: upload(backend, incoming) });
    expect((await deliveries(backend)).map(({ id, amount }) => [id, amount])).toEqual([
      ["school/waste/deliveries/1'", 1],
      ['school/waste/deliveries/1', 2],
    ]);
    const again = await backend.call('projects.importPackage', { upload: upload(backend, incoming) });
    expect(again.changes).toBe(0);
  });

  it('may have the ids of another project', async () => {
    const backend = await openSchool();
    const other = { ...SCHOOL, project: { ...SCHOOL.project, id: 'other', name: 'Annen skole' } };
    await backend.call('projects.importPackage', { upload: upload(backend, other) });
    const document = await backend.call('projects.get', { id: 'other' });
    expect(document.wastePlan.map(({ id }) => id)).toEqual(['other/gypsum']);
    expect((await backend.call('projects.get', { id: 'school' })).wastePlan.map(({ id }) => id)).toEqual(['gypsum']);
  });
});
