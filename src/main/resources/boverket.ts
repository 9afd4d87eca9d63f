import { z } from 'zod';
import { daySchema, shareSchema, type Declaration } from '#core/declaration/declaration.ts';
import type { ReferenceMaterial } from '#core/declaration/reference-material.ts';

/**
 * The shape of `resources/reference/boverket.json`: the building products of Boverket's climate database, one record a material, with
 * names of our own. `scripts/reference/boverket.mjs` keeps the figures up to date.
 */

const name = z.string().min(1);
const groupNames = z.strictObject({ nb: name, en: name });
const impact = z.number().min(0);

const materialSchema = z.strictObject({
  /** Boverket's resource id. */
  id: z.number().int().positive(),
  nb: name,
  en: name,
  group: name,
  unit: z.enum(['kg', 'm2']),
  /** kg CO₂e per unit, A1-A3, an average of the market. */
  typical: impact,
  /** As typical, with the surcharge that a figure without an EPD carries in Sweden: nothing is to be added to it. */
  conservative: impact,
  /** kg CO₂e per unit, typical transport to the site. */
  a4: impact,
  /** Typical share cut off on site. */
  wastage: shareSchema,
  kgPerM3: z.number().positive().optional(),
  kgPerM2: z.number().positive().optional(),
  /** Years. */
  serviceLife: z.number().positive().optional(),
  serviceLifeBound: z.enum(['exact', 'atLeast']).optional(),
  /** The source says less than this; the figure is ours to check. */
  serviceLifeCheck: z.literal(true).optional(),
  /** kg C in one unit. */
  biogenicCarbon: z.number().min(0).optional(),
});
type Material = z.infer<typeof materialSchema>;

export const boverketSchema = z.strictObject({
  source: z.strictObject({
    name,
    publisher: name,
    version: name,
    published: daySchema,
    geography: name,
    standard: z.literal('EN 15804+A1'),
    indicator: name,
    licence: name,
  }),
  groups: z.record(z.string(), groupNames),
  /** What the database says and we do not carry over, and why. */
  leftOut: z.array(z.strictObject({ id: z.number(), field: name, found: z.number(), reason: name })),
  materials: z.array(materialSchema),
});
export type BoverketReference = z.infer<typeof boverketSchema>;

/**
 * Two generic declarations a material: the typical figure, and the conservative one for a product without an EPD. Names are Norwegian;
 * the source line has the English one, so that a search finds both. C modules are not in the database and stay unknown.
 */
export function boverketDeclarations({ source, materials }: BoverketReference): Declaration[] {
  return materials.flatMap((material) => [
    declarationOf(material, 'typical', source),
    declarationOf(material, 'conservative', source),
  ]);
}

/** What a declaration has no field for: the names in both languages, and the typical wastage. */
export function boverketMaterials({ materials }: BoverketReference): ReferenceMaterial[] {
  return materials.flatMap(({ id, nb, en, wastage }) => [
    { id: idOf(id, 'typical'), name: { nb, en }, wastage },
    {
      id: idOf(id, 'conservative'),
      name: { nb: `${nb} ${CONSERVATIVE.nb}`, en: `${en} ${CONSERVATIVE.en}` },
      wastage,
    },
  ]);
}

const CONSERVATIVE = { nb: '(konservativ)', en: '(conservative)' };

function idOf(material: number, level: 'typical' | 'conservative'): string {
  return `boverket-${material}-${level}`;
}

function declarationOf(
  material: Material,
  level: 'typical' | 'conservative',
  source: BoverketReference['source'],
): Declaration {
  const { kgPerM3, kgPerM2, serviceLife, serviceLifeBound, biogenicCarbon } = material;
  const conservative = level === 'conservative';
  const sourceName = `${source.name} (${source.geography}) ${material.id}: ${material.en}, ${level}`;
  return {
    id: idOf(material.id, level),
    kind: 'generic',
    name: conservative ? `${material.nb} ${CONSERVATIVE.nb}` : material.nb,
    standard: source.standard,
    declaredUnit: { amount: 1, unit: material.unit },
    ...((kgPerM3 ?? kgPerM2) && {
      equivalents: { ...(kgPerM3 && { m3: 1 / kgPerM3 }), ...(kgPerM2 && { m2: 1 / kgPerM2 }) },
    }),
    // The figures of a reused product are 0 because it is reused.
    ...(material.group === 'reused' && { reusedProduct: true }),
    ...(serviceLife && { serviceLife, serviceLifeBound }),
    ...(biogenicCarbon !== undefined && { containsBiogenicCarbon: biogenicCarbon > 0, biogenicCarbon }),
    ...(conservative && { conservative }),
    impacts: { gwpIobc: { 'A1-A3': material[level], A4: material.a4 } },
    source: {
      name: material.serviceLifeCheck ? `${sourceName}. Levetid oppgitt som under 40 år, kontroller` : sourceName,
      version: source.version,
    },
  };
}
