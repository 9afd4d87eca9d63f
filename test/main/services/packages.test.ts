import { describe, expect, it } from 'vitest';
import { PACKAGE_VERSION, type ProjectPackage } from '#core/project/package.ts';
import { keptPackageText } from '#test/support/kept-package.ts';
import { importSchool, SCHOOL, TIMBER, upload, VINYL } from '#test/support/school.ts';
import { dump, openTestBackend, type TestBackend } from '#test/support/workspace.ts';

async function exported(backend: TestBackend, id: string): Promise<string> {
  const { file, name } = await backend.call('projects.exportPackage', { id });
  const made = backend.shelf.take(file);
  expect(made?.name).toBe(name);
  return new TextDecoder().decode(made?.bytes);
}

async function importing(backend: TestBackend, document: unknown): Promise<string> {
  return (await backend.call('projects.importPackage', { upload: upload(backend, document) })).id;
}

const only = (project: string, components: object[], declarations: object[]) => ({
  format: 'byggklima-project',
  version: 1,
  project: {
    id: project,
    name: project,
    method: { preset: 'tek17' },
    alternatives: [{ id: 'a1', kind: 'keep', components }],
  },
  declarations,
});

describe('a package', () => {
  it('says the same when it has been imported and is exported again', async () => {
    const backend = await openTestBackend();
    await importSchool(backend);
    expect(JSON.parse(await exported(backend, 'school'))).toEqual(SCHOOL);
  });

  it.each(['school', 'example'])('of the %s goes through an empty workspace byte for byte', async (which) => {
    const first = await openTestBackend();
    const { id } =
      which === 'school'
        ? await first.call('projects.importPackage', { upload: upload(first, SCHOOL) })
        : await first.call('projects.openExample', {});
    const text = await exported(first, id);
    const second = await openTestBackend();
    expect(await importing(second, text)).toBe(id);
    expect(await exported(second, id)).toBe(text);
  });

  it('with every key of the format filled loses none of them in a workspace', async () => {
    const backend = await openTestBackend();
    const kept = keptPackageText(PACKAGE_VERSION);
    expect(await importing(backend, kept)).toBe('p1');
    const text = await exported(backend, 'p1');
    expect(JSON.parse(text)).toEqual(JSON.parse(kept));
    const empty = await openTestBackend();
    await importing(empty, text);
    expect(await exported(empty, 'p1')).toBe(text);

    await importing(backend, text);
    expect(await backend.call('history.list', {})).toHaveLength(1);
  });

  it('with alternatives that were copied is read in an empty workspace, and says the same there', async () => {
    const first = await openTestBackend();
    await importing(first, keptPackageText(PACKAGE_VERSION));
    const { alternatives } = await first.call('projects.get', { id: 'p1' });
    for (const { id } of alternatives) await first.call('alternatives.copy', { id, name: 'Kopi' });
    const text = await exported(first, 'p1');
    const second = await openTestBackend();
    await importing(second, text);
    expect(await exported(second, 'p1')).toBe(text);
  });

  it('carries its factors', async () => {
    const backend = await openTestBackend();
    await importSchool(backend);
    const school = await backend.call('projects.get', { id: 'school' });
    expect([school.carriesFactors, school.factors.set]).toEqual([true, 'own']);
  });

  it('without any lets its project carry the program’s newest, which coming back does not move', async () => {
    const backend = await openTestBackend();
    const document = only('p1', [], []);
    await importing(backend, document);
    const { carriesFactors, factors } = await backend.call('projects.get', { id: 'p1' });
    expect([carriesFactors, factors.set]).toEqual([true, (await backend.call('factors.current', {})).set]);

    await backend.call('projects.useFactors', { project: 'p1', set: '2026-1' });
    await importing(backend, document);
    expect((await backend.call('projects.get', { id: 'p1' })).factors.set).toBe('2026-1');
  });

  it('holds the factors that the project was made with', async () => {
    const backend = await openTestBackend();
    const { id } = await backend.call('projects.create', { project: { name: 'Ny', method: { preset: 'ns3720' } } });
    const before = dump(backend.folder);
    const { set, rows } = await backend.call('factors.current', {});
    const factors = { set, rows: rows.map(({ id, value, unit }) => ({ id, value, unit })) };
    const text = await exported(backend, id);
    expect(JSON.parse(text)).toMatchObject({ factors });
    expect(dump(backend.folder)).toEqual(before);

    const archive = await openTestBackend();
    await importing(archive, text);
    expect(await archive.call('projects.get', { id })).toMatchObject({ carriesFactors: true, factors });
    expect(await exported(archive, id)).toBe(text);
  });

  it('has a name that every file system takes', async () => {
    const backend = await openTestBackend();
    const project = { name: 'Volla skole: bygg A/B', method: { preset: 'ns3720' as const } };
    const { id } = await backend.call('projects.create', { project });
    const { name } = await backend.call('projects.exportPackage', { id });
    expect(name).toBe('Volla skole bygg A B.byggklima');
  });
});

