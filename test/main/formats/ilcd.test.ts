import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Declaration } from '#core/declaration/declaration.ts';
import {
  BIOGENIC_CARBON,
  GWP_A1,
  GWP_TOTAL_EF30,
  GWP_TOTAL_EF31,
  MASS,
  packageParts,
  processXml,
  VOLUME,
  type FlowParts,
  type ProcessParts,
} from '#test/support/ilcd.ts';
import { processOfJson } from '#main/formats/ilcd/process-json.ts';
import {
  problemsOf,
  readDataSet,
  readDataSets,
  readDeclaration,
  refusedWith,
  saidOf,
} from '#test/support/read-data-sets.ts';
import { zipOf } from '#test/support/zip.ts';

const zip = (process: ProcessParts = {}, flow: FlowParts & { readonly unit?: string } = {}) =>
  zipOf(packageParts({ process: processXml(process) }, flow));
const impactsOf = async (process: ProcessParts) => (await readDeclaration(zip(process))).impacts;

describe('the declared amount of an ILCD+EPD data set', () => {
  it.each([
    // amount of the exchange · what one of the flow is
    ['1', '1', 'kg', { amount: 1, unit: 'kg' }],
    ['1000', '1', 'kg', { amount: 1000, unit: 'kg' }],
    ['1', '1000', 'kg', { amount: 1000, unit: 'kg' }],
    ['3.6', '1', 'qm', { amount: 3.6, unit: 'm2' }],
    ['2', '0.5', 't', { amount: 1, unit: 't' }],
    ['1', '1', 'Item(s)', { amount: 1, unit: 'pcs' }],
  ])('is %s of a flow of %s %s', async (amount, mean, unit, declaredUnit) => {
    expect((await readDeclaration(zip({ amount }, { mean, unit }))).declaredUnit).toEqual(declaredUnit);
  });

  it('is the product of the two, whatever they are', async () => {
    const positive = fc.double({ min: 1e-3, max: 1e6, noNaN: true });
    await fc.assert(
      fc.asyncProperty(positive, positive, async (amount, mean) => {
        const { declaredUnit } = await readDeclaration(zip({ amount: String(amount) }, { mean: String(mean) }));
        expect(declaredUnit.amount).toBeCloseTo(amount * mean, 6);
      }),
      { numRuns: 25 },
    );
  });

  it.each([
    ['0', 'error no-declared-amount meanAmount 0'],
    ['ND', 'error no-declared-amount meanAmount ND'],
    ['1,5', 'error no-declared-amount meanAmount 1,5'],
  ])('is missing where the exchange has %s', async (amount, said) => {
    expect(await problemsOf(zip({ amount }))).toEqual([said]);
  });

  it('is missing where the unit of the flow is one that nobody knows', async () => {
    expect(await problemsOf(zip({}, { unit: 'a' }))).toEqual(['error unknown-unit flowProperty a']);
  });

  it('carries its other properties along: mass, volume and the carbon that grew', async () => {
    const others = { [MASS]: '450', [VOLUME]: '1', [BIOGENIC_CARBON]: '200' };
    const declaration = await readDeclaration(zip({ amount: '2' }, { unit: 'm', others }));
    // 2 of the flow: twice of everything.
    expect(declaration).toMatchObject({ equivalents: { kg: 900, m3: 2 }, biogenicCarbon: 400 });
  });

  it('is told in other units by what is said of the material, by unit and not by name', async () => {
    const material = { Rohdichte: ['600', 'kg/m^3'], Schüttdichte: ['300', 'kg/m3'], Dicke: ['20', 'mm'] } as const;
    const { equivalents } = await readDeclaration(zip({}, { unit: 'm2', material }));
    // 600 kg/m³ · 0.02 m = 12 kg for a square metre, and not half of it by the bulk density.
    expect(equivalents).toEqual({ kg: 12, m3: 0.02 });
  });

  it('takes the mass of a piece from the material', async () => {
    const material = { 'weight per unit': ['0.696', 'kg/Stk'] } as const;
    expect((await readDeclaration(zip({ amount: '2' }, { unit: 'pcs.', material }))).equivalents).toEqual({
      kg: 1.392,
    });
  });
});

