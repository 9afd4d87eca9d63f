import ExcelJS from 'exceljs';
import { describe, expect, it } from 'vitest';
import { reportCheckText } from '#core/report/report-check-words.ts';
import type { ReportKind } from '#core/report/report-stamp.ts';
import { translator } from '#core/text/text.ts';
import { TODAY } from '#test/support/build.ts';
import { openTestBackend, temporaryFolder, tickingClock, type TestBackend } from '#test/support/workspace.ts';

const JOBS = { workbook: 'reports.workbook', paper: 'reports.paper' } as const satisfies Record<ReportKind, string>;

async function openExample(): Promise<{ backend: TestBackend; project: string }> {
  const backend = await openTestBackend();
  const { id } = await backend.call('projects.openExample', {});
  return { backend, project: id };
}

/** The bytes of a report, as it is handed to the person. */
async function make(backend: TestBackend, project: string, kind: ReportKind): Promise<Uint8Array> {
  const { file } = await backend.job(JOBS[kind], { project, language: 'nb', today: TODAY });
  const made = backend.shelf.take(file);
  if (!made) throw new Error('Nothing was made');
  return made.bytes;
}

const check = (backend: TestBackend, project: string, bytes: Uint8Array) =>
  backend.call('reports.check', { project, upload: backend.shelf.put('rapport.xlsx', bytes) });

async function rename(backend: TestBackend, id: string, name: string): Promise<void> {
  const { project } = await backend.call('projects.get', { id });
  await backend.call('projects.update', { ...project, name });
}

describe.each(['workbook', 'paper'] as const)('A %s that comes back', (kind) => {
  it('is of its project as it is, until that is changed, and again when the change is undone', async () => {
    const { backend, project } = await openExample();
    const report = await make(backend, project, kind);
    const asMade = { standing: 'unchanged', stamp: { kind, project, programVersion: '0.0.0-test' } };
    expect(await check(backend, project, report)).toMatchObject(asMade);

    await rename(backend, project, 'Lerkelia barneskole');
    await rename(backend, project, 'Lerkelia ungdomsskole');
    const found = await check(backend, project, report);
    const [latest, first] = await backend.call('history.list', { limit: 2 });
    // The change that came first is told first, and what was logged before the report is not told.
    expect(found).toMatchObject({
      standing: 'changed',
      logReachesBack: true,
      count: 2,
      changes: [{ id: first?.id }, { id: latest?.id }],
    });

    await backend.call('history.undo', {});
    await backend.call('history.undo', {});
    expect(await check(backend, project, report)).toMatchObject(asMade);
  });

  it('is told apart from a report of another project, named where it is here', async () => {
    const { backend, project } = await openExample();
    const report = await make(backend, project, kind);
    const { id: other } = await backend.call('projects.create', {
      project: { name: 'Barnehage', method: { preset: 'ns3720' } },
      alternatives: [],
    });
    const { project: own } = await backend.call('projects.get', { id: project });
    expect(await check(backend, other, report)).toMatchObject({ standing: 'otherProject', name: own.name });

    await backend.call('projects.remove', { id: project });
    expect(await check(backend, other, report)).toMatchObject({ standing: 'otherProject', name: null });
  });

  it('is remembered as the last of its kind, with whether it still holds', async () => {
    const { backend, project } = await openExample();
    expect(await backend.call('reports.made', { project })).toEqual([]);
    await make(backend, project, kind);
    const [made, ...others] = await backend.call('reports.made', { project });
    expect([made, others]).toMatchObject([{ kind, isCurrent: true }, []]);
    await rename(backend, project, 'Lerkelia barneskole');
    expect(await backend.call('reports.made', { project })).toEqual([{ ...made, isCurrent: false }]);
    await make(backend, project, kind);
    expect(await backend.call('reports.made', { project })).toMatchObject([{ kind, isCurrent: true }]);
  });
});

