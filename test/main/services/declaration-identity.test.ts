import { describe, expect, it } from 'vitest';
import { assessDocument } from '#core/comparison/assess-document.ts';
import type { Declaration } from '#core/declaration/declaration.ts';
import { registrationKey } from '#core/declaration/registration.ts';
import { arrivalChanges, arrivalOf, counterparts } from '#main/services/declaration-identity.ts';
import { uuids } from '#main/system.ts';
import { declaration } from '#test/support/build.ts';
import { SCHOOL, upload } from '#test/support/school.ts';
import { dump, openTestBackend, openTestStore, temporaryFolder, type TestBackend } from '#test/support/workspace.ts';

const DAY = '2026-11-23';

describe('a registration number as it is compared', () => {
  it.each([
    ['NEPD-3957-2201-NO', 'nepd-3957-2201-no'],
    ['nepd 3957 – 2201 NO ', 'nepd-3957-2201-no'],
    ['NEPD‑3957−2201_no', 'nepd-3957-2201-no'],
    ['S-P-01234', 's-p-01234'],
    [' – ', null],
    ['', null],
    [null, null],
  ])('%s is %s', (registration, key) => expect(registrationKey(registration)).toBe(key));

  it('keeps apart what only the place of a dash tells apart', () => {
    expect(registrationKey('NEPD-12-345')).not.toBe(registrationKey('NEPD-123-45'));
  });
});

describe('a data set that comes in', () => {
  const stored = [
    declaration({ id: 'ilcd', registration: 'NEPD-3957-2201-NO', dataSet: { uuid: 'u1', version: '00.01' } }),
    declaration({ id: 'unnumbered', name: 'Mur', dataSet: { uuid: 'u2', version: '00.01' } }),
    declaration({ id: 'sheet-x', name: 'Takstein' }),
    declaration({ id: 'dark', name: 'Panel, mørk', registration: 'NEPD-5-5' }),
    declaration({ id: 'light', name: 'Panel, lys', registration: 'NEPD-5-5' }),
    declaration({ id: 'sheet-nepd-6-6', name: 'Dør', registration: 'NEPD-6-6' }),
    declaration({ id: 'sheet-nepd-6-6|port', name: 'Port', registration: 'NEPD-6-6' }),
    declaration({ id: 'stair', name: 'Trapp', registration: 'NEPD-7-7', dataSet: { uuid: 'u7', version: '00.01' } }),
    declaration({ id: 'step', name: 'Trapp', registration: 'NEPD-7-7', dataSet: { uuid: 'u8', version: '00.01' } }),
  ];

  /** The id of what each is about; null: it is new. */
  async function about(...incoming: Declaration[]) {
    const store = await openTestStore(temporaryFolder(), { starterDeclarations: () => stored });
    const found = counterparts(store, incoming);
    return incoming.map((one) => found.get(one)?.id ?? null);
  }

  it('is known by its registration number, whatever file it comes in', async () => {
    expect(await about(declaration({ id: 'sheet-1', name: 'Vindu', registration: 'nepd 3957–2201 no' }))).toEqual([
      'ilcd',
    ]);
  });

  it('is known by the UUID of its data set where the number tells nothing', async () => {
    const another = { uuid: 'u2', version: '00.02' };
    expect(await about(declaration({ id: 'u2-2', dataSet: another }))).toEqual(['unnumbered']);
    expect(await about(declaration({ id: 'u2-2', registration: 'NEPD-9-9', dataSet: another }))).toEqual([
      'unnumbered',
    ]);
  });

  it('goes by its number before its UUID, and by its id last', async () => {
    const both = declaration({ id: 'sheet-x', registration: 'NEPD-3957-2201-NO', dataSet: { uuid: 'u2' } });
    expect(await about(both)).toEqual(['ilcd']);
    expect(await about(declaration({ id: 'sheet-x', name: 'Takstein' }))).toEqual(['sheet-x']);
    expect(await about(declaration({ id: 'sheet-y', name: 'Takstein' }))).toEqual([null]);
  });

  it('is told by its name from another product of the same number', async () => {
    const panel = (name: string) => declaration({ id: name, name, registration: 'NEPD-5-5' });
    expect(await about(panel('panel, LYS'), panel('Panel, mørk'))).toEqual(['light', 'dark']);
    expect(await about(panel('Panel, rød'))).toEqual([null]);
    const window = (name: string) => declaration({ id: name, name, registration: 'NEPD-3957-2201-NO' });
    expect(await about(window('Vindu 1'), window('Vindu 2'))).toEqual([null, null]);
  });

  it('is not taken for another product of its number because it came alone, with the id that the number gives', async () => {
    const alone = (name: string) => declaration({ id: 'sheet-nepd-6-6', name, registration: 'NEPD-6-6' });
    expect(await about(alone('Port'))).toEqual(['sheet-nepd-6-6|port']);
    expect(await about(alone('Luke'))).toEqual([null]);
  });

  it('is told by its data set from another of the same number and name', async () => {
    const newer = (uuid: string) =>
      declaration({ id: uuid, name: 'Trapp', registration: 'NEPD-7-7', dataSet: { uuid, version: '00.02' } });
    expect(await about(newer('u8'), newer('u7'))).toEqual(['step', 'stair']);
  });

  it('is left out where the library has a later version of its data set', async () => {
    const store = await openTestStore(temporaryFolder(), { starterDeclarations: () => stored });
    const versionOf = (version: string) => {
      const incoming = declaration({ id: 'u2', name: 'Mur', dataSet: { uuid: 'u2', version }, serviceLife: 9 });
      return arrivalOf(store, incoming, counterparts(store, [incoming]).get(incoming)).kind;
    };
    expect(['00.00.900', '00.01', '00.10'].map(versionOf)).toEqual(['older', 'changed', 'changed']);
  });

  it('is known again as the version that it is, where the library has several of its data set', async () => {
    const versions = ['00.02', '00.01'].map((version) =>
      declaration({ id: `v${version}`, name: 'Bru', dataSet: { uuid: 'u9', version } }),
    );
    const store = await openTestStore(temporaryFolder(), { starterDeclarations: () => versions });
    const found = counterparts(store, versions);
    expect(versions.map((one) => arrivalOf(store, one, found.get(one)).kind)).toEqual(['identical', 'identical']);
    expect(versions.map((one) => found.get(one)?.id)).toEqual(['v00.02', 'v00.01']);
  });

  it('is never about the same as another of its file, and gets an id of its own', async () => {
    const store = await openTestStore(temporaryFolder(), { starterDeclarations: () => stored });
    const versions = ['00.02', '00.03'].map((version) => declaration({ id: 'u2', dataSet: { uuid: 'u2', version } }));
    const found = counterparts(store, versions);
    const arrivals = versions.map((one) => arrivalOf(store, one, found.get(one)));
    expect(arrivals.map(({ kind }) => kind)).toEqual(['changed', 'new']);
    const twice = arrivalChanges(store, uuids, [...arrivals, ...arrivals.slice(1)]).map(({ id }) => id);
    expect(new Set(twice).size).toBe(3);
  });
});

