import { declaredUnits } from '#core/climate/quantity.ts';
import type { ComparedProduct } from '#core/comparison/compare-products.ts';
import type { LibraryDeclaration } from '#core/declaration/library-declaration.ts';
import { UNITS, type Unit } from '#core/units/unit.ts';

/** The amount that products are compared by, as it is typed. */

export const COMPARE_LIMIT = 6;
export const STUDY_PERIOD_YEARS = 60;

export interface FunctionalAmount {
  readonly quantity: number | null;
  readonly unit: Unit;
  /** m */
  readonly thickness: number | null;
}

/** One of the unit that all products can be had in, the declared units first; the first product's where there is none. */
export function proposedAmount(declarations: readonly LibraryDeclaration[]): FunctionalAmount {
  const declared = declarations.map(({ declaredUnit }) => declaredUnit.unit);
  const shared = [...declared, ...UNITS].find((unit) =>
    declarations.every((declaration) => declaredUnits({ id: '', quantity: 1, unit }, declaration) !== null),
  );
  return { quantity: 1, unit: shared ?? declared[0] ?? 'm2', thickness: null };
}

/** What was typed of single products, by the id of their declaration. */
export interface OwnOfProducts {
  readonly amounts: ReadonlyMap<string, FunctionalAmount>;
  /** Years. */
  readonly serviceLives: ReadonlyMap<string, number | null>;
}

export const NOTHING_OWN: OwnOfProducts = { amounts: new Map(), serviceLives: new Map() };

/** Each product with the amount of its own where one was typed, else the one that all have. */
export function comparedProducts(
  declarations: readonly LibraryDeclaration[],
  shared: FunctionalAmount,
  { amounts, serviceLives }: OwnOfProducts,
): ComparedProduct[] {
  return declarations.map((declaration) => ({
    declaration,
    ...(amounts.get(declaration.id) ?? shared),
    serviceLife: serviceLives.get(declaration.id) ?? null,
  }));
}
