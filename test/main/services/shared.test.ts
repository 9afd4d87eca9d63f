import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { OwnFactorSet } from '#core/project/factor-set.ts';
import { SHARED_FILE } from '#core/shared/shared-set.ts';
import { SCHOOL } from '#test/support/school.ts';
import { openTestBackend, temporaryFolder, type TestBackend } from '#test/support/workspace.ts';

const TODAY = '2027-11-27';
const NOTHING = { requirements: 0, factorSets: 0 };

async function machineAt(folder: string): Promise<TestBackend> {
  const backend = await openTestBackend();
  await backend.call('shared.setFolder', { folder });
  return backend;
}

const draft = (number: string, text: string) => ({
  number,
  title: 'Resirkulert stål',
  text,
  kind: 'minimum' as const,
  measures: ['3.8' as const],
  phases: ['design' as const],
  works: ['newBuild' as const],
});
const versionsOf = async (backend: TestBackend, number: string) =>
  (await backend.call('requirements.catalogue', {}))
    .filter((one) => one.number === number)
    .map(({ version, text }) => [version, text]);
/** The workspace's own set of this name, as it is put back. */
async function ownSet(backend: TestBackend, name: string): Promise<OwnFactorSet> {
  const found = (await backend.call('factorSets.list', {})).find(({ set, isOwn }) => isOwn && set === name);
  if (!found) throw new Error(`There is no set ${name}`);
  const { isOwn: _isOwn, ...set } = found;
  return set;
}
const withFirstValue = (set: OwnFactorSet, value: number): OwnFactorSet => ({
  ...set,
  rows: set.rows.map((row, index) => (index === 0 ? { ...row, value } : row)),
});

