import { alternativeSetTexts } from './areas/alternative-set.ts';
import { alternativesTexts } from './areas/alternatives.ts';
import { appTexts } from './areas/app.ts';
import { assessmentTexts } from './areas/assessment.ts';
import { attachmentTexts } from './areas/attachments.ts';
import { awardTexts } from './areas/award.ts';
import { catalogueTexts } from './areas/catalogue.ts';
import { chartTexts } from './areas/chart.ts';
import { choicesTexts } from './areas/choices.ts';
import { comparisonTexts } from './areas/comparison.ts';
import { costTexts } from './areas/cost.ts';
import { coverageTexts } from './areas/coverage.ts';
import { decisionTexts } from './areas/decision.ts';
import { declarationTexts } from './areas/declarations.ts';
import { desktopTexts } from './areas/desktop.ts';
import { elementTexts } from './areas/elements.ts';
import { errorTexts } from './areas/errors.ts';
import { explainTexts } from './areas/explain.ts';
import { factorTexts } from './areas/factors.ts';
import { fleetTexts } from './areas/fleet.ts';
import { fractionTexts } from './areas/fractions.ts';
import { gridTexts } from './areas/grid.ts';
import { historyTexts } from './areas/history.ts';
import { issueTexts } from './areas/issues.ts';
import { libraryTexts } from './areas/library.ts';
import { listTexts } from './areas/list.ts';
import { logTexts } from './areas/log.ts';
import { operationTexts } from './areas/operation.ts';
import { paperTexts } from './areas/paper.ts';
import { reportCheckTexts } from './areas/report-check.ts';
import { portfolioTexts } from './areas/portfolio.ts';
import { requirementTexts } from './areas/requirements.ts';
import { reportTexts } from './areas/report.ts';
import { rowDetailTexts } from './areas/row-details.ts';
import { sensitivityTexts } from './areas/sensitivity.ts';
import { settingsTexts } from './areas/settings.ts';
import { terminalTexts } from './areas/terminal.ts';
import { importTexts } from './areas/imports.ts';
import { takeOffTexts } from './areas/take-off.ts';
import { actionPlanTexts } from './areas/action-plan.ts';
import { catalogueSheetTexts } from './areas/catalogue-sheet.ts';
import { sharedTexts } from './areas/shared.ts';
import { siteTexts } from './areas/site.ts';
import { siteLogTexts } from './areas/site-log.ts';
import { termTexts } from './areas/terms.ts';
import { wasteTexts } from './areas/waste.ts';

/** Every text of the program, by area. An area's file is opened when its words change, and for no other reason. */
export const catalogue = {
  ...alternativeSetTexts,
  ...alternativesTexts,
  ...appTexts,
  ...assessmentTexts,
  ...attachmentTexts,
  ...awardTexts,
  ...catalogueTexts,
  ...chartTexts,
  ...choicesTexts,
  ...comparisonTexts,
  ...costTexts,
  ...coverageTexts,
  ...decisionTexts,
  ...declarationTexts,
  ...desktopTexts,
  ...elementTexts,
  ...errorTexts,
  ...explainTexts,
  ...factorTexts,
  ...fleetTexts,
  ...fractionTexts,
  ...gridTexts,
  ...historyTexts,
  ...issueTexts,
  ...libraryTexts,
  ...listTexts,
  ...logTexts,
  ...operationTexts,
  ...paperTexts,
  ...reportCheckTexts,
  ...portfolioTexts,
  ...requirementTexts,
  ...reportTexts,
  ...rowDetailTexts,
  ...sensitivityTexts,
  ...settingsTexts,
  ...terminalTexts,
  ...importTexts,
  ...takeOffTexts,
  ...actionPlanTexts,
  ...catalogueSheetTexts,
  ...sharedTexts,
  ...siteTexts,
  ...siteLogTexts,
  ...termTexts,
  ...wasteTexts,
} as const;

export type TextKey = keyof typeof catalogue;

export function isTextKey(key: string): key is TextKey {
  return Object.hasOwn(catalogue, key);
}
