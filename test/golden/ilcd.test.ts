import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { declaredFigures } from '#core/climate/basis.ts';
import type { Declaration } from '#core/declaration/declaration.ts';
import { doubtsOf } from '#core/sheet/plausibility-problems.ts';
import { flowXml, packageParts } from '#test/support/ilcd.ts';
import { fixturePath, HAS_FIXTURES, readFixture } from '#test/support/fixtures.ts';
import { problemsOf, readDataSet, readDeclaration, refusedWith } from '#test/support/read-data-sets.ts';
import { zipOf } from '#test/support/zip.ts';

/** Every ILCD+EPD file of the fixtures: GWP by module as it stands in the file, kg CO₂e for the declared amount. */

const readIlcd = (name: string) => readFixture('ilcd', name);

interface Expected {
  readonly name: string;
  readonly kind: Declaration['kind'];
  readonly standard: Declaration['standard'];
  readonly declared: Declaration['declaredUnit'];
  readonly equivalents: Declaration['equivalents'];
  readonly impacts: Declaration['impacts'];
  readonly said: readonly string[];
}

/** By the file's name. Figures read from the JSON by `LCIAResult` and module, with the UUIDs of the indicator lists beside it. */
const EXPECTED: Readonly<Record<string, Expected>> = {
  '00c28f1f-1d49-4c81-9208-138922a1dd6c': {
    name: 'Window fitting for horizontal sliding window',
    kind: 'generic',
    standard: 'EN 15804+A1',
    declared: { amount: 1, unit: 'pcs' },
    // Flow property mass: 0.696 kg for a piece.
    equivalents: { kg: 0.696 },
    impacts: { gwpTotal: { 'A1-A3': 5.75046217471126, C1: 0, C2: 0.00178708143423231, D: -3.34062826134951 } },
    said: ['warning expired dataSetValidUntil 2022'],
  },
  '023f3b97-976a-41c4-b0f1-5357b9dc5b3e': {
    name: 'Automatic Swing Door Operators ED 100 and ED 250',
    kind: 'epd',
    standard: 'EN 15804+A1',
    declared: { amount: 1, unit: 'pcs' },
    // Its "conversion factor to 1 kg" of 12.7 may be either way round, and is not used.
    equivalents: null,
    impacts: {
      gwpTotal: { 'A1-A3': 63.3, A4: 0.628, A5: 2.55, B6: 394, C2: 0.0274, C3: 4.29, D: -52.5 },
    },
    said: ['warning expired dataSetValidUntil 2021'],
  },
  '0aa8b645-02d9-41b4-8aa3-70335af2a9e7': {
    name: 'Aggressiv 35MPa max 16mm vib-fri Færdig beton',
    kind: 'epd',
    standard: 'EN 15804+A2',
    declared: { amount: 1, unit: 'm3' },
    equivalents: { kg: 2265 },
    impacts: {
      gwpTotal: { A1: 256.723356887539, A2: 8.485777018525, A3: 3.385395098948, A4: 3.913628247615 },
      gwpBiogenic: { A1: 0.868088176149, A2: 0.002512447564, A3: 0.030869966425, A4: 0.001605162465 },
      gwpFossil: { A1: 255.953387815766, A2: 8.482772959959, A3: 3.350493922446, A4: 3.91088128053 },
      gwpLuluc: { A1: 0.062723485853, A2: 0.002455700736, A3: 0.004031210076, A4: 0.001141847655 },
      gwpIobc: { A1: 250.445928870866, A2: 8.485650043387, A3: 4.532739627165, A4: 3.913512139185 },
    },
    said: [],
  },
  '0b4c397d-c7a1-4ceb-9718-184334f6364e': {
    name: 'Cement-based insulation foam: MasterProtect NFF 2070 IN',
    kind: 'epd',
    standard: 'EN 15804+A1',
    declared: { amount: 1, unit: 'm3' },
    // Gross density 76.02 kg/m³.
    equivalents: { kg: 76.02 },
    impacts: {
      gwpTotal: { 'A1-A3': 45.59, A4: 0.478, A5: 7.62, B1: -1.46, C2: 0.447, C3: 0.164, D: -32.39 },
    },
    // D is −2.718 in S2; neither is the default.
    said: ['warning scenario-chosen scenario S1 (S1, S2)'],
  },
  '0cb92770-9007-48c6-bc03-466af8894419': {
    name: 'Aluminum profile, mill finish',
    kind: 'sector',
    standard: 'EN 15804+A2',
    declared: { amount: 1, unit: 'kg' },
    equivalents: { m3: 1 / 2700 },
    impacts: {
      gwpTotal: {
        'A1-A3': 1.93153238620983,
        C1: 0,
        C2: 0.00302406984359964,
        C3: 0,
        C4: 0.00241918382472411,
        D: -0.300629273288693,
      },
      gwpFossil: {
        'A1-A3': 1.92391998776014,
        C1: 0,
        C2: 0.00300319194896064,
        C3: 0,
        C4: 0.00244174990564248,
        D: -0.299779475914475,
      },
      gwpBiogenic: {
        'A1-A3': 0.0061915140858077,
        C1: 0,
        C2: -3.56121612494432e-6,
        C3: 0,
        C4: -2.50097349651544e-5,
        D: -0.000744725544769565,
      },
      gwpLuluc: {
        'A1-A3': 0.00142088436388714,
        C1: 0,
        C2: 2.44391107639501e-5,
        C3: 0,
        C4: 2.4436540467793e-6,
        D: -0.000105071829448163,
      },
    },
    said: [],
  },
  '0e80e6e7-6882-47be-8bd8-5cd869a746d9': {
    name: 'EQUITONE Pictura / Natura Pro fibre cement board',
    kind: 'epd',
    standard: 'EN 15804+A1',
    declared: { amount: 1, unit: 'm2' },
    // Grammage 15.02 kg/m², layer thickness 0.008 m; 1850 kg/m³ · 0.008 m = 14.8 kg/m² agrees.
    equivalents: { kg: 15.02, m3: 0.008 },
    impacts: {
      gwpTotal: {
        A1: 11.906613,
        A2: 0.36490214,
        A3: 4.0447066,
        A4: 0.73029939,
        A5: 1.9465051,
        B1: 0,
        B2: 0,
        B3: 0,
        B4: 0,
        B5: 0,
        B6: 0,
        B7: 0,
        C1: 0.19622355,
        C2: 0.12896464,
        C3: 0,
        C4: 0.096832625,
        D: -0.26690371,
      },
    },
    said: ['warning expired dataSetValidUntil 2025'],
  },
  'e7ff6cf1-d493-4cf0-ba82-6b3f1f6f71e7': {
    name: 'SHERA Fibre Cement Building Product',
    kind: 'sector',
    standard: 'EN 15804+A1',
    // The exchange is 1000 of a flow of 1 kg, so the figure is 0.4906 kg CO₂e a kilogram and not 490.6.
    declared: { amount: 1000, unit: 'kg' },
    equivalents: { m3: 1000 / 1371 },
    impacts: { gwpTotal: { 'A1-A3': 490.59729 } },
    said: [],
  },
  'f63ac879-fa7d-4f91-813e-e816cbdf1927': {
    name: '3- und 5-Schicht Massivholzplatte (Durchschnitt DE)',
    kind: 'generic',
    standard: 'EN 15804+A1',
    declared: { amount: 1, unit: 'm3' },
    equivalents: { kg: 510.45 },
    impacts: {
      gwpTotal: {
        A1: -764.0695889049085,
        A2: 24.72725059074996,
        A3: 91.92219863019348,
        'A1-A3': -647.4201396839651,
        A5: 0.87278541690962,
        C2: 0.535834904201247,
        C3: 810.1162362231684,
        D: -261.09709844067464,
      },
    },
    // D is −11.13 in the other.
    said: [
      'warning scenario-chosen scenario energetisch (energetisch, stofflich)',
      'warning expired dataSetValidUntil 2025',
    ],
  },
};

