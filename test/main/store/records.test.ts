import { describe, expect, it } from 'vitest';
import type { Change, Entities, Entity } from '#core/history/change-set.ts';
import { componentTable } from '#main/store/repositories/components.ts';
import { listByParentSql, listSql } from '#main/store/table.ts';
import { declaration } from '#test/support/build.ts';
import { openTestStore, temporaryFolder, withDatabase } from '#test/support/workspace.ts';

const LABEL = { key: 'history.energyChanged' } as const;

/** A record of each kind with every field filled: none may be lost on the way to the disk and back. */
const full: { readonly [E in Entity]: Entities[E] } = {
  declaration: {
    id: 'd1',
    kind: 'epd',
    name: 'Bindingsverk',
    manufacturer: 'Moelven',
    registration: 'NEPD-4945-3957-DK',
    programOperator: 'EPD-Norge',
    category: 'Tre / Konstruksjonsvirke',
    dataSet: { uuid: '0aa8b645-02d9-41b4-8aa3-70335af2a9e7', version: '00.01.000' },
    standard: 'EN 15804+A2',
    validUntil: '2028-05-31',
    declaredUnit: { amount: 1, unit: 'm3' },
    equivalents: { kg: 430, m2: 20 },
    reusedProduct: false,
    serviceLife: 60,
    serviceLifeBound: 'atLeast',
    containsBiogenicCarbon: true,
    biogenicCarbon: 186.3,
    conservative: true,
    useStage: 'perYear',
    impacts: { gwpTotal: { 'A1-A3': -600.1, C1: 0 }, gwpIobc: { 'A1-A3': 83.0000000000001, D: -90.5 } },
    source: { name: 'file.csv', version: '2', retrieved: '2026-01-31', by: 'Kari' },
    retired: true,
    supersededBy: 'd1',
  },
  project: {
    id: 'p1',
    name: 'Volla skole',
    decisionCase: {
      need: '350 elevplasser',
      studyDate: '2026-10-01',
      recommendation: { alternative: 'a1', reason: 'lavest' },
      decision: { alternative: 'a1', date: '2026-12-09', body: 'Formannskapet', reason: 'som anbefalt' },
    },
    buildingType: 'school',
    municipality: 'Lillestrøm',
    method: { preset: 'custom', modules: ['A1-A3'], referenceStudyPeriod: 60, replacement: { count: 'fractional' } },
    waste: { target: 0.95, fractions: [{ code: '7022', counted: true }], wasteFree: { text: 'Under 25 kg/m²' } },
    site: { requirement: { fossilFree: 1, emissionFree: 0.2, denominator: 'hours' }, biogas: 'emissionFree' },
    award: { area: 3000, filling: { C3: 12.5 }, weights: { price: 0.7, footprint: 0.3 }, formula: 'linear', span: 0.5 },
    cost: { rates: [{ until: 40, rate: 0.04 }, { rate: 0.03 }], carbonPrices: [{ year: 2027, value: 1700 }] },
  },
  alternative: {
    id: 'a1',
    project: 'p1',
    position: 1.5,
    name: 'Rehabilitering',
    kind: 'renovation',
    variant: { of: 'a1', stage: 'asBuilt' },
    locked: true,
    function: 'Skole for 350 elever',
    grossFloorArea: 4200,
    usableFloorArea: 3900,
    users: 350,
    method: {},
    travel: [{ mode: 'car', annualDistance: 1000 }],
    siteEnergy: [{ carrier: 'diesel', amount: 12000, unit: 'l' }],
    reported: {
      by: 'Rådgiver',
      date: '2026-09-01',
      rows: [{ element: '23', modules: { 'A1-A3': 12 }, otherMix: { B6: 3 } }],
    },
  },
  component: {
    id: 'c1',
    alternative: 'a1',
    position: 1,
    name: 'Vegg',
    element: '231',
    declaration: 'd1',
    declarationReplaced: '2026-11-24',
    quantity: 0,
    unit: 'm3',
    thickness: 0.2,
    origin: 'reused',
    serviceLife: 60,
    remainingLife: 0,
    wastage: 0.05,
    recycledContent: 0.35,
    transport: [],
    deliveryDate: '2027-05-01',
    epdAbsent: { reason: 'Plassbygget', date: '2027-04-01' },
    notRelevant: [{ module: 'C1', reason: 'rives ikke' }],
  },
  deliveredProduct: {
    id: 'v1',
    project: 'p1',
    position: 1,
    name: 'Bindingsverk C24',
    manufacturer: 'Moelven',
    registration: 'NEPD-4945-3957-DK',
    quantity: 0,
    unit: 'm3',
    deliveryDate: '2027-05-01',
    component: 'c1',
    declaration: 'd1',
    epdAbsent: { reason: 'Produsenten har ingen', date: '2027-05-02' },
    note: 'Delvis retur',
  },
  wastePlan: { id: 'w1', project: 'p1', position: 1, fraction: '1141', amount: 12.5, note: 'Anslag' },
  wasteDelivery: {
    id: 'w2',
    project: 'p1',
    position: 2.5,
    date: '2027-03-04',
    fraction: '1141',
    amount: 4.36,
    unit: 't',
    receiver: 'Mottaket',
    ticket: '17',
    to: 'facility',
    treatment: 'recycling',
    work: 'newBuild',
    note: 'Vått',
  },
  siteMachine: {
    id: 'm1',
    project: 'p1',
    position: 1,
    type: 'excavator',
    maker: 'Takeuchi',
    model: 'TB260',
    serialNumber: '126000123',
    power: 34.1,
    engineStage: 'V',
    carrier: 'hvo100',
    owner: 'Utleieren',
  },
  siteEnergyEntry: {
    id: 's1',
    project: 'p1',
    position: 2.5,
    from: '2027-03-01',
    to: '2027-03-31',
    machine: 'm1',
    use: 'machine',
    carrier: 'diesel',
    blend: { carrier: 'hvo100', share: 0.3 },
    amount: 1200,
    unit: 'l',
    hours: 96.5,
    documented: false,
    evidence: { en15940: true, advancedOrLowIluc: false, palmOilFree: true, certificate: 'ISCC-1' },
    factor: 0.4,
    document: 'Faktura 17',
    note: 'Tanken var ikke full',
  },
  siteException: {
    id: 'x1',
    project: 'p1',
    position: 1,
    subject: 'machine',
    machine: 'm1',
    from: '2027-03-01',
    to: '2027-03-31',
    driver: 'market',
    reason: 'Ingen elektrisk av denne størrelsen',
    marketChecked: true,
    alternatives: 'Tre utleiere spurt',
    replacement: 'TB260',
    replacementCarrier: 'hvo100',
    compensation: 'Elektrisk hjullaster',
    consequences: 'Seks uker senere',
    decision: 'approved',
    decided: '2027-02-20',
  },
  portfolioTarget: { id: '2.14/2027', measure: '2.14', year: 2027, share: 0.97 },
  catalogueRequirement: {
    id: 'A-01/2',
    number: 'A-01',
    version: 2,
    title: '97 prosent avfallssortering',
    text: 'Minst 97 prosent av avfallet skal leveres sortert.',
    evidence: 'Avfallslogg',
    en: { title: '97 per cent', text: 'At least 97 per cent.', evidence: 'Waste log' },
    kind: 'minimum',
    measures: ['2.14'],
    phases: ['construction'],
    works: ['newBuild', 'civil'],
    minimumArea: 1000,
    measuredBy: 'sortingRate',
    target: 0.97,
    source: 'Formannskapet 2027',
    check: false,
    validFrom: '2027-01-01',
    validTo: '2029-12-31',
  },
  bid: {
    id: 't1',
    project: 'p1',
    position: 1,
    bidder: 'Nordre Bygg AS',
    price: 84_000_000,
    quality: 7.5,
    area: 3000,
    method: { referenceStudyPeriod: 60, indicator: 'gwpIobc', elements: ['22', '23'] },
    epdShare: 0.7,
    modules: { 'A1-A3': 750_000, A4: 30_000 },
    note: 'C3 er ikke levert',
  },
  requirement: {
    id: 'r1',
    project: 'p1',
    position: 1,
    number: 'A-01',
    version: 1,
    title: '95 prosent avfallssortering',
    text: 'Minst 95 prosent av avfallet skal leveres sortert.',
    evidence: 'Avfallslogg',
    kind: 'minimum',
    measures: ['2.14'],
    measuredBy: 'sortingRate',
    target: 0.95,
    source: 'Strategi for grønne innkjøp, tiltak 2.14',
    check: false,
    contract: 'Totalentreprise',
    responsible: 'Kari Nordmann',
    deadline: '2028-06-01',
    status: 'started',
    reason: 'Tilpasset prosjektet',
    deviations: [
      {
        id: 'd1',
        found: '2027-05-01',
        text: 'Blandet',
        action: 'Ny container',
        sanction: 'Varsel',
        closed: '2027-05-20',
      },
    ],
    attachments: [{ sha256: 'a'.repeat(64), name: 'logg.xlsx', bytes: 1200, added: '2027-05-02' }],
  },
  choice: {
    id: 'k1',
    project: 'p1',
    position: 1,
    topic: 'trenchless',
    considered: 'Styrt boring under fylkesveien',
    chosen: false,
    reason: 'Fjell i traseen',
    date: '2027-02-01',
    responsible: 'Kari Nordmann',
  },
  grant: {
    id: 'g1',
    project: 'p1',
    position: 1,
    scheme: 'klimasats',
    name: 'Utslippsfri byggeplass',
    measure: 'Elektriske gravemaskiner',
    extraCost: 2_100_000,
    applied: 1_575_000,
    granted: 0,
    state: 'applied',
    deadline: '2027-02-15',
    reference: '2027/1234',
    attachments: [{ sha256: 'b'.repeat(64), name: 'tilsagn.pdf', bytes: 1200, added: '2027-05-02' }],
  },
  costLine: {
    id: 'k1',
    alternative: 'a1',
    position: 1,
    post: '4',
    name: 'Nye vinduer',
    amount: 900_000,
    timing: 'every',
    interval: 30,
    firstYear: 2057,
    growth: 0.01,
    component: 'c1',
    source: 'Kalkyle 12',
  },
  energy: {
    id: 'e1',
    alternative: 'a1',
    position: 1,
    carrier: 'electricity',
    annualDemand: 21000,
    annualExport: 0,
    factor: 0.018,
  },
  projectFactors: { id: 'p1', set: '2026-1', rows: [{ id: 'electricity-norway', value: 0.018, unit: 'kg CO2e/kWh' }] },
  factorSet: {
    id: 'f1',
    set: 'Vår egen',
    basedOn: '2026-1',
    rows: [
      {
        id: 'district-heating',
        value: 0.02,
        unit: 'kg CO2e/kWh',
        geography: 'NO',
        path: [{ year: 2027, value: 0.02 }],
      },
    ],
  },
};

