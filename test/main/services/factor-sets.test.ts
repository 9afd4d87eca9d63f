import { describe, expect, it } from 'vitest';
import type { FactorSetRow } from '#core/api/contract.ts';
import { importSchool, upload, SCHOOL } from '#test/support/school.ts';
import { openTestBackend, withDatabase, type TestBackend } from '#test/support/workspace.ts';

/** A copy of the program's newest set, as the list has it. */
async function copied(backend: TestBackend, name = 'Kommunens'): Promise<FactorSetRow> {
  const { id } = await backend.call('factorSets.copy', { from: '2026-2', name });
  const set = (await backend.call('factorSets.list', {})).find((one) => one.id === id);
  if (!set) throw new Error('The copy is not in the list');
  return set;
}

const heating = (rows: FactorSetRow['rows']) => rows.find(({ id }) => id === 'district-heating');
const edited = ({ isOwn: _isOwn, ...set }: FactorSetRow, value: number) => ({
  ...set,
  rows: set.rows.map((row) => (row.id === 'district-heating' ? { ...row, value } : row)),
});
const project = { name: 'Ny skole', method: { preset: 'ns3720' as const } };

describe('the factor sets', () => {
  it('are the program’s, newest first, and then one’s own', async () => {
    const backend = await openTestBackend();
    await copied(backend);
    const sets = await backend.call('factorSets.list', {});
    expect(sets.map(({ set, isOwn }) => [set, isOwn])).toEqual([
      ['2026-2', false],
      ['2026-1', false],
      ['Kommunens', true],
    ]);
    expect(sets[0]?.set).toBe((await backend.call('factors.current', {})).set);
  });

  it('are copied with all their rows, and tell what they were copied from', async () => {
    const backend = await openTestBackend();
    const copy = await copied(backend);
    expect(copy.basedOn).toBe('2026-2');
    expect(copy.rows).toEqual((await backend.call('factors.current', {})).rows);
    const { id } = await backend.call('factorSets.copy', { from: copy.id, name: 'Kommunens 2027' });
    const again = (await backend.call('factorSets.list', {})).find((set) => set.id === id);
    expect(again).toMatchObject({ basedOn: 'Kommunens', rows: copy.rows });
  });

  it('of the program are never changed', async () => {
    const backend = await openTestBackend();
    const own = edited(await copied(backend), 0.02);
    expect(await backend.refusal('factorSets.put', { ...own, id: '2026-2', set: '2026-2' })).toMatchObject({
      code: 'not-found',
    });
    expect(await backend.refusal('factorSets.remove', { id: '2026-2' })).toMatchObject({ code: 'not-found' });
  });

  it('have a name each: a project tells by it what it was calculated with', async () => {
    const backend = await openTestBackend();
    const copy = await copied(backend);
    for (const name of ['Kommunens', '2026-2']) {
      expect(await backend.refusal('factorSets.copy', { from: '2026-2', name })).toMatchObject({
        code: 'factor-set-name-taken',
        params: { name },
      });
    }
    expect(await backend.refusal('factorSets.put', { ...edited(copy, 1), set: '2026-1' })).toMatchObject({
      code: 'factor-set-name-taken',
    });
  });

  it('have each factor once, and no more rows than a set can mean', async () => {
    const backend = await openTestBackend();
    const copy = edited(await copied(backend), 1);
    const [first] = copy.rows;
    const refusal = await backend.refusal('factorSets.put', { ...copy, rows: [first, first] });
    expect(refusal).toMatchObject({ code: 'invalid-input', params: { problems: [{ path: 'rows' }] } });
    const many = Array.from({ length: 10_001 }, (_, index) => ({ ...first, id: `factor-${index}` }));
    expect(await backend.refusal('factorSets.put', { ...copy, rows: many })).toMatchObject({ code: 'invalid-input' });
  });

  it('refuse a path with the same year twice, or none', async () => {
    const backend = await openTestBackend();
    const copy = edited(await copied(backend), 1);
    const withPath = (path: object[]) => ({ ...copy, rows: [{ ...copy.rows[0], path }] });
    const point = { year: 2027, value: 1 };
    for (const path of [[], [point, point], [{ year: 2030, value: 1 }, point]]) {
      expect(await backend.refusal('factorSets.put', withPath(path))).toMatchObject({ code: 'invalid-input' });
    }
  });
});

describe('a project', () => {
  it('carries the rows it was made with: what is done to a set later does not reach it', async () => {
    const backend = await openTestBackend();
    const { id } = await backend.call('projects.create', { project });
    const copy = await copied(backend);
    await backend.call('projects.useFactors', { project: id, set: copy.id });
    await backend.call('factorSets.put', edited(copy, 0.02));
    const after = await backend.call('projects.get', { id });
    expect([after.carriesFactors, after.factors.set]).toEqual([true, 'Kommunens']);
    expect(heating(after.factors.rows)?.value).toBe(0.056);

    await backend.call('projects.useFactors', { project: id, set: copy.id });
    expect(heating((await backend.call('projects.get', { id })).factors.rows)?.value).toBe(0.02);
    await backend.call('history.undo', {});
    expect(heating((await backend.call('projects.get', { id })).factors.rows)?.value).toBe(0.056);

    await backend.call('factorSets.remove', { id: copy.id });
    expect((await backend.call('projects.get', { id })).factors.set).toBe('Kommunens');
  });

  it('goes on with the program’s newest where it carries none, as one of an earlier program does', async () => {
    const backend = await openTestBackend();
    const { id } = await backend.call('projects.create', { project });
    withDatabase(backend.folder, (db) => db.exec('DELETE FROM project_factors'));
    const { carriesFactors, factors } = await backend.call('projects.get', { id });
    expect([carriesFactors, factors]).toEqual([false, await backend.call('factors.current', {})]);

    await backend.call('projects.useFactors', { project: id, set: '2026-2' });
    expect((await backend.call('projects.get', { id })).carriesFactors).toBe(true);
  });

  it('that has the factors already is not changed by using them again', async () => {
    const backend = await openTestBackend();
    const { id } = await backend.call('projects.create', { project });
    const before = await backend.call('history.list', {});
    await backend.call('projects.useFactors', { project: id, set: '2026-2' });
    expect(await backend.call('history.list', {})).toEqual(before);
  });

  it('keeps the rows of a set that this workspace does not have', async () => {
    const backend = await openTestBackend();
    await importSchool(backend);
    expect((await backend.call('projects.get', { id: 'school' })).factors).toEqual(SCHOOL.factors);
    await backend.call('projects.useFactors', { project: 'school', set: '2026-2' });
    await backend.call('projects.importPackage', { upload: upload(backend, SCHOOL) });
    expect((await backend.call('projects.get', { id: 'school' })).factors).toEqual(SCHOOL.factors);
  });

  it('is refused a set that is not there, and so is a project that is not', async () => {
    const backend = await openTestBackend();
    await importSchool(backend);
    for (const input of [
      { project: 'school', set: 'nowhere' },
      { project: 'nowhere', set: '2026-2' },
    ]) {
      expect(await backend.refusal('projects.useFactors', input)).toMatchObject({ code: 'not-found' });
    }
  });
});