describe.runIf(HAS_FIXTURES)('the ILCD+EPD files of the fixtures (need the fixtures folder)', () => {
  it('are all told of here', () => {
    const json = readdirSync(fixturePath('ilcd')).filter((name) => name.endsWith('.json') && name !== 'truncated.json');
    expect(json.map((name) => name.replace('.json', ''))).toEqual(Object.keys(EXPECTED));
  });

  it.each(Object.entries(EXPECTED))(
    '%s.json has its figures, its amount and what is to be known of it',
    async (id, expected) => {
      const file = readIlcd(`${id}.json`);
      const { name, kind, standard, declaredUnit, equivalents, impacts } = await readDeclaration(file);
      expect({
        name,
        kind,
        standard,
        declared: declaredUnit,
        equivalents,
        impacts,
        said: await problemsOf(file),
      }).toEqual(expected);
    },
  );

  it('0aa8b645 is NEPD-4945-3957-DK, whose A1, A2 and A3 are 268.595 together', async () => {
    const declaration = await readDeclaration(readIlcd('0aa8b645-02d9-41b4-8aa3-70335af2a9e7.json'));
    expect(declaration).toMatchObject({
      registration: 'NEPD-4945-3957-DK',
      programOperator: 'EPD Norway',
      manufacturer: 'Skagen Cement Støberi A/S',
      validUntil: '2028-12-31',
      biogenicCarbon: 0,
    });
    // 256.723 + 8.486 + 3.385
    expect(declaredFigures(declaration, 'gwpTotal').perDeclaredUnit['A1-A3']).toBeCloseTo(268.5945, 4);
  });

  it('f63ac879 gives A1-A3 beside its parts, and 219.94 kg of carbon in it: 159.0 without what it stores', async () => {
    const declaration = await readDeclaration(readIlcd('f63ac879-fa7d-4f91-813e-e816cbdf1927.json'));
    expect(declaration.biogenicCarbon).toBe(219.94);
    expect(declaredFigures(declaration, 'gwpTotal').perDeclaredUnit['A1-A3']).toBe(-647.4201396839651);
    // −647.42 + 219.94 · 44/12
    expect(declaredFigures(declaration, 'gwpIobc').perDeclaredUnit['A1-A3']).toBeCloseTo(159.03, 2);
  });

  it('a data set has one id, whether from its own file or from ÖKOBAUDAT’s table', async () => {
    const declaration = await readDeclaration(readIlcd('00c28f1f-1d49-4c81-9208-138922a1dd6c.json'));
    expect(declaration.id).toBe('oekobaudat-00c28f1f-1d49-4c81-9208-138922a1dd6c_20.19.120');
  });
});