const added = Object.entries(full).map(([entity, after]) => ({ entity, id: after.id, before: null, after }) as Change);

describe('a record that is written and read back', () => {
  it.each(Object.keys(full) as Entity[])('is the same with every field of a %s filled', async (entity) => {
    const store = await openTestStore(temporaryFolder());
    store.commit({ label: LABEL, project: 'p1', changes: added });
    expect(store.get(entity, full[entity].id)).toEqual(full[entity]);
  });

  it('keeps apart what is not known and what is zero, false or empty', async () => {
    const store = await openTestStore(temporaryFolder());
    const unknown = { id: 'c1', alternative: 'a1', position: 1, quantity: null, transport: null };
    store.commit({
      label: LABEL,
      project: 'p1',
      changes: [...added, { entity: 'component', id: 'c1', before: full.component, after: unknown }],
    });
    expect(store.get('component', 'c1')).toEqual({ id: 'c1', alternative: 'a1', position: 1 });
    store.undo();
    store.redo();
    expect(store.get('component', 'c1')).not.toHaveProperty('quantity');
  });
});

it('lists children by their position, then id, and no others', async () => {
  const store = await openTestStore(temporaryFolder());
  const at = (id: string, position: number): Change => ({
    entity: 'component',
    id,
    before: null,
    after: { id, alternative: 'a1', position },
  });
  const other: Change = {
    entity: 'alternative',
    id: 'a2',
    before: null,
    after: { ...full.alternative, id: 'a2' },
  };
  const changes = [...added, other, at('z', 0.5), at('b', 3), at('a', 3)];
  store.commit({ label: LABEL, project: 'p1', changes });
  expect(store.list('component', 'a1').map(({ id }) => id)).toEqual(['z', 'c1', 'a', 'b']);
  expect(store.list('component', 'a2')).toEqual([]);
});

