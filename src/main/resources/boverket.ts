import { z } from 'zod';
import { daySchema, shareSchema, type Declaration } from '#core/declaration/declaration.ts';
import {
  BOVERKET_LEVELS,
  boverketDeclaration,
  boverketId,
  CONSERVATIVE_MARK,
  type BoverketLevel,
} from '#core/declaration/boverket.ts';
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
  materials: z.array(materialSchema),
});
export type BoverketReference = z.infer<typeof boverketSchema>;

/** Two generic declarations a material, the typical and the conservative. Names are Norwegian. */
export function boverketDeclarations({ source, groups, materials }: BoverketReference): Declaration[] {
  return materials.flatMap((material) => {
    const product = { ...material, reused: material.group === 'reused' };
    return BOVERKET_LEVELS.map((level) => ({
      ...boverketDeclaration(product, level, { own: nameOf(material, level).nb, english: material.en }, source),
      category: groups[material.group]?.nb,
    }));
  });
}

/** What a declaration has no field for: the names in both languages, and the typical wastage. */
export function boverketMaterials({ groups, materials }: BoverketReference): ReferenceMaterial[] {
  return materials.flatMap((material) => {
    const category = groups[material.group] ?? { nb: material.group, en: material.group };
    return BOVERKET_LEVELS.map((level) => ({
      id: boverketId(material.id, level),
      name: nameOf(material, level),
      category,
      wastage: material.wastage,
    }));
  });
}

function nameOf({ nb, en }: BoverketReference['materials'][number], level: BoverketLevel): ReferenceMaterial['name'] {
  if (level === 'typical') return { nb, en };
  return { nb: `${nb} ${CONSERVATIVE_MARK.nb}`, en: `${en} ${CONSERVATIVE_MARK.en}` };
}