describe('the figures of an ILCD+EPD data set', () => {
  it('are those of the indicators with the right UUID, whatever they are called', async () => {
    const results = { '11111111-0000-4000-8000-000000000000': { 'A1-A3': '999' }, [GWP_A1]: { 'A1-A3': '1.5' } };
    expect(await impactsOf({ results })).toEqual({ gwpTotal: { 'A1-A3': 1.5 } });
  });

  it.each([
    ['EN 15804+A1', { [GWP_A1]: { 'A1-A3': '1' } }, 'EN 15804'],
    ['EN 15804+A2', { [GWP_TOTAL_EF30]: { 'A1-A3': '1' } }, 'EN 15804'],
    ['EN 15804+A2', { [GWP_TOTAL_EF31]: { 'A1-A3': '1' } }, 'EN 15804'],
    ['EN 15804+A2', { [GWP_A1]: { 'A1-A3': '1' } }, 'DIN EN 15804+A2'],
  ])('are by %s, as the UUIDs tell where the file does not', async (standard, results, compliance) => {
    expect((await readDeclaration(zip({ results, compliance }))).standard).toBe(standard);
  });

  it('are of one edition, the newest, which is said', async () => {
    const results = {
      [GWP_A1]: { 'A1-A3': '1' },
      [GWP_TOTAL_EF30]: { 'A1-A3': '2' },
      [GWP_TOTAL_EF31]: { 'A1-A3': '3' },
    };
    expect(await impactsOf({ results })).toEqual({ gwpTotal: { 'A1-A3': 3 } });
    expect(await problemsOf(zip({ results }))).toEqual([
      'warning method-chosen LCIAResult EN 15804+A2 (EF 3.1) (EN 15804+A2 (EF 3.1), EN 15804+A2 (EF 3.0), EN 15804+A1)',
    ]);
  });

  it('leave out what is not declared: it is not 0', async () => {
    const results = {
      [GWP_A1]: { 'A1-A3': '1', A4: 'ND', A5: 'MND', B1: '', C1: 'not available', C2: '0', D: '-1E-3' },
    };
    expect(await impactsOf({ results })).toEqual({ gwpTotal: { 'A1-A3': 1, C2: 0, D: -0.001 } });
  });

  it('are an error where one module has two that differ', async () => {
    const doubled = processXml().replace(
      '</LCIAResult>',
      (end) => `${end}${processXml().split('<LCIAResults>')[1]?.split('</LCIAResults>')[0]?.replace('12.5', '13')}`,
    );
    expect(await problemsOf(zipOf(packageParts({ doubled })))).toEqual(['error two-figures GWP A1-A3: 12.5, 13']);
  });

  it('are an error where they are no numbers: a comma may be either mark', async () => {
    expect(await problemsOf(zip({ results: { [GWP_A1]: { 'A1-A3': '1', A4: '0,696' } } }))).toEqual([
      'error not-a-number GWP A4: 0,696',
    ]);
  });

  it('keep A1, A2 and A3 apart, and say where one of them lacks', async () => {
    const results = { [GWP_A1]: { A1: '1', A2: '2', C1: '3' } };
    expect(await impactsOf({ results })).toEqual({ gwpTotal: { A1: 1, A2: 2, C1: 3 } });
    expect(await problemsOf(zip({ results }))).toEqual(['warning product-stage-partial module A1 + A2']);
  });

  it('say which module is none', async () => {
    expect(await problemsOf(zip({ results: { [GWP_A1]: { 'A1-A3': '1', A6: '2' } } }))).toEqual([
      'warning unknown-module module A6',
    ]);
  });
});