describe('the catalogue and the factor sets that one person keeps', () => {
  it('are published in a folder, taken from it on another machine in one step, and then there is nothing new', async () => {
    const folder = temporaryFolder();
    const keeper = await machineAt(folder);
    await keeper.call('requirements.revise', draft('X-01', 'Minst 50 %.'));
    await keeper.call('factorSets.copy', { from: '2026-2', name: 'Kommunens 2027' });
    expect(await keeper.call('shared.publish', { today: TODAY })).toEqual({ requirements: 1, factorSets: 1 });
    expect(readdirSync(folder)).toEqual([SHARED_FILE]);

    const leader = await machineAt(folder);
    const about = { published: TODAY, by: 'Kari Nordmann' };
    expect(await leader.call('shared.news', {})).toEqual({ ...about, requirements: 1, factorSets: 1 });
    await leader.call('shared.take', {});
    expect(await versionsOf(leader, 'X-01')).toEqual([[1, 'Minst 50 %.']]);
    expect((await leader.call('factorSets.list', {})).filter(({ isOwn }) => isOwn).map(({ set }) => set)).toEqual([
      'Kommunens 2027',
    ]);
    expect(await leader.call('shared.news', {})).toEqual({ ...about, ...NOTHING });
    const label = { key: 'history.sharedTaken', params: { by: 'Kari Nordmann', day: '27', month: '11', year: '2027' } };
    expect((await leader.call('history.list', {}))[0]).toMatchObject({ label });
    await leader.call('history.undo', {});
    expect(await versionsOf(leader, 'X-01')).toEqual([]);
  });

  it('never write over what was written here: two of the same version, and of the same name, both stand', async () => {
    const folder = temporaryFolder();
    const keeper = await machineAt(folder);
    await keeper.call('requirements.revise', draft('X-01', 'Minst 50 %.'));
    await keeper.call('factorSets.copy', { from: '2026-2', name: 'Kommunens' });
    await keeper.call('shared.publish', { today: TODAY });

    const leader = await machineAt(folder);
    await leader.call('requirements.revise', draft('X-01', 'Minst 20 %.'));
    await leader.call('factorSets.copy', { from: '2026-2', name: 'Kommunens' });
    await leader.call('shared.take', {});
    expect(await versionsOf(leader, 'X-01')).toEqual([
      [1, 'Minst 20 %.'],
      [2, 'Minst 50 %.'],
    ]);
    expect(
      (await leader.call('factorSets.list', {}))
        .filter(({ isOwn }) => isOwn)
        .map(({ set }) => set)
        .toSorted(),
    ).toEqual(['Kommunens', `Kommunens (${TODAY})`]);
  });

  it('a factor set that was changed here is kept, and the shared one comes beside it once', async () => {
    const folder = temporaryFolder();
    const keeper = await machineAt(folder);
    await keeper.call('factorSets.copy', { from: '2026-2', name: 'Kommunens' });
    await keeper.call('shared.publish', { today: TODAY });
    const leader = await machineAt(folder);
    await leader.call('shared.take', {});

    await keeper.call('factorSets.put', withFirstValue(await ownSet(keeper, 'Kommunens'), 0.5));
    expect(await keeper.call('shared.news', {})).toMatchObject(NOTHING);
    await keeper.call('shared.publish', { today: '2027-11-28' });
    await leader.call('factorSets.put', withFirstValue(await ownSet(leader, 'Kommunens'), 0.7));
    await leader.call('shared.take', {});
    expect((await ownSet(leader, 'Kommunens')).rows[0]?.value).toBe(0.7);
    const beside = await ownSet(leader, 'Kommunens (2027-11-28)');
    expect(beside.rows[0]?.value).toBe(0.5);
    expect(beside.id).toBe(`${(await ownSet(leader, 'Kommunens')).id}/2027-11-28`);
    expect(await leader.call('shared.news', {})).toMatchObject(NOTHING);

    // And the keeper, who takes what the leader has, is not given its own set back.
    await leader.call('shared.publish', { today: '2027-11-29' });
    expect(await keeper.call('shared.take', {})).toEqual({ requirements: 0, factorSets: 1 });
    expect((await ownSet(keeper, 'Kommunens')).rows[0]?.value).toBe(0.5);
    expect((await ownSet(keeper, 'Kommunens (2027-11-29)')).rows[0]?.value).toBe(0.7);
    expect(await keeper.call('shared.news', {})).toMatchObject(NOTHING);
  });

  it('that was taken under another name or number is not new again, whatever is written here afterwards', async () => {
    const folder = temporaryFolder();
    const keeper = await machineAt(folder);
    await keeper.call('requirements.revise', draft('X-01', 'Minst 50 %.'));
    await keeper.call('requirements.revise', draft('X-01', 'Minst 60 %.'));
    await keeper.call('factorSets.copy', { from: '2026-2', name: 'Kommunens' });
    await keeper.call('shared.publish', { today: TODAY });
    const leader = await machineAt(folder);
    await leader.call('requirements.revise', draft('X-01', 'Minst 20 %.'));
    await leader.call('factorSets.copy', { from: '2026-2', name: 'Kommunens' });
    await leader.call('shared.take', {});
    await leader.call('requirements.revise', draft('X-01', 'Minst 30 %.'));
    expect(await versionsOf(leader, 'X-01')).toEqual([
      [1, 'Minst 20 %.'],
      [2, 'Minst 50 %.'],
      [3, 'Minst 60 %.'],
      [4, 'Minst 30 %.'],
    ]);
    expect(await leader.call('shared.news', {})).toMatchObject(NOTHING);

    // The keeper gets what holds for the leader as what holds, and then has all of it.
    await leader.call('shared.publish', { today: '2027-11-28' });
    await keeper.call('shared.take', {});
    expect((await versionsOf(keeper, 'X-01')).at(-1)).toEqual([4, 'Minst 30 %.']);
    expect(await keeper.call('shared.news', {})).toMatchObject(NOTHING);
    await keeper.call('shared.publish', { today: '2027-11-29' });
    expect(await leader.call('shared.news', {})).toMatchObject(NOTHING);
  });

  it('are not published over what another has published and is not here', async () => {
    const folder = temporaryFolder();
    const keeper = await machineAt(folder);
    await keeper.call('requirements.revise', draft('X-01', 'Minst 50 %.'));
    await keeper.call('shared.publish', { today: TODAY });
    const other = await machineAt(folder);
    await other.call('requirements.revise', draft('X-02', 'Minst 70 %.'));
    expect(await other.refusal('shared.publish', { today: TODAY })).toMatchObject({
      code: 'shared-set-not-taken',
      params: { file: SHARED_FILE, by: 'Kari Nordmann' },
    });
    await other.call('shared.take', {});
    expect(await other.call('shared.publish', { today: TODAY })).toEqual({ requirements: 2, factorSets: 0 });

    for (const [text, code] of [
      ['{"format":"byggklima-shared","version":1', 'shared-set-damaged'],
      ['{"format":"byggklima-shared","version":9,"more":[]}', 'shared-set-newer'],
    ] as const) {
      writeFileSync(join(folder, SHARED_FILE), text);
      expect((await keeper.refusal('shared.publish', { today: TODAY })).code).toBe(code);
      expect(readFileSync(join(folder, SHARED_FILE), 'utf8')).toBe(text);
    }
  });

  it('a path is written in full, and what is there and cannot be read is told apart from what is away', async () => {
    const backend = await openTestBackend();
    for (const folder of ['felles', './felles', '..\\felles', 'K:felles']) {
      expect(await backend.refusal('shared.setFolder', { folder })).toMatchObject({
        code: 'shared-folder-not-absolute',
        params: { folder },
      });
    }
    for (const folder of ['/mnt/felles', 'K:\\felles', '\\\\tjener\\felles', null]) {
      await backend.call('shared.setFolder', { folder });
    }
    const folder = temporaryFolder();
    mkdirSync(join(folder, SHARED_FILE));
    await backend.call('shared.setFolder', { folder });
    const refused = { code: 'shared-folder-not-readable', params: { path: join(folder, SHARED_FILE) } };
    expect(await backend.refusal('shared.news', {})).toMatchObject(refused);
    expect(await backend.refusal('shared.publish', { today: TODAY })).toMatchObject(refused);
  });

  it('a folder that is away, empty, damaged or of a later program says so, and nothing is changed', async () => {
    const backend = await openTestBackend();
    const refused = async () => (await backend.refusal('shared.take', {})).code;
    expect(await refused()).toBe('shared-folder-unset');
    const folder = temporaryFolder();
    await backend.call('shared.setFolder', { folder: join(folder, 'borte') });
    expect(await refused()).toBe('shared-folder-away');
    expect((await backend.refusal('shared.publish', { today: TODAY })).code).toBe('shared-folder-away');
    expect((await backend.refusal('shared.packages', {})).code).toBe('shared-folder-away');
    await backend.call('shared.setFolder', { folder });
    expect(await refused()).toBe('shared-set-missing');
    writeFileSync(join(folder, SHARED_FILE), '{"format":"byggklima-shared","version":1');
    expect(await refused()).toBe('shared-set-damaged');
    writeFileSync(join(folder, SHARED_FILE), '{"format":"byggklima-shared","version":9,"more":[]}');
    expect(await refused()).toBe('shared-set-newer');
    expect(await backend.call('history.list', {})).toEqual([]);
    expect(readFileSync(join(folder, SHARED_FILE), 'utf8')).toContain('"version":9');
  });
});

