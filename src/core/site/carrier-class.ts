import type { Carrier } from '../project/codes.ts';
import type { SiteSettings } from './site.ts';

/** From the dirtiest to the cleanest. What is free of emissions is free of fossils too; a biofuel that is not documented counts as fossil. */
export const CARRIER_CLASSES = ['fossil', 'undocumented', 'fossilFree', 'emissionFree'] as const;
export type CarrierClass = (typeof CARRIER_CLASSES)[number];

type Reading = CarrierClass | 'biofuel' | 'biogas';

/** Definitions of the Norwegian Environment Agency and DFØ for fossil-free and emission-free sites. */
const READINGS: Record<Carrier, Reading> = {
  diesel: 'fossil',
  petrol: 'fossil',
  lpg: 'fossil',
  'natural-gas': 'fossil',
  'fuel-oil': 'fossil',
  kerosene: 'fossil',
  hvo100: 'biofuel',
  biodiesel: 'biofuel',
  bioethanol: 'biofuel',
  biogas: 'biogas',
  pellets: 'fossilFree',
  'wood-chips': 'fossilFree',
  'bio-oil': 'fossilFree',
  electricity: 'emissionFree',
  'district-heating': 'emissionFree',
  hydrogen: 'emissionFree',
};

/** A liquid biofuel, which is fossil-free only where that is documented. */
export function isLiquidBiofuel(carrier: Carrier): boolean {
  return READINGS[carrier] === 'biofuel';
}

/** What a liquid biofuel stands in place of, and counts as where nobody has shown that it is one. */
const FOSSIL_COUNTERPARTS: Partial<Record<Carrier, Carrier>> = {
  hvo100: 'diesel',
  biodiesel: 'diesel',
  bioethanol: 'petrol',
};

/** The carrier whose life-cycle figure an amount has: of a biofuel that is not documented, that of the fossil fuel it stands in place of. */
export function carrierShown(carrier: Carrier, isDocumented: boolean): Carrier {
  return isDocumented ? carrier : (FOSSIL_COUNTERPARTS[carrier] ?? carrier);
}

export function carrierClass(carrier: Carrier, isDocumented: boolean, biogas: SiteSettings['biogas']): CarrierClass {
  const reading = READINGS[carrier];
  if (reading === 'biofuel') return isDocumented ? 'fossilFree' : 'undocumented';
  if (reading === 'biogas') return biogas ?? 'fossilFree';
  return reading;
}

/** Mineral oil, which must not heat or dry a building under construction (regulation in force since 1 January 2022). */
export function isMineralOil(carrier: Carrier): boolean {
  return carrier === 'fuel-oil' || carrier === 'kerosene' || carrier === 'diesel';
}

export function dirtiest(classes: readonly CarrierClass[]): CarrierClass | null {
  return CARRIER_CLASSES.find((one) => classes.includes(one)) ?? null;
}
