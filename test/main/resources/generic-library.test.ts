import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { BOVERKET_LEFT_OUT } from '#core/declaration/boverket.ts';
import { declarationSchema } from '#core/declaration/declaration.ts';
import { boverketSchema } from '#main/resources/boverket.ts';
import { declarationCategory, declarationName, groupName } from '#core/declaration/reference-material.ts';
import { createResources } from '#main/resources/resources.ts';
import { HAS_FIXTURES, readFixture } from '#test/support/fixtures.ts';

const library = createResources('resources').genericDeclarations();
const reference = boverketSchema.parse(JSON.parse(readFileSync('resources/reference/boverket.json', 'utf8')));

function declared(id: number, level: 'typical' | 'conservative') {
  const found = library.find((declaration) => declaration.id === `boverket-${id}-${level}`);
  if (!found) throw new Error(`boverket-${id}-${level} is not in the library`);
  return found;
}

describe('the generic library', () => {
  it('has 213 materials, each as a typical and a conservative declaration', () => {
    expect(reference.materials).toHaveLength(213);
    expect(library).toHaveLength(426);
    expect(new Set(library.map(({ id }) => id)).size).toBe(426);
    expect(new Set(library.map(({ name }) => name)).size).toBe(426);
  });

  it('gives only declarations that a package may carry', () => {
    for (const declaration of library) expect(declarationSchema.safeParse(declaration).error).toBeUndefined();
  });

  it('names every material in Norwegian and English, in a group that has both names too', () => {
    for (const names of [reference.materials.map(({ nb }) => nb), reference.materials.map(({ en }) => en)]) {
      expect(new Set(names).size).toBe(213);
    }
    const used = new Set(reference.materials.map(({ group }) => group));
    expect([...used].toSorted()).toEqual(Object.keys(reference.groups).toSorted());
  });

  it('has its groups in both languages, and leaves a supplier’s own words as they are', () => {
    const materials = new Map(
      createResources('resources')
        .materials()
        .map((material) => [material.id, material]),
    );
    const board = declared(6000000000, 'typical');
    expect(board.category).toBe('Bygningsplater');
    expect(declarationCategory(board, materials, 'nb')).toBe('Bygningsplater');
    expect(declarationCategory(board, materials, 'en')).toBe('Building boards');
    expect(declarationCategory({ ...board, id: 'supplier' }, materials, 'en')).toBe('Bygningsplater');
    expect(groupName('Solceller', materials, 'en')).toBe('Photovoltaics');
    expect(groupName('Takplater fra Volla', materials, 'en')).toBe('Takplater fra Volla');
  });

  it('can be searched by the English name, which stands in the source line', () => {
    expect(declared(6000000000, 'typical')).toMatchObject({
      name: 'Sponplate',
      source: { name: 'Boverkets klimatdatabas (SE) 6000000000: Particle board, typical', version: '02.06.000' },
    });
  });

  // Read by eye from the database, edition 02.06.000: A1-A3 typical and conservative, A4, kg per m³ or m².
  it.each([
    { id: 6000000000, name: 'Sponplate', typical: 0.39, conservative: 0.488, a4: 0.0487, m3: 1 / 700 },
    {
      id: 6000000033,
      name: 'Ferdigbetong B30 (C30/37), klimaforbedret',
      typical: 0.0867,
      conservative: 0.108,
      a4: 0.0036,
      m3: 1 / 2350,
    },
    {
      id: 6000000103,
      name: 'Vindu, tre/aluminium, sidehengslet, 3-lags',
      typical: 2.3,
      conservative: 2.88,
      a4: 0.0417,
      m2: 1 / 39.2,
    },
    {
      id: 6000000150,
      name: 'Konstruksjonsstål, 80 % primært',
      typical: 2.52,
      conservative: 3.15,
      a4: 0.0765,
      m3: 1 / 7850,
    },
    { id: 6000000139, name: 'Asfalt takbelegg, overlag', typical: 0.56, conservative: 0.7, a4: 0.0348, m2: 1 / 5 },
  ])('has the source’s figures for $name', ({ id, name, typical, conservative, a4, m3, m2 }) => {
    const equivalents = m3 ? { m3 } : { m2 };
    const common = { kind: 'generic', standard: 'EN 15804+A1', declaredUnit: { amount: 1, unit: 'kg' }, equivalents };
    expect(declared(id, 'typical')).toMatchObject({
      ...common,
      name,
      impacts: { gwpIobc: { 'A1-A3': typical, A4: a4 } },
    });
    expect(declared(id, 'conservative')).toMatchObject({
      ...common,
      name: `${name} (konservativ)`,
      conservative: true,
      impacts: { gwpIobc: { 'A1-A3': conservative, A4: a4 } },
    });
    expect(declared(id, 'typical').conservative).toBeUndefined();
  });

  it('declares nothing but A1-A3 and A4: the cut-off of A5 comes from the wastage, and C is not known', () => {
    for (const { impacts } of library) {
      expect(Object.keys(impacts)).toEqual(['gwpIobc']);
      expect(Object.keys(impacts.gwpIobc ?? {})).toEqual(['A1-A3', 'A4']);
    }
  });

  it('has a conservative figure of 1.25 times the typical one, within the source’s rounding to three digits', () => {
    for (const { typical, conservative } of reference.materials) {
      expect(Math.abs(conservative - 1.25 * typical)).toBeLessThanOrEqual(0.005 * conservative);
    }
  });

  it('reads a service life with its bound', () => {
    const life = (id: number) => {
      const { serviceLife, serviceLifeBound } = declared(id, 'typical');
      return [serviceLife, serviceLifeBound];
    };
    expect(life(6000000000)).toEqual([50, 'atLeast']); // ">50 år"
    expect(life(6000000079)).toEqual([50, 'exact']); // "50 år"
    expect(life(6000000203)).toEqual([30, 'exact']); // "30 år"
    expect(life(6000000224)).toEqual([40, 'atLeast']); // ">40 år"
    expect(life(6000000139)).toEqual([40, 'exact']); // "<40 år"
    expect(declared(6000000139, 'typical').source?.name).toContain('kontroller');
    expect(life(6000000144)).toEqual([undefined, undefined]); // "Generell uppgift saknas"
    expect(life(6000000148)).toEqual([undefined, undefined]); // "Inte relevant"
  });

  it('knows that a reused product’s zero is the product’s, and not what it is made of', () => {
    const reused = declared(6000000174, 'typical');
    expect(reused).toMatchObject({ reusedProduct: true, impacts: { gwpIobc: { 'A1-A3': 0, A4: 0.0042 } } });
    expect(reused.containsBiogenicCarbon).toBeUndefined();
    expect(declared(6000000007, 'typical')).toMatchObject({ containsBiogenicCarbon: true, biogenicCarbon: 0.43 });
    expect(declared(6000000150, 'typical')).toMatchObject({ containsBiogenicCarbon: false });
  });

  it('has no m² for the roofing membrane whose mass in the source is that of a window', () => {
    expect(declared(6000000224, 'typical').equivalents).toBeUndefined();
  });
});

