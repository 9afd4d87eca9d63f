import { describe, expect, it } from 'vitest';
import { importSchool, upload } from '#test/support/school.ts';
import { dump, openTestBackend } from '#test/support/workspace.ts';

const put = (row: object) => ({ alternative: 'renovate', label: 'edit', put: [row], remove: [] });
const project = { name: 'Nordby', method: { preset: 'ns3720' } };

describe('input that a schema refuses is named by its path and changes nothing', () => {
  it.each([
    [
      'an unknown key',
      'components.apply',
      put({ id: 'x', position: 1, colour: 'red' }),
      'put[0].colour',
      'unknown-key',
    ],
    [
      'a quantity that is text',
      'components.apply',
      put({ id: 'x', position: 1, quantity: '120' }),
      'put[0].quantity',
      'invalid-value',
    ],
    [
      'a negative quantity',
      'components.apply',
      put({ id: 'x', position: 1, quantity: -1 }),
      'put[0].quantity',
      'invalid-value',
    ],
    [
      'a service life of 0',
      'components.apply',
      put({ id: 'x', position: 1, serviceLife: 0 }),
      'put[0].serviceLife',
      'invalid-value',
    ],
    [
      'a unit that there is not',
      'components.apply',
      put({ id: 'x', position: 1, unit: 'sett' }),
      'put[0].unit',
      'invalid-value',
    ],
    [
      'a share above 1',
      'components.apply',
      put({ id: 'x', position: 1, wastage: 5 }),
      'put[0].wastage',
      'invalid-value',
    ],
    [
      'a number that is not finite',
      'components.apply',
      put({ id: 'x', position: 1, quantity: Number.POSITIVE_INFINITY }),
      'put[0].quantity',
      'invalid-value',
    ],
    ['a row without a place', 'components.apply', put({ id: 'x' }), 'put[0].position', 'missing'],
    [
      'a negative area',
      'alternatives.update',
      { id: 'build', kind: 'newBuild', grossFloorArea: -4000 },
      'grossFloorArea',
      'invalid-value',
    ],
    [
      'more rows of a delivered account than there are parts and modules for',
      'alternatives.update',
      { id: 'build', kind: 'newBuild', reported: { rows: Array.from({ length: 10_001 }, () => ({ modules: {} })) } },
      'reported.rows',
      'invalid-value',
    ],
    [
      'a recommendation as long as a book',
      'projects.update',
      { ...project, id: 'school', decisionCase: { recommendation: { reason: 'x'.repeat(100_001) } } },
      'decisionCase.recommendation.reason',
      'invalid-value',
    ],
    [
      'a project without a name',
      'projects.create',
      { project: { ...project, name: '' } },
      'project.name',
      'invalid-value',
    ],
    [
      'more alternatives than there is room for',
      'projects.create',
      { project, alternatives: Array.from({ length: 7 }, () => ({ kind: 'keep' })) },
      'alternatives',
      'invalid-value',
    ],
    ['a day that does not exist', 'declarations.counts', { today: '2026-02-30' }, 'today', 'invalid-value'],
    ['no input at all', 'projects.get', undefined, '', 'missing'],
  ])('%s', async (_what, name, input, path, code) => {
    const backend = await openTestBackend();
    await importSchool(backend);
    const before = dump(backend.folder);
    const refusal = await backend.refusal(name, input);
    expect(refusal).toMatchObject({ code: 'invalid-input', params: { problems: [{ path, code }] } });
    expect(dump(backend.folder)).toEqual(before);
    expect(await backend.call('history.list', {})).toHaveLength(1);
  });

  it.each(['projects.nothing', '', '__proto__', 'constructor', 'toString'])(
    'the call «%s», which there is not',
    async (name) => {
      const backend = await openTestBackend();
      expect(await backend.refusal(name, {})).toEqual({ ok: false, code: 'unknown-call', params: { name } });
    },
  );
});

