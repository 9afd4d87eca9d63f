import type { RequirementFigures } from '#core/requirements/follow-up.ts';

/** A project that nothing is measured in yet. */
export const NO_FIGURES: RequirementFigures = {
  sortingRate: null,
  fossilFree: null,
  emissionFree: null,
  epdCoverage: null,
  climateAccount: null,
  lifeCycleCost: null,
  rebuildingStudy: null,
  wasteFree: null,
};
