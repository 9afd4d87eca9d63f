import { z } from 'zod';
import { idSchema } from '../declaration/declaration.ts';
import { factorPathSchema } from '../project/factor-set.ts';
import { line } from '../text/written.ts';

/** The life-cycle cost of a project, in the shape of the project package. What is not known is absent or null, never 0. */

/** Posts by NS 3454. The standard is withdrawn, and its posts are still the words of the field: shown with "kontroller". */
export const COST_POSTS = ['1', '2', '3', '4', '5', '6', '7', '8'] as const;
export type CostPost = (typeof COST_POSTS)[number];

/**
 * When a cost falls: once; every year from a year on; again and again with years between; each time a component is replaced; or, as a
 * value that is left, at the end of the study period.
 */
export const COST_TIMINGS = ['once', 'yearly', 'every', 'replacement', 'residual'] as const;
export type CostTiming = (typeof COST_TIMINGS)[number];

export const costYearSchema = z.number().int().min(1800).max(3500);
/** At −1 everything is gone after a year, and below it nothing means anything. */
const rate = z.number().gt(-1).max(10);

export const costLineSchema = z.strictObject({
  id: idSchema.nullish(),
  post: z.enum(COST_POSTS).nullish(),
  name: line.nullish(),
  /** kr in prices of the start year, each time that it falls. Below 0: an income; of what is left, the value itself. */
  amount: z.number().nullish(),
  timing: z.enum(COST_TIMINGS).nullish(),
  /** Years between two; only of what comes again and again. */
  interval: z.number().int().min(1).max(1000).nullish(),
  /** The calendar year in which it falls, or first falls. */
  firstYear: costYearSchema.nullish(),
  /** Real price growth a year, beyond that of prices at large; absent: none. */
  growth: rate.nullish(),
  /** Id of the component whose replacements it follows. */
  component: idSchema.nullish(),
  source: line.nullish(),
});
export type CostLine = z.infer<typeof costLineSchema>;

/** A real discount rate, up to and including a year of the study period; null: from there on. */
export const rateBandSchema = z.strictObject({ until: z.number().int().min(1).max(1000).nullish(), rate });
export type RateBand = z.infer<typeof rateBandSchema>;

/** Bands in order of their years; the last has no end. */
export const rateBandsSchema = z
  .array(rateBandSchema)
  .min(1)
  .max(100)
  .refine((bands) =>
    bands.every(({ until }, index) =>
      index === bands.length - 1 ? until == null : until != null && until > (bands[index - 1]?.until ?? 0),
    ),
  );

/** What is said once for a project. */
export const costSettingsSchema = z.strictObject({
  rates: rateBandsSchema.nullish(),
  /** kr/t CO₂e in prices of the start year, by calendar year. */
  carbonPrices: factorPathSchema.nullish(),
});
export type CostSettings = z.infer<typeof costSettingsSchema>;
