import { describe, expect, it } from 'vitest';
import { SCHOOL, TIMBER, upload, VINYL } from '#test/support/school.ts';
import { dump, openTestBackend, type TestBackend } from '#test/support/workspace.ts';

const DAY = '2026-11-23';

/** Timber per kg, which has no path from m³. */
const PER_KG = {
  ...TIMBER,
  id: 'per-kg',
  name: 'Trelast',
  registration: null,
  equivalents: null,
  declaredUnit: { amount: 1, unit: 'kg' },
} as const;
const LINOLEUM = { ...VINYL, id: 'linoleum', name: 'Linoleum', impacts: { gwpIobc: { 'A1-A3': 2 } } } as const;

/** The school with vinyl delivered, and a second project with vinyl in kilograms, in square metres and in a locked alternative. */
async function withTwoProjects(): Promise<TestBackend> {
  const backend = await openTestBackend();
  const school = {
    ...SCHOOL.project,
    deliveredProducts: [
      {
        id: 'delivered',
        name: 'Vinylgulv',
        quantity: 3100,
        unit: 'm2',
        declaration: 'vinyl',
        deliveryDate: '2027-09-01',
      },
    ],
  };
  await backend.call('projects.importPackage', { upload: upload(backend, { ...SCHOOL, project: school }) });
  const vinyl = { name: 'Gulv', element: '255', declaration: 'vinyl' };
  const alternatives = [
    {
      id: 'hall',
      name: 'Hall',
      kind: 'renovation',
      components: [
        { ...vinyl, id: 'hall-m2', quantity: 10, unit: 'm2' },
        { ...vinyl, id: 'hall-kg', name: 'Gulv i kg', quantity: 5, unit: 'kg' },
        { ...vinyl, id: 'hall-none', deliveryDate: '2029-01-01' },
      ],
    },
    {
      id: 'locked',
      name: 'Låst',
      kind: 'keep',
      locked: true,
      components: [{ ...vinyl, id: 'kept', quantity: 1, unit: 'm2' }],
    },
  ];
  const gym = { ...SCHOOL.project, id: 'gym', name: 'Idrettshall', alternatives };
  await backend.call('projects.importPackage', { upload: upload(backend, { ...SCHOOL, project: gym }) });
  await backend.call('declarations.put', PER_KG);
  await backend.call('declarations.put', LINOLEUM);
  return backend;
}

async function declarationsOf(backend: TestBackend, id: string) {
  const { alternatives, deliveredProducts } = await backend.call('projects.get', { id });
  const rows = [...alternatives.flatMap(({ components }) => components), ...deliveredProducts];
  return Object.fromEntries(rows.map((row) => [row.id, row.declaration]));
}

describe('where a declaration is used', () => {
  it('is told by project and alternative, with rows, mass and what is delivered after its last day', async () => {
    const backend = await withTwoProjects();
    await backend.call('declarations.put', { ...VINYL, equivalents: { kg: 3 }, validUntil: '2028-12-31' });
    expect(await backend.call('declarations.usage', { id: 'vinyl', today: DAY })).toEqual([
      {
        project: 'gym',
        name: 'Idrettshall',
        alternatives: [
          // 10 m² of 3 kg and 5 kg; the row without an amount has no mass, and comes after the last day.
          {
            id: 'hall',
            name: 'Hall',
            kind: 'renovation',
            locked: false,
            rows: 3,
            rowsAfterExpiry: 1,
            massKg: 35,
            rowsWithoutMass: 1,
          },
          {
            id: 'locked',
            name: 'Låst',
            kind: 'keep',
            locked: true,
            rows: 1,
            rowsAfterExpiry: 0,
            massKg: 3,
            rowsWithoutMass: 0,
          },
        ],
        deliveredProducts: 0,
      },
      {
        project: 'school',
        name: 'Volla skole',
        alternatives: [
          {
            id: 'renovate',
            name: 'Rehabilitering',
            kind: 'renovation',
            locked: false,
            rows: 1,
            rowsAfterExpiry: 0,
            massKg: 9000,
            rowsWithoutMass: 0,
          },
        ],
        deliveredProducts: 1,
      },
    ]);
    expect(await backend.call('declarations.usage', { id: 'linoleum', today: DAY })).toEqual([]);
  });
});