/** A sheet with a window by its number, and a beam that has none. */
const sheet = ({ window = '71,5', beam = '82', head = 'Produkt;EPD-nr;Enhet;GWP-IOBC A1-A3', extra = '' } = {}) =>
  `${head}\nVindu;NEPD-3-4-NO;m2;${window}${extra}\nBjelke;;m3;${beam}${extra}\n`;

async function read(backend: TestBackend, text: string, file = 'epd.csv') {
  return backend.job('imports.read', { upload: upload(backend, text, file) });
}
async function importSheet(backend: TestBackend, text: string, file?: string) {
  return backend.job('imports.commit', { import: (await read(backend, text, file)).import });
}
async function find(backend: TestBackend, text: string, status: 'current' | 'superseded' = 'current') {
  const { rows } = await backend.call('declarations.search', { text, status, today: DAY });
  return rows.map((row) => row.declaration);
}
async function one(backend: TestBackend, text: string): Promise<Declaration> {
  const [only, ...others] = await find(backend, text);
  if (!only || others.length > 0) throw new Error(`«${text}» does not find one declaration`);
  return only;
}

/** Two projects with ten square metres of the sheet's window, and a locked alternative in the second. */
async function withWindowInUse(): Promise<TestBackend> {
  const backend = await openTestBackend();
  await importSheet(backend, sheet());
  const window = await one(backend, 'vindu nepd');
  for (const id of ['p1', 'p2']) {
    const row = { id: `${id}-window`, name: 'Vindu', element: '234', declaration: window.id, quantity: 10, unit: 'm2' };
    const alternatives = [
      { id: `${id}-a`, kind: 'renovation', locked: id === 'p2', grossFloorArea: 100, components: [row] },
    ];
    const document = { ...SCHOOL, project: { ...SCHOOL.project, id, alternatives }, declarations: [window] };
    await backend.call('projects.importPackage', { upload: upload(backend, document) });
  }
  return backend;
}