describe('the scenarios of an ILCD+EPD data set', () => {
  const results = (amounts: Record<string, string>) => ({ [GWP_A1]: { 'A1-A3': '1', ...amounts } });

  it('are the default one of each group', async () => {
    const amounts = results({
      'A4 near': '1',
      'A4 far': '9',
      'C3 burn': '5',
      'C3 reuse': '0',
      'D burn': '-2',
      'D reuse': '-8',
    });
    const scenarios = { near: 'transport', 'far*': 'transport', burn: 'end', 'reuse*': 'end' };
    expect(await impactsOf({ results: amounts, scenarios })).toEqual({ gwpTotal: { 'A1-A3': 1, A4: 9, C3: 0, D: -8 } });
    expect(await problemsOf(zip({ results: amounts, scenarios }))).toEqual([
      'warning scenario-chosen scenario far, reuse (near, far, burn, reuse)',
    ]);
  });

  it('are the first where none is the default, and those that exclude nothing stay', async () => {
    const amounts = results({ 'A4 near': '1', 'C3 burn': '5', 'C3 reuse': '0', 'C4 reuse': '7' });
    // C4 is only given where the product is reused, and it is not.
    expect(await impactsOf({ results: amounts })).toEqual({ gwpTotal: { 'A1-A3': 1, A4: 1, C3: 5 } });
  });

  it('are one end of life, though no module is given for two', async () => {
    const amounts = results({ 'C3 recycled': '5', 'D recycled': '-4', 'C4 dumped': '7' });
    expect(await impactsOf({ results: amounts })).toEqual({ gwpTotal: { 'A1-A3': 1, C3: 5, D: -4 } });
    // Groups that the file gives say that these are no alternatives.
    const scenarios = { recycled: 'sorting', dumped: 'rest' };
    expect(await impactsOf({ results: amounts, scenarios })).toEqual({ gwpTotal: { 'A1-A3': 1, C3: 5, C4: 7, D: -4 } });
  });

  it('give way to a figure that is for all of them', async () => {
    const amounts = results({ C3: '2', 'C3 burn': '5' });
    expect(await impactsOf({ results: amounts })).toEqual({ gwpTotal: { 'A1-A3': 1, C3: 2 } });
    expect(await problemsOf(zip({ results: amounts }))).toEqual([]);
  });

  it('are called what they like', async () => {
    const amounts = results({ 'C3 __proto__': '5', 'C3 constructor': '6' });
    expect(await impactsOf({ results: amounts, scenarios: { 'constructor*': '' } })).toEqual({
      gwpTotal: { 'A1-A3': 1, C3: 6 },
    });
  });
});

describe('what an ILCD+EPD data set says of itself', () => {
  it.each([
    [{ de: 'Brettschichtholz', en: 'Glulam', no: 'Limtre' }, 'Limtre'],
    [{ de: 'Brettschichtholz', en: 'Glulam', nb: 'Limtre' }, 'Limtre'],
    [{ de: 'Brettschichtholz', en: 'Glulam' }, 'Glulam'],
    [{ de: 'Brettschichtholz', da: 'Limtræ' }, 'Brettschichtholz'],
    [{ no: '', en: 'Glulam' }, 'Glulam'],
  ])('is named in Norwegian, else in English, else as it comes: %j', async (names, name) => {
    expect((await readDeclaration(zip({ names }))).name).toBe(name);
  });

  it.each([
    ['specific dataset', 'epd'],
    ['average dataset', 'sector'],
    ['representative dataset', 'generic'],
    ['generic dataset', 'generic'],
    ['template dataset', 'generic'],
  ])('is of a kind: %s → %s', async (subType, kind) => {
    expect((await readDeclaration(zip({ subType }))).kind).toBe(kind);
  });

  it.each([
    ['2028', '2028-12-31', []],
    ['2028-05-31', '2028-05-31', []],
    ['2026-11-26', '2026-11-26', ['warning expired dataSetValidUntil 2026-11-26']],
    ['soon', null, ['warning not-a-date dataSetValidUntil soon']],
    ['', null, []],
  ])('holds to %s', async (validUntil, day, said) => {
    const [dataSet] = (await readDataSets(zip({ validUntil }))).dataSets;
    expect(dataSet?.declaration?.validUntil).toBe(day);
    expect(dataSet && saidOf(dataSet)).toEqual(said);
  });
});

describe('an EPD that says the day it expires', () => {
  it('holds to that day, and not to the end of the year that its data set names', async () => {
    expect((await readDeclaration(zip({ validUntil: '2027', expires: '2027-05-08' }))).validUntil).toBe('2027-05-08');
    expect(await problemsOf(zip({ validUntil: '2027', expires: '2024-05-08' }))).toEqual([
      'warning expired expirationDateOfEPD 2024-05-08',
    ]);
  });
});

