import { z } from 'zod';
import { idSchema } from '../declaration/declaration.ts';

/** Points in order of their year, each year once. */
export const factorPathSchema = z
  .array(z.strictObject({ year: z.number().int().min(1800).max(2500), value: z.number() }))
  .min(1)
  .refine((points) => points.every(({ year }, index) => index === 0 || year > (points[index - 1]?.year ?? year)));
export type FactorPath = z.infer<typeof factorPathSchema>;

/**
 * Emission factors of energy carriers and transport, as a versioned set. Ids: `electricity-norway`, `electricity-europe`,
 * a carrier's code (`district-heating`), `transport-truck`, `site-diesel`.
 */
export const factorRowSchema = z.strictObject({
  id: idSchema,
  value: z.number(),
  /** As printed: `kg CO2e/kWh`, `kg CO2e/tkm`, `kg CO2e/l`. */
  unit: z.string(),
  boundary: z.enum(['direct', 'life-cycle']).nullish(),
  year: z.number().int().nullish(),
  /** The area it holds for, as a country's two letters (`NO`, `SE`, `EU`) or a name. */
  geography: z.string().nullish(),
  source: z.string().nullish(),
  /** Shown with "kontroller". */
  check: z.boolean().nullish(),
  /**
   * The factor by calendar year, where it is not the same every year: straight between two points, level before the first and
   * after the last. One point a year is a table; two points are a line to a year. It takes the place of `value`.
   */
  path: factorPathSchema.nullish(),
});
export type FactorRow = z.infer<typeof factorRowSchema>;

const factorRows = z.array(factorRowSchema).max(10_000);

export const factorSetSchema = z.strictObject({ set: z.string(), rows: factorRows });
export type FactorSet = z.infer<typeof factorSetSchema>;

/** A set that a person made as a copy of another, to edit. `set` is its name. */
export const ownFactorSetSchema = factorSetSchema.extend({
  id: idSchema,
  /** Each id once: a package says the same of its factors, and names the row. */
  rows: factorRows.refine((rows) => new Set(rows.map(({ id }) => id)).size === rows.length),
  /** The name of the set it was copied from. */
  basedOn: z.string().nullish(),
});
export type OwnFactorSet = z.infer<typeof ownFactorSetSchema>;
