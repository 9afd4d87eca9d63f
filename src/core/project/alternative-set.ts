import { VARIANT_STAGES } from './codes.ts';
import type { AlternativeHead } from './project.ts';

/**
 * The alternatives of a project as a set: main alternatives, which are compared with each other, and beside each the same one at other
 * stages, which are compared with it.
 */

/** Main alternatives: as many as the comparison has colours and room for. A variant counts with the one it is of. */
export const ALTERNATIVE_LIMIT = 6;

type Member = Pick<AlternativeHead, 'id' | 'variant'>;

export function isMain({ variant }: Pick<AlternativeHead, 'variant'>): boolean {
  return variant == null;
}

/** An alternative's variants in the order of their stages. */
export function variantsOf<A extends Member>(alternatives: readonly A[], id: string): A[] {
  return VARIANT_STAGES.flatMap((stage) =>
    alternatives.filter(({ variant }) => variant?.of === id && variant.stage === stage),
  );
}

/** Each main alternative with its variants behind it. */
export function families<A extends Member>(
  alternatives: readonly A[],
): { readonly main: A; readonly variants: readonly A[] }[] {
  return alternatives.filter(isMain).map((main) => ({ main, variants: variantsOf(alternatives, main.id) }));
}

/** A variant that cannot be: of what is no main alternative here, or at a stage that another variant of it has. */
export interface VariantProblem {
  /** Its place in the set. */
  readonly index: number;
  readonly field: 'of' | 'stage';
  readonly found: string;
}

/** A variant is of a main alternative of the same project, one a stage; never of itself or of another variant. */
export function variantProblems(alternatives: readonly Member[]): VariantProblem[] {
  const mains = new Set(alternatives.filter(isMain).map(({ id }) => id));
  const taken = new Set<string>();
  return alternatives.flatMap(({ variant }, index): VariantProblem[] => {
    if (variant == null) return [];
    if (!mains.has(variant.of)) return [{ index, field: 'of', found: variant.of }];
    const place = `${variant.stage} ${variant.of}`;
    if (taken.has(place)) return [{ index, field: 'stage', found: variant.stage }];
    taken.add(place);
    return [];
  });
}