describe('a package that comes back', () => {
  it('updates its project as one step: what is new, what differs, and what is gone', async () => {
    const backend = await openTestBackend();
    await importSchool(backend);
    const [renovate, build] = SCHOOL.project.alternatives ?? [];
    if (!renovate || !build) throw new Error('The school lacks its alternatives');
    const [wall, floor] = renovate.components ?? [];
    const back: ProjectPackage = {
      ...SCHOOL,
      project: {
        ...SCHOOL.project,
        // Nybygg is gone; the roof is gone; the wall has another quantity and stands last; a door is new.
        alternatives: [
          {
            ...renovate,
            components: [floor, { id: 'door' }, wall && { ...wall, quantity: 99 }].flatMap((row) => row ?? []),
          },
        ],
      },
      declarations: [{ ...TIMBER, serviceLife: 60 }, VINYL],
    };
    await importing(backend, back);
    expect(JSON.parse(await exported(backend, 'school'))).toEqual(back);

    const before = await backend.call('history.list', {});
    expect(before).toHaveLength(2);
    await backend.call('history.undo', {});
    expect(JSON.parse(await exported(backend, 'school'))).toEqual(SCHOOL);
  });

  it('tells that its project was here already, and how much it changed there', async () => {
    const backend = await openTestBackend();
    const arrive = (name: string) => {
      const document = { ...SCHOOL, project: { ...SCHOOL.project, name } };
      return backend.call('projects.importPackage', { upload: upload(backend, document) });
    };
    expect(await arrive('Skolen')).toMatchObject({ id: 'school', name: 'Skolen', updated: false });
    expect(await arrive('Skolen')).toMatchObject({ updated: true, changes: 0 });
    expect(await arrive('Ny skole')).toMatchObject({ name: 'Ny skole', updated: true, changes: 1 });
    expect(await backend.call('history.list', {})).toHaveLength(2);
  });

  it('unchanged changes nothing, also when rows have been put between others and its energy has no ids', async () => {
    const backend = await openTestBackend();
    const [renovate] = SCHOOL.project.alternatives ?? [];
    const energy = [
      { carrier: 'electricity', annualDemand: 1 },
      { carrier: 'biogas', annualDemand: 2 },
    ];
    const document = { ...SCHOOL, project: { ...SCHOOL.project, alternatives: [{ ...renovate, energy }] } };
    await importing(backend, document);
    const put = [{ id: 'between', position: 1.5, name: 'Mellom' }];
    await backend.call('components.apply', { alternative: 'renovate', label: 'add', put, remove: [] });
    const workspace = dump(backend.folder);
    await importing(backend, await exported(backend, 'school'));
    expect(dump(backend.folder)).toEqual(workspace);
    expect(await backend.call('history.list', {})).toHaveLength(2);

    await importing(backend, document);
    const { alternatives } = await backend.call('projects.get', { id: 'school' });
    expect(alternatives[0]?.energy.map(({ annualDemand }) => annualDemand)).toEqual([1, 2]);
  });

  it('keeps every row of energy where one without an id stands in the place of one that had got its own', async () => {
    const backend = await openTestBackend();
    const withEnergy = (energy: object[]) => {
      const document = only('p1', [], []);
      return { ...document, project: { ...document.project, alternatives: [{ id: 'a1', kind: 'keep', energy }] } };
    };
    await importing(backend, withEnergy([{ annualDemand: 1 }, { annualDemand: 2 }]));
    const [, second] = (await backend.call('projects.get', { id: 'p1' })).alternatives[0]?.energy ?? [];
    await importing(backend, withEnergy([{ id: second?.id, annualDemand: 2 }, { annualDemand: 3 }]));
    const { alternatives } = await backend.call('projects.get', { id: 'p1' });
    expect(alternatives[0]?.energy.map(({ annualDemand }) => annualDemand)).toEqual([2, 3]);
  });
});

