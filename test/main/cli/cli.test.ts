import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  watch,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { afterAll, describe, expect, it } from 'vitest';
import { PACKAGE_VERSION } from '#core/project/package.ts';
import { createBackend } from '#main/backend.ts';
import { dayOf } from '#main/cli/options.ts';
import { backendOptions } from '#main/program.ts';
import { stderrLog, systemClock, uuids } from '#main/system.ts';
import { openEpd } from '#test/support/openepd.ts';

/** `byggklima` as a person or a script meets it: words in, text and an exit code out. */

const folder = mkdtempSync(join(tmpdir(), 'byggklima-cli-'));
const dataDir = join(folder, 'data');
const home = join(folder, 'home');
const EXAMPLE = 'resources/example-lerkelia-skole.byggklima';
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function byggklima(...args: string[]) {
  const env = { ...process.env, HOME: home, LOCALAPPDATA: home, XDG_DATA_HOME: home, LANG: 'nb_NO.UTF-8', LC_ALL: '' };
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/main/cli.ts', ...args], {
    encoding: 'utf8',
    env,
  });
  return { status, stdout, stderr };
}

function packageFile(name: string, content: unknown): string {
  const path = join(folder, name);
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
}

const head = { id: 'p1', name: 'Skole', method: { preset: 'ns3720' } };

describe('help', () => {
  it('is given in the language of the machine, or the one that is asked for', () => {
    expect(byggklima().stdout).toContain('byggklima assess <pakke>');
    expect(byggklima('--lang', 'en', '--help').stdout).toContain('byggklima assess <package>');
    expect(byggklima('--help').stdout).toContain(home);
  });
});

describe('a command that is written wrongly', () => {
  it.each([
    [['bogus'], 'Ukjent kommando: bogus'],
    [['assess'], '<package> mangler'],
    [['assess', 'a', 'b'], 'Ukjent kommando: b'],
    [['assess', EXAMPLE, '--jsno'], '--jsno'],
    [['assess', EXAMPLE, '--today', '2027-02-30'], '--today 2027-02-30'],
    [['report', EXAMPLE], '--out mangler'],
    [['explain'], '<package> mangler'],
    [['explain', EXAMPLE], 'lerkelia-nybygg (Riving og nybygg)'],
    [['explain', EXAMPLE, 'Tilbygg'], '<alternative> «Tilbygg» finnes ikke'],
    [['explain', EXAMPLE, 'Rehabilitering', 'Vindu'], 'lerkelia-r09 (Vinduer, tre/aluminium, 3-lags)'],
    [['explain', EXAMPLE, 'Rehabilitering', 'lerkelia-r09', 'B6'], '<module> «B6» finnes ikke'],
    [['explain', EXAMPLE, 'Rehabilitering', '--part', '77'], '--part «77» finnes ikke'],
    [['explain', EXAMPLE, 'Rehabilitering', '--scenario', 'mars'], '--scenario «mars» finnes ikke'],
    [['call', 'settings.get', '{'], 'ikke JSON: {'],
    [['call', 'settings.get', '3'], 'ikke JSON: 3'],
    [['import', EXAMPLE, '--biogenic', 'Holz'], '--biogenic Holz'],
    [['import', EXAMPLE, '--biogenic', 'Holz=kanskje'], '--biogenic Holz=kanskje'],
  ])('%j is refused with what is wrong', (args, what) => {
    const { status, stderr, stdout } = byggklima(...args, '--data-dir', dataDir);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toMatch(/^usage: /);
    expect(stderr).toContain(what);
  });
});

