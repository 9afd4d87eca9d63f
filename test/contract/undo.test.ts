import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { contract, type CallInput, type CallName, type CallWith, type Job } from '#core/api/contract.ts';
import { SHARED_FILE, SHARED_FORMAT, SHARED_VERSION, sharedSetText } from '#core/shared/shared-set.ts';
import { importSchool, SCHOOL, TIMBER, upload, VINYL } from '#test/support/school.ts';
import { dump, openTestBackend, temporaryFolder, type TestBackend } from '#test/support/workspace.ts';

type Cases = { readonly [N in CallWith<'change'>]: (backend: TestBackend) => CallInput<N> | Promise<CallInput<N>> };

/** One example of each call that changes data, on a workspace that holds the school. */
const cases: Cases = {
  'projects.create': () => ({
    project: { name: 'Nordby barnehage', method: { preset: 'tek17' } },
    alternatives: [{ kind: 'renovation' }, { kind: 'newBuild', name: 'Nybygg' }],
  }),
  'projects.update': () => {
    const { alternatives: _alternatives, waste: _waste, site: _site, ...head } = SCHOOL.project;
    return { ...head, name: 'Volla ungdomsskole', buildingType: null };
  },
  'projects.remove': () => ({ id: 'school' }),
  'projects.importPackage': (backend) => {
    const [renovate] = SCHOOL.project.alternatives ?? [];
    if (!renovate) throw new Error('The school lacks its alternatives');
    const changed = { ...renovate, name: 'Rehabilitering, redusert', components: renovate.components?.slice(1) };
    const project = { ...SCHOOL.project, alternatives: [changed], waste: null, site: null };
    const declarations = [{ ...TIMBER, serviceLife: 60 }, VINYL, { ...VINYL, id: 'linoleum' }];
    return { upload: upload(backend, { ...SCHOOL, project, declarations, factors: null }) };
  },
  'projects.useFactors': () => ({ project: 'school', set: '2026-1' }),
  'projects.openExample': () => ({}),
  'alternatives.create': () => ({ project: 'school', alternative: { kind: 'keep', name: 'Behold', users: 350 } }),
  'alternatives.copy': () => ({ id: 'renovate', name: 'Rehabilitering 2' }),
  'alternatives.update': () => ({ id: 'build', kind: 'extension', name: 'Tilbygg', usableFloorArea: 900 }),
  'alternatives.remove': () => ({ id: 'renovate' }),
  'alternatives.makeAlike': () => ({ project: 'school' }),
  'components.apply': () => ({
    alternative: 'renovate',
    label: 'paste',
    put: [
      { id: 'floor', name: 'Gulv', element: '255', declaration: 'timber', quantity: 1.5, unit: 'm3', position: 7 },
      { id: 'door', name: 'Innerdør', quantity: 12, unit: 'pcs', position: 1.5 },
    ],
    remove: ['wall'],
  }),
  'energy.apply': () => ({
    alternative: 'build',
    put: [{ id: 'sun', carrier: 'electricity', annualExport: 4000, position: 2 }],
    remove: ['heat'],
  }),
  'costLines.apply': () => ({
    alternative: 'renovate',
    label: 'paste',
    put: [
      { id: 'rebuild', post: '1', name: 'Ombygging', amount: 42_000_000, timing: 'once', firstYear: 2027, position: 1 },
      { id: 'clad', post: '4', amount: 900_000, timing: 'replacement', component: 'wall', position: 2 },
    ],
    remove: [],
  }),
  'deliveredProducts.apply': () => ({
    project: 'school',
    label: 'import',
    put: [{ id: 'beam', name: 'Bindingsverk C24', component: 'wall', declaration: 'timber', position: 1 }],
    remove: [],
    components: [{ id: 'roof', epdAbsent: { reason: 'Produsenten har ingen', date: '2027-04-01' } }],
  }),
  'wasteDeliveries.apply': () => ({
    project: 'school',
    label: 'paste',
    put: [
      { id: 'weighed', fraction: '1142', amount: 300, unit: 'kg', position: 1 },
      { id: 'gypsum', date: '2027-04-01', fraction: '1615', amount: 2, unit: 't', ticket: '18', position: 2 },
    ],
    remove: [],
  }),
  'wastePlan.apply': () => ({
    project: 'school',
    put: [{ id: 'wood', fraction: '1141', amount: 12, position: 2 }],
    remove: ['gypsum'],
  }),
  'siteMachines.apply': () => ({
    project: 'school',
    put: [{ id: 'loader', type: 'Hjullaster', carrier: 'electricity', position: 2 }],
    remove: ['m1'],
  }),
  'siteEntries.apply': () => ({
    project: 'school',
    label: 'fleet',
    machines: [{ id: 'loader', maker: 'Volvo', model: 'L120', position: 2 }],
    put: [
      { id: 'school/site/energy/1', machine: 'loader', carrier: 'diesel', amount: 300, unit: 'l', position: 1 },
      { id: 'heat', from: '2027-04-01', use: 'heating', carrier: 'district-heating', amount: 900, position: 2 },
    ],
    remove: [],
  }),
  'siteExceptions.apply': () => ({
    project: 'school',
    put: [{ id: 'crane', machine: 'm1', reason: 'Ingen elektrisk', decision: 'approved', position: 1 }],
    remove: [],
  }),
  'portfolio.setTarget': () => ({ measure: '2.14', year: 2027, share: 0.97 }),
  'shared.take': async (backend) => {
    const folder = await sharedFolder(backend);
    writeFileSync(
      join(folder, SHARED_FILE),
      sharedSetText({
        format: SHARED_FORMAT,
        version: SHARED_VERSION,
        published: '2026-11-23',
        by: 'Ola',
        requirements: [
          {
            number: 'X-01',
            version: 1,
            title: 'Resirkulert stål',
            text: 'Minst 50 %.',
            kind: 'minimum',
            measures: ['3.8'],
            phases: ['design'],
            works: ['newBuild'],
          },
        ],
        factorSets: [],
      }),
    );
    return {};
  },
  'shared.importPackage': async (backend) => {
    writeFileSync(
      join(await sharedFolder(backend), 'skole.byggklima'),
      JSON.stringify({
        ...SCHOOL,
        declarations: [],
        project: { id: 'hall', name: 'Hall', method: { preset: 'ns3720' } },
      }),
    );
    return { file: 'skole.byggklima' };
  },
  'requirements.revise': () => ({
    number: 'A-01',
    title: '97 prosent avfallssortering',
    text: 'Minst 97 prosent',
    kind: 'minimum',
    measures: ['2.14'],
    phases: ['construction'],
    works: ['newBuild'],
  }),
  'requirements.reviseAll': () => ({
    requirements: ['T-01', 'X-01'].map((number) => ({
      number,
      title: 'Utredes først',
      text: 'Ombygging utredes før nybygg.',
      kind: 'routine' as const,
      measures: ['3.1' as const],
      phases: ['need' as const],
      works: ['newBuild' as const],
    })),
  }),
  'requirements.apply': () => ({
    project: 'school',
    label: 'take',
    put: [
      {
        id: 'sorting',
        number: 'A-01',
        version: 1,
        title: '95 prosent',
        measures: ['2.14'],
        kind: 'minimum',
        position: 1,
      },
    ],
    remove: [],
  }),
  'bids.apply': () => ({
    project: 'school',
    label: 'paste',
    put: [{ id: 'north', bidder: 'Nordre Bygg', price: 84_000_000, modules: { 'A1-A3': 750_000 }, position: 1 }],
    remove: [],
  }),
  'choices.apply': () => ({
    project: 'school',
    put: [{ id: 'bore', topic: 'trenchless', considered: 'Styrt boring', chosen: false, reason: 'Fjell', position: 1 }],
    remove: [],
  }),
  'grants.apply': () => ({
    project: 'school',
    put: [{ id: 'site', scheme: 'klimasats', extraCost: 2_000_000, applied: 1_500_000, state: 'applied', position: 1 }],
    remove: [],
  }),
  'declarations.put': () => ({ ...TIMBER, name: 'Bindingsverk, gran', impacts: { gwpFossil: { 'A1-A3': 60 } } }),
  'declarations.remove': () => ({ id: 'unused' }),
  'declarations.retire': () => ({ id: 'timber' }),
  'declarations.restore': () => ({ id: 'retired' }),
  'declarations.replace': () => ({ from: 'vinyl', to: 'unused' }),
  'factorSets.copy': () => ({ from: '2026-2', name: 'Rådgiverens' }),
  'factorSets.put': async (backend) => {
    const id = await ownFactorSet(backend);
    const rows = [{ id: 'district-heating', value: 0.02, unit: 'kg CO2e/kWh', path: [{ year: 2027, value: 0.02 }] }];
    return { id, set: 'Fjernvarme 2027', basedOn: '2026-2', rows };
  },
  'factorSets.remove': async (backend) => ({ id: await ownFactorSet(backend) }),
  'imports.commit': async (backend) => {
    const sheet = 'Produkt;EPD-nr;Enhet;GWP A1-A3\nTakstein;NEPD-1-2-NO;m2;12,5\nMurstein;NEPD-3-4-NO;kg;0,25\n';
    const preview = await backend.job('imports.read', { upload: upload(backend, sheet, 'epd.csv') });
    return { import: preview.import };
  },
};

