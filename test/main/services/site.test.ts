import { describe, expect, it } from 'vitest';
import { parsePackage, type ProjectPackage } from '#core/project/package.ts';
import { importSchool, SCHOOL, upload } from '#test/support/school.ts';
import { dump, openTestBackend, type TestBackend } from '#test/support/workspace.ts';

const FIRST = 'used';
const HEAT = { id: 'heat', position: 2, use: 'heating' as const, carrier: 'district-heating' as const, amount: 900 };
const EXCEPTION = { id: 'x1', position: 1, machine: 'm1', reason: 'Ingen elektrisk', decision: 'approved' as const };

const school = (backend: TestBackend) => backend.call('projects.get', { id: 'school' });

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

const OTHER = { ...SCHOOL, project: { ...SCHOOL.project, id: 'other', name: 'Annen skole' } };

describe('the energy log of a site', () => {
  it('is changed a step at a time, and undo takes each back', async () => {
    const backend = await openSchool();
    const before = dump(backend.folder);
    await backend.call('siteEntries.apply', { project: 'school', label: 'paste', put: [HEAT], remove: [FIRST] });
    expect((await school(backend)).siteEntries).toEqual([HEAT]);
    expect((await backend.call('history.state', {})).undo).toEqual({ key: 'history.sitePaste', params: { count: 2 } });
    await backend.call('history.undo', {});
    expect(dump(backend.folder)).toEqual(before);
  });

  it('names no machine of another project, and no negative amount', async () => {
    const backend = await openSchool();
    await backend.call('projects.importPackage', { upload: upload(backend, OTHER) });
    const input = { project: 'school', label: 'edit' as const, remove: [] };
    const theirs = { ...HEAT, machine: 'other/m1' };
    expect(await backend.refusal('siteEntries.apply', { ...input, put: [theirs] })).toMatchObject({
      code: 'not-found',
      params: { entity: 'siteMachine' },
    });
    const negative = { ...HEAT, amount: -1 };
    expect((await backend.refusal('siteEntries.apply', { ...input, put: [negative] })).code).toBe('invalid-input');
    expect((await school(backend)).siteEntries).toHaveLength(1);
  });
});

it('what a removed machine has used, and its exception, stay and name no machine; undo brings back both', async () => {
  const backend = await openSchool();
  await backend.call('siteExceptions.apply', { project: 'school', put: [EXCEPTION], remove: [] });
  const before = dump(backend.folder);
  await backend.call('siteMachines.apply', { project: 'school', put: [], remove: ['m1'] });
  const { siteMachines, siteEntries, siteExceptions } = await school(backend);
  const { machine: _machine, ...unnamed } = EXCEPTION;
  expect(siteMachines).toEqual([]);
  expect(siteEntries).toEqual([{ id: FIRST, position: 1, amount: 10 }]);
  expect(siteExceptions).toEqual([unnamed]);
  expect((await exported(backend)).project.site?.energy).toHaveLength(1);
  await backend.call('history.undo', {});
  expect(dump(backend.folder)).toEqual(before);
});

describe('the site of a package', () => {
  it('is exported as it came, and again the same from an empty workspace', async () => {
    const backend = await openSchool();
    await backend.call('siteExceptions.apply', { project: 'school', put: [EXCEPTION], remove: [] });
    const first = await exported(backend);
    expect(first.project.site).toEqual({
      machines: [{ id: 'm1', type: 'excavator', carrier: 'diesel' }],
      energy: [{ id: FIRST, machine: 'm1', amount: 10 }],
      exceptions: [{ id: 'x1', machine: 'm1', reason: 'Ingen elektrisk', decision: 'approved' }],
    });
    const fresh = await openTestBackend();
    await fresh.call('projects.importPackage', { upload: upload(fresh, first) });
    expect(await exported(fresh)).toEqual(first);
  });

  it('that comes back changes nothing', async () => {
    const backend = await openSchool();
    const again = await backend.call('projects.importPackage', { upload: upload(backend, SCHOOL) });
    expect(again).toMatchObject({ updated: true, changes: 0 });
  });

  it('may have the machines of another project by id, and its entries keep to its own', async () => {
    const backend = await openSchool();
    await backend.call('projects.importPackage', { upload: upload(backend, OTHER) });
    const { siteMachines, siteEntries } = await backend.call('projects.get', { id: 'other' });
    expect(siteMachines.map(({ id }) => id)).toEqual(['other/m1']);
    expect(siteEntries.map(({ machine }) => machine)).toEqual(['other/m1']);
  });
});
