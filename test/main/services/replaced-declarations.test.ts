import { describe, expect, it, onTestFinished, vi } from 'vitest';
import type { Declaration } from '#core/declaration/declaration.ts';
import { importSchool, SCHOOL, TIMBER, upload, VINYL } from '#test/support/school.ts';
import { dump, openTestBackend, tickingClock, type TestBackend } from '#test/support/workspace.ts';

/** The day each component of the school's alternatives had its declaration replaced; undefined: it had not. */
async function marks(backend: TestBackend, project = 'school') {
  const { alternatives } = await backend.call('projects.get', { id: project });
  const components = alternatives.flatMap((alternative) => alternative.components);
  return Object.fromEntries(components.map(({ id, declarationReplaced }) => [id, declarationReplaced]));
}

const DAY = '2026-11-23';
const NONE = { wall: undefined, floor: undefined, roof: undefined, 'wall-new': undefined };

describe('a declaration that gets other figures while a project uses it', () => {
  it('marks every component that uses it, in the same step', async () => {
    const backend = await openTestBackend();
    await importSchool(backend);
    const before = dump(backend.folder);
    await backend.call('declarations.put', { ...TIMBER, impacts: { gwpIobc: { 'A1-A3': 100 } } });
    expect(await marks(backend)).toEqual({ ...NONE, wall: DAY, 'wall-new': DAY });
    await backend.call('history.undo', {});
    expect(dump(backend.folder)).toEqual(before);
  });

  it('is replaced on the day that it is where the person is: half past midnight in Norway is the day before in UTC', async () => {
    vi.stubEnv('TZ', 'Europe/Oslo');
    onTestFinished(() => void vi.unstubAllEnvs());
    const backend = await openTestBackend(undefined, { clock: tickingClock('2026-11-23T23:30:00.000Z') });
    await importSchool(backend);
    await backend.call('declarations.put', { ...VINYL, serviceLife: 25 });
    expect(await marks(backend)).toEqual({ ...NONE, floor: '2026-11-24' });
  });

  it.each<[string, Partial<Declaration>]>([
    ['impacts', { impacts: { gwpIobc: { 'A1-A3': 6.8 } } }],
    ['declared unit', { declaredUnit: { amount: 2, unit: 'm2' } }],
    ['equivalents', { equivalents: { kg: 3 } }],
    ['biogenic carbon', { biogenicCarbon: 1 }],
    ['answer about biogenic carbon', { containsBiogenicCarbon: false }],
    ['service life', { serviceLife: 25 }],
    ['bound of the service life', { serviceLifeBound: 'atLeast' }],
    ['surcharge', { conservative: true }],
    ['standard', { standard: 'EN 15804+A1' }],
    ['kind', { kind: 'generic' }],
    ['being of a reused product', { reusedProduct: true }],
    ['way of stating the use stage', { useStage: 'perYear' }],
  ])('counts as replaced by another %s', async (_what, fields) => {
    const backend = await openTestBackend();
    await importSchool(backend);
    await backend.call('declarations.put', { ...VINYL, ...fields });
    expect(await marks(backend)).toEqual({ ...NONE, floor: DAY });
  });

  it('is not replaced by another name, manufacturer or date', async () => {
    const backend = await openTestBackend();
    await importSchool(backend);
    await backend.call('declarations.put', {
      ...VINYL,
      name: 'Vinyl',
      manufacturer: 'Gulvfabrikken',
      validUntil: '2030-01-01',
      equivalents: null,
    });
    expect(await marks(backend)).toEqual(NONE);
  });

  it('marks also what is locked: its total changes too', async () => {
    const backend = await openTestBackend();
    await importSchool(backend);
    await backend.call('alternatives.update', { id: 'renovate', kind: 'renovation', locked: true });
    await backend.call('declarations.put', { ...VINYL, serviceLife: 25 });
    expect(await marks(backend)).toEqual({ ...NONE, floor: DAY });
  });

  it('has its mark taken away by choosing another, and keeps it while something else is edited', async () => {
    const backend = await openTestBackend();
    await importSchool(backend);
    await backend.call('declarations.put', { ...VINYL, serviceLife: 25 });
    const edit = async (fields: object) => {
      const { alternatives } = await backend.call('projects.get', { id: 'school' });
      const floor = alternatives[0]?.components.find(({ id }) => id === 'floor');
      if (!floor) throw new Error('The floor is gone');
      const put = [{ ...floor, ...fields }];
      await backend.call('components.apply', { alternative: 'renovate', label: 'edit', put, remove: [] });
    };
    await edit({ quantity: 10 });
    expect(await marks(backend)).toEqual({ ...NONE, floor: DAY });
    await edit({ declaration: 'timber' });
    expect(await marks(backend)).toEqual(NONE);
    await backend.call('history.undo', {});
    await edit({ declarationReplaced: null });
    expect(await marks(backend)).toEqual(NONE);
  });
});

describe('an import that replaces declarations in use', () => {
  const sheet = (gwp: string) =>
    `Produkt;EPD-nr;Enhet;GWP A1-A3\nTakstein;NEPD-1-2-NO;m2;${gwp}\nMur;NEPD-3-4-NO;kg;1\n`;

  /** A workspace where two projects use the tile of the sheet. */
  async function withTileInUse(): Promise<TestBackend> {
    const backend = await openTestBackend();
    const first = await backend.job('imports.read', { upload: upload(backend, sheet('12,5'), 'epd.csv') });
    await backend.job('imports.commit', { import: first.import });
    const found = await backend.call('declarations.search', { text: 'takstein', today: DAY });
    const tile = found.rows[0]?.declaration;
    if (!tile) throw new Error('The tile was not stored');
    for (const id of ['p1', 'p2']) {
      const alternatives = [
        { id: `${id}-a`, kind: 'keep' as const, components: [{ id: `${id}-roof`, declaration: tile.id }] },
      ];
      const document = { ...SCHOOL, project: { ...SCHOOL.project, id, alternatives }, declarations: [tile] };
      await backend.call('projects.importPackage', { upload: upload(backend, document) });
    }
    return backend;
  }

  it('tells how many there are and in how many projects, before anything is stored', async () => {
    const backend = await withTileInUse();
    const read = (gwp: string) => backend.job('imports.read', { upload: upload(backend, sheet(gwp), 'epd.csv') });
    expect((await read('14')).inUse).toEqual({ declarations: 1, projects: 2 });
    expect((await read('12,5')).inUse).toEqual({ declarations: 0, projects: 0 });
    expect(await marks(backend, 'p1')).toEqual({ 'p1-roof': undefined });
  });

  it('marks the components that use them, and undo takes back both', async () => {
    const backend = await withTileInUse();
    const before = dump(backend.folder);
    const again = await backend.job('imports.read', { upload: upload(backend, sheet('14'), 'epd.csv') });
    expect(await backend.job('imports.commit', { import: again.import })).toEqual({ stored: 0, updated: 1 });
    expect(await marks(backend, 'p1')).toEqual({ 'p1-roof': DAY });
    expect(await marks(backend, 'p2')).toEqual({ 'p2-roof': DAY });
    await backend.call('history.undo', {});
    expect(dump(backend.folder)).toEqual(before);
  });
});
