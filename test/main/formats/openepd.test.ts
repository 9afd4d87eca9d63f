import { describe, expect, it } from 'vitest';
import { HAS_FIXTURES, readFixture } from '#test/support/fixtures.ts';
import { bundleParts, openEpd } from '#test/support/openepd.ts';
import {
  problemsOf,
  readDataSet,
  readDataSets,
  readDeclaration,
  refusedWith,
  saidOf,
} from '#test/support/read-data-sets.ts';
import { zipOf } from '#test/support/zip.ts';

const json = (parts?: Record<string, unknown>) => JSON.stringify(openEpd(parts));
const gwp = (scopes: Record<string, unknown>) => ({ impacts: { 'EF 3.0': { gwp: scopes } } });
const measured = (mean: number | string | null, unit = 'kgCO2e') => ({ mean, unit });

describe('an openEPD document', () => {
  it('is a declaration, with its mass for the whole declared unit', async () => {
    const declared = { declared_unit: { qty: 2, unit: 'm3' }, kg_C_biogenic_per_declared_unit: { qty: 3, unit: 'kg' } };
    expect(await readDeclaration(json({ ...declared, product_service_life_years: 60 }))).toEqual({
      id: 'openepd-EC3ABC12',
      kind: 'epd',
      name: 'Ready-mixed concrete B35',
      manufacturer: 'Betong AS',
      registration: 'NEPD-7-7-NO',
      programOperator: 'EPD-Norge',
      standard: 'EN 15804+A2',
      validUntil: '2029-03-01',
      declaredUnit: { amount: 2, unit: 'm3' },
      equivalents: { kg: 2400 },
      serviceLife: 60,
      serviceLifeBound: 'exact',
      biogenicCarbon: 3,
      impacts: { gwpTotal: { 'A1-A3': 250 } },
      source: { name: 'fil', version: '2' },
    });
  });

  it('does not declare what is null in it, or is not there', async () => {
    const scopes = {
      A1: measured(1),
      A2: measured(2),
      A3: measured(3),
      A4: null,
      A5: measured(null),
      B1_years: 1,
      D: measured(0),
    };
    expect((await readDeclaration(json(gwp(scopes)))).impacts).toEqual({ gwpTotal: { A1: 1, A2: 2, A3: 3, D: 0 } });
  });

  it('splits GWP as the European standard does', async () => {
    const part = (mean: number) => ({ A1A2A3: measured(mean) });
    const set = { gwp: part(10), 'gwp-fossil': part(12), 'gwp-biogenic': part(-3), 'gwp-luluc': part(1), odp: part(7) };
    expect((await readDeclaration(json({ impacts: { 'EF 3.0': set } }))).impacts).toEqual({
      gwpTotal: { 'A1-A3': 10 },
      gwpFossil: { 'A1-A3': 12 },
      gwpBiogenic: { 'A1-A3': -3 },
      gwpLuluc: { 'A1-A3': 1 },
    });
  });

  it('is read by one method, the European standard’s before the others, which is said', async () => {
    const by = (mean: number) => ({ gwp: { A1A2A3: measured(mean) } });
    const several = json({ impacts: { 'TRACI 2.1': by(1), 'CML 2016': by(2), 'EF 3.0': by(3), 'EF 3.1': by(4) } });
    expect((await readDeclaration(several)).impacts).toEqual({ gwpTotal: { 'A1-A3': 4 } });
    expect(await problemsOf(several)).toEqual([
      'warning method-chosen impacts EF 3.1 (TRACI 2.1, CML 2016, EF 3.0, EF 3.1)',
    ]);
    const american = json({ impacts: { 'TRACI 2.1': by(1) } });
    expect((await readDeclaration(american)).standard).toBeNull();
    expect(await problemsOf(american)).toEqual(['warning foreign-method impacts TRACI 2.1']);
  });

  it('has one end of life, where it gives several and none for all of them', async () => {
    const scenario = (name: string, C3: number) => ({ name, likelihood: 0.5, C3: measured(C3), D: measured(-C3) });
    const scopes = { A1A2A3: measured(1), C_scenarios: [scenario('Landfill', 2), scenario('Reuse', 5)] };
    expect((await readDeclaration(json(gwp(scopes)))).impacts).toEqual({ gwpTotal: { 'A1-A3': 1, C3: 2, D: -2 } });
    expect(await problemsOf(json(gwp(scopes)))).toEqual([
      'warning scenario-chosen scenario Landfill (Landfill, Reuse)',
    ]);
  });

  it.each([
    ['2029-12-31T23:00:00+01:00', '2029-12-31', []],
    ['2024-02-11', '2024-02-11', ['warning expired valid_until 2024-02-11']],
    ['12/31/2029', '2029-12-31', []],
    ['31/12/2029', '2029-12-31', []],
    ['02/03/2029', null, ['warning not-a-date valid_until 02/03/2029']],
    [null, null, []],
  ])('holds to %s', async (valid_until, day, said) => {
    const dataSet = await readDataSet(json({ valid_until }));
    expect(dataSet.declaration?.validUntil).toBe(day);
    expect(saidOf(dataSet)).toEqual(said);
  });

  it.each([
    ['openIndustryEpd', 'sector'],
    ['openGenericEstimate', 'generic'],
  ])('of the type %s is one of a kind: %s', async (doctype, kind) => {
    expect((await readDeclaration(json({ doctype }))).kind).toBe(kind);
  });

  it.each([
    [{ doctype: 'openPCR' }, ['error not-an-epd doctype openPCR']],
    [{ product_name: null }, ['error no-name product_name ']],
    [{ declared_unit: null }, ['error no-declared-amount declared_unit ']],
    [{ declared_unit: { qty: 1 } }, ['error no-unit declared_unit ']],
    [{ declared_unit: { qty: 1, unit: 'hogshead' } }, ['error unknown-unit declared_unit hogshead']],
    [{ impacts: null }, ['error no-impacts impacts ']],
    [{ impacts: { 'EF 3.0': { odp: { A1A2A3: measured(1) } } } }, ['error no-impacts impacts EF 3.0']],
    [gwp({ A1A2A3: measured(1, 'lbCO2e') }), ['error unknown-unit gwp A1A2A3 lbCO2e']],
    [gwp({ A1A2A3: measured('much') }), ['error not-a-number gwp A1-A3: much', 'error no-impacts impacts EF 3.0']],
    [{ product_service_life_years: 0.01 }, ['error service-life-too-short product_service_life_years 0.01']],
  ])('cannot be used with %j', async (parts, said) => {
    expect(await problemsOf(json(parts))).toEqual(said);
  });

  it('may come in a list with others', async () => {
    const list = JSON.stringify([openEpd(), openEpd({ id: 'EC3ABC13', product_name: 'B45' })]);
    expect((await readDataSets(list)).dataSets.map(({ name }) => name)).toEqual(['Ready-mixed concrete B35', 'B45']);
  });

  it('is known by its number in the programme, else by maker and name, where it has no id', async () => {
    expect((await readDeclaration(json({ id: null }))).id).toBe('openepd-NEPD-7-7-NO');
    const bare = await readDeclaration(json({ id: null, program_operator_doc_id: null }));
    expect(bare.id).toBe('openepd-betong as|ready-mixed concrete b35');
  });
});