describe('a folder of packages from several leaders', () => {
  const put = (folder: string, file: string, document: unknown) =>
    writeFileSync(join(folder, file), JSON.stringify(document));
  const named = (id: string, name: string) => ({
    ...SCHOOL,
    declarations: [],
    project: { id, name, method: { preset: 'ns3720' } },
  });

  it('is one portfolio, and a package that comes back updates its project', async () => {
    const folder = temporaryFolder();
    put(folder, 'hall.byggklima', named('hall', 'Volla hall'));
    put(folder, 'skole.byggklima', SCHOOL);
    writeFileSync(join(folder, 'notat.txt'), 'ikke en pakke');
    const backend = await machineAt(folder);
    expect(await backend.call('shared.packages', {})).toEqual([
      { file: 'hall.byggklima', project: { id: 'hall', name: 'Volla hall' }, isHere: false },
      { file: 'skole.byggklima', project: { id: 'school', name: 'Volla skole' }, isHere: false },
    ]);
    for (const file of ['hall.byggklima', 'skole.byggklima']) {
      expect(await backend.call('shared.importPackage', { file })).toMatchObject({ updated: false });
    }
    put(folder, 'hall.byggklima', named('hall', 'Volla flerbrukshall'));
    expect(await backend.call('shared.importPackage', { file: 'hall.byggklima' })).toMatchObject({
      updated: true,
      changes: 1,
    });
    const names = (await backend.call('projects.list', {})).map(({ project }) => project.name).toSorted();
    expect(names).toEqual(['Volla flerbrukshall', 'Volla skole']);
  });

  it('tells which of them cannot be read, and takes nothing that is no package', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'ødelagt.byggklima'), '{');
    put(folder, 'senere.byggklima', { ...SCHOOL, version: 99 });
    const backend = await machineAt(folder);
    expect(await backend.call('shared.packages', {})).toMatchObject([
      { file: 'senere.byggklima', error: { code: 'newer-package' } },
      { file: 'ødelagt.byggklima', error: { code: 'invalid-package' } },
    ]);
    for (const file of ['../skole.byggklima', SHARED_FILE, 'borte.byggklima']) {
      expect((await backend.refusal('shared.importPackage', { file })).code).toBe('not-found');
    }
  });
});
