import { sameValue } from '../history/difference.ts';
import type { Declaration } from './declaration.ts';

/** The fields that an account calculates with. The rest tells whose declaration it is and how long it holds. */
const FIGURES = [
  'kind',
  'standard',
  'declaredUnit',
  'equivalents',
  'reusedProduct',
  'serviceLife',
  'serviceLifeBound',
  'containsBiogenicCarbon',
  'biogenicCarbon',
  'conservative',
  'useStage',
  'impacts',
] as const satisfies readonly (keyof Declaration)[];

/** Whether an account that uses one of them would be the same with the other. */
export function sameFigures(one: Declaration, other: Declaration): boolean {
  return FIGURES.every((field) => sameValue(one[field], other[field]));
}
