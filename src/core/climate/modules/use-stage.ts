import type { USE_STAGE } from '../../declaration/life-cycle-module.ts';
import { declaredImpact, figureOf, UNUSABLE, type Figure, type Installation } from './installation.ts';

/**
 * B1, B2, B3, B5, B7 = q · g(m) · RSP / L where stated for a service life; · RSP where stated for a year. Without a service life
 * the component lasts the study period. A figure whose period is not stated cannot be used, unless it is 0.
 */
export function useStage(
  installation: Installation,
  module: (typeof USE_STAGE)[number],
  serviceLife: number | null,
): Figure {
  const impact = declaredImpact(installation, module);
  if (impact === null || impact === 0) return figureOf(impact);
  const { declaration, method, report } = installation;
  const period = method.referenceStudyPeriod;
  switch (declaration.useStage) {
    case 'perYear':
      return figureOf(impact * period);
    case 'perServiceLife':
      return figureOf((impact * period) / (serviceLife ?? period));
    case null:
    case undefined:
      report('use-stage-unknown', { module });
      return UNUSABLE;
  }
}
