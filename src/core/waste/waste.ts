import { z } from 'zod';
import { daySchema, idSchema, shareSchema } from '../declaration/declaration.ts';
import { attachmentsSchema } from '../project/attachment.ts';
import { line, prose } from '../text/written.ts';

/** The waste of a project, in the shape of the project package. What is not known is absent or null, never 0. */

/** What kind of work the waste comes from: the forms of the final report, and statistics, keep them apart. */
export const WORK_KINDS = ['newBuild', 'rehabilitation', 'demolition'] as const;
export type WorkKind = (typeof WORK_KINDS)[number];

/** Where waste goes: to an approved facility, or directly to reuse or recycling. */
export const DESTINATIONS = ['facility', 'reuse'] as const;
export type Destination = (typeof DESTINATIONS)[number];

/** What becomes of it there. */
export const TREATMENTS = ['reuse', 'recycling', 'energy', 'landfill', 'other'] as const;
export type Treatment = (typeof TREATMENTS)[number];

export const WASTE_UNITS = ['t', 'kg'] as const;
export type WasteUnit = (typeof WASTE_UNITS)[number];

export const WASTE_AREA_BASES = ['grossFloorArea', 'usableFloorArea'] as const;

const amount = z.number().min(0);

export const wastePlanRowSchema = z.strictObject({
  id: idSchema.nullish(),
  /** NS 9431, with the code first; or the words for it. */
  fraction: line.nullish(),
  /** t */
  amount: amount.nullish(),
  note: line.nullish(),
});
export type WastePlanRow = z.infer<typeof wastePlanRowSchema>;

export const wasteDeliverySchema = z.strictObject({
  id: idSchema.nullish(),
  date: daySchema.nullish(),
  /** NS 9431, with the code first; or the words for it. */
  fraction: line.nullish(),
  amount: amount.nullish(),
  unit: z.enum(WASTE_UNITS).nullish(),
  receiver: line.nullish(),
  /** The number of the weigh ticket. */
  ticket: line.nullish(),
  to: z.enum(DESTINATIONS).nullish(),
  treatment: z.enum(TREATMENTS).nullish(),
  work: z.enum(WORK_KINDS).nullish(),
  /** What is to be known of it, and what a list said that nothing else was made of. */
  note: prose.nullish(),
  /** Weigh tickets and receipts. */
  attachments: attachmentsSchema,
});
export type WasteDelivery = z.infer<typeof wasteDeliverySchema>;

/** How a project reads a fraction, where that is not as the law does. */
export const fractionReadingSchema = z.strictObject({
  /** NS 9431 */
  code: line.min(1),
  /** Clean; else it counts as mixed. */
  sorted: z.boolean().nullish(),
  /** In the sums; else it is kept outside, as excavated masses are. */
  counted: z.boolean().nullish(),
});
export type FractionReading = z.infer<typeof fractionReadingSchema>;

/** "Avfallsfri byggeplass" has no official definition, so the project says what it means by it. */
export const wasteFreeSchema = z.strictObject({
  text: prose.nullish(),
  fulfilled: z.boolean().nullish(),
  evidence: prose.nullish(),
  date: daySchema.nullish(),
});

/** What the law's thresholds are held against, all buildings of the project together. 0: none of that kind. */
export const wasteFactsSchema = z.strictObject({
  /** m² BRA built new, added to, on top of or below. */
  builtArea: amount.nullish(),
  /** m² BRA altered, repaired or given another facade. */
  alteredArea: amount.nullish(),
  /** m² BRA */
  demolishedArea: amount.nullish(),
  /** t of waste from structures and civil works. */
  structureWaste: amount.nullish(),
});
export type WasteFacts = z.infer<typeof wasteFactsSchema>;

export const wasteSchema = z.strictObject({
  /** Share of the weight that is to be sorted. */
  target: shareSchema.nullish(),
  legalMinimum: shareSchema.nullish(),
  /** t, when the project is finished. */
  expectedTotal: amount.nullish(),
  /** m² */
  area: amount.nullish(),
  areaBasis: z.enum(WASTE_AREA_BASES).nullish(),
  fractions: z.array(fractionReadingSchema).max(1000).nullish(),
  wasteFree: wasteFreeSchema.nullish(),
  facts: wasteFactsSchema.nullish(),
  plan: z.array(wastePlanRowSchema).nullish(),
  deliveries: z.array(wasteDeliverySchema).nullish(),
});
export type Waste = z.infer<typeof wasteSchema>;

/** What is said once for a project; plan and deliveries are rows of their own. */
export const wasteSettingsSchema = wasteSchema.omit({ plan: true, deliveries: true });
export type WasteSettings = z.infer<typeof wasteSettingsSchema>;
