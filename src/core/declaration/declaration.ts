import { z } from 'zod';
import { UNITS } from '../units/unit.ts';
import { figuresOf } from './figures-schema.ts';
import { DECLARED_MODULES } from './life-cycle-module.ts';

/** The parts of a GWP that declarations give (EN 15804+A2; `gwpIobc` is GWP-GHG, biogenic carbon oxidised at once). */
export const GWP_INDICATORS = ['gwpTotal', 'gwpFossil', 'gwpBiogenic', 'gwpLuluc', 'gwpIobc'] as const;
export type GwpIndicator = (typeof GWP_INDICATORS)[number];

export const unitSchema = z.enum(UNITS);
/** The editions of EN 15804 that declarations are by. */
export const STANDARDS = ['EN 15804+A1', 'EN 15804+A2'] as const;
/** Half a character is no text that a store keeps as it is. */
export const idSchema = z
  .string()
  .min(1)
  .regex(/^\P{Surrogate}*$/u);
/** A day, `YYYY-MM-DD`, that exists in the calendar. */
export const daySchema = z.iso.date();
/** Years. What is shorter is a slip, and would be replaced times without number within a study period. */
export const LEAST_SERVICE_LIFE_YEARS = 0.1;
/** Years. */
export const serviceLifeSchema = z.number().min(LEAST_SERVICE_LIFE_YEARS);
const share = z.number().min(0).max(1);

/** kg CO₂e by module for the whole declared amount. A module that is absent or null is not declared; it is never 0. */
const moduleFigures = figuresOf(DECLARED_MODULES);

export const sourceSchema = z.strictObject({
  name: z.string(),
  version: z.string().nullish(),
  retrieved: daySchema.nullish(),
  /** Who brought it into the library. */
  by: z.string().nullish(),
});

/** Between the parts of a category, from the widest to the narrowest. */
export const CATEGORY_SEPARATOR = ' / ';

/** The widest part of a category. */
export function categoryGroup(category: string | null | undefined): string | null {
  return category?.split(CATEGORY_SEPARATOR)[0] ?? null;
}

/** A declaration: an EPD, a sector average or generic data (`package-format.md`). */
export const declarationSchema = z.strictObject({
  id: idSchema,
  kind: z.enum(['epd', 'sector', 'generic']),
  name: z.string().min(1),
  manufacturer: z.string().nullish(),
  registration: z.string().nullish(),
  programOperator: z.string().nullish(),
  /** What kind of product it is, in the source's own words, from the widest to the narrowest with " / " between. */
  category: z.string().nullish(),
  /** The data set that it was read from, as its database names it. */
  dataSet: z.strictObject({ uuid: z.string().min(1), version: z.string().nullish() }).nullish(),
  standard: z.enum(STANDARDS).nullish(),
  validUntil: daySchema.nullish(),
  declaredUnit: z.strictObject({ amount: z.number().positive(), unit: unitSchema }),
  /** What the whole declared amount is in other units. */
  equivalents: figuresOf(UNITS, { positive: true }).nullish(),
  reusedProduct: z.boolean().nullish(),
  serviceLife: serviceLifeSchema.nullish(),
  serviceLifeBound: z.enum(['exact', 'atLeast']).nullish(),
  containsBiogenicCarbon: z.boolean().nullish(),
  /** kg C in the declared amount of the product. */
  biogenicCarbon: z.number().min(0).nullish(),
  conservative: z.boolean().nullish(),
  useStage: z.enum(['perServiceLife', 'perYear']).nullish(),
  impacts: z.strictObject({
    gwpTotal: moduleFigures.nullish(),
    gwpFossil: moduleFigures.nullish(),
    gwpBiogenic: moduleFigures.nullish(),
    gwpLuluc: moduleFigures.nullish(),
    gwpIobc: moduleFigures.nullish(),
  }),
  source: sourceSchema.nullish(),
});

export type Declaration = z.infer<typeof declarationSchema>;
export type ModuleFigures = z.infer<typeof moduleFigures>;
export { share as shareSchema };