describe('a JSON document', () => {
  it('may have keys of any name', async () => {
    const text = json({ product_classes: { io: ['__proto__ >> Concrete'] } }).replace(
      '"impacts":{',
      '"__proto__":{"product_name":"evil"},"constructor":null,"impacts":{"__proto__":{"gwp":{"A1A2A3":{"mean":9}}},',
    );
    const dataSet = await readDataSet(text);
    expect(dataSet.name).toBe('Ready-mixed concrete B35');
    expect(dataSet.categoryPath).toEqual(['__proto__', 'Concrete']);
    // It is a method like any other, and gives way to the standard's.
    expect(dataSet.declaration?.impacts).toEqual({ gwpTotal: { 'A1-A3': 250 } });
    expect(saidOf(dataSet)).toEqual(['warning method-chosen impacts EF 3.0 (__proto__, EF 3.0)']);
  });

  it.each(['utf8', 'utf16le'] as const)('is read in %s, with its mark and without', async (encoding) => {
    for (const mark of ['', '\uFEFF']) {
      const bytes = Buffer.from(`${mark}${json({ product_name: 'Blåleire' })}`, encoding);
      expect((await readDeclaration(bytes)).name).toBe('Blåleire');
    }
  });

  it('is refused where it is cut off, deeper than any declaration, or of something else', async () => {
    expect(await refusedWith(json().slice(0, 300))).toMatchObject({
      code: 'document-damaged',
      params: { format: 'JSON' },
    });
    expect(await refusedWith(`[${'['.repeat(500_000)}`)).toMatchObject({
      code: 'file-too-large',
      params: { limit: 'documentDepth' },
    });
    for (const text of ['{"name": "package"}', '[]', '[{}]', '{}']) {
      expect((await refusedWith(text)).code).toBe('file-not-declarations');
    }
  });
});