const databaseSchema = z.object({
  Version: z.string(),
  Resources: z.array(
    z.object({
      ResourceId: z.number(),
      InventoryUnit: z.string(),
      WasteFactor: z.number(),
      RefServiceLifeNormal: z.string(),
      CalculatedBiogenicCarbon: z.number(),
      Conversions: z.array(z.object({ Unit: z.string(), Value: z.number() })).default([]),
      DataItems: z.array(
        z.object({ DataValueItems: z.array(z.object({ DataModuleCode: z.string(), Value: z.number() })) }),
      ),
      Categories: z.array(z.object({ Text: z.string() })),
    }),
  ),
});

describe.runIf(HAS_FIXTURES)('every figure of the library (needs ../shared/fixtures)', () => {
  it('is that of Boverket’s database, but for what we know to be wrong in it', () => {
    const text = new TextDecoder().decode(readFixture('reference', 'klimatdatabas_02.06.000.json'));
    const database = databaseSchema.parse(JSON.parse(text));
    const products = database.Resources.filter(
      ({ Categories }) => !Categories.some(({ Text }) => Text === 'Energi och bränsle'),
    );
    const expected = products.map((resource) => {
      const items = resource.DataItems.flatMap(({ DataValueItems }) => DataValueItems);
      const figure = (module: string) => items.find(({ DataModuleCode }) => DataModuleCode === module)?.Value;
      const conversion = (unit: string) => resource.Conversions.find(({ Unit }) => Unit === unit)?.Value;
      const leftOut = (field: string) =>
        BOVERKET_LEFT_OUT.some((entry) => entry.id === resource.ResourceId && entry.field === field);
      return {
        id: resource.ResourceId,
        unit: resource.InventoryUnit,
        typical: figure('A1-A3 Typical'),
        conservative: figure('A1-A3 Conservative'),
        a4: figure('A4'),
        wastage: Math.round((resource.WasteFactor - 1) * 100) / 100,
        kgPerM3: conversion('kg/m³'),
        kgPerM2: leftOut('kgPerM2') ? undefined : conversion('kg/m²'),
        life: resource.RefServiceLifeNormal.replace(/^(Inte relevant|Generell uppgift saknas)$/, 'unknown'),
        biogenicCarbon: leftOut('biogenicCarbon') ? undefined : resource.CalculatedBiogenicCarbon,
      };
    });
    const carried = reference.materials.map((material) => ({
      id: material.id,
      unit: material.unit,
      typical: material.typical,
      conservative: material.conservative,
      a4: material.a4,
      wastage: material.wastage,
      kgPerM3: material.kgPerM3,
      kgPerM2: material.kgPerM2,
      life: lifeAsWritten(material),
      biogenicCarbon: material.biogenicCarbon,
    }));
    expect(database.Version).toBe(reference.source.version);
    expect(carried).toEqual(expected.toSorted((a, b) => a.id - b.id));
  });
});

function lifeAsWritten(material: (typeof reference.materials)[number]): string {
  if (material.serviceLife === undefined) return 'unknown';
  const sign = material.serviceLifeCheck ? '<' : material.serviceLifeBound === 'atLeast' ? '>' : '';
  return `${sign}${material.serviceLife} år`;
}

describe('what the program knows of its own materials', () => {
  const materials = new Map(
    createResources('resources')
      .materials()
      .map((material) => [material.id, material]),
  );

  it('is said of every declaration of the library, and of no other', () => {
    expect([...materials.keys()]).toEqual(library.map(({ id }) => id));
  });
  it('names them in both languages', () => {
    const board = library.find(({ id }) => id === 'boverket-6000000000-conservative');
    if (!board) throw new Error('The particle board should be in the library');
    expect(declarationName(board, materials, 'nb')).toBe(board.name);
    expect(declarationName(board, materials, 'en')).toBe('Particle board (conservative)');
    expect(declarationName({ ...board, name: 'Vår egen plate' }, materials, 'en')).toBe('Vår egen plate');
  });
  it('has the typical wastage of a particle board, 10 %', () => {
    expect(materials.get('boverket-6000000000-typical')?.wastage).toBeCloseTo(0.1, 12);
  });
});