describe('every call that changes data, applied, undone and redone, leaves the workspace equal at each step', () => {
  const changing = (Object.keys(contract) as CallName[]).filter((name) => contract[name].effect === 'change');

  it.each(changing)('%s', async (name) => {
    const make = Object.hasOwn(cases, name) ? cases[name as CallWith<'change'>] : undefined;
    if (!make) throw new Error(`${name} changes data and has no case here`);
    const backend = await openTestBackend();
    await importSchool(backend);
    await backend.call('factorSets.copy', { from: '2026-2', name: 'Kommunens' });
    await backend.call('alternatives.update', { id: 'build', kind: 'newBuild', function: 'Skole for 350' });
    await backend.call('declarations.put', { ...VINYL, id: 'retired', name: 'Linoleum' });
    await backend.call('declarations.retire', { id: 'retired' });
    await backend.call('declarations.put', { ...VINYL, id: 'unused' });
    const input = await make(backend);
    const before = dump(backend.folder);

    const output = await backend.call(name, input);
    if (isJob(output)) await backend.finished(output.job);
    const after = dump(backend.folder);
    expect(after).not.toEqual(before);

    await backend.call('history.undo', {});
    expect(dump(backend.folder)).toEqual(before);
    await backend.call('history.redo', {});
    expect(dump(backend.folder)).toEqual(after);
    await backend.call('history.undo', {});
    expect(dump(backend.folder)).toEqual(before);

    // The next step back is the one before: the call was one step, whatever it held.
    await backend.call('history.undo', {});
    expect((await backend.call('declarations.search', { text: 'vinylgulv', today: '2026-11-23' })).total).toBe(1);
  });
});

