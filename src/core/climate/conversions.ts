import type { Declaration } from '../declaration/declaration.ts';
import type { Component } from '../project/project.ts';
import { convert, dimensionOf, type Dimension, type Unit } from '../units/unit.ts';
import { declaredUnits } from './quantity.ts';

/** Units that a component is measured in. */
export const MEASURED_IN = ['kg', 'm', 'm2', 'm3', 'pcs'] as const satisfies readonly Unit[];

/** What would give an amount a path to the declared unit. */
export type MissingForConversion =
  'thickness' | 'declaredThickness' | 'density' | 'massPerArea' | 'massPerLength' | 'massPerPiece' | 'equivalent';

export interface Conversion {
  readonly unit: Unit;
  /** How much of this unit the whole declared amount is; null where there is no path. */
  readonly amount: number | null;
  /** Null where there is a path. */
  readonly lacks: MissingForConversion | null;
}

/** In which units components may use the declaration, and what is missing for the others. */
export function conversionsOf(declaration: Declaration): Conversion[] {
  return MEASURED_IN.filter((unit) => convert(1, unit, declaration.declaredUnit.unit) === null).map((unit) => {
    const units = unitsOf(1, unit, declaration);
    return {
      unit,
      amount: units === null ? null : 1 / units,
      lacks: units === null ? lacking(unit, declaration) : null,
    };
  });
}

/** What is missing for the row's amount to have a path to the declared unit; null where it has one, or there is no amount to convert. */
export function missingForConversion(
  row: Pick<Component, 'id' | 'quantity' | 'unit' | 'thickness'>,
  declaration: Declaration,
): MissingForConversion | null {
  if (row.quantity == null || row.unit == null || declaredUnits(row, declaration) !== null) return null;
  return lacking(row.unit, declaration);
}

function unitsOf(quantity: number, unit: Unit, declaration: Declaration): number | null {
  return declaredUnits({ id: '', quantity, unit }, declaration);
}

function lacking(unit: Unit, declaration: Declaration): MissingForConversion {
  // The row's own thickness makes its area a volume, whatever the declaration says of areas.
  const hasVolume = unitsOf(1, 'm3', declaration) !== null;
  if (unit === 'm2' && hasVolume) return 'thickness';
  return LACKING[pair(dimensionOf(unit), dimensionOf(declaration.declaredUnit.unit))] ?? 'equivalent';
}

const LACKING: Readonly<Partial<Record<string, MissingForConversion>>> = {
  [pair('area', 'volume')]: 'declaredThickness',
  [pair('mass', 'volume')]: 'density',
  [pair('mass', 'area')]: 'massPerArea',
  [pair('mass', 'length')]: 'massPerLength',
  [pair('mass', 'count')]: 'massPerPiece',
};

function pair(one: Dimension, other: Dimension): string {
  return [one, other].toSorted().join(' ');
}