describe('A report of a project that came here after it was made', () => {
  /** The example elsewhere: its package before and after a change, and the report that is made between. */
  async function elsewhere() {
    const { backend, project } = await openExample();
    const report = await make(backend, project, 'workbook');
    const packed = async () => {
      const { file } = await backend.call('projects.exportPackage', { id: project });
      const taken = backend.shelf.take(file);
      if (!taken) throw new Error('Nothing was exported');
      return taken;
    };
    const asMade = await packed();
    await rename(backend, project, 'Lerkelia barneskole');
    return { project, report, asMade, changed: await packed() };
  }
  /** A workspace of the year after, with the package and nothing else. */
  async function later({ name, bytes }: { readonly name: string; readonly bytes: Uint8Array }) {
    const backend = await openTestBackend(temporaryFolder(), { clock: tickingClock('2027-11-23T08:00:00.000Z') });
    await backend.call('projects.importPackage', { upload: backend.shelf.put(name, bytes) });
    return backend;
  }

  it('is not told when the project was changed: the log begins with the day that it came', async () => {
    const { project, report, changed } = await elsewhere();
    const backend = await later(changed);
    const found = await check(backend, project, report);
    expect(found).toMatchObject({ standing: 'changed', logReachesBack: false, count: 1 });
    const said = reportCheckText(found, { t: translator('nb'), file: 'rapport.xlsx', when: (moment) => moment });
    expect(said).toContain('Prosjektet er endret siden, og når er ikke kjent');
    expect(said).not.toContain('2027');
  });

  it('is of it as it is where it came unchanged', async () => {
    const { project, report, asMade } = await elsewhere();
    expect(await check(await later(asMade), project, report)).toMatchObject({ standing: 'unchanged' });
  });
});

describe('A report that is changed in a spreadsheet', () => {
  it('is still known when it has been saved there', async () => {
    const { backend, project } = await openExample();
    const opened = new ExcelJS.Workbook();
    await opened.xlsx.load(Uint8Array.from(await make(backend, project, 'workbook')).buffer);
    const cover = opened.worksheets[0];
    if (cover) cover.getCell('A1').value = 'En annen tittel';
    const saved = new Uint8Array(await opened.xlsx.writeBuffer());
    expect(await check(backend, project, saved)).toMatchObject({ standing: 'unchanged' });
  });
});

describe('A file that is not a report of ours', () => {
  const workbookWith = async (keywords: string) => {
    const workbook = new ExcelJS.Workbook();
    workbook.addWorksheet('Ark');
    workbook.keywords = keywords;
    return new Uint8Array(await workbook.xlsx.writeBuffer());
  };

  it.each([
    ['a text', () => new TextEncoder().encode('Navn;Mengde\nVindu;4\n')],
    ['an archive that is cut off', async () => (await workbookWith('Byggklima {}')).slice(0, 400)],
    ['a workbook of another program', () => workbookWith('budsjett')],
    ['one that says that it is ours and not of what', () => workbookWith('Byggklima {"kind":"workbook"}')],
    ['one whose words are no data', () => workbookWith('Byggklima {"kind":')],
    [
      'one that names a hash that is none',
      () =>
        workbookWith(
          'Byggklima {"kind":"workbook","project":"p1","dataHash":"../x","madeAt":"2026-11-23T08:00:00Z","programVersion":"1"}',
        ),
    ],
    ['one with properties that are larger than any', () => workbookWith(`Byggklima ${'x'.repeat(200_000)}`)],
  ])('is told as such: %s', async (_what, bytes) => {
    const { backend, project } = await openExample();
    expect(await check(backend, project, await bytes())).toEqual({ standing: 'notOurs' });
  });

  it('is refused where there is no such project', async () => {
    const backend = await openTestBackend();
    const upload = backend.shelf.put('rapport.xlsx', new Uint8Array([1]));
    expect(await backend.refusal('reports.check', { project: 'nowhere', upload })).toMatchObject({ code: 'not-found' });
  });
});

describe('A report that is cancelled', () => {
  it.each(['workbook', 'paper'] as const)('leaves no %s, and none is remembered', async (kind) => {
    const { backend, project } = await openExample();
    const { job } = await backend.call(JOBS[kind], { project, language: 'nb', today: TODAY });
    await backend.call('jobs.cancel', { job });
    await expect(backend.finished(job)).rejects.toThrow('cancelled');
    expect(await backend.call('reports.made', { project })).toEqual([]);
  });

  it('half-way leaves no workbook either', async () => {
    const { backend, project } = await openExample();
    const { job } = await backend.call('reports.workbook', { project, language: 'nb', today: TODAY });
    let hasBegun = false;
    backend.onEvent((event) => {
      if (event.type !== 'progress' || event.job !== job || hasBegun) return;
      hasBegun = true;
      void backend.call('jobs.cancel', { job });
    });
    await expect(backend.finished(job)).rejects.toThrow('cancelled');
    expect(hasBegun).toBe(true);
    expect(await backend.call('reports.made', { project })).toEqual([]);
  });
});