async function accountsOf(backend: TestBackend, id: string) {
  return assessDocument(await backend.call('projects.get', { id }), DAY).accounts;
}
const totals = async (backend: TestBackend) =>
  (await Promise.all(['p1', 'p2'].map((id) => accountsOf(backend, id)))).flat().map(({ total }) => total.value);

describe('an import of what the library has already', () => {
  it('stores where a declaration comes from: the file, its database, the day and who', async () => {
    const backend = await openTestBackend();
    await importSheet(
      backend,
      'Produkt;Kategori;Enhet;GWP-IOBC A1-A3\nVindu;Vinduer og dører;m2;71,5\n',
      'vinduer.csv',
    );
    expect(await one(backend, 'vinduer.csv')).toMatchObject({
      category: 'Vinduer og dører',
      source: { name: 'vinduer.csv', retrieved: DAY, by: 'Kari Nordmann' },
    });
  });

  it('is identical from another file, on another day', async () => {
    const backend = await openTestBackend();
    await importSheet(backend, sheet());
    const again = await read(
      backend,
      sheet({ head: 'Navn;Deklarasjonsnummer;Deklarert enhet;GWP-IOBC A1-A3' }),
      'ny.csv',
    );
    expect(again.counts).toEqual({ new: 0, changed: 0, identical: 2, unusable: 0 });
  });

  it('updates in place what no project uses, and forgets nothing that the file leaves out', async () => {
    const backend = await openTestBackend();
    const head = 'Produkt;EPD-nr;Enhet;GWP-IOBC A1-A3;Produsent;Gyldig til';
    await importSheet(backend, `${head}\nVindu;NEPD-3-4-NO;m2;71,5;Fjellvindu;31.12.2028\n`);
    const before = await one(backend, 'vindu nepd');
    expect(await importSheet(backend, sheet({ window: '70' }))).toEqual({ stored: 1, updated: 1 });
    expect(await one(backend, 'vindu nepd')).toMatchObject({
      id: before.id,
      impacts: { gwpIobc: { 'A1-A3': 70 } },
      manufacturer: 'Fjellvindu',
      validUntil: '2028-12-31',
    });
    expect(await find(backend, 'vindu nepd', 'superseded')).toEqual([]);
  });

  it('updates in place what gets another name or date alone, though projects use it', async () => {
    const backend = await withWindowInUse();
    const head = 'Produkt;EPD-nr;Enhet;GWP-IOBC A1-A3;Gyldig til';
    expect((await read(backend, sheet({ head, extra: ';31.12.2030' }))).inUse).toEqual({
      declarations: 0,
      projects: 0,
    });
    await importSheet(backend, sheet({ head, extra: ';31.12.2030' }));
    expect(await find(backend, 'vindu nepd', 'superseded')).toEqual([]);
    const { declarations } = await backend.call('projects.get', { id: 'p1' });
    expect(declarations).toMatchObject([{ validUntil: '2030-12-31' }]);
  });
});

