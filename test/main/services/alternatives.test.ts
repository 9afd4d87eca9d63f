import { describe, expect, it } from 'vitest';
import type { CallInput, CallName, CallWith } from '#core/api/contract.ts';
import type { AlternativeHead } from '#core/project/project.ts';
import { importSchool, SCHOOL, upload } from '#test/support/school.ts';
import { dump, openTestBackend, type TestBackend } from '#test/support/workspace.ts';

async function openSchool(): Promise<TestBackend> {
  const backend = await openTestBackend();
  await importSchool(backend);
  return backend;
}

async function headOf(backend: TestBackend, id: string): Promise<AlternativeHead> {
  const { alternatives } = await backend.call('projects.get', { id: 'school' });
  const found = alternatives.find((alternative) => alternative.id === id);
  if (!found) throw new Error(`${id} is not there`);
  const { components: _components, energy: _energy, costLines: _costLines, position: _position, ...head } = found;
  return head;
}

async function lock(backend: TestBackend, id: string): Promise<void> {
  await backend.call('alternatives.update', { ...(await headOf(backend, id)), locked: true });
}

describe('a locked alternative', () => {
  const locked = { ok: false, code: 'alternative-locked', params: { name: 'Rehabilitering' } };
  const row = { id: 'door', name: 'Innerdør', position: 9 };
  const changes: readonly [CallName, (backend: TestBackend) => unknown][] = [
    ['alternatives.update', async (backend) => ({ ...(await headOf(backend, 'renovate')), name: 'Ombygging' })],
    [
      'alternatives.update',
      async (backend) => ({ ...(await headOf(backend, 'renovate')), name: 'Ombygging', locked: null }),
    ],
    ['alternatives.remove', () => ({ id: 'renovate' })],
    ['components.apply', () => ({ alternative: 'renovate', label: 'add', put: [row], remove: [] })],
    ['components.apply', () => ({ alternative: 'renovate', label: 'remove', put: [], remove: ['roof'] })],
    ['energy.apply', () => ({ alternative: 'renovate', put: [], remove: ['power'] })],
    [
      'projects.importPackage',
      (backend) => {
        const alternatives = SCHOOL.project.alternatives?.map((one) => ({ ...one, components: [] }));
        return { upload: upload(backend, { ...SCHOOL, project: { ...SCHOOL.project, alternatives } }) };
      },
    ],
  ];

  it.each(changes)('refuses %s, and nothing is changed', async (name, input) => {
    const backend = await openSchool();
    await lock(backend, 'renovate');
    const before = dump(backend.folder);
    expect(await backend.refusal(name, await input(backend))).toEqual(locked);
    expect(dump(backend.folder)).toEqual(before);
  });

  it('lets the others be changed, and is copied as one that is open', async () => {
    const backend = await openSchool();
    await lock(backend, 'renovate');
    await backend.call('alternatives.remove', { id: 'build' });
    const { id } = await backend.call('alternatives.copy', { id: 'renovate', name: 'Kopi' });
    expect((await headOf(backend, id)).locked ?? null).toBeNull();
  });

  it('follows the project’s method and factors, which are not in it', async () => {
    const backend = await openSchool();
    await lock(backend, 'renovate');
    const head = await headOf(backend, 'renovate');
    const { project } = await backend.call('projects.get', { id: 'school' });
    await backend.call('projects.update', { ...project, method: { preset: 'tek17' } });
    await backend.call('projects.useFactors', { project: 'school', set: '2026-2' });
    expect(await headOf(backend, 'renovate')).toEqual(head);
  });

  it('is opened by unlocking it, which undo takes back', async () => {
    const backend = await openSchool();
    await lock(backend, 'renovate');
    expect((await backend.call('history.state', {})).undo?.key).toBe('history.alternativeLocked');
    await backend.call('alternatives.update', { ...(await headOf(backend, 'renovate')), locked: null });
    expect((await backend.call('history.state', {})).undo?.key).toBe('history.alternativeUnlocked');
    await backend.call('history.undo', {});
    expect(await backend.refusal('alternatives.remove', { id: 'renovate' })).toEqual(locked);
    await backend.call('history.redo', {});
    await backend.call('alternatives.remove', { id: 'renovate' });
  });

  it('that is a variant keeps what it is of: deleting that is refused, and nothing is changed', async () => {
    const backend = await openSchool();
    const variant = await backend.call('alternatives.copy', { id: 'renovate', name: 'Budsjett', stage: 'budget' });
    await lock(backend, variant.id);
    const before = dump(backend.folder);
    expect(await backend.refusal('alternatives.remove', { id: 'renovate' })).toEqual({
      ...locked,
      params: { name: 'Budsjett' },
    });
    expect(dump(backend.folder)).toEqual(before);
  });

  it.each([
    ['into', 'renovate', 'wall-new'],
    ['out of', 'build', 'roof'],
  ])('refuses a package that moves a row %s it', async (_way, to, moved) => {
    const backend = await openSchool();
    await lock(backend, 'renovate');
    const all = SCHOOL.project.alternatives?.flatMap(({ components }) => components ?? []) ?? [];
    const alternatives = SCHOOL.project.alternatives?.map((one) => ({
      ...one,
      locked: one.id === 'renovate',
      components: all.filter(({ id }) =>
        id === moved ? one.id === to : one.components?.some((component) => component.id === id),
      ),
    }));
    const moving = upload(backend, { ...SCHOOL, project: { ...SCHOOL.project, alternatives } });
    const before = dump(backend.folder);
    expect(await backend.refusal('projects.importPackage', { upload: moving })).toEqual(locked);
    expect(dump(backend.folder)).toEqual(before);
  });

  it.each([
    ['a new alternative before it', ['keep', 'renovate', 'build']],
    ['the alternatives in another order', ['build', 'renovate']],
  ])('accepts a package with %s: where it stands among them is the project’s', async (_what, order) => {
    const backend = await openSchool();
    await lock(backend, 'renovate');
    const known = new Map(SCHOOL.project.alternatives?.map((one) => [one.id, one]));
    const alternatives = order.map((id) => ({
      ...(known.get(id) ?? { id, kind: 'keep' }),
      locked: id === 'renovate' ? true : null,
    }));
    const again = upload(backend, { ...SCHOOL, project: { ...SCHOOL.project, alternatives } });
    await backend.call('projects.importPackage', { upload: again });
    const school = await backend.call('projects.get', { id: 'school' });
    expect(school.alternatives.map(({ id }) => id)).toEqual(order);
  });

  it('accepts a package that says the same of it', async () => {
    const backend = await openSchool();
    await lock(backend, 'renovate');
    const alternatives = SCHOOL.project.alternatives?.map((one) =>
      one.id === 'renovate' ? { ...one, locked: true } : { ...one, name: 'Nybygg i tre' },
    );
    const again = upload(backend, { ...SCHOOL, project: { ...SCHOOL.project, alternatives } });
    expect(await backend.call('projects.importPackage', { upload: again })).toMatchObject({ changes: 1 });
  });
});