it('lists the children of all parents as it lists those of each', async () => {
  const store = await openTestStore(temporaryFolder());
  const other = { ...full.alternative, id: 'a0', position: 1 };
  const rows = [
    { ...full.component, id: 'z', alternative: 'a0', position: 1 },
    { ...full.component, id: 'b', position: 3 },
    { ...full.component, id: 'a', position: 3 },
  ];
  const changes = [
    ...added,
    { entity: 'alternative', id: 'a0', before: null, after: other } as const,
    ...rows.map((after) => ({ entity: 'component', id: after.id, before: null, after }) as const),
  ];
  store.commit({ label: LABEL, project: 'p1', changes });
  const all = store.listByParent('component');
  expect([...all.keys()].toSorted()).toEqual(['a0', 'a1']);
  for (const [alternative, components] of all) expect(components).toEqual(store.list('component', alternative));
  expect(store.listByParent('projectFactors').get('p1')).toEqual([full.projectFactors]);
  expect(store.listByParent('grant').get('p2')).toBeUndefined();
});

it('finds the components of an alternative, and those of a declaration, through an index', async () => {
  const folder = temporaryFolder();
  await openTestStore(folder);
  const plan = (sql: string, parameters: readonly string[] = ['x']) =>
    withDatabase(folder, (db) =>
      db
        .prepare<string[], { detail: string }>(`EXPLAIN QUERY PLAN ${sql}`)
        .all(...parameters)
        .map(({ detail }) => detail),
    );
  // One search and no sorting: the index gives the rows in the order of the grid.
  expect(plan(listSql(componentTable))).toEqual([
    'SEARCH component USING INDEX component_by_alternative (alternative=?)',
  ]);
  expect(plan(listByParentSql(componentTable), [])).toEqual(['SCAN component USING INDEX component_by_alternative']);
  expect(plan('SELECT id FROM component WHERE declaration = ?')).toEqual([
    'SEARCH component USING INDEX component_by_declaration (declaration=?)',
  ]);
});