describe('byggklima assess', () => {
  it('gives no difference and no payback where most rows have no figures, and says what concerns an alternative as a whole', () => {
    const alternative = (id: string, rows: number) => ({
      id,
      kind: 'renovation',
      components: Array.from({ length: rows }, (_, index) => ({ id: `${id}-${index}`, element: '231' })),
      energy: [{ carrier: 'electricity', annualDemand: 1000 }],
    });
    const file = packageFile('undecided.byggklima', {
      format: 'byggklima-project',
      version: 2,
      project: { ...head, alternatives: [alternative('a', 2), alternative('b', 3)] },
    });
    const { stdout } = byggklima('assess', file);
    expect(stdout).toContain('Kan ikke avgjøres ennå');
    expect(stdout).not.toContain('Forskjell');
    expect(stdout).toContain('Arealet mangler');
    expect(JSON.parse(byggklima('assess', file, '--json').stdout)).toMatchObject({ comparison: { undecided: true } });
  });

  it('prints the accounts and the comparison as the package format has them, and touches no data folder', () => {
    const { status, stdout } = byggklima('assess', EXAMPLE, '--json', '--today', '2026-03-01');
    expect(status).toBe(0);
    const printed = JSON.parse(stdout) as { alternatives: object[]; comparison: object };
    expect(Object.keys(printed).toSorted()).toEqual(['alternatives', 'award', 'comparison', 'cost', 'site', 'waste']);
    expect(printed.alternatives).toHaveLength(2);
    expect(printed.comparison).toMatchObject({ comparable: true, reasons: [] });
    expect(existsSync(home)).toBe(false);
  });

  it('prints the life-cycle costs and the bids with their scores, and neither where there are none', () => {
    const bid = (id: string, price: number, kg: number) => ({
      id,
      price,
      area: 1000,
      method: { referenceStudyPeriod: 60, indicator: 'gwpIobc' },
      modules: { 'A1-A3': kg },
    });
    const content = (fields: object) => ({ format: 'byggklima-project', version: 6, project: { ...head, ...fields } });
    const file = packageFile('award.byggklima', {
      ...content({
        method: { preset: 'ns3720', modules: ['A1-A3'], startYear: 2027 },
        bids: [bid('cheap', 80, 350_000), bid('green', 100, 280_000)],
        alternatives: [
          {
            id: 'a',
            kind: 'renovation',
            costLines: [
              { id: 'k1', post: '1', amount: 1000, timing: 'once', firstYear: 2027 },
              { id: 'k2', post: '3', timing: 'yearly', firstYear: 2027 },
            ],
          },
        ],
      }),
    });
    // 0,7 · 10 + 0,3 · 10 · 280 / 350 = 9,4 against 0,7 · 10 · 80 / 100 + 0,3 · 10 = 8,6.
    expect(JSON.parse(byggklima('assess', file, '--json').stdout)).toMatchObject({
      cost: [
        {
          id: 'a',
          presentValue: { value: 1000, lines: 2, lacking: 1 },
          lines: [
            { id: 'k1', presentValue: 1000 },
            { id: 'k2', presentValue: null, lacks: ['amount-missing'] },
          ],
        },
      ],
      award: {
        bids: [
          { id: 'cheap', footprint: { perArea: 350 } },
          { id: 'green', footprint: { perArea: 280 } },
        ],
        ranking: [
          { id: 'cheap', rank: 1, total: 9.4 },
          { id: 'green', rank: 2, total: 8.6 },
        ],
      },
    });
    const none = packageFile('none.byggklima', content({}));
    expect(JSON.parse(byggklima('assess', none, '--json').stdout)).toMatchObject({ cost: null, award: null });
  });

  it('says the same in words', () => {
    const { stdout } = byggklima('assess', EXAMPLE);
    // Generic data give no C modules, and a sum that lacks figures says so before its digits, each module's too.
    expect(stdout).toMatch(/Sum: ≥\u00A0[\d\u00A0]+ kg CO₂e/);
    expect(stdout).toMatch(/Per m² og år: ≥\u00A07,33 kg CO₂e/);
    expect(stdout).toMatch(/A1-A3 Produksjon: ≥\u00A0267\u00A0835/);
    expect(stdout).toMatch(/B6 Energi i drift: \d/);
    expect(stdout).toMatch(/Ufullstendig, \d+ tall mangler: .*C1–C4 i \d+ poster/);
    expect(stdout).toContain('Riving og nybygg sammenlignet med Rehabilitering, foreløpig: tall mangler');
    expect(stdout).toMatch(/Tilbakebetalingstid for Riving og nybygg: 52\sår eller ikke innen 60\sår/);
    expect(stdout).not.toContain('B1');
  });

  it('prints the method beside each alternative’s figures, and the total under both electricity mixes', () => {
    const { stdout } = byggklima('assess', EXAMPLE);
    expect(stdout.match(/Metode: NS 3720 · 60 år · .*GWP-IOBC.* · Strøm i hovedtallet: Norge/g)).toHaveLength(2);
    expect(
      stdout.match(/Med norsk strøm: ≥\u00A0[\d\u00A0]+ kg CO₂e\. Med europeisk strøm: ≥\u00A0[\d\u00A0]+ kg CO₂e\./g),
    ).toHaveLength(2);
  });

  it('gives no difference between 60 and 50 years, and says which is which', () => {
    const alternatives = [
      { id: 'a1', name: 'Rehabilitering', kind: 'renovation', grossFloorArea: 100, components: [] },
      {
        id: 'a2',
        name: 'Nybygg',
        kind: 'newBuild',
        grossFloorArea: 100,
        components: [],
        method: { referenceStudyPeriod: 50 },
      },
    ].map((one) => ({ ...one, energy: [{ id: `e-${one.id}`, carrier: 'electricity', annualDemand: 1000 }] }));
    const project = { ...head, method: { preset: 'ns3720', startYear: 2027 }, alternatives };
    const file = packageFile('unlike.byggklima', { format: 'byggklima-project', version: 1, project });

    const { stdout } = byggklima('assess', file);
    expect(stdout).toContain('Alternativene kan ikke sammenlignes. Ikke likt: beregningsperiode.');
    expect(stdout).toContain('Beregningsperiode: «60 år» i Rehabilitering, «50 år» i Nybygg.');
    expect(stdout).not.toMatch(/sammenlignet med|Tilbakebetalt/);
    expect(JSON.parse(byggklima('assess', file, '--json').stdout)).toMatchObject({
      comparison: {
        comparable: false,
        differences: [],
        reasons: [{ setting: 'referenceStudyPeriod', reference: '60', other: '50' }],
      },
    });
  });

  it.each([
    [
      'a package with an unknown key',
      { format: 'byggklima-project', version: 1, project: { ...head, areal: 1 } },
      'project.areal',
    ],
    ['a package from a newer version', { format: 'byggklima-project', version: 99, project: head }, '99'],
    ['another kind of document', { type: 'FeatureCollection' }, 'prosjektpakke'],
    ['something that is not JSON', 'navn;mengde', 'JSON'],
    ['an empty file', '', 'JSON'],
  ])('refuses %s, and names the place', (_what, content, place) => {
    const { status, stderr, stdout } = byggklima('assess', packageFile('bad.byggklima', content), '--json');
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toMatch(/^(invalid|newer)-package: .*bad\.byggklima/);
    expect(stderr).toContain(place);
  });

  it('refuses a file that is not there', () => {
    expect(byggklima('assess', join(folder, 'gone.byggklima'))).toMatchObject({
      status: 1,
      stderr: expect.stringMatching(/^file-not-readable: /),
    });
  });
});