describe('other figures for what projects use', () => {
  it('are told of before anything is stored', async () => {
    const backend = await withWindowInUse();
    const before = dump(backend.folder);
    expect((await read(backend, sheet({ window: '60', beam: '80' }))).inUse).toEqual({ declarations: 1, projects: 2 });
    expect((await read(backend, sheet({ beam: '80' }))).inUse).toEqual({ declarations: 0, projects: 0 });
    expect(dump(backend.folder)).toEqual(before);
  });

  it('become a newer version, and no figure of a project moves', async () => {
    const backend = await withWindowInUse();
    const before = await totals(backend);
    // 10 m² of 71.5 kg CO₂e
    expect(before).toEqual([715, 715]);
    expect(await importSheet(backend, sheet({ window: '60' }))).toEqual({ stored: 0, updated: 1 });
    expect(await totals(backend)).toEqual(before);
    const [newer, [older]] = [await one(backend, 'vindu nepd'), await find(backend, 'vindu nepd', 'superseded')];
    expect(newer.impacts.gwpIobc).toEqual({ 'A1-A3': 60 });
    expect(older).toMatchObject({ impacts: { gwpIobc: { 'A1-A3': 71.5 } }, supersededBy: newer.id });
    expect(await backend.call('declarations.get', { id: newer.id })).toMatchObject({ older: [older], newer: [] });
  });

  it('are said on the rows that still have the old ones, with the newer one to take', async () => {
    const backend = await withWindowInUse();
    await importSheet(backend, sheet({ window: '60' }));
    const newer = await one(backend, 'vindu nepd');
    const [account] = await accountsOf(backend, 'p1');
    expect(account?.issues).toContainEqual({
      code: 'declaration-superseded',
      component: 'p1-window',
      detail: { newer: 'Vindu', declaration: newer.id },
    });
  });

  it('are taken back with the whole import in one step', async () => {
    const backend = await withWindowInUse();
    const before = dump(backend.folder);
    await importSheet(backend, sheet({ window: '60', beam: '80' }));
    const after = dump(backend.folder);
    await backend.call('history.undo', {});
    expect(dump(backend.folder)).toEqual(before);
    await backend.call('history.redo', {});
    expect(dump(backend.folder)).toEqual(after);
  });

  it('come again as the same: the old file is no newer version, and a third one supersedes the second', async () => {
    const backend = await withWindowInUse();
    await importSheet(backend, sheet({ window: '60' }));
    expect((await read(backend, sheet({ window: '60' }))).counts).toMatchObject({ identical: 2, changed: 0 });
    expect((await read(backend, sheet())).counts).toMatchObject({ identical: 2, changed: 0 });
    const second = await one(backend, 'vindu nepd');
    await backend.call('declarations.replace', {
      from: (await find(backend, 'vindu nepd', 'superseded'))[0]?.id ?? '',
      to: second.id,
    });
    await importSheet(backend, sheet({ window: '50' }));
    const third = await one(backend, 'vindu nepd');
    const { older } = await backend.call('declarations.get', { id: third.id });
    expect(older.map(({ impacts }) => impacts.gwpIobc?.['A1-A3'])).toEqual([60, 71.5]);
  });

  it('do not leave with the project: its package has what its rows use', async () => {
    const backend = await withWindowInUse();
    await importSheet(backend, sheet({ window: '60' }));
    const { file } = await backend.call('projects.exportPackage', { id: 'p1' });
    const text = new TextDecoder().decode(backend.shelf.take(file)?.bytes);
    expect(JSON.parse(text)).toMatchObject({ declarations: [{ impacts: { gwpIobc: { 'A1-A3': 71.5 } } }] });
  });

  it('make the old one current again when the newer one is removed', async () => {
    const backend = await withWindowInUse();
    await importSheet(backend, sheet({ window: '60' }));
    await backend.call('declarations.remove', { id: (await one(backend, 'vindu nepd')).id });
    expect(await one(backend, 'vindu nepd')).toMatchObject({ impacts: { gwpIobc: { 'A1-A3': 71.5 } } });
    await backend.call('history.undo', {});
    expect(await find(backend, 'vindu nepd', 'superseded')).toHaveLength(1);
  });
});

describe('a proposal', () => {
  const propose = async (backend: TestBackend) => {
    const components = [{ name: 'Vindu', units: ['m2' as const] }];
    return (await backend.call('declarations.propose', { components, today: DAY })).proposals;
  };

  it('is the newer one, where what was chosen for the name before is superseded', async () => {
    const backend = await withWindowInUse();
    await importSheet(backend, sheet({ window: '60' }));
    const newer = await one(backend, 'vindu nepd');
    expect(await propose(backend)).toEqual([{ declaration: newer.id, why: 'remembered' }]);
  });

  it('is never one that is retired', async () => {
    const backend = await withWindowInUse();
    const { id } = await one(backend, 'vindu nepd');
    expect(await propose(backend)).toEqual([{ declaration: id, why: 'remembered' }]);
    await backend.call('declarations.retire', { id });
    expect((await propose(backend)).map((proposal) => proposal?.declaration)).not.toContain(id);
  });
});

it('a number is looked up in the library as it is, and else in another language', async () => {
  const library = ['NEPD-1-1-NO', 'NEPD-1-1-EN', 'NEPD-2-2-NO', 'NEPD-3-3', 'S-P-4-EN'].map((registration) =>
    declaration({ id: registration, name: registration, registration }),
  );
  const backend = await openTestBackend();
  for (const one of library) await backend.call('declarations.put', one);
  const found = async (...numbers: string[]) =>
    (await backend.call('declarations.byNumber', { numbers })).map((one) => one?.id ?? null);
  expect(await found('nepd 1-1 en', 'NEPD-2-2', 'NEPD-2-2-EN', 'NEPD-3-3-NO', 'S-P-4')).toEqual([
    'NEPD-1-1-EN',
    'NEPD-2-2-NO',
    'NEPD-2-2-NO',
    'NEPD-3-3',
    null,
  ]);
  // Which of two it is nobody has said.
  expect(await found('NEPD-1-1')).toEqual([null]);
});