describe('an EPD in JSON', () => {
  const expires = (value: unknown) =>
    processOfJson({ processInformation: { time: { other: { anies: [{ name: 'expirationDateOfEPD', value }] } } } })
      .expires;

  it('gives the day it expires in milliseconds, or as it is written', () => {
    // 1 695 772 800 s after 1 January 1970 is 27 September 2023, 0:00 UTC.
    expect(expires(1_695_772_800_000)).toBe('2023-09-27');
    expect(expires('2023-09-27')).toBe('2023-09-27');
    expect(expires(1e300)).toBe('1e+300');
  });
});

describe('a package of ILCD+EPD data sets', () => {
  const other = '55555555-5555-4555-8555-555555555555';

  it('holds as many declarations as processes, each numbered', async () => {
    const processes = { a: processXml(), b: processXml({ uuid: other, names: { en: 'CLT' } }) };
    const source = await readDataSets(zipOf(packageParts(processes)));
    expect(source).toMatchObject({ format: 'ilcd', rowsRead: 2 });
    expect(source.dataSets.map(({ name, rows }) => [name, rows])).toEqual([
      ['Glulam', [1]],
      ['CLT', [2]],
    ]);
  });

  it('keeps the good ones where one is damaged or none, and says in which file', async () => {
    const processes = {
      cut: processXml({ uuid: other }).slice(0, 900),
      good: processXml(),
      process: processXml({ uuid: other, typeOfDataSet: 'Unit process, black box' }),
    };
    const { dataSets } = await readDataSets(zipOf(packageParts(processes)));
    expect(dataSets.map(({ declaration }) => declaration !== null)).toEqual([false, true, false]);
    expect(dataSets.flatMap(({ problems }) => problems)).toMatchObject([
      { code: 'part-damaged', sheet: 'ILCD/processes/cut.xml', row: 1, found: 'XML' },
      { code: 'not-an-epd', sheet: 'ILCD/processes/process.xml', row: 3, found: 'Unit process, black box' },
    ]);
  });

  it('names one without a name of its own by its file in the package', async () => {
    const { dataSets } = await readDataSets(zipOf(packageParts({ a: processXml({ names: {} }), b: processXml() })));
    expect(dataSets.map(({ name, part }) => [name, part])).toEqual([
      ['ILCD/processes/a.xml', 'ILCD/processes/a.xml'],
      ['Glulam', 'ILCD/processes/b.xml'],
    ]);
  });

  it('takes a data set that comes twice once', async () => {
    const { dataSets } = await readDataSets(zipOf(packageParts({ a: processXml(), b: processXml() })));
    expect(dataSets.map(saidOf)).toEqual([[], ['error duplicate-row – Glulam']]);
  });

  const alone = (process: ProcessParts) => zipOf({ 'processes/a.xml': processXml(process) });

  it.each<[ProcessParts, Declaration['declaredUnit']]>([
    [{ functionalUnit: '1 m² wall' }, { amount: 1, unit: 'm2' }],
    [
      { functionalUnit: 'one wall', flowName: '1000 kg' },
      { amount: 1000, unit: 'kg' },
    ],
    [{ flowName: '1 Item(s)' }, { amount: 1, unit: 'pcs' }],
    [
      { flowName: '2,5 m3, bulk', amount: '2.5' },
      { amount: 2.5, unit: 'm3' },
    ],
  ])('without the flow is read by the words of the process, to be checked: %o', async (process, declaredUnit) => {
    const { declaration, problems } = await readDataSet(alone(process));
    expect(declaration).toMatchObject({ declaredUnit, equivalents: null, biogenicCarbon: null });
    const words = process.flowName ?? process.functionalUnit;
    expect(problems).toMatchObject([{ code: 'unit-in-words', severity: 'warning', found: words }]);
  });

  it.each([
    { flowName: 'Wood panel' },
    { flowName: '20 mm plywood' },
    { flowName: '2x4 stud' },
    { flowName: '1.000 kg' },
    { flowName: '1 kg', amount: '1000' },
    { flowName: '1 kg', amount: 'ND' },
  ])('without the flow is not guessed at: %o', async (process) => {
    expect(await problemsOf(alone(process))).toEqual([expect.stringMatching(/^error flow-not-in-package /)]);
  });

  it('without the flow says what is missing: of a document alone its package, of a package the flow in it', async () => {
    const at = 'referenceToFlowDataSet 22222222-2222-4222-8222-222222222222';
    expect(await problemsOf(Buffer.from(processXml()))).toEqual([`error flow-missing ${at}`]);
    const zip = zipOf({ 'processes/a.xml': processXml() });
    expect(await problemsOf(zip)).toEqual([`error flow-not-in-package ${at}`]);
  });

  it('of anything else is refused', async () => {
    expect((await refusedWith(zipOf({ 'processes/a.xml': '<contactDataSet/>' }))).code).toBe('file-not-declarations');
    expect((await refusedWith(zipOf({ 'a.json': '{"a": 1}' }))).code).toBe('file-not-declarations');
  });
});

