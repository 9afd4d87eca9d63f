import { PartialSum } from '../partial-sum.ts';
import { declaredImpact, type Figure, type Installation } from './installation.ts';

/**
 * A5 = q · g(A5) + w · (A1-A3 + A4 + q · (g(C2) + g(C3) + g(C4))), of the component; site energy is the alternative's own.
 * `cut-off` keeps the wastage term alone. Without wastage A5 is the declared one alone; what is not declared is missing, and the rest stands.
 */
export function installationOnSite(installation: Installation, product: Figure, transport: Figure): Figure {
  const { component, method, report } = installation;
  const wastage = component.wastage ?? null;
  const cutOffOnly = method.a5 === 'cut-off';
  const sum = new PartialSum();

  const declared = cutOffOnly ? null : declaredImpact(installation, 'A5');
  if (!cutOffOnly) sum.add(declared);
  if (wastage !== null && wastage > 0) {
    const wasted = new PartialSum().add(product.value).add(transport.value);
    for (const module of ['C2', 'C3', 'C4'] as const) wasted.add(declaredImpact(installation, module));
    sum.add(wasted.value === null ? null : wastage * wasted.value);
    if (!wasted.complete) sum.add(null);
    if (declared !== null && declared !== 0 && wasted.value !== null) {
      report('possible-double-count', { declared, wastage: wastage * wasted.value });
    }
  } else if (cutOffOnly) {
    sum.add(wastage);
  }
  return { value: sum.value, complete: sum.complete };
}
