/** The code lists of `glossary.md` that a project uses. Names in two languages stand in `core/text`. */

export const BUILDING_TYPES = [
  'school',
  'kindergarten',
  'nursing-home',
  'sports-hall',
  'swimming-hall',
  'office',
  'apartment-block',
  'small-house',
  'cultural',
  'fire-station',
  'health-centre',
  'technical',
  'civil-works',
  'other',
] as const;
export type BuildingType = (typeof BUILDING_TYPES)[number];

export const CARRIERS = [
  'diesel',
  'petrol',
  'lpg',
  'natural-gas',
  'fuel-oil',
  'kerosene',
  'hvo100',
  'biodiesel',
  'bioethanol',
  'biogas',
  'pellets',
  'wood-chips',
  'bio-oil',
  'electricity',
  'district-heating',
  'hydrogen',
] as const;
export type Carrier = (typeof CARRIERS)[number];

export const TRANSPORT_MODES = ['truck', 'rail', 'ship'] as const;
export type TransportMode = (typeof TRANSPORT_MODES)[number];

export const TRAVEL_MODES = ['car', 'bus', 'train', 'tram', 'bicycle'] as const;
export type TravelMode = (typeof TRAVEL_MODES)[number];

export const ORIGINS = ['new', 'retained', 'reused', 'demolished'] as const;
export type Origin = (typeof ORIGINS)[number];

export const ALTERNATIVE_KINDS = ['renovation', 'newBuild', 'extension', 'conversion', 'keep'] as const;
export type AlternativeKind = (typeof ALTERNATIVE_KINDS)[number];

/** The stages that variants of one alternative are: what was budgeted, what was built, and a reference building. */
export const VARIANT_STAGES = ['budget', 'asBuilt', 'reference'] as const;
export type VariantStage = (typeof VARIANT_STAGES)[number];

export const ELECTRICITY_SCENARIOS = ['norway', 'europe'] as const;
export type ElectricityScenario = (typeof ELECTRICITY_SCENARIOS)[number];
