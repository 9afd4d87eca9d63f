import { describe, expect, it } from 'vitest';
import type { CallInput } from '#core/api/contract.ts';
import { importSchool, SCHOOL, upload } from '#test/support/school.ts';
import { dump, openTestBackend, temporaryFolder, type TestBackend } from '#test/support/workspace.ts';

type Put = CallInput<'deliveredProducts.apply'>['put'];

const BEAM = { id: 'beam', position: 1, name: 'Bindingsverk C24', component: 'wall', declaration: 'timber' };
const CARPET = { id: 'carpet', position: 2, name: 'Vinyl grå', registration: 'NEPD-9', component: 'floor' };
const ABSENT = { reason: 'Produsenten har ingen', date: '2027-04-01' };

const apply = (backend: TestBackend, put: Put, fields: Partial<CallInput<'deliveredProducts.apply'>> = {}) =>
  backend.call('deliveredProducts.apply', { project: 'school', label: 'edit', put, remove: [], ...fields });

const delivered = async (backend: TestBackend) =>
  (await backend.call('projects.get', { id: 'school' })).deliveredProducts;

const components = async (backend: TestBackend) => {
  const { alternatives } = await backend.call('projects.get', { id: 'school' });
  return new Map(alternatives.flatMap((one) => one.components.map((row) => [row.id, row])));
};

async function openSchool(put: Put = []): Promise<TestBackend> {
  const backend = await openTestBackend();
  await importSchool(backend);
  if (put.length > 0) await apply(backend, put);
  return backend;
}

describe('delivered products', () => {
  it('are put, changed and removed, each as one step that undo takes back', async () => {
    const backend = await openSchool();
    const before = dump(backend.folder);
    await apply(backend, [BEAM, CARPET], { label: 'paste' });
    expect(await delivered(backend)).toEqual([BEAM, CARPET]);
    expect((await backend.call('history.state', {})).undo).toEqual({
      key: 'history.deliveredPaste',
      params: { count: 2 },
    });
    await apply(backend, [{ ...CARPET, quantity: 12, unit: 'm2' }], { remove: ['beam'] });
    expect(await delivered(backend)).toEqual([{ ...CARPET, quantity: 12, unit: 'm2' }]);
    await backend.call('history.undo', {});
    expect(await delivered(backend)).toEqual([BEAM, CARPET]);
    await backend.call('history.undo', {});
    expect(dump(backend.folder)).toEqual(before);
  });

  it('are documented as having no EPD together with components, in one step', async () => {
    const backend = await openSchool([CARPET]);
    const documented = { label: 'absent', components: [{ id: 'roof', epdAbsent: ABSENT }] } as const;
    await apply(backend, [{ ...CARPET, epdAbsent: ABSENT }], { ...documented, components: [...documented.components] });
    expect((await components(backend)).get('roof')?.epdAbsent).toEqual(ABSENT);
    expect((await delivered(backend))[0]?.epdAbsent).toEqual(ABSENT);
    await backend.call('history.undo', {});
    expect((await components(backend)).get('roof')?.epdAbsent).toBeUndefined();
    expect(await delivered(backend)).toEqual([CARPET]);
  });

  it('hand out the declarations they use with the project', async () => {
    const backend = await openSchool();
    const id = (await backend.call('declarations.search', { today: '2027-01-01', limit: 1 })).rows[0]?.id ?? '';
    await apply(backend, [{ ...BEAM, declaration: id }]);
    const { declarations } = await backend.call('projects.get', { id: 'school' });
    expect(declarations.map((one) => one.id)).toContain(id);
  });

  it('refuse a component of another project, a declaration that is not there, and a locked alternative', async () => {
    const backend = await openSchool();
    const other = { ...SCHOOL, project: { ...SCHOOL.project, id: 'other', name: 'Annen skole' } };
    await backend.call('projects.importPackage', { upload: upload(backend, other) });
    const refusal = (fields: object) =>
      backend.refusal('deliveredProducts.apply', { project: 'school', label: 'edit', put: [], remove: [], ...fields });
    expect(await refusal({ put: [{ ...BEAM, component: 'other/wall' }] })).toMatchObject({
      code: 'not-found',
      params: { entity: 'component' },
    });
    expect(await refusal({ put: [{ ...BEAM, declaration: 'gone' }] })).toMatchObject({
      code: 'not-found',
      params: { entity: 'declaration' },
    });
    expect(await refusal({ remove: ['gone'] })).toMatchObject({ code: 'not-found' });
    await backend.call('alternatives.update', { id: 'renovate', kind: 'renovation', locked: true });
    const documented = [{ id: 'roof', epdAbsent: ABSENT }];
    expect(await refusal({ components: documented })).toMatchObject({ code: 'alternative-locked' });
  });
});

describe('a component that goes', () => {
  it('leaves no delivered product pointing at it, and undo brings back both', async () => {
    const backend = await openSchool([BEAM, CARPET]);
    const before = dump(backend.folder);
    await backend.call('components.apply', { alternative: 'renovate', label: 'remove', put: [], remove: ['wall'] });
    const after = await delivered(backend);
    expect(after.map((one) => [one.id, one.component])).toEqual([
      ['beam', undefined],
      ['carpet', 'floor'],
    ]);
    await backend.call('history.undo', {});
    expect(dump(backend.folder)).toEqual(before);
  });

  it('goes with its alternative in the same way', async () => {
    const backend = await openSchool([BEAM, CARPET]);
    const before = dump(backend.folder);
    await backend.call('alternatives.remove', { id: 'renovate' });
    expect((await delivered(backend)).map(({ component }) => component)).toEqual([undefined, undefined]);
    await backend.call('history.undo', {});
    expect(dump(backend.folder)).toEqual(before);
    await backend.call('history.redo', {});
    expect((await delivered(backend)).map(({ component }) => component)).toEqual([undefined, undefined]);
  });

  it('goes with its project and what was delivered to it', async () => {
    const backend = await openSchool([BEAM]);
    const before = dump(backend.folder);
    await backend.call('projects.remove', { id: 'school' });
    await backend.call('history.undo', {});
    expect(dump(backend.folder)).toEqual(before);
  });
});

describe('a package with delivered products', () => {
  it('is the same when it comes out of the empty workspace that it was brought into', async () => {
    const backend = await openSchool([
      { ...BEAM, manufacturer: 'Moelven', quantity: 118.5, unit: 'm3', deliveryDate: '2027-05-01' },
      { ...CARPET, epdAbsent: ABSENT },
    ]);
    await apply(backend, [], { label: 'absent', components: [{ id: 'roof', epdAbsent: ABSENT }] });
    const first = await exported(backend);
    expect(first).toContain('Bindingsverk C24');
    const other = await openTestBackend(temporaryFolder());
    await other.call('projects.importPackage', { upload: upload(other, first) });
    expect(await exported(other)).toBe(first);
    expect(await delivered(other)).toEqual(await delivered(backend));
  });
});

async function exported(backend: TestBackend): Promise<string> {
  const made = await backend.call('projects.exportPackage', { id: 'school' });
  return new TextDecoder().decode(backend.shelf.take(made.file)?.bytes);
}