describe('a commit', () => {
  it('takes its changes in any order and all of them, or none and no entry in the log', async () => {
    const store = await openTestStore(temporaryFolder());
    expect(() =>
      store.commit({
        label: LABEL,
        project: 'p1',
        changes: [
          { entity: 'declaration', id: 'd9', before: null, after: declaration({ id: 'd9' }) },
          { entity: 'component', id: 'c9', before: null, after: { id: 'c9', alternative: 'nowhere', position: 1 } },
        ],
      }),
    ).toThrow('FOREIGN KEY');
    expect(store.get('declaration', 'd9')).toBeNull();
    expect(store.log(10)).toEqual([]);

    store.commit({ label: LABEL, project: 'p1', changes: added.toReversed() });
    expect(store.get('component', 'c1')).toEqual(full.component);
  });

  it('names the projects it alters, those that calculate with a changed declaration included', async () => {
    const store = await openTestStore(temporaryFolder());
    expect(store.commit({ label: LABEL, project: 'p1', changes: added }).projects).toEqual(['p1']);
    const changed = { ...full.declaration, serviceLife: 30 };
    const { projects } = store.commit({
      label: LABEL,
      project: null,
      changes: [{ entity: 'declaration', id: 'd1', before: full.declaration, after: changed }],
    });
    expect(projects).toEqual(['p1']);
    expect(store.undo().projects).toEqual(['p1']);
    expect(store.undo().projects).toEqual(['p1']);
  });
});

