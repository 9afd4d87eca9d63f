import { declaredImpact, type Installation } from './installation.ts';

/** D = (1 + n) · q · g(D): every installation that leaves. Beside the total, never in it. */
export function beyondBoundary(installation: Installation, replacementCount: number): number | null {
  const impact = declaredImpact(installation, 'D');
  return impact === null ? null : (1 + replacementCount) * impact;
}
