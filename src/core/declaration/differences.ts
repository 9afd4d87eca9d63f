import { sameValue } from '../history/difference.ts';
import { GWP_INDICATORS, type Declaration, type GwpIndicator } from './declaration.ts';
import { DECLARED_MODULES, type DeclaredModule } from './life-cycle-module.ts';

/** What the versions of a declaration may differ in, beside their figures by module. */
export const COMPARED_FIELDS = [
  'name',
  'registration',
  'manufacturer',
  'validUntil',
  'standard',
  'declaredUnit',
  'equivalents',
  'serviceLife',
  'biogenicCarbon',
  'dataSet',
] as const satisfies readonly (keyof Declaration)[];
export type ComparedField = (typeof COMPARED_FIELDS)[number];

/** kg CO₂e for the whole declared amount; null: not declared. */
export interface FigureDifference {
  readonly indicator: GwpIndicator;
  readonly module: DeclaredModule;
  readonly before: number | null;
  readonly after: number | null;
}

export interface DeclarationDifferences {
  readonly fields: readonly ComparedField[];
  readonly figures: readonly FigureDifference[];
}

/** What a later version of a declaration says otherwise. */
export function declarationDifferences(older: Declaration, newer: Declaration): DeclarationDifferences {
  return {
    fields: COMPARED_FIELDS.filter((field) => !sameValue(older[field], newer[field])),
    figures: GWP_INDICATORS.flatMap((indicator) =>
      DECLARED_MODULES.flatMap((module): FigureDifference[] => {
        const before = older.impacts[indicator]?.[module] ?? null;
        const after = newer.impacts[indicator]?.[module] ?? null;
        return before === after ? [] : [{ indicator, module, before, after }];
      }),
    ),
  };
}