describe('an alternative that is deleted', () => {
  it('is no longer recommended, and its variants stand on their own', async () => {
    const backend = await openSchool();
    const { id } = await backend.call('alternatives.copy', {
      id: 'renovate',
      name: 'Rehabilitering, budsjett',
      stage: 'budget',
    });
    const { project } = await backend.call('projects.get', { id: 'school' });
    const decisionCase = { recommendation: { alternative: 'renovate', reason: 'Lavest utslipp' } };
    await backend.call('projects.update', { ...project, decisionCase });
    const before = dump(backend.folder);

    await backend.call('alternatives.remove', { id: 'renovate' });
    expect((await headOf(backend, id)).variant ?? null).toBeNull();
    const { project: after } = await backend.call('projects.get', { id: 'school' });
    expect(after.decisionCase?.recommendation?.alternative ?? null).toBeNull();
    expect(after.decisionCase?.recommendation?.reason).toBe('Lavest utslipp');
    await backend.call('history.undo', {});
    expect(dump(backend.folder)).toEqual(before);
  });

  it('is not what was decided: that is refused', async () => {
    const backend = await openSchool();
    const { project } = await backend.call('projects.get', { id: 'school' });
    await backend.call('projects.update', { ...project, decisionCase: { decision: { alternative: 'build' } } });
    expect(await backend.refusal('alternatives.remove', { id: 'build' })).toEqual({
      ok: false,
      code: 'alternative-decided',
      params: { name: 'Nybygg' },
    });
    await backend.call('alternatives.remove', { id: 'renovate' });
  });
});

