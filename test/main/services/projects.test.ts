import { describe, expect, it } from 'vitest';
import { importSchool, TIMBER } from '#test/support/school.ts';
import { dump, openTestBackend } from '#test/support/workspace.ts';

it('a project is made with the alternatives that it begins with, in their order', async () => {
  const backend = await openTestBackend();
  const { id } = await backend.call('projects.create', {
    project: { name: 'Nordby barnehage', method: { preset: 'ns3720' } },
    alternatives: [
      { kind: 'renovation', name: 'Rehabilitering' },
      { kind: 'newBuild', name: 'Nybygg' },
    ],
  });
  const { alternatives } = await backend.call('projects.get', { id });
  expect(alternatives).toMatchObject([
    { name: 'Rehabilitering', components: [], energy: [] },
    { name: 'Nybygg', components: [], energy: [] },
  ]);
  expect(await backend.call('history.state', {})).toMatchObject({
    undo: { key: 'history.projectCreated', params: { name: 'Nordby barnehage' } },
  });
});

describe('the alternative that a decision case names', () => {
  const parts = ['recommendation', 'decision'] as const;
  const refused = (part: string) => ({
    code: 'invalid-value',
    params: { path: `decisionCase.${part}.alternative`, found: 'build-new' },
  });

  it.each(parts)('is one of the project’s: another as its %s is refused, and nothing is changed', async (part) => {
    const backend = await openTestBackend();
    await importSchool(backend);
    const { project } = await backend.call('projects.get', { id: 'school' });
    const before = dump(backend.folder);
    const naming = (alternative: string) => ({ ...project, decisionCase: { [part]: { alternative } } });
    expect(await backend.refusal('projects.update', naming('build-new'))).toMatchObject(refused(part));
    expect(dump(backend.folder)).toEqual(before);
    expect((await backend.call('projects.update', naming('build'))).decisionCase?.[part]?.alternative).toBe('build');
  });

  it.each(parts)('is none in the %s of a project that is made: its alternatives have no ids yet', async (part) => {
    const backend = await openTestBackend();
    const decisionCase = { need: '350 elevplasser', [part]: { alternative: 'build-new' } };
    const project = { name: 'Nordby', method: { preset: 'ns3720' }, decisionCase };
    expect(await backend.refusal('projects.create', { project })).toMatchObject(refused(part));
    expect(await backend.call('projects.list', {})).toEqual([]);
  });
});

it('a project comes with the declarations that it uses, and no others', async () => {
  const backend = await openTestBackend();
  await importSchool(backend);
  await backend.call('alternatives.remove', { id: 'renovate' });
  const { declarations } = await backend.call('projects.get', { id: 'school' });
  expect(declarations).toEqual([TIMBER]);
});

it('all projects are read as each by itself, with its own rows, declarations and factors', async () => {
  const backend = await openTestBackend();
  await importSchool(backend);
  const example = await backend.call('projects.openExample', {});
  await backend.call('projects.useFactors', { project: example.id, set: '2026-1' });
  const empty = await backend.call('projects.create', { project: { name: 'Nordby', method: { preset: 'ns3720' } } });
  const all = await backend.call('projects.list', {});
  expect(all).toHaveLength(3);
  for (const id of ['school', example.id, empty.id]) {
    const document = await backend.call('projects.get', { id });
    expect(all.find(({ project }) => project.id === id)).toEqual(document);
  }
});

it('a copied alternative stands after its original, holds the same rows and shares none of them', async () => {
  const backend = await openTestBackend();
  await importSchool(backend);
  const { id } = await backend.call('alternatives.copy', { id: 'renovate', name: 'Kopi' });
  await backend.call('components.apply', {
    alternative: 'renovate',
    label: 'clear',
    put: [],
    remove: ['wall', 'roof'],
  });
  const { alternatives } = await backend.call('projects.get', { id: 'school' });
  expect(alternatives.map(({ name }) => name)).toEqual(['Rehabilitering', 'Kopi', 'Nybygg']);
  const copy = alternatives.find((alternative) => alternative.id === id);
  expect(copy).toMatchObject({
    grossFloorArea: 4200,
    siteEnergy: [{ carrier: 'diesel' }],
    components: [{ name: 'Yttervegg', quantity: 120 }, { name: 'Gulv', transport: [] }, { name: 'Tak' }],
    energy: [{ annualDemand: 210_000 }],
  });
});

it('a step in the grid says how many rows it changed, and one that changed none is no step', async () => {
  const backend = await openTestBackend();
  await importSchool(backend);
  const { alternatives } = await backend.call('projects.get', { id: 'school' });
  const rows = alternatives[0]?.components ?? [];
  const apply = (put: typeof rows) =>
    backend.call('components.apply', { alternative: 'renovate', label: 'paste', put: [...put], remove: [] });
  await apply(rows);
  expect(await backend.call('history.list', {})).toHaveLength(1);
  await apply(rows.map((row) => (row.id === 'roof' ? row : { ...row, quantity: 1 })));
  expect((await backend.call('history.state', {})).undo).toEqual({
    key: 'history.componentsPaste',
    params: { count: 2 },
  });
});

it('a declaration can be deleted when the last project that used it is gone', async () => {
  const backend = await openTestBackend();
  await importSchool(backend);
  await backend.call('projects.remove', { id: 'school' });
  await backend.call('declarations.remove', { id: 'timber' });
  expect(await backend.refusal('declarations.get', { id: 'timber' })).toMatchObject({ code: 'not-found' });
  await backend.call('history.undo', {});
  await backend.call('history.undo', {});
  expect((await backend.call('declarations.get', { id: 'timber' })).usedIn).toBe(1);
});