describe('what a schema cannot see is refused too, and changes nothing', () => {
  it.each([
    [
      'a declaration that is not in the library',
      'components.apply',
      put({ id: 'wall', position: 1, declaration: 'gone' }),
      'not-found',
      { entity: 'declaration', id: 'gone' },
    ],
    [
      'a row of another alternative',
      'components.apply',
      put({ id: 'wall-new', position: 1 }),
      'invalid-value',
      { path: 'put[0].id', found: 'wall-new' },
    ],
    [
      'a row that is both put and removed',
      'components.apply',
      { ...put({ id: 'wall', position: 1 }), remove: ['wall'] },
      'invalid-value',
      { path: 'remove[0]', found: 'wall' },
    ],
    [
      'the removal of a row that is not there',
      'energy.apply',
      { alternative: 'build', put: [], remove: ['power'] },
      'not-found',
      { entity: 'energy', id: 'power' },
    ],
    [
      'rows of an alternative that is not there',
      'energy.apply',
      { alternative: 'gone', put: [], remove: [] },
      'not-found',
      { entity: 'alternative', id: 'gone' },
    ],
    [
      'a project that is not there',
      'projects.update',
      { id: 'gone', ...project },
      'not-found',
      { entity: 'project', id: 'gone' },
    ],
    [
      'a declaration that a project uses',
      'declarations.remove',
      { id: 'timber' },
      'declaration-in-use',
      { name: 'Bindingsverk', count: 1 },
    ],
    [
      'a file that nobody gave',
      'projects.importPackage',
      { upload: 'gone' },
      'not-found',
      { entity: 'file', id: 'gone' },
    ],
  ])('%s', async (_what, name, input, code, params) => {
    const backend = await openTestBackend();
    await importSchool(backend);
    const before = dump(backend.folder);
    expect(await backend.refusal(name, input)).toEqual({ ok: false, code, params });
    expect(dump(backend.folder)).toEqual(before);
  });

  it('a seventh alternative, made or copied', async () => {
    const backend = await openTestBackend();
    await importSchool(backend);
    for (let count = 2; count < 6; count += 1) {
      await backend.call('alternatives.create', { project: 'school', alternative: { kind: 'keep' } });
    }
    const create = { project: 'school', alternative: { kind: 'keep' } };
    const refusal = { code: 'too-many-alternatives', params: { limit: 6 } };
    expect(await backend.refusal('alternatives.create', create)).toMatchObject(refusal);
    expect(await backend.refusal('alternatives.copy', { id: 'build', name: 'Nybygg 2' })).toMatchObject(refusal);
  });
});

describe('a method that nothing could be calculated with is refused, and changes nothing', () => {
  it('a project’s own without modules, and an alternative’s without a study period', async () => {
    const backend = await openTestBackend();
    await importSchool(backend);
    const before = dump(backend.folder);
    const refusals = [
      await backend.refusal('projects.create', { project: { name: 'Nordby', method: { preset: 'custom' } } }),
      await backend.refusal('alternatives.update', {
        id: 'renovate',
        kind: 'renovation',
        method: { preset: 'custom', modules: ['A1-A3'] },
      }),
    ];
    expect(refusals).toMatchObject([
      { code: 'invalid-value', params: { path: 'method.modules' } },
      { code: 'invalid-value', params: { path: 'method.referenceStudyPeriod' } },
    ]);
    expect(dump(backend.folder)).toEqual(before);
  });
});

describe('a file that is no package we can read is refused, named, and changes nothing', () => {
  it.each([
    ['not JSON', 'Navn;Enhet;GWP', 'invalid-package', { problems: [{ code: 'not-json' }] }],
    [
      'a package in another encoding, as an editor of before UTF-8 saves it',
      Buffer.from(JSON.stringify({ name: 'Rådhuset på Høyås' }), 'latin1'),
      'invalid-package',
      { problems: [{ path: '', code: 'not-utf8' }] },
    ],
    [
      'another document',
      { hello: 'world' },
      'invalid-package',
      { problems: [{ path: 'format', code: 'not-a-package' }] },
    ],
    ['a newer version', { format: 'byggklima-project', version: 99, project: {} }, 'newer-package', { version: '99' }],
    [
      'a component that refers to nothing',
      {
        format: 'byggklima-project',
        version: 1,
        project: {
          id: 'p',
          ...project,
          alternatives: [{ id: 'a', kind: 'keep', components: [{ id: 'c', declaration: 'd' }] }],
        },
      },
      'invalid-package',
      { problems: [{ path: 'project.alternatives[0].components[0].declaration', code: 'unknown-reference' }] },
    ],
    [
      'seven alternatives',
      {
        format: 'byggklima-project',
        version: 1,
        project: {
          id: 'p',
          ...project,
          alternatives: [1, 2, 3, 4, 5, 6, 7].map((n) => ({ id: `a${n}`, kind: 'keep' })),
        },
      },
      'too-many-alternatives-in-package',
      { found: 7, limit: 6 },
    ],
  ])('%s', async (_what, document, code, params) => {
    const backend = await openTestBackend();
    const before = dump(backend.folder);
    const refusal = await backend.refusal('projects.importPackage', {
      upload: upload(backend, document, 'fil.byggklima'),
    });
    expect(refusal).toMatchObject({ code, params: { ...params, file: 'fil.byggklima' } });
    expect(dump(backend.folder)).toEqual(before);
  });
});