describe('an openEPD bundle', () => {
  it('gives the declarations in its table of contents, and no translation of them', async () => {
    const bundle = zipOf(
      bundleParts([
        ['epd/a.json', 'epd', '', openEpd()],
        ['epd/b.json', 'epd', 'translation', openEpd({ id: 'EC3ABC14', product_name: 'Ferdigbetong B35' })],
        ['pcr/a.json', 'pcr', '', { doctype: 'openPCR' }],
      ]),
    );
    const source = await readDataSets(bundle);
    expect(source).toMatchObject({ format: 'openepd', rowsRead: 1 });
    expect(source.dataSets.map(({ name }) => name)).toEqual(['Ready-mixed concrete B35']);
  });

  it('says which of them is not there, or damaged', async () => {
    const { 'epd/gone.json': _gone, ...parts } = bundleParts([
      ['epd/a.json', 'epd', '', openEpd()],
      ['epd/gone.json', 'epd', '', {}],
      ['epd/cut.json', 'epd', '', {}],
    ]);
    const { dataSets } = await readDataSets(zipOf({ ...parts, 'epd/cut.json': '{"doctype": "open' }));
    expect(dataSets.flatMap(({ problems }) => problems)).toMatchObject([
      { code: 'part-missing', sheet: 'epd/gone.json', row: 2 },
      { code: 'part-damaged', sheet: 'epd/cut.json', row: 3, found: 'JSON' },
    ]);
  });

  it('is refused without a whole manifest and table of contents', async () => {
    const parts = bundleParts([['epd/a.json', 'epd', '', openEpd()]]);
    expect((await refusedWith(zipOf({ ...parts, manifest: '{"format": "other"}' }))).params).toMatchObject({
      part: 'manifest',
    });
    expect((await refusedWith(zipOf({ ...parts, toc: 'a;b' }))).params).toMatchObject({ part: 'toc', format: 'CSV' });
  });
});

describe.runIf(HAS_FIXTURES)('the openEPD fixtures (need the fixtures folder)', () => {
  it('the official sample is 123 kg CO₂e for 1 m³, by an American method, until February 2024', async () => {
    const sample = readFixture('openepd', 'epd.json');
    expect(await readDeclaration(sample)).toMatchObject({
      name: 'Test Product',
      manufacturer: 'example_manufacturer.com',
      validUntil: '2024-02-11',
      declaredUnit: { amount: 1, unit: 'm3' },
      equivalents: { kg: 12_500 },
      serviceLife: 100,
      // 8760 kg of carbon, but not said to have grown.
      biogenicCarbon: null,
      impacts: { gwpTotal: { 'A1-A3': 123 } },
    });
    expect(await problemsOf(sample)).toEqual([
      'warning foreign-method impacts TRACI 2.1',
      'warning expired valid_until 2024-02-11',
    ]);
  });

  it('the good bundle holds rules and a document, and no declaration', async () => {
    const refused = await refusedWith(readFixture('openepd', 'test-bundle.epb'), 'test-bundle.epb');
    expect(refused).toEqual({ code: 'nothing-to-import', params: { file: 'test-bundle.epb' } });
  });

  it('the damaged bundle is refused with what is damaged in it', async () => {
    expect(await refusedWith(readFixture('openepd', 'test-bundle-corrupted-manifest.epb'))).toEqual({
      code: 'document-damaged',
      params: { file: 'fil', part: 'manifest', format: 'JSON' },
    });
  });
});
