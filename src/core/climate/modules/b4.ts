import type { Method } from '../../project/method.ts';
import { PartialSum } from '../partial-sum.ts';
import type { Figure, InstallationFigures } from './installation.ts';

/**
 * B4 = n · Σ over the replacement modules of one new installation. They count whether or not the method's own list has them;
 * one that is not declared is missing, and the rest stands.
 */
export function replacement(once: Figure, number: number): Figure {
  return { value: once.value === null ? null : number * once.value, complete: once.complete };
}

/** What one replacement emits, kg CO₂e. */
export function oneReplacement(installation: InstallationFigures, method: Method): Figure {
  const sum = new PartialSum();
  for (const module of method.replacement.modules) {
    const figure = installation[module];
    sum.add(figure.value);
    if (!figure.complete) sum.add(null);
  }
  return { value: sum.value, complete: sum.complete };
}