/** A folder that the workspace shares. */
async function sharedFolder(backend: TestBackend): Promise<string> {
  const folder = temporaryFolder();
  await backend.call('shared.setFolder', { folder });
  return folder;
}

/** The set that the workspace has of its own. */
async function ownFactorSet(backend: TestBackend): Promise<string> {
  const own = (await backend.call('factorSets.list', {})).find(({ isOwn }) => isOwn);
  if (!own) throw new Error('The workspace has no factor set of its own');
  return own.id;
}

function isJob(output: unknown): output is Job {
  return typeof output === 'object' && output !== null && 'job' in output;
}

it('calls that read change nothing', async () => {
  const backend = await openTestBackend();
  await importSchool(backend);
  const before = dump(backend.folder);
  const reads: { readonly [N in CallWith<'read'>]: CallInput<N> | null } = {
    'workspace.info': {},
    'settings.get': {},
    'heldTexts.list': {},
    'history.state': {},
    'history.list': {},
    'projects.list': {},
    'projects.get': { id: 'school' },
    'bids.mapping': { headings: ['Tilbyder', 'Pris'] },
    'requirements.catalogue': {},
    'portfolio.targets': {},
    'shared.folder': {},
    // Read a folder that is shared; their own test has one.
    'shared.news': null,
    'shared.packages': null,
    'requirements.mapping': { headings: ['Nummer', 'Kravtekst'] },
    'declarations.search': { text: 'vegg', today: '2026-11-23' },
    'declarations.counts': { today: '2026-11-23' },
    'declarations.groups': {},
    'declarations.get': { id: 'timber' },
    'declarations.usage': { id: 'timber', today: '2026-11-23' },
    'declarations.previewReplacement': { from: 'timber', to: 'vinyl', today: '2026-11-23' },
    'declarations.propose': { components: [{ name: 'Vinylgulv', units: ['m2'] }], today: '2026-11-23' },
    'takeOff.mapping': { headings: ['Navn', 'Mengde'] },
    'deliveredProducts.mapping': { headings: ['Produkt', 'EPD'] },
    'wasteDeliveries.mapping': { headings: ['Fraksjon', 'Vekt'] },
    'costLines.mapping': { headings: ['Fraksjon', 'Vekt'] },
    'siteEntries.mapping': { headings: ['Maskin', 'Liter'] },
    'declarations.byNumber': { numbers: ['NEPD-308-179-NO'] },
    'factors.current': {},
    'factorSets.list': {},
    'reference.materials': {},
    'reports.made': { project: 'school' },
    // Needs a file that is being imported; the import's own tests read its rows.
    'imports.rows': null,
  };
  for (const [name, input] of Object.entries(reads)) {
    if (input !== null) await backend.call(name as CallWith<'read'>, input);
  }
  expect(dump(backend.folder)).toEqual(before);
  expect(await backend.call('history.list', {})).toHaveLength(1);
});
