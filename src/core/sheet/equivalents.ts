import type { Declaration } from '../declaration/declaration.ts';
import { convert, dimensionOf, type Unit } from '../units/unit.ts';

/** What a source says of a material; null where it says nothing. */
export interface MaterialProperties {
  readonly densityKgPerM3?: number | null;
  readonly grammageKgPerM2?: number | null;
  readonly thicknessM?: number | null;
  readonly massKgPerM?: number | null;
  /** kg of the whole declared amount, where the source gives it outright. */
  readonly massKg?: number | null;
}

export interface DerivedEquivalents {
  readonly equivalents: Partial<Record<Unit, number>>;
  /** Properties that cannot be right, or that speak against each other, and were therefore not used. */
  readonly unused: readonly (keyof MaterialProperties)[];
  /** Where nothing follows, the properties that it does not follow from: a density says nothing of 1 m² of unknown thickness. */
  readonly idle: readonly (keyof MaterialProperties)[];
}

/** kg/m³. The lightest foam has 8, the heaviest metal 22 590; beyond that a density was written in another unit. */
const DENSITIES_KG_PER_M3 = { least: 8, most: 25_000 };
/** How far grammage may stand from density × thickness: edges, facings and joints, but not another unit. */
const TOLERANCE = 0.25;

/**
 * What the whole declared amount is in other units, as far as the properties tell:
 *
 * | declared | mass | volume | area | length |
 * |---|---|---|---|---|
 * | kg, t | | kg / density | kg / grammage | kg / (kg per m) |
 * | m² | grammage, else density · thickness | thickness, else kg / density | | |
 * | m³, l | density | | | |
 * | m | kg per m | kg / density | | |
 *
 * A volume gives no area: how thick it is laid is the component's own choice. Pieces, energy and transport give nothing but a
 * mass that is given outright. Missing is left out; it is never 1.
 */
export function equivalentsOf(declared: Declaration['declaredUnit'], given: MaterialProperties): DerivedEquivalents {
  const { properties, unused } = plausible(given);
  const { densityKgPerM3, grammageKgPerM2, thicknessM, massKgPerM } = properties;
  const dimension = dimensionOf(declared.unit);
  const lengthM = convert(declared.amount, declared.unit, 'm');
  const areaM2 = convert(declared.amount, declared.unit, 'm2');
  const volumeM3 = convert(declared.amount, declared.unit, 'm3');

  const massKg =
    convert(declared.amount, declared.unit, 'kg') ??
    properties.massKg ??
    times(areaM2, grammageKgPerM2 ?? times(densityKgPerM3, thicknessM)) ??
    times(volumeM3, densityKgPerM3) ??
    times(lengthM, massKgPerM);

  const found: Partial<Record<Unit, number | null>> = {
    kg: dimension === 'mass' ? null : massKg,
    m3: dimension === 'volume' ? null : (times(areaM2, thicknessM) ?? over(massKg, densityKgPerM3)),
    m2: dimension === 'mass' ? over(massKg, grammageKgPerM2) : null,
    m: dimension === 'mass' ? over(massKg, massKgPerM) : null,
  };
  const equivalents = Object.fromEntries(Object.entries(found).filter(([, amount]) => amount !== null));
  return { equivalents, unused, idle: Object.keys(equivalents).length > 0 ? [] : told(properties) };
}

type KnownProperties = { readonly [property in keyof MaterialProperties]-?: number | null };

/** The properties that can be believed: positive, a density that something has, and three that agree where all are given. */
function plausible(given: MaterialProperties): {
  properties: KnownProperties;
  unused: (keyof MaterialProperties)[];
} {
  const positive = (value: number | null | undefined) => (value != null && value > 0 ? value : null);
  const properties: { -readonly [property in keyof KnownProperties]: number | null } = {
    densityKgPerM3: positive(given.densityKgPerM3),
    grammageKgPerM2: positive(given.grammageKgPerM2),
    thicknessM: positive(given.thicknessM),
    massKgPerM: positive(given.massKgPerM),
    massKg: positive(given.massKg),
  };
  const unused: (keyof MaterialProperties)[] = [];
  const leaveOut = (...names: (keyof MaterialProperties)[]) => {
    for (const name of names) properties[name] = null;
    unused.push(...names);
  };

  const density = properties.densityKgPerM3;
  if (density !== null && (density < DENSITIES_KG_PER_M3.least || density > DENSITIES_KG_PER_M3.most)) {
    leaveOut('densityKgPerM3');
  }
  const byThickness = times(properties.densityKgPerM3, properties.thicknessM);
  if (byThickness !== null && properties.grammageKgPerM2 !== null) {
    // Which of the three is wrong cannot be told from here.
    const apart = Math.abs(byThickness / properties.grammageKgPerM2 - 1);
    if (apart > TOLERANCE) leaveOut('densityKgPerM3', 'grammageKgPerM2', 'thicknessM');
  }
  return { properties, unused };
}

/** A mass of what is declared by its mass says the same once more, and is not among them. */
const TELLING = ['densityKgPerM3', 'grammageKgPerM2', 'thicknessM', 'massKgPerM'] as const;

function told(properties: KnownProperties): (keyof MaterialProperties)[] {
  return TELLING.filter((property) => properties[property] !== null);
}

function times(a: number | null, b: number | null): number | null {
  return a === null || b === null ? null : a * b;
}

function over(a: number | null, b: number | null): number | null {
  return a === null || b === null ? null : a / b;
}
