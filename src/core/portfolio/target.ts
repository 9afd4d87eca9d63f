import { z } from 'zod';
import { idSchema, shareSchema } from '../declaration/declaration.ts';
import { WASTE_TARGET } from '../waste/waste-status.ts';

/** The strategy's measures that are counted from the projects' own figures, by their numbers in it. */
export const COUNTED_MEASURES = [
  '1.9',
  '1.10',
  '2.14',
  '2.15',
  '3.1',
  '3.2',
  '3.4',
  '3.5',
  '3.7',
  '3.8',
  '3.9',
  '3.10',
  '3.11',
  '3.13',
  '3.14',
  '3.15',
] as const;
export type CountedMeasure = (typeof COUNTED_MEASURES)[number];

/** A target of the municipality's own from a year on. The strategy's own period ended in 2024, so its targets are only where one begins. */
export const portfolioTargetSchema = z.strictObject({
  /** "2.14/2027" */
  id: idSchema,
  measure: z.enum(COUNTED_MEASURES),
  year: z.int().min(2000).max(2100),
  share: shareSchema,
});
export type PortfolioTarget = z.infer<typeof portfolioTargetSchema>;

export function targetId(measure: CountedMeasure, year: number): string {
  return `${measure}/${year}`;
}

/** What the strategy itself asks, as a share; null where it names none. */
const STRATEGY: Record<CountedMeasure, number | null> = {
  '1.9': null,
  '1.10': null,
  '2.14': WASTE_TARGET,
  '2.15': null,
  '3.1': 1,
  '3.2': null,
  '3.4': null,
  '3.5': null,
  '3.7': null,
  '3.8': null,
  '3.9': 1,
  '3.10': null,
  '3.11': null,
  '3.13': 1,
  '3.14': null,
  '3.15': 1,
};

/** The target of a year: the newest that was set for it or a year before, else the strategy's; null where there is none. */
export function targetIn(measure: CountedMeasure, year: number, targets: readonly PortfolioTarget[]): number | null {
  return ownTargetIn(measure, year, targets) ?? STRATEGY[measure];
}

/** As {@link targetIn}, where the municipality has set one. */
export function ownTargetIn(measure: CountedMeasure, year: number, targets: readonly PortfolioTarget[]): number | null {
  const [newest] = targets
    .filter((one) => one.measure === measure && one.year <= year)
    .toSorted((a, b) => b.year - a.year);
  return newest?.share ?? null;
}
