import type { END_OF_LIFE } from '../../declaration/life-cycle-module.ts';
import { declaredImpact, figureOf, type Figure, type Installation } from './installation.ts';

/** C1–C4 = q · g(m). */
export function endOfLife(installation: Installation, module: (typeof END_OF_LIFE)[number]): Figure {
  return figureOf(declaredImpact(installation, module));
}
