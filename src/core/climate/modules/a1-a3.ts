import { declaredImpact, figureOf, type Figure, type Installation } from './installation.ts';

/** A1-A3 = q · g(A1-A3) · (1 + s), with the surcharge s on generic data that does not hold one already. */
export function productStage(installation: Installation): Figure {
  const impact = declaredImpact(installation, 'A1-A3');
  return figureOf(impact === null ? null : impact * (1 + surcharge(installation)));
}

/** s: none where the figure already holds one, or is no generic figure. */
export function surcharge({ declaration, method }: Pick<Installation, 'declaration' | 'method'>): number {
  return declaration.kind === 'generic' && declaration.conservative !== true ? method.genericSurcharge : 0;
}