describe('replacing a declaration in projects', () => {
  it('tells beforehand which rows change and which keep theirs, with the totals before and after', async () => {
    const backend = await withTwoProjects();
    const before = dump(backend.folder);
    const preview = await backend.call('declarations.previewReplacement', {
      from: 'vinyl',
      to: 'linoleum',
      today: DAY,
    });
    expect(preview).toMatchObject([
      {
        project: 'gym',
        alternatives: [
          { id: 'hall', rows: 2, kept: [{ id: 'hall-kg', name: 'Gulv i kg', reason: 'massPerArea' }] },
          { id: 'locked', rows: 0, kept: [{ id: 'kept', name: 'Gulv', reason: 'locked' }] },
        ],
        deliveredProducts: { rows: 0, kept: [] },
      },
      {
        project: 'school',
        alternatives: [{ id: 'renovate', rows: 1, kept: [] }],
        deliveredProducts: { rows: 1, kept: [] },
      },
    ]);
    const [gym] = preview;
    // 10 m² over 60 years with 20 years of life: three floors of 4.70 kg CO₂e/m² less.
    const { before: was, after: is } = gym?.alternatives[0]?.total ?? {};
    expect((was?.value ?? 0) - (is?.value ?? 0)).toBeCloseTo(3 * 10 * 4.7, 9);
    // Neither is whole, and a row without an amount can only add.
    expect([was?.completeness, is?.completeness]).toEqual(['atLeast', 'atLeast']);
    expect(dump(backend.folder)).toEqual(before);
  });

  it('says of a delivered product that the declaration lacks its thickness: the product has none of its own to give', async () => {
    const backend = await withTwoProjects();
    const to = { ...TIMBER, id: 'volume', registration: null, equivalents: null };
    await backend.call('declarations.put', to);
    const input = { from: 'vinyl', to: 'volume', today: DAY };
    const [gym, school] = await backend.call('declarations.previewReplacement', input);
    const kept = gym?.alternatives[0]?.kept ?? [];
    expect(kept.map(({ id, reason }) => [id, reason])).toEqual([
      ['hall-kg', 'density'],
      ['hall-m2', 'thickness'],
    ]);
    expect(school?.deliveredProducts.kept).toMatchObject([{ id: 'delivered', reason: 'declaredThickness' }]);
  });

  it('is one step that undo takes back, and leaves what is locked or does not convert', async () => {
    const backend = await withTwoProjects();
    const before = dump(backend.folder);
    const outcome = await backend.call('declarations.replace', { from: 'vinyl', to: 'linoleum' });
    expect(outcome).toEqual({ rows: 4, projects: 2, kept: 2 });
    expect(await declarationsOf(backend, 'gym')).toEqual({
      'hall-m2': 'linoleum',
      'hall-kg': 'vinyl',
      'hall-none': 'linoleum',
      kept: 'vinyl',
    });
    expect(await declarationsOf(backend, 'school')).toMatchObject({ floor: 'linoleum', delivered: 'linoleum' });
    await backend.call('history.undo', {});
    expect(dump(backend.folder)).toEqual(before);
  });

  it('goes into the chosen projects alone, and takes the mark of the old one away', async () => {
    const backend = await withTwoProjects();
    await backend.call('declarations.put', { ...VINYL, serviceLife: 25 });
    await backend.call('declarations.replace', { from: 'vinyl', to: 'linoleum', projects: ['school'] });
    expect(await declarationsOf(backend, 'gym')).toMatchObject({ 'hall-m2': 'vinyl' });
    const { alternatives } = await backend.call('projects.get', { id: 'school' });
    expect(alternatives[0]?.components.find(({ id }) => id === 'floor')?.declarationReplaced).toBeUndefined();
  });

  it('leaves no step behind where no row can have the other one', async () => {
    const backend = await withTwoProjects();
    const before = await backend.call('history.state', {});
    expect(await backend.call('declarations.replace', { from: 'timber', to: 'per-kg' })).toEqual({
      rows: 0,
      projects: 0,
      kept: 2,
    });
    expect(await backend.call('history.state', {})).toEqual(before);
  });

  it('is refused with a declaration that is not there', async () => {
    const backend = await withTwoProjects();
    expect((await backend.refusal('declarations.replace', { from: 'vinyl', to: 'gone' })).code).toBe('not-found');
  });
});

describe('a declaration that is taken out of use', () => {
  const search = async (backend: TestBackend, status: 'current' | 'retired') =>
    (await backend.call('declarations.search', { text: 'vinylgulv', status, today: DAY })).rows.map(({ id }) => id);

  it('is no longer found among the current ones, and stays for the project that uses it', async () => {
    const backend = await withTwoProjects();
    await backend.call('declarations.retire', { id: 'vinyl' });
    expect([await search(backend, 'current'), await search(backend, 'retired')]).toEqual([[], ['vinyl']]);
    expect(await declarationsOf(backend, 'school')).toMatchObject({ floor: 'vinyl' });
    await backend.call('declarations.restore', { id: 'vinyl' });
    expect([await search(backend, 'current'), await search(backend, 'retired')]).toEqual([['vinyl'], []]);
  });

  it('cannot be removed while a component or a delivered product has it', async () => {
    const backend = await withTwoProjects();
    expect(await backend.refusal('declarations.remove', { id: 'vinyl' })).toMatchObject({
      code: 'declaration-in-use',
      params: { count: 2 },
    });
  });
});
