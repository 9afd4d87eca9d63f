import type { Declaration } from '../declaration/declaration.ts';
import type { Component } from '../project/project.ts';
import { convert, dimensionOf, UNITS, type Unit } from '../units/unit.ts';

/**
 * q: the quantity as a number of declared units (`calculation.md`, "A component"). Null where there is no path: never a factor of 1.
 * The same dimension goes by the units; m² with a thickness of its own becomes m³; else the declaration's equivalents are the way.
 */
export function declaredUnits(component: Component, declaration: Declaration): number | null {
  const { quantity, unit } = component;
  if (quantity == null || unit == null) return null;
  const { amount, unit: declared } = declaration.declaredUnit;

  const direct = convert(quantity, unit, declared);
  if (direct !== null) return direct / amount;
  return unitsThroughThickness(component, declaration) ?? throughEquivalents(quantity, unit, declaration);
}

/** q of an area that its own thickness makes a volume; null where there is no such path. */
export function unitsThroughThickness(
  { quantity, unit, thickness }: Component,
  declaration: Declaration,
): number | null {
  if (quantity == null || unit == null || thickness == null || dimensionOf(unit) !== 'area') return null;
  const areaM2 = convert(quantity, unit, 'm2');
  return areaM2 === null ? null : throughUnits(areaM2 * thickness, 'm3', declaration);
}

/** Whether all that lacks between an area and a declared mass is the density: how thick it lies is given. */
export function lacksDensity({ unit, thickness }: Component, declared: Unit): boolean {
  return unit != null && thickness != null && dimensionOf(unit) === 'area' && dimensionOf(declared) === 'mass';
}

/** kg of the component; null where neither its unit nor its declaration, if it has one, tells. */
export function massKg(
  component: Component,
  declaration: Declaration | null,
  unitsDeclared: number | null,
): number | null {
  if (component.quantity != null && component.unit != null) {
    const own = convert(component.quantity, component.unit, 'kg');
    if (own !== null) return own;
  }
  if (declaration === null || unitsDeclared === null) return null;
  const perDeclaredUnitKg = massPerDeclaredUnitKg(declaration);
  return perDeclaredUnitKg === null ? null : unitsDeclared * perDeclaredUnitKg;
}

/** kg of a component by the declaration it names, if it has one; null where neither tells. */
export function componentMassKg(component: Component, declaration: Declaration | null): number | null {
  return massKg(component, declaration, declaration && declaredUnits(component, declaration));
}

/** kg of the whole declared amount; null where the declaration does not tell. */
export function massPerDeclaredUnitKg(declaration: Declaration): number | null {
  const { amount, unit } = declaration.declaredUnit;
  return convert(amount, unit, 'kg') ?? equivalentIn('kg', declaration);
}

function throughUnits(quantity: number, unit: Unit, declaration: Declaration): number | null {
  const direct = convert(quantity, unit, declaration.declaredUnit.unit);
  return direct === null ? throughEquivalents(quantity, unit, declaration) : direct / declaration.declaredUnit.amount;
}

function throughEquivalents(quantity: number, unit: Unit, declaration: Declaration): number | null {
  const equivalent = equivalentIn(unit, declaration);
  return equivalent === null ? null : quantity / equivalent;
}

/** What the whole declared amount is in `unit`, by an equivalent in that unit or in another of its dimension. */
function equivalentIn(unit: Unit, declaration: Declaration): number | null {
  const equivalents = declaration.equivalents ?? {};
  const own = equivalents[unit];
  if (own != null) return own;
  for (const other of UNITS) {
    const amount = equivalents[other];
    if (amount == null) continue;
    const converted = convert(amount, other, unit);
    if (converted !== null) return converted;
  }
  return null;
}
