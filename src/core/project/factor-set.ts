import { z } from 'zod';
import { idSchema } from '../declaration/declaration.ts';

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
  source: z.string().nullish(),
  /** Shown with "kontroller". */
  check: z.boolean().nullish(),
});
export type FactorRow = z.infer<typeof factorRowSchema>;

export const factorSetSchema = z.strictObject({ set: z.string(), rows: z.array(factorRowSchema) });
export type FactorSet = z.infer<typeof factorSetSchema>;
