import type { Carrier } from '../project/codes.ts';
import { dimensionOf, type Unit } from '../units/unit.ts';
import { kgPerLitre, kWhOf } from './energy-content.ts';
import type { SiteEnergyEntry } from './site.ts';

/** A part of an entry that is of one carrier. Its amount is null where the unit does not tell how a blend divides. */
export interface EnergyPortion {
  readonly carrier: Carrier;
  /** Of the volume, 0…1. */
  readonly share: number;
  readonly amount: number | null;
}

/** The carriers of an entry. A blend is stated by volume; in other units it divides as the densities and energy contents say. */
export function energyPortions({ carrier, blend, amount, unit }: SiteEnergyEntry): EnergyPortion[] {
  if (carrier == null) return [];
  const known = amount ?? null;
  if (!blend || blend.share === 0) return [{ carrier, share: 1, amount: known }];
  const weights = [
    weightOf(carrier, 1 - blend.share, unit ?? null),
    weightOf(blend.carrier, blend.share, unit ?? null),
  ] as const;
  const [own, mixedIn] = weights;
  const isDivided = own !== null && mixedIn !== null && known !== null;
  const part = (weight: number | null) => {
    // Nothing is nothing, however it divides.
    if (known === 0) return 0;
    return isDivided && weight !== null ? (known * weight) / (own + mixedIn) : null;
  };
  return [
    { carrier, share: 1 - blend.share, amount: part(own) },
    { carrier: blend.carrier, share: blend.share, amount: part(mixedIn) },
  ].filter(({ share }) => share > 0);
}

/** What a share of the volume weighs in a unit; relative to the other carrier's. */
function weightOf(carrier: Carrier, share: number, unit: Unit | null): number | null {
  switch (unit && dimensionOf(unit)) {
    case 'volume':
      return share;
    case 'mass': {
      const density = kgPerLitre(carrier);
      return density === null ? null : share * density;
    }
    case 'energy': {
      const kWh = kWhOf(carrier, 1, 'l');
      return kWh === null ? null : share * kWh;
    }
    default:
      return null;
  }
}