describe('byggklima explain', () => {
  it('shows the formula of a module with its numbers and sources, by id or by name', () => {
    // 4 000 m² × 0.013 m × 710 kg/m³ = 36 920 kg, × 0.227 = 8 380.84
    const byId = byggklima('explain', EXAMPLE, 'lerkelia-rehabilitering', 'lerkelia-r18', 'A1-A3');
    expect(byId.status).toBe(0);
    expect(byId.stdout).toContain('36\u00A0920 × 0,227');
    expect(byId.stdout).toContain('Boverkets klimatdatabas');
    expect(byggklima('explain', EXAMPLE, 'rehabilitering', 'Gipsplater 13 mm', 'a1–a3').stdout).toBe(byId.stdout);
  });

  it('opens a total to modules, and a module or a building part to components', () => {
    expect(byggklima('explain', EXAMPLE, 'Rehabilitering').stdout).toContain('A1–A3 Produksjon: ≥');
    expect(byggklima('explain', EXAMPLE, 'Rehabilitering', 'B4').stdout).toContain('Gipsplater 13 mm: ≥');
    expect(byggklima('explain', EXAMPLE, 'Rehabilitering', '--part', '24').stdout).toContain('24 Innervegger');
  });

  it('gives the same as data, under the mix that is asked for', () => {
    const { stdout } = byggklima('explain', EXAMPLE, 'Rehabilitering', 'B6', '--scenario', 'europe', '--json');
    expect(JSON.parse(stdout)).toMatchObject({
      at: { holder: { kind: 'alternative' }, figure: 'B6' },
      scenario: 'europe',
      expression: { kind: 'sum', terms: [{ kind: 'figure' }, { kind: 'figure' }] },
    });
  });

  it('asks for the id where two have one name', () => {
    const twins = ['a', 'b'].map((id) => ({ id, name: 'Vegg' }));
    const alternatives = [{ id: 'a1', kind: 'renovation', components: twins }];
    const project = { ...head, method: { preset: 'ns3720', startYear: 2027 }, alternatives };
    const file = packageFile('twins.byggklima', { format: 'byggklima-project', version: 1, project });
    const { status, stderr } = byggklima('explain', file, 'a1', 'vegg');
    expect(status).toBe(1);
    expect(stderr).toContain('<component> «vegg» er flere. Bruk id:\n  a (Vegg)\n  b (Vegg)');
  });
});