describe('a package never reaches into another project', () => {
  it('when both call their rows by the same ids', async () => {
    const backend = await openTestBackend();
    await importing(backend, only('p1', [{ id: 'c1', name: 'Vegg i p1' }], []));
    const first = await exported(backend, 'p1');
    await importing(backend, only('p2', [{ id: 'c1', name: 'Vegg i p2' }], []));
    expect(await exported(backend, 'p1')).toBe(first);
    const second = await backend.call('projects.get', { id: 'p2' });
    expect(second.alternatives[0]?.components).toMatchObject([{ name: 'Vegg i p2' }]);

    // Coming back, it is still the same rows.
    await importing(backend, only('p2', [{ id: 'c1', name: 'Vegg, endret' }], []));
    const again = await backend.call('projects.get', { id: 'p2' });
    expect(again.alternatives[0]?.components).toEqual([
      { ...second.alternatives[0]?.components[0], name: 'Vegg, endret' },
    ]);
    expect(await exported(backend, 'p1')).toBe(first);
  });

  it('and its decision case and variants speak of its own alternatives', async () => {
    const backend = await openTestBackend();
    const decided = (project: string) => ({
      ...only(project, [], []),
      version: 2,
      project: {
        ...only(project, [], []).project,
        decisionCase: {
          recommendation: { alternative: 'a1', reason: 'lavest' },
          decision: { alternative: 'a2', body: 'Kommunestyret' },
        },
        alternatives: [
          { id: 'a1', kind: 'renovation' },
          { id: 'a2', kind: 'newBuild' },
          { id: 'a3', kind: 'renovation', variant: { of: 'a1', stage: 'budget' } },
        ],
      },
    });
    await importing(backend, decided('p1'));
    await importing(backend, decided('p2'));
    const first = await backend.call('projects.get', { id: 'p1' });
    expect(first.project.decisionCase?.decision?.alternative).toBe('a2');
    const { project, alternatives } = await backend.call('projects.get', { id: 'p2' });
    const [a1, a2, a3] = alternatives;
    expect(project.decisionCase).toEqual({
      recommendation: { alternative: a1?.id, reason: 'lavest' },
      decision: { alternative: a2?.id, body: 'Kommunestyret' },
    });
    expect(a3?.variant).toEqual({ of: a1?.id, stage: 'budget' });
    expect(first.alternatives.map(({ id }) => id)).not.toContain(a1?.id);
  });

  it('when both mean different figures by one declaration', async () => {
    const backend = await openTestBackend();
    const row = { id: 'c1', declaration: 'vinyl', quantity: 1, unit: 'm2' };
    await importing(backend, only('p1', [row], [VINYL]));
    const revised = { ...VINYL, impacts: { gwpIobc: { 'A1-A3': 9.9 } } };
    for (const time of ['first', 'again']) {
      await importing(backend, only('p2', [row], [revised]));
      const [one, two] = await Promise.all(['p1', 'p2'].map((id) => backend.call('projects.get', { id })));
      expect(one?.declarations, time).toEqual([VINYL]);
      expect(two?.declarations, time).toEqual([{ ...revised, id: 'p2/vinyl' }]);
      expect(two?.alternatives[0]?.components[0]?.declaration, time).toBe('p2/vinyl');
    }
    expect(await backend.call('history.list', {})).toHaveLength(2);
  });

  it('nor into the library, where it means other figures by a declaration that it does not use there', async () => {
    const backend = await openTestBackend();
    const revised = { ...VINYL, impacts: { gwpIobc: { 'A1-A3': 9.9 } } };
    await backend.call('declarations.put', revised);
    const old = only('p1', [{ id: 'c1', declaration: 'vinyl' }], [VINYL]);
    for (const time of ['first', 'again']) {
      await importing(backend, old);
      expect((await backend.call('declarations.get', { id: 'vinyl' })).declaration, time).toEqual(revised);
      const { declarations } = await backend.call('projects.get', { id: 'p1' });
      expect(declarations, time).toEqual([{ ...VINYL, id: 'p1/vinyl' }]);
    }
  });

  it('and shares a declaration that both mean the same by', async () => {
    const backend = await openTestBackend();
    const row = { id: 'c1', declaration: 'vinyl' };
    await importing(backend, only('p1', [row], [VINYL]));
    await importing(backend, only('p2', [row], [{ ...VINYL, manufacturer: null }]));
    expect(await backend.call('declarations.get', { id: 'vinyl' })).toMatchObject({ usedIn: 2 });
  });
});

it('the example opens once: the second time it is what the person has made of it', async () => {
  const backend = await openTestBackend();
  const { id } = await backend.call('projects.openExample', {});
  const { project, declarations } = await backend.call('projects.get', { id });
  expect(declarations.length).toBeGreaterThan(0);
  await backend.call('projects.update', { ...project, name: 'Min skole' });
  expect(await backend.call('projects.openExample', {})).toEqual({ id });
  expect((await backend.call('projects.get', { id })).project.name).toBe('Min skole');
});