describe('variants', () => {
  const copy = (backend: TestBackend, stage: 'budget' | 'asBuilt' | 'reference', id = 'renovate') =>
    backend.call('alternatives.copy', { id, name: stage, stage });

  it('are copies that say what they are of and at what stage, and are placed after it', async () => {
    const backend = await openSchool();
    const { id } = await copy(backend, 'budget');
    const { alternatives } = await backend.call('projects.get', { id: 'school' });
    expect(alternatives.map((one) => one.id)).toEqual(['renovate', id, 'build']);
    expect(alternatives[1]).toMatchObject({ variant: { of: 'renovate', stage: 'budget' }, components: { length: 3 } });
  });

  it('are one a stage, and a variant of a variant is one of the original', async () => {
    const backend = await openSchool();
    const { id } = await copy(backend, 'budget');
    const asBuilt = await copy(backend, 'asBuilt', id);
    expect((await headOf(backend, asBuilt.id)).variant).toEqual({ of: 'renovate', stage: 'asBuilt' });
    expect(await backend.refusal('alternatives.copy', { id, name: 'X', stage: 'budget' })).toMatchObject({
      code: 'invalid-value',
      params: { path: 'variant.stage' },
    });
  });

  it('copied without a stage are alternatives of their own', async () => {
    const backend = await openSchool();
    const { id } = await copy(backend, 'budget');
    const own = await backend.call('alternatives.copy', { id, name: 'Egen' });
    expect((await headOf(backend, own.id)).variant ?? null).toBeNull();
  });

  it('do not count in the room for six alternatives, and become too many when what they are of is deleted', async () => {
    const backend = await openSchool();
    for (const name of ['C', 'D', 'E', 'F']) {
      await backend.call('alternatives.create', { project: 'school', alternative: { kind: 'keep', name } });
    }
    await copy(backend, 'budget');
    await copy(backend, 'asBuilt');
    expect(await backend.refusal('alternatives.copy', { id: 'build', name: 'G' })).toMatchObject({
      code: 'too-many-alternatives',
    });
    expect(await backend.refusal('alternatives.remove', { id: 'renovate' })).toMatchObject({
      code: 'no-room-for-variants',
      params: { name: 'Rehabilitering', limit: 6 },
    });
    await backend.call('alternatives.remove', { id: 'build' });
    await backend.call('alternatives.remove', { id: 'renovate' });
  });

  it.each([
    ['itself', { of: 'renovate', stage: 'budget' }],
    ['nothing', { of: 'gone', stage: 'budget' }],
  ] as const)('are not of %s', async (_what, variant) => {
    const backend = await openSchool();
    const head = await headOf(backend, 'renovate');
    expect(await backend.refusal('alternatives.update', { ...head, variant })).toMatchObject({
      code: 'invalid-value',
      params: { path: 'variant.of' },
    });
  });

  it('leave with the package and come back as they were', async () => {
    const backend = await openSchool();
    await copy(backend, 'budget');
    const { file } = await backend.call('projects.exportPackage', { id: 'school' });
    const made = backend.shelf.take(file);
    if (!made) throw new Error('no file');
    const again = backend.shelf.put('volla.byggklima', made.bytes);
    expect(await backend.call('projects.importPackage', { upload: again })).toMatchObject({ changes: 0 });
  });
});

describe('a delivered account', () => {
  const delivered: CallInput<CallWith<'change'> & 'alternatives.create'> = {
    project: 'school',
    alternative: {
      kind: 'newBuild',
      name: 'Entreprenørens regnskap',
      method: { preset: 'ns3720', referenceStudyPeriod: 60 },
      reported: {
        by: 'Entreprenør AS',
        date: '2027-03-01',
        rows: [{ id: 'r1', element: '23', modules: { 'A1-A3': 0 } }],
      },
    },
  };

  it('keeps 0 as 0 and what was not delivered as not delivered, through the package and back', async () => {
    const backend = await openSchool();
    const { id } = await backend.call('alternatives.create', delivered);
    expect((await headOf(backend, id)).reported?.rows).toEqual([{ id: 'r1', element: '23', modules: { 'A1-A3': 0 } }]);
    const { file } = await backend.call('projects.exportPackage', { id: 'school' });
    const made = backend.shelf.take(file);
    if (!made) throw new Error('no file');
    const again = backend.shelf.put('volla.byggklima', made.bytes);
    expect(await backend.call('projects.importPackage', { upload: again })).toMatchObject({ changes: 0 });
  });
});