describe('byggklima call', () => {
  it('runs a call and prints its answer as JSON', () => {
    const { status, stdout } = byggklima('call', 'settings.set', '{"language":"en"}', '--data-dir', dataDir);
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ language: 'en' });
    expect(JSON.parse(byggklima('--data-dir', dataDir, 'call', 'settings.get').stdout)).toMatchObject({
      language: 'en',
    });
  });

  it.each([
    ['no.such', '{}', 'unknown-call'],
    ['projects.get', '{"id":"p-none"}', 'not-found'],
    ['projects.get', '{"ident":"p1"}', 'invalid-input'],
  ])('%s %s ends with %s on stderr', (name, input, code) => {
    const { status, stderr } = byggklima('call', name, input, '--data-dir', dataDir);
    expect(status).toBe(1);
    expect(stderr).toMatch(new RegExp(`^${code}: `, 'm'));
  });

  it('sends a file along, and keeps the one that is made', () => {
    const imported = byggklima('call', 'projects.importPackage', '--file', EXAMPLE, '--data-dir', dataDir);
    const { id } = JSON.parse(imported.stdout) as { id: string };
    const out = join(folder, 'ut.byggklima');
    const exported = byggklima(
      'call',
      'projects.exportPackage',
      JSON.stringify({ id }),
      '--out',
      out,
      '--data-dir',
      dataDir,
    );
    expect(exported.status).toBe(0);
    expect(JSON.parse(readFileSync(out, 'utf8'))).toMatchObject({
      format: 'byggklima-project',
      version: PACKAGE_VERSION,
    });
  });

  it('refuses a data folder that is open elsewhere, by its name', async () => {
    const open = await createBackend({
      ...backendOptions(process.cwd(), dataDir),
      clock: systemClock,
      ids: uuids,
      log: stderrLog,
    });
    const { status, stderr } = byggklima('call', 'settings.get', '--data-dir', dataDir);
    await open.close();
    expect(status).toBe(1);
    expect(stderr).toMatch(/^workspace-in-use: /);
    expect(stderr).toContain(dataDir);
  });
});

