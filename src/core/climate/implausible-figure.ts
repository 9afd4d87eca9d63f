import type { Declaration } from '../declaration/declaration.ts';
import { implausible } from '../declaration/plausibility.ts';
import type { Issue } from './account.ts';
import { declaredFigures } from './basis.ts';
import { massPerDeclaredUnitKg } from './quantity.ts';

/**
 * A declaration whose figure per kilogram is outside the range of its material group, in the words of an issue; null where it is not, or
 * where mass, figure or group are not known. It goes by GWP-IOBC whatever the method's indicator: stored carbon says nothing of a slip.
 */
export function implausibleFigure(declaration: Declaration): Issue['detail'] | null {
  const known = found.get(declaration);
  if (known !== undefined) return known;
  const making = declaredFigures(declaration, 'gwpIobc').perDeclaredUnit['A1-A3'] ?? null;
  const result = outsideItsGroup(declaration, making);
  found.set(declaration, result);
  return result;
}

/** A name is held against many words, and one declaration stands in the accounts of many projects. */
const found = new WeakMap<Declaration, Issue['detail'] | null>();

/**
 * As {@link implausibleFigure}, of a figure that is known.
 * @param perDeclaredUnit kg CO₂e A1-A3 without stored biogenic carbon
 */
export function outsideItsGroup(declaration: Declaration, perDeclaredUnit: number | null): Issue['detail'] | null {
  const massKg = massPerDeclaredUnitKg(declaration);
  if (perDeclaredUnit === null || massKg === null || declaration.reusedProduct === true) return null;
  const outside = implausible(declaration, perDeclaredUnit / massKg);
  if (!outside) return null;
  const { group, kgCo2ePerKg } = outside;
  return { perKg: kgCo2ePerKg, low: group.lowKgCo2ePerKg, high: group.highKgCo2ePerKg };
}
