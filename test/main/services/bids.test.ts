import { expect, it } from 'vitest';
import type { Award, Bid } from '#core/award/bid.ts';
import type { ProjectPackage } from '#core/project/package.ts';
import { TODAY } from '#test/support/build.ts';
import { importSchool, SCHOOL, upload } from '#test/support/school.ts';
import { openTestBackend, type TestBackend } from '#test/support/workspace.ts';

const NORTH: Bid & { position: number } = { id: 'north', bidder: 'Nordre Bygg', price: 84_000_000, position: 1 };
const SOUTH: Bid & { position: number } = { id: 'south', bidder: 'Søndre Bygg', price: 81_000_000, position: 2 };

const put = (backend: TestBackend, ...bids: (typeof NORTH)[]) =>
  backend.call('bids.apply', { project: 'school', label: 'edit', put: bids, remove: [] });
const documentOf = (backend: TestBackend) => backend.call('projects.get', { id: 'school' });

async function awardedTo(backend: TestBackend, bid: string): Promise<void> {
  const { project } = await documentOf(backend);
  const award: Award = { area: 3000, decision: { bid, date: '2027-05-20', reason: 'Høyest poengsum' } };
  await backend.call('projects.update', { ...project, award });
}

it('bids stay in their order with the project, and leave it in its package as they came', async () => {
  const backend = await openTestBackend();
  await importSchool(backend);
  await put(backend, SOUTH, NORTH);
  await awardedTo(backend, 'south');
  expect((await documentOf(backend)).bids.map(({ id }) => id)).toEqual(['north', 'south']);

  const made = await backend.call('projects.exportPackage', { id: 'school' });
  const written: ProjectPackage = JSON.parse(new TextDecoder().decode(backend.shelf.take(made.file)?.bytes));
  expect(written.project.bids).toEqual([NORTH, SOUTH].map(({ position: _position, ...bid }) => bid));
  expect(written.project.award?.decision?.bid).toBe('south');

  const other = await openTestBackend();
  await other.call('projects.importPackage', { upload: upload(other, written) });
  expect((await documentOf(other)).bids).toEqual((await documentOf(backend)).bids);
});

it('where another project has a bid of the same id, the award follows its own bid', async () => {
  const backend = await openTestBackend();
  await importSchool(backend);
  await put(backend, NORTH);
  const award: Award = { decision: { bid: 'north' } };
  const project = {
    id: 'hall',
    name: 'Idrettshall',
    method: { preset: 'ns3720' as const },
    award,
    bids: [{ id: 'north' }],
  };
  await backend.call('projects.importPackage', { upload: upload(backend, { ...SCHOOL, project, declarations: [] }) });
  const hall = await backend.call('projects.get', { id: 'hall' });
  expect(hall.bids.map(({ id }) => id)).toEqual(['hall/north']);
  expect(hall.project.award?.decision?.bid).toBe('hall/north');
});

it('an award to a bid that is removed is of none, and undo brings back both', async () => {
  const backend = await openTestBackend();
  await importSchool(backend);
  await put(backend, NORTH, SOUTH);
  await awardedTo(backend, 'south');
  await backend.call('bids.apply', { project: 'school', label: 'remove', put: [], remove: ['south'] });
  const after = await documentOf(backend);
  expect(after.project.award?.decision).toEqual({ date: '2027-05-20', reason: 'Høyest poengsum' });
  await backend.call('history.undo', {});
  const back = await documentOf(backend);
  expect([back.bids.length, back.project.award?.decision?.bid]).toEqual([2, 'south']);
});

it('a package with an award to a bid that it lacks is refused at the place', async () => {
  const backend = await openTestBackend();
  const project = { ...SCHOOL.project, award: { decision: { bid: 'nobody' } } };
  const refusal = await backend.refusal('projects.importPackage', { upload: upload(backend, { ...SCHOOL, project }) });
  expect(refusal).toMatchObject({
    code: 'invalid-package',
    params: { problems: [{ path: 'project.award.decision.bid', code: 'unknown-reference', found: 'nobody' }] },
  });
});

it('an award to what is no bid of the project, or by a method that nothing can be calculated by, is refused', async () => {
  const backend = await openTestBackend();
  await importSchool(backend);
  const { project } = await documentOf(backend);
  const refused = (award: Award) => backend.refusal('projects.update', { ...project, award });
  expect(await refused({ decision: { bid: 'nobody' } })).toMatchObject({
    code: 'invalid-value',
    params: { path: 'award.decision.bid', found: 'nobody' },
  });
  expect(await refused({ method: { preset: 'custom' } })).toMatchObject({ params: { path: 'method.modules' } });
  const incoming = { ...SCHOOL, project: { ...SCHOOL.project, award: { method: { preset: 'custom' as const } } } };
  expect(await backend.refusal('projects.importPackage', { upload: upload(backend, incoming) })).toMatchObject({
    params: {
      problems: [{ path: 'project.award.method.modules' }, { path: 'project.award.method.referenceStudyPeriod' }],
    },
  });
});

it('a bidder’s package gives each of its accounts, with the stamp it was made by', async () => {
  const backend = await openTestBackend();
  const read = await backend.call('bids.readPackage', { upload: upload(backend, SCHOOL), today: TODAY });
  expect(read.project).toBe(SCHOOL.project.name);
  expect(read.accounts.map(({ alternative }) => alternative.id)).toEqual(
    (SCHOOL.project.alternatives ?? []).map(({ id }) => id),
  );
  const [first] = read.accounts;
  expect(first?.delivered.account.stamp).toMatchObject({
    preset: 'ns3720',
    referenceStudyPeriod: 60,
    indicator: 'gwpIobc',
  });
  expect((await backend.call('projects.list', {})).length).toBe(0);
});

it('what is no package is refused by name', async () => {
  const backend = await openTestBackend();
  const list = upload(backend, 'Tilbyder;Pris\n', 'tilbud.csv');
  const refusal = await backend.refusal('bids.readPackage', { upload: list, today: TODAY });
  expect(refusal).toMatchObject({ code: 'invalid-package', params: { file: 'tilbud.csv' } });
});