describe('byggklima import', () => {
  const sheet = packageFile(
    'produkter.csv',
    'Navn;Enhet;Kategori;GWP-total A1-A3\nBindingsverk av gran;m3;Trelast;-620,5\nStålbjelke;kg;Stål;1,84\nUten tall;kg;Stål;ukjent\n',
  );

  it('stores what can be used, and says what cannot and why', () => {
    const { status, stdout } = byggklima('import', sheet, '--json', '--data-dir', dataDir);
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      file: 'produkter.csv',
      rows: 3,
      read: 3,
      stored: 2,
      updated: 0,
      identical: 0,
      unusable: [{ name: 'Uten tall', rows: [4], problems: [{ code: 'not-a-number', row: 4, found: 'ukjent' }] }],
    });
  });

  it('finds the same again as identical, in words', () => {
    const { stdout } = byggklima('import', sheet, '--data-dir', dataDir);
    expect(stdout).toContain('Nye: 0. Oppdatert: 0. Like fra før: 2. Kan ikke brukes: 1.');
    expect(stdout).toContain('produkter.csv: leste 3 datasett fra 3 rader.');
    expect(stdout).toContain('rad 4: Uten tall – Ikke et tall: «ukjent» (GWP-total A1-A3)');
  });

  it('refuses an answer about a category that the file lacks, and stores nothing', () => {
    const { status, stderr } = byggklima('import', sheet, '--biogenic', 'Betong=no', '--data-dir', dataDir);
    expect(status).toBe(1);
    expect(stderr).toContain('har ingen kategori «Betong»');
  });

  it('reads a document as it reads a table, whatever it is called', () => {
    const epd = packageFile('fra-leverandøren.txt', JSON.stringify(openEpd()));
    const { status, stdout } = byggklima('import', epd, '--json', '--data-dir', dataDir);
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ format: 'openepd', rows: 1, stored: 1, unusable: [] });
  });

  it('says what there is to check in what it stores', () => {
    const epd = packageFile('gammel.json', JSON.stringify(openEpd({ id: 'old', valid_until: '2020-01-01' })));
    const { stdout } = byggklima('import', epd, '--json', '--data-dir', dataDir);
    expect(JSON.parse(stdout)).toMatchObject({ unusable: [], warnings: [{ code: 'expired', count: 1 }] });
    expect(byggklima('import', epd, '--data-dir', dataDir).stdout).toContain('kontroller: Utløpt (1 datasett)');
  });

  it('fails where nothing of the file can be used, and says why in words', () => {
    const cut = packageFile('kuttet.json', JSON.stringify({ exchanges: {} }));
    const { status, stdout } = byggklima('import', cut, '--data-dir', dataDir);
    expect(status).toBe(1);
    expect(stdout).toContain('kuttet.json: leste 1 datasett.');
    expect(stdout).toContain('rad 1: En del av datasettet mangler; be om filen på nytt (processInformation)');
    const english = byggklima('import', cut, '--lang', 'en', '--data-dir', dataDir);
    expect(english.stdout).toContain('kuttet.json: read 1 data set.');
  });

  it('refuses a file without declarations', () => {
    const { status, stderr } = byggklima(
      'import',
      packageFile('bilde.png', '\u0089PNG\r\n\u001a\n\u0000\u0000\u0000\rIHDR'),
      '--data-dir',
      dataDir,
    );
    expect(status).toBe(1);
    expect(stderr).toMatch(/^file-not-declarations: /m);
  });
});