describe('the log', () => {
  it('tells who did what and when, undo and redo included, and forgets nothing', async () => {
    const store = await openTestStore(temporaryFolder());
    store.commit({ label: LABEL, project: 'p1', changes: added });
    store.undo();
    store.redo();
    const entries = store.log(10);
    expect(entries.map(({ kind }) => kind)).toEqual(['redo', 'undo', 'do']);
    expect(entries[2]).toMatchObject({
      who: 'Kari Nordmann',
      at: '2026-11-23T08:00:00.000Z',
      label: LABEL,
      project: 'p1',
      changes: added.length,
    });
    expect(store.log(1)).toHaveLength(1);
    expect(store.history().savedAt).toBe('2026-11-23T08:00:02.000Z');
  });

  it('tells of one project all that was done to it, however much was done to others since', async () => {
    const store = await openTestStore(temporaryFolder());
    const made = (id: string): Change => ({ entity: 'project', id, before: null, after: { ...full.project, id } });
    store.commit({ label: LABEL, project: 'p1', changes: [made('p1')] });
    for (let step = 0; step < 20; step += 1) {
      store.commit({ label: LABEL, project: `other${step}`, changes: [made(`other${step}`)] });
    }
    store.undo();
    store.commit({ label: LABEL, project: 'p1', changes: [made('p2')] });
    expect(store.projectLog('p1').map(({ at }) => at)).toEqual([
      '2026-11-23T08:00:22.000Z',
      '2026-11-23T08:00:00.000Z',
    ]);
    expect(store.projectLog('other19').map(({ kind }) => kind)).toEqual(['undo', 'do']);
  });

  it('lets nothing be redone after a new change', async () => {
    const store = await openTestStore(temporaryFolder());
    const put = (id: string) =>
      store.commit({
        label: { key: 'history.declarationPut', params: { name: id } },
        project: null,
        changes: [{ entity: 'declaration', id, before: null, after: declaration({ id }) }],
      });
    put('a');
    const first = store.history().undoId;
    put('b');
    expect(store.history().undoId).not.toBe(first);
    store.undo();
    expect(store.history().undoId).toBe(first);
    expect(store.history()).toMatchObject({ undo: { params: { name: 'a' } }, redo: { params: { name: 'b' } } });
    put('c');
    expect(store.history()).toMatchObject({ undo: { params: { name: 'c' } }, redo: null });
    expect(() => store.redo()).toThrow(expect.objectContaining({ code: 'nothing-to-redo' }));
    store.undo();
    store.undo();
    expect(() => store.undo()).toThrow(expect.objectContaining({ code: 'nothing-to-undo' }));
    expect(store.list('declaration', null)).toEqual([]);
  });

  it('is kept over a restart: yesterday’s change is undone today', async () => {
    const folder = temporaryFolder();
    const yesterday = await openTestStore(folder);
    yesterday.commit({ label: LABEL, project: 'p1', changes: added });
    yesterday.close();
    const today = await openTestStore(folder);
    today.undo();
    expect(today.list('project', null)).toEqual([]);
  });
});

it('keeps preferences outside the log', async () => {
  const folder = temporaryFolder();
  const store = await openTestStore(folder);
  expect(store.settings()).toEqual({ language: 'nb', theme: 'system' });
  store.saveSettings({ language: 'en', theme: 'dark' });
  store.close();
  const again = await openTestStore(folder);
  expect(again.settings()).toEqual({ language: 'en', theme: 'dark' });
  expect(again.log(10)).toEqual([]);
});

describe('a step of as many declarations as the library has', () => {
  const MANY = 1200;
  const products: Change[] = Array.from({ length: MANY }, (_, index) => {
    const after = declaration({ id: `n${index}`, name: `Gulv ${index}`, registration: `NEPD-${MANY - index}-NO` });
    return { entity: 'declaration', id: after.id, before: null, after };
  });
  const indexes = (folder: string) =>
    withDatabase(folder, (db) => ({
      known: db.prepare(`SELECT name, sql FROM sqlite_schema WHERE type = 'index' ORDER BY name`).all(),
      sound: db.pragma('integrity_check', { simple: true }),
    }));

  const lastMade = (folder: string) =>
    withDatabase(folder, (db) =>
      db.prepare(`SELECT name FROM sqlite_schema WHERE type = 'index' ORDER BY rowid DESC LIMIT 1`).pluck().get(),
    );

  it('leaves it with the indexes that it had, of all its rows', async () => {
    const folder = temporaryFolder();
    const store = await openTestStore(folder);
    const before = indexes(folder);
    expect(lastMade(folder)).not.toMatch(/^declaration_/);
    store.commit({ label: LABEL, project: null, changes: [...products, ...added] });
    expect(indexes(folder)).toEqual(before);
    expect(lastMade(folder)).toMatch(/^declaration_/);
    expect(store.declarationsRegistered(['nepd-700-no']).map(({ id }) => id)).toEqual(['n500']);
    store.undo();
    expect(indexes(folder)).toEqual(before);
    expect(store.list('declaration', null)).toEqual([]);
  });

  it('leaves them as they were where it fails', async () => {
    const folder = temporaryFolder();
    const store = await openTestStore(folder);
    const before = indexes(folder);
    const lost: Change = {
      entity: 'component',
      id: 'c9',
      before: null,
      after: { id: 'c9', alternative: 'nowhere', position: 1 },
    };
    expect(() => store.commit({ label: LABEL, project: null, changes: [...products, lost] })).toThrow('FOREIGN KEY');
    expect(indexes(folder)).toEqual(before);
    expect(store.list('declaration', null)).toEqual([]);
    store.commit({ label: LABEL, project: null, changes: products });
    expect(store.list('declaration', null)).toHaveLength(MANY);
  });
});
