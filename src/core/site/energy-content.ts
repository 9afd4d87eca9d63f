import type { Carrier } from '../project/codes.ts';
import { convert, type Unit } from '../units/unit.ts';

/** Where the figures of this file are from: direct combustion, without CH₄ and N₂O. One edition: older ones differ. */
export const ENERGY_CONTENT_SOURCE = {
  name: 'Miljødirektoratet, tabeller for omregning fra energivarer til kWh (NIR 2021)',
  year: 2021,
} as const;

interface EnergyContent {
  /** What a volume of it is sold in: litres, or standard cubic metres of a gas. */
  readonly volume?: 'l' | 'm3';
  /** kg per l or Sm³ */
  readonly density?: number;
  readonly kWhPerKg?: number;
  /** kg CO₂, as printed for each unit: the columns are rounded apart. */
  readonly direct: { readonly volume?: number; readonly kg?: number; readonly kWh: number };
  /** What burns is of biological origin: its CO₂ is told beside, and is no fossil emission. */
  readonly biogenic?: true;
  /** The figures are another carrier's, for want of its own. */
  readonly takenFrom?: Carrier;
}

const NO_COMBUSTION: EnergyContent = { direct: { volume: 0, kg: 0, kWh: 0 } };
const HEATING_OIL: EnergyContent = {
  volume: 'l',
  density: 0.84,
  kWhPerKg: 12,
  direct: { volume: 2.66, kg: 3.17, kWh: 0.26 },
};
const BIODIESEL: EnergyContent = {
  volume: 'l',
  density: 0.88,
  kWhPerKg: 10.22,
  direct: { volume: 2.51, kg: 2.85, kWh: 0.28 },
  biogenic: true,
};

/** Null: no figure was found. */
const CONTENT: Record<Carrier, EnergyContent | null> = {
  diesel: { ...HEATING_OIL, direct: { volume: 2.66, kg: 3.17, kWh: 0.265 } },
  petrol: { volume: 'l', density: 0.74, kWhPerKg: 12.2, direct: { volume: 2.32, kg: 3.13, kWh: 0.257 } },
  lpg: { volume: 'l', density: 0.54, kWhPerKg: 12.8, direct: { volume: 1.62, kg: 3, kWh: 0.23 } },
  'natural-gas': { volume: 'm3', density: 0.74, kWhPerKg: 13.3, direct: { volume: 1.99, kg: 2.69, kWh: 0.2 } },
  'fuel-oil': HEATING_OIL,
  kerosene: { volume: 'l', density: 0.81, kWhPerKg: 12, direct: { volume: 2.55, kg: 3.15, kWh: 0.26 } },
  hvo100: { ...BIODIESEL, takenFrom: 'biodiesel' },
  biodiesel: BIODIESEL,
  bioethanol: {
    volume: 'l',
    density: 0.79,
    kWhPerKg: 7.44,
    direct: { volume: 1.51, kg: 1.91, kWh: 0.26 },
    biogenic: true,
  },
  biogas: {
    volume: 'm3',
    density: 0.717,
    kWhPerKg: 14,
    direct: { volume: 0.01, kg: 0.01, kWh: 0.001 },
    biogenic: true,
  },
  pellets: { kWhPerKg: 4.8, direct: { kg: 0.03, kWh: 0.006 }, biogenic: true },
  'wood-chips': { kWhPerKg: 2.9, direct: { kg: 0.02, kWh: 0.007 }, biogenic: true },
  'bio-oil': null,
  electricity: NO_COMBUSTION,
  'district-heating': NO_COMBUSTION,
  hydrogen: NO_COMBUSTION,
};

/**
 * kWh in an amount of a carrier; null where the unit does not tell it.
 * @example kWhOf('diesel', 1000, 'l') // 10 080: 0.84 kg/l · 12 kWh/kg
 */
export function kWhOf(carrier: Carrier, amount: number, unit: Unit): number | null {
  const kWh = convert(amount, unit, 'kWh');
  if (kWh !== null) return kWh;
  const { volume, density, kWhPerKg } = CONTENT[carrier] ?? {};
  if (kWhPerKg === undefined) return null;
  const kg = convert(amount, unit, 'kg');
  if (kg !== null) return kg * kWhPerKg;
  const volumeAmount = volume === undefined ? null : convert(amount, unit, volume);
  return volumeAmount === null || density === undefined ? null : volumeAmount * density * kWhPerKg;
}

/** kg CO₂ that burning it emits on the site, of whatever origin; null where no figure is known. */
export function combustionKg(carrier: Carrier, amount: number, unit: Unit): number | null {
  const content = CONTENT[carrier];
  if (!content) return null;
  const { volume, direct } = content;
  const per = (factor: number | undefined, of: number | null) =>
    factor === undefined || of === null ? null : factor * of;
  return (
    per(direct.volume, volume === undefined ? null : convert(amount, unit, volume)) ??
    per(direct.kg, convert(amount, unit, 'kg')) ??
    per(direct.kWh, convert(amount, unit, 'kWh'))
  );
}

/** kg per litre; null of what is not sold in litres. */
export function kgPerLitre(carrier: Carrier): number | null {
  const { volume, density } = CONTENT[carrier] ?? {};
  return volume === 'l' ? (density ?? null) : null;
}

export function isBiogenic(carrier: Carrier): boolean {
  // Of bio-oil no figure is known, but what it is made of is.
  return carrier === 'bio-oil' || CONTENT[carrier]?.biogenic === true;
}

/** The carrier whose figures stand in for those of this one; null where it has its own. */
export function figuresTakenFrom(carrier: Carrier): Carrier | null {
  return CONTENT[carrier]?.takenFrom ?? null;
}