describe('byggklima report', () => {
  it('writes the comparison as a workbook', () => {
    const out = join(folder, 'rapport.xlsx');
    const { status, stdout } = byggklima('report', EXAMPLE, '--out', out, '--today', '2026-03-01');
    expect(status).toBe(0);
    expect(stdout).toContain(out);
    // A zip archive, which an xlsx file is.
    expect(readFileSync(out).subarray(0, 2).toString()).toBe('PK');
    expect(existsSync(home)).toBe(false);
  });

  it('has no log of what was done: what the terminal did with the package is not the project’s history', async () => {
    const out = join(folder, 'rapport.xlsx');
    expect(byggklima('report', EXAMPLE, '--out', out, '--today', '2026-03-01').status).toBe(0);
    const read = new ExcelJS.Workbook();
    await read.xlsx.readFile(out);
    expect(read.worksheets.map(({ name }) => name)).not.toContain('Endringslogg');
  });

  it('does not write over the package, by whatever path it is named', () => {
    const text = readFileSync(EXAMPLE, 'utf8');
    const own = packageFile('skole.json', text);
    const link = join(folder, 'lenke.json');
    symlinkSync(own, link);
    for (const [given, out] of [
      [own, own],
      [own, join(folder, 'no', '..', 'skole.json')],
      [own, link],
      [link, own],
    ] as const) {
      const { status, stderr } = byggklima('report', given, '--out', out);
      expect(status, out).toBe(1);
      expect(stderr, out).toContain('er pakken selv');
    }
    expect(readFileSync(own, 'utf8')).toBe(text);
  });

  it('leaves nothing of the project behind where it is stopped', { skip: process.platform === 'win32' }, async () => {
    const temporary = join(folder, 'tmp');
    mkdirSync(temporary);
    const out = join(folder, 'stoppet.xlsx');
    const isWorking = new Promise<void>((resolve) => {
      const watcher = watch(temporary, () => {
        watcher.close();
        resolve();
      });
    });
    const child = spawn(process.execPath, ['src/main/cli.ts', 'report', EXAMPLE, '--out', out], {
      env: { ...process.env, HOME: home, TMPDIR: temporary },
    });
    const ended = once(child, 'exit');
    await isWorking;
    child.kill('SIGINT');
    // 128 + 2, as the shell tells of SIGINT.
    expect(await ended).toEqual([130, null]);
    expect(readdirSync(temporary)).toEqual([]);
    expect(existsSync(out)).toBe(false);
  });

  it('writes the case paper by the name of the file', () => {
    const out = join(folder, 'saksframlegg.docx');
    expect(byggklima('report', EXAMPLE, '--out', out, '--today', '2026-03-01').status).toBe(0);
    expect(readFileSync(out).subarray(0, 2).toString()).toBe('PK');
  });

  it('writes the package with the results that assess prints', () => {
    const out = join(folder, 'rapport.json');
    expect(byggklima('report', EXAMPLE, '--out', out, '--today', '2026-03-01').status).toBe(0);
    const written = JSON.parse(readFileSync(out, 'utf8'));
    const { stdout } = byggklima('assess', EXAMPLE, '--json', '--today', '2026-03-01');
    expect(written.results).toEqual(JSON.parse(stdout));
    expect(written.package.project).toEqual(JSON.parse(readFileSync(EXAMPLE, 'utf8')).project);
  });

  it('checks a report against the package: made from it as it is, or from another', () => {
    const out = join(folder, 'kontroll.docx');
    byggklima('report', EXAMPLE, '--out', out);
    expect(byggklima('report', EXAMPLE, '--check', out).stdout).toContain('prosjektet er ikke endret siden');
    const { project, ...rest } = JSON.parse(readFileSync(EXAMPLE, 'utf8'));
    const changed = packageFile('changed.byggklima', { ...rest, project: { ...project, name: 'Lerkelia barneskole' } });
    expect(byggklima('report', changed, '--check', out).stdout).toContain('er endret siden, og når er ikke kjent');
    const other = packageFile('other.byggklima', {
      format: 'byggklima-project',
      version: 1,
      project: { ...head, alternatives: [] },
    });
    const { stdout } = byggklima('--lang', 'en', 'report', other, '--check', out);
    expect(stdout).toContain('from a project that is not here');
    expect(byggklima('report', EXAMPLE, '--check', EXAMPLE).stdout).toContain('er ikke et regneark eller saksframlegg');
  });

  it('says so when it cannot be written, and when the name does not tell what to write', () => {
    const gone = byggklima('report', EXAMPLE, '--out', join(folder, 'no', 'folder.xlsx'));
    expect(gone.status).toBe(1);
    expect(gone.stderr).toMatch(/^folder-missing: /m);
    const unknown = byggklima('report', EXAMPLE, '--out', join(folder, 'rapport.pdf'));
    expect(unknown.stderr).toContain('.xlsx, .docx, .json');
  });
});

describe('today', () => {
  it('is the machine’s own day unless another is given', () => {
    expect(dayOf(undefined, new Date(2027, 0, 5, 23, 59))).toBe('2027-01-05');
    expect(dayOf('2026-12-31')).toBe('2026-12-31');
  });
});
