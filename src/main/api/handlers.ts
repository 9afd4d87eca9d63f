import { createAlternativeHandlers } from '../services/alternatives.ts';
import { createAttachmentHandlers } from '../services/attachments.ts';
import { createBidHandlers } from '../services/bids.ts';
import { createChoiceHandlers } from '../services/choices.ts';
import { createComponentHandlers } from '../services/components.ts';
import { createCostHandlers } from '../services/cost.ts';
import { createDeclarationHandlers } from '../services/declarations.ts';
import { createDeliveredProductHandlers } from '../services/delivered-products.ts';
import { createEnergyHandlers } from '../services/energy.ts';
import { createFactorSetHandlers } from '../services/factor-sets.ts';
import { createFactorHandlers } from '../services/factors.ts';
import { createHistoryHandlers } from '../services/history.ts';
import { createImportHandlers } from '../services/imports.ts';
import { createJobHandlers } from '../services/jobs.ts';
import type { Handlers, ServiceContext } from '../services/ports.ts';
import { createPortfolioHandlers } from '../services/portfolio.ts';
import { createProjectHandlers } from '../services/projects.ts';
import { createReferenceHandlers } from '../services/reference.ts';
import { createReportHandlers } from '../services/reports.ts';
import { createRequirementHandlers } from '../services/requirements.ts';
import { createHeldTextsHandlers } from '../services/held-texts.ts';
import { createSettingsHandlers } from '../services/settings.ts';
import { createSharedHandlers } from '../services/shared.ts';
import { createSiteHandlers } from '../services/site.ts';
import { createTakeOffHandlers } from '../services/take-off.ts';
import { createWasteHandlers } from '../services/waste.ts';
import { createWorkspaceHandlers } from '../services/workspace.ts';

/** What answers every call of the contract. A call without a handler does not compile. */
export function createHandlers(context: ServiceContext): Handlers {
  return {
    ...createWorkspaceHandlers(context),
    ...createHeldTextsHandlers(context),
    ...createSettingsHandlers(context),
    ...createHistoryHandlers(context),
    ...createProjectHandlers(context),
    ...createAlternativeHandlers(context),
    ...createComponentHandlers(context),
    ...createEnergyHandlers(context),
    ...createDeclarationHandlers(context),
    ...createDeliveredProductHandlers(context),
    ...createWasteHandlers(context),
    ...createSiteHandlers(context),
    ...createAttachmentHandlers(context),
    ...createRequirementHandlers(context),
    ...createChoiceHandlers(context),
    ...createPortfolioHandlers(context),
    ...createSharedHandlers(context),
    ...createBidHandlers(context),
    ...createCostHandlers(context),
    ...createFactorHandlers(context),
    ...createFactorSetHandlers(context),
    ...createImportHandlers(context),
    ...createTakeOffHandlers(context),
    ...createReferenceHandlers(context),
    ...createReportHandlers(context),
    ...createJobHandlers(context),
  };
}
