import type { Method } from '../../project/method.ts';
import { PartialSum } from '../partial-sum.ts';
import type { Replacement } from '../replacement.ts';
import { ZERO, type Figure, type InstallationFigures } from './installation.ts';

/**
 * B4 = n · Σ over the replacement modules of one new installation. They count whether or not the method's own list has them;
 * one that is not declared is missing, and the rest stands. Without replacements it is 0 whatever is declared.
 */
export function replacement(installation: InstallationFigures, times: readonly Replacement[], method: Method): Figure {
  if (times.length === 0) return ZERO;
  const once = oneReplacement(installation, method);
  const number = times.reduce((sum, { share }) => sum + share, 0);
  return { value: once.value === null ? null : number * once.value, complete: once.complete };
}

/** What one replacement emits, kg CO₂e. */
export function oneReplacement(installation: InstallationFigures, method: Method): Figure {
  const sum = new PartialSum();
  for (const module of method.replacement.modules) {
    if (!isInstallationModule(module)) continue;
    const figure = installation[module];
    sum.add(figure.value);
    if (!figure.complete) sum.add(null);
  }
  return { value: sum.value, complete: sum.complete };
}

function isInstallationModule(module: string): module is keyof InstallationFigures {
  return module === 'A1-A3' || module === 'A4' || module === 'A5' || /^C[1-4]$/.test(module);
}