describe.runIf(HAS_FIXTURES)('ILCD+EPD in XML (needs the fixtures folder)', () => {
  const EXAMPLE = 'EPDv1.3_example_57a4ae65-d305-421e-b21f-a3f0c35b8abe.xml';
  /** The fixture's process in a package with a flow of our own, since none of them comes with its own. */
  const withFlow = (name: string, flowUuid: string, unit: string) =>
    zipOf(packageParts({ process: new TextDecoder().decode(readIlcd(name)) }, { uuid: flowUuid, unit }));

  it('the InData v1.3 example is read in its default scenarios, and its random totals are warned about', async () => {
    const file = withFlow(EXAMPLE, 'a7432abd-0881-4977-a817-f8aaf627fb91', 'm3');
    expect(await readDeclaration(file)).toMatchObject({
      name: 'Wood panel',
      kind: 'epd',
      standard: 'EN 15804+A2',
      registration: 'EPD042812-01',
      manufacturer: 'Wood Products S.A.',
      programOperator: 'The Swift® EPD Program',
      declaredUnit: { amount: 1, unit: 'm3' },
      serviceLife: 100,
      // The day that the EPD expires, and not the end of the year that the data set names.
      validUntil: '2024-05-08',
      // "Transport to Gdansk" and "100% recycling"; Berlin and incineration are the others.
      impacts: {
        gwpTotal: {
          'A1-A3': 15.559479677163699,
          A4: 10.403452605105544,
          C3: 12.55722191320309,
          C4: 16.861343234824155,
          D: 3.890472762252513,
        },
        gwpFossil: {
          'A1-A3': 9.712484412875508,
          A4: 18.55419196414956,
          C3: 41.24930220043967,
          C4: 32.326237366597866,
          D: 6.549066185190086,
        },
        gwpBiogenic: {
          'A1-A3': 24.117631886701794,
          A4: 9.947633971713206,
          C3: 13.840675906123248,
          C4: 13.209030646920356,
          D: 29.661313706946032,
        },
        gwpLuluc: {
          'A1-A3': 40.60886993818344,
          A4: 36.48065456438375,
          C3: 22.943526512952616,
          C4: 19.682247540488774,
          D: 37.56357577863108,
        },
      },
    });
    // 9.712 + 24.118 + 40.609 = 74.439 against 15.559; no module's parts add up to its total.
    expect(doubtsOf(await readDeclaration(file))).toMatchObject([
      { code: 'total-not-sum', detail: { module: 'A1-A3', total: 15.559479677163699 } },
    ]);
    expect(await problemsOf(file)).toContainEqual(
      expect.stringMatching(/^warning scenario-chosen scenario 100% recycling, Transport to Gdansk \(/),
    );
  });

  it('the radiator of 2013 has 4.364 kg CO₂e a kilogram', async () => {
    const file = withFlow('Heizkoerper.xml', '287ca0ed-f629-42ee-a8aa-acf58a7d8ae0', 'kg');
    expect(await readDeclaration(file)).toMatchObject({
      name: 'Heizkörper',
      kind: 'generic',
      standard: 'EN 15804+A1',
      declaredUnit: { amount: 1, unit: 'kg' },
      impacts: { gwpTotal: { 'A1-A3': 4.3636825804849 } },
    });
    expect((await readDataSet(file)).categoryPath).toEqual(['Gebäudetechnik', 'Heizung', 'Wärmeverteilung und Abgabe']);
    expect(await problemsOf(file)).toEqual(['warning expired dataSetValidUntil 2013']);
  });

  it.each([EXAMPLE, 'Heizkoerper.xml'])(
    '%s alone says how many and not of what, so its unit is asked for',
    async (name) => {
      const { declaration, problems } = await readDataSet(readIlcd(name));
      expect(declaration).toBeNull();
      expect(problems.filter(({ severity }) => severity === 'error').map(({ code }) => code)).toEqual(['flow-missing']);
    },
  );

  it.each(['sample_EPD.xml', 'sdk_sample_epd.xml'])(
    '%s names its indicators without UUID, so none of its figures is taken for GWP',
    async (name) => {
      expect(await problemsOf(readIlcd(name))).toEqual([
        'error flow-missing referenceToFlowDataSet aaaaaaaa-aaaa-aaaa-aaaa-aaaaaaaaaaaa',
        'error no-impacts LCIAResult Treibhauspotential (GWP 100), UUID –; Versauerungspotential (AP), UUID –',
        'warning expired dataSetValidUntil 2010',
      ]);
    },
  );

  it('the SDK’s sample with its flow is still no declaration: the flow is 0 of a property without a unit', async () => {
    const text = new TextDecoder().decode(readIlcd('sdk_sample_epd.xml'));
    const sample = text.replaceAll('aaaaaaaa-aaaa-aaaa-aaaa-aaaaaaaaaaaa', '00000000-0000-0000-0000-000000000000');
    const flow = readIlcd('sdk_sample_epd_flow.xml');
    const said = await problemsOf(zipOf({ 'processes/epd.xml': sample, 'flows/flow.xml': flow }));
    expect(said).toContain('error unknown-unit flowProperty 00000000-0000-0000-0000-000000000000');
    expect(await refusedWith(flow)).toEqual({ code: 'file-not-declarations', params: { file: 'fil' } });
  });

  it('a process that is no EPD is refused by its name and its type', async () => {
    expect(await readDataSet(readIlcd('not-an-epd.xml'))).toMatchObject({
      name: 'Acrylonitrile-Butadiene-Styrene granulate (ABS)',
      declaration: null,
      problems: [{ code: 'not-an-epd', found: 'Partly terminated system' }],
    });
  });

  it('a file that was cut off is refused with the part that it lacks', async () => {
    expect(await problemsOf(readIlcd('truncated.json'))).toEqual(['error part-missing processInformation ']);
  });

  it('a file cut off anywhere else is no JSON or XML any more', async () => {
    const [json, xml] = [readIlcd('0aa8b645-02d9-41b4-8aa3-70335af2a9e7.json'), readIlcd('Heizkoerper.xml')];
    for (const [bytes, format] of [
      [json, 'JSON'],
      [xml, 'XML'],
    ] as const) {
      const cut = bytes.subarray(0, Math.floor(bytes.length / 2));
      expect(await refusedWith(cut)).toEqual({
        code: 'document-damaged',
        params: { file: 'fil', part: 'fil', format },
      });
    }
  });
});

describe('our own flow', () => {
  it('is a flow data set, and no declaration', async () => {
    expect((await refusedWith(flowXml())).code).toBe('file-not-declarations');
  });
});
