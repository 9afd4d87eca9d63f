import { describe, expect, it, onTestFinished, vi } from 'vitest';
import type { Declaration } from '#core/declaration/declaration.ts';
import { importSchool, TIMBER, VINYL } from '#test/support/school.ts';
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
