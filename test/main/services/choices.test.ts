import { describe, expect, it } from 'vitest';
import { parsePackage, type ProjectPackage } from '#core/project/package.ts';
import { importSchool, SCHOOL, upload } from '#test/support/school.ts';
import { dump, openTestBackend, type TestBackend } from '#test/support/workspace.ts';

const BORE = { id: 'bore', position: 1, topic: 'trenchless', considered: 'Styrt boring', chosen: false } as const;
const SITE = { id: 'site', position: 1, scheme: 'klimasats', extraCost: 2_000_000, state: 'applied' } as const;

async function openSchool(): Promise<TestBackend> {
  const backend = await openTestBackend();
  await importSchool(backend);
  return backend;
}

const school = (backend: TestBackend) => backend.call('projects.get', { id: 'school' });

async function exported(backend: TestBackend): Promise<ProjectPackage> {
  const { file } = await backend.call('projects.exportPackage', { id: 'school' });
  const read = parsePackage(new TextDecoder().decode(backend.shelf.take(file)?.bytes));
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.value;
}

describe('choices and grants', () => {
  it('are put, changed and removed, each as one step that undo takes back', async () => {
    const backend = await openSchool();
    const before = dump(backend.folder);
    await backend.call('choices.apply', { project: 'school', put: [BORE], remove: [] });
    await backend.call('choices.apply', { project: 'school', put: [{ ...BORE, reason: 'Fjell' }], remove: [] });
    await backend.call('grants.apply', { project: 'school', put: [SITE], remove: [] });
    expect((await backend.call('history.state', {})).undo).toEqual({
      key: 'history.grantsChanged',
      params: { count: 1 },
    });
    expect(await school(backend)).toMatchObject({ choices: [{ ...BORE, reason: 'Fjell' }], grants: [SITE] });
    await backend.call('grants.apply', { project: 'school', put: [], remove: ['site'] });
    expect((await school(backend)).grants).toEqual([]);
    for (let step = 0; step < 4; step += 1) await backend.call('history.undo', {});
    expect(dump(backend.folder)).toEqual(before);
  });

  it('keep apart what is not decided and what is refused, and what is not known and what is 0', async () => {
    const backend = await openSchool();
    const { chosen: _chosen, ...undecided } = { ...BORE, id: 'open', position: 2 };
    await backend.call('choices.apply', { project: 'school', put: [BORE, undecided], remove: [] });
    await backend.call('grants.apply', { project: 'school', put: [{ ...SITE, granted: 0 }], remove: [] });
    const { choices, grants } = await school(backend);
    expect(choices.map(({ chosen }) => chosen)).toEqual([false, undefined]);
    expect(grants[0]).toMatchObject({ granted: 0 });
    expect(grants[0]).not.toHaveProperty('applied');
  });

  it('with a negative amount, an unknown scheme or of another project are refused, and nothing is stored', async () => {
    const backend = await openSchool();
    const other = { ...SCHOOL, project: { ...SCHOOL.project, id: 'other', grants: [{ id: 'theirs' }] } };
    await backend.call('projects.importPackage', { upload: upload(backend, other) });
    const put = (row: unknown) => backend.refusal('grants.apply', { project: 'school', put: [row], remove: [] });
    expect(await put({ ...SITE, applied: -1 })).toMatchObject({ code: 'invalid-input' });
    expect(await put({ ...SITE, scheme: 'eu' })).toMatchObject({ code: 'invalid-input' });
    expect(await put({ ...SITE, id: 'theirs' })).toMatchObject({ code: 'invalid-value' });
    expect((await school(backend)).grants).toEqual([]);
  });

  it('go along in the package with the recycled content of components, and come back as they were', async () => {
    const backend = await openSchool();
    await backend.call('choices.apply', { project: 'school', put: [BORE], remove: [] });
    await backend.call('grants.apply', { project: 'school', put: [SITE], remove: [] });
    const [wall] = (await school(backend)).alternatives[0]?.components ?? [];
    if (!wall) throw new Error('The school lacks its wall');
    await backend.call('components.apply', {
      alternative: 'renovate',
      label: 'edit',
      put: [{ ...wall, recycledContent: 0.35 }],
      remove: [],
    });
    const document = await exported(backend);
    const { position: _position, ...choice } = BORE;
    expect(document.project.choices).toEqual([choice]);
    expect(document.project.alternatives?.[0]?.components?.[0]).toMatchObject({ recycledContent: 0.35 });

    const before = await school(backend);
    await backend.call('projects.remove', { id: 'school' });
    await backend.call('projects.importPackage', { upload: upload(backend, document) });
    expect(await school(backend)).toEqual(before);
  });

  it('carry the letter of award in the package', async () => {
    const backend = await openSchool();
    const content = new TextEncoder().encode('Tilsagn på 1 500 000 kr');
    const letter = await backend.call('attachments.keep', { upload: backend.shelf.put('Tilsagn.txt', content) });
    const put = [{ ...SITE, attachments: [letter] }];
    await backend.call('grants.apply', { project: 'school', put, remove: [] });
    const { project, attachments } = await exported(backend);
    expect(project.grants?.[0]?.attachments).toEqual([letter]);
    expect(attachments).toEqual([{ sha256: letter.sha256, content: Buffer.from(content).toString('base64') }]);
  });
});
