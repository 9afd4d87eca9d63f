import { describe, expect, it } from 'vitest';
import { declarationSchema } from '#core/declaration/declaration.ts';
import { sameFigures } from '#core/declaration/figures.ts';
import { createResources } from '#main/resources/resources.ts';
import { HAS_FIXTURES, readFixture } from '#test/support/fixtures.ts';
import { readDataSets, saidOf } from '#test/support/read-data-sets.ts';

const RESOURCE = {
  ResourceId: 6000000900,
  ProductSystemResourceId: '0e041aec-e8be-4383-a760-000000000000',
  Name: 'Provskiva',
  Names: { EN: 'Trial board', SV: 'Provskiva' },
  InventoryUnit: 'kg',
  CalculatedBiogenicCarbon: 0.4,
  WasteFactor: 1.1,
  RefServiceLifeNormal: '<40 år',
  Conversions: [{ Unit: 'kg/m³', Value: 700 }],
  DataItems: [
    {
      DataValueItems: [
        { DataModuleCode: 'A1-A3 Typical', Value: 0.4 },
        { DataModuleCode: 'A1-A3 Conservative', Value: 0.5 },
        { DataModuleCode: 'A4', Value: 0.05 },
        { DataModuleCode: 'A5.1', Value: 0.055 },
      ],
    },
  ],
  Categories: [
    { ClassificationType: 'BK04', Text: 'Spånskivor' },
    { ClassificationType: 'Boverket', Text: 'Byggskivor' },
  ],
};

const databaseOf = (...resources: readonly object[]) =>
  readDataSets(
    JSON.stringify({ Publisher: 'Boverket, Sweden', Location: 'SE', Version: '02.07.000', Resources: resources }),
  );

describe('a resource of Boverket’s climate database', () => {
  it('is two declarations, and its cut-off is not carried over: the wastage gives it', async () => {
    const { format, rowsRead, dataSets } = await databaseOf(RESOURCE);
    expect([format, rowsRead]).toEqual(['boverket', 1]);
    expect(dataSets.map(({ declaration }) => declaration)).toMatchObject([
      {
        id: 'boverket-6000000900-typical',
        kind: 'generic',
        name: 'Trial board',
        standard: 'EN 15804+A1',
        declaredUnit: { amount: 1, unit: 'kg' },
        equivalents: { m3: 1 / 700 },
        serviceLife: 40,
        serviceLifeBound: 'exact',
        biogenicCarbon: 0.4,
        impacts: { gwpIobc: { 'A1-A3': 0.4, A4: 0.05 } },
        source: {
          name: 'Boverkets klimatdatabas (SE) 6000000900: Trial board, typical. Levetid oppgitt som under 40 år, kontroller',
          version: '02.07.000',
        },
      },
      { name: 'Trial board (conservative)', conservative: true, impacts: { gwpIobc: { 'A1-A3': 0.5, A4: 0.05 } } },
    ]);
    expect(dataSets.map(({ categoryPath }) => categoryPath)).toEqual([['Byggskivor'], ['Byggskivor']]);
  });

  it('of a square metre weighs what its mass per area says', async () => {
    // 12 kg/m² of 600 kg/m³ are 0.02 m³.
    const conversions = [
      { Unit: 'kg/m²', Value: 12 },
      { Unit: 'kg/m³', Value: 600 },
    ];
    const { dataSets } = await databaseOf({ ...RESOURCE, InventoryUnit: 'm2', Conversions: conversions });
    expect(dataSets[0]?.declaration).toMatchObject({
      declaredUnit: { amount: 1, unit: 'm2' },
      equivalents: { kg: 12, m3: 0.02 },
    });
  });

  it.each([
    [
      { Categories: [{ ClassificationType: 'Boverket', Text: 'Energi och bränsle' }] },
      'error energy-carrier Categories Energi och bränsle',
    ],
    [{ InventoryUnit: 'famn' }, 'error unknown-unit InventoryUnit famn'],
    [{ DataItems: [] }, 'error no-impacts DataValueItems '],
    [{ ResourceId: null }, 'error part-missing ResourceId '],
    [{ Name: null, Names: null }, 'error no-name Name '],
  ])('cannot be used with %j', async (parts, said) => {
    const { dataSets } = await databaseOf({ ...RESOURCE, ...parts });
    expect(dataSets.map(({ declaration }) => declaration)).toEqual([null]);
    expect(dataSets.map(saidOf)).toEqual([[said]]);
  });
});

describe.runIf(HAS_FIXTURES)('Boverket’s climate database 02.06 (needs the fixtures folder)', () => {
  const read = () => readDataSets(readFixture('reference', 'klimatdatabas_02.06.000.json'));

  it('has 228 resources: 213 materials of two declarations each, and 15 energy carriers, which are none', async () => {
    const { rowsRead, dataSets } = await read();
    const declared = dataSets.flatMap(({ declaration }) => declaration ?? []);
    const carriers = dataSets.filter(({ declaration }) => declaration === null);
    expect([rowsRead, declared.length, carriers.length]).toEqual([228, 2 * 213, 15]);
    expect(carriers.flatMap(saidOf)).toEqual(Array(15).fill('error energy-carrier Categories Energi och bränsle'));
    expect(carriers.map(({ name }) => name)).toContain('HVO100');
    for (const declaration of declared) expect(declarationSchema.safeParse(declaration).error).toBeUndefined();
  });

  it('gives every figure of the library that the program comes with', async () => {
    const read228 = new Map((await read()).dataSets.map(({ declaration }) => [declaration?.id, declaration]));
    const library = createResources('resources').genericDeclarations();
    const other = library.filter((ours) => {
      const theirs = read228.get(ours.id);
      return !theirs || !sameFigures(ours, theirs);
    });
    expect(library).toHaveLength(426);
    expect(other).toEqual([]);
  });
});