describe('an XML document', () => {
  const encode = (text: string, encoding: 'utf16le' | 'latin1') => Buffer.from(text, encoding);
  const named = (encoding: string) =>
    processXml({ names: { no: 'Trepanel på vegg' } }).replace('encoding="UTF-8"', `encoding="${encoding}"`);
  const nameOf = async (bytes: Uint8Array) => (await readDataSets(bytes)).dataSets[0]?.name;

  it.each([
    ['UTF-8 with its mark', Buffer.from(`\uFEFF${named('UTF-8')}`)],
    ['UTF-16 with its mark', encode(`\uFEFF${named('UTF-16')}`, 'utf16le')],
    ['UTF-16, high byte first', encode(`\uFEFF${named('UTF-16')}`, 'utf16le').swap16()],
    ['UTF-16 without a mark', encode(named('UTF-16'), 'utf16le')],
    ['ISO 8859-1, by its declaration', encode(named('ISO-8859-1'), 'latin1')],
  ])('is read in %s', async (_encoding, bytes) => {
    expect(await nameOf(bytes)).toBe('Trepanel på vegg');
  });

  it('is damaged where its letters are not of the encoding that it names', async () => {
    expect((await refusedWith(encode(named('UTF-8'), 'latin1'))).code).toBe('document-damaged');
  });

  it('is refused with a DOCTYPE, before an entity could grow', async () => {
    const laughs = Array.from({ length: 30 }, (_, index) => `<!ENTITY l${index + 1} "&l${index};&l${index};">`).join(
      '',
    );
    const bomb = processXml()
      .replace('<processDataSet', `<!DOCTYPE p [<!ENTITY l0 "ha">${laughs}]><processDataSet`)
      .replace('Glulam', '&l30;');
    expect(await refusedWith(bomb, 'bombe.xml')).toEqual({
      code: 'document-with-doctype',
      params: { file: 'bombe.xml', part: 'bombe.xml' },
    });
    const packed = zipOf(packageParts({ good: processXml(), bomb }));
    expect(await refusedWith(packed)).toMatchObject({ params: { part: 'ILCD/processes/bomb.xml' } });
  });

  it('is refused where it is deeper than any declaration', async () => {
    const deep = `<processDataSet>${'<a>'.repeat(100_000)}${'</a>'.repeat(100_000)}</processDataSet>`;
    expect(await refusedWith(deep)).toMatchObject({ code: 'file-too-large', params: { limit: 'documentDepth' } });
  });

  it('is refused where it has more elements than a laptop holds', async () => {
    const wide = `<processDataSet>${'<a/>'.repeat(2_000_001)}</processDataSet>`;
    expect(await refusedWith(wide)).toMatchObject({ code: 'file-too-large', params: { limit: 'documentElements' } });
  });

  it('is refused in a package that claims to hold more than its limit', async () => {
    const parts = packageParts({ a: processXml() });
    const refused = await refusedWith(zipOf(parts, { claimedBytes: 65 * 1024 * 1024 }));
    expect(refused).toMatchObject({ code: 'file-too-large', params: { limit: 'documentBytes' } });
    expect((await refusedWith(zipOf(parts, { encrypted: true }))).code).toBe('file-encrypted');
  });
});
