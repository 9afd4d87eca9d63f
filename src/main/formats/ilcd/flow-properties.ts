import type { Declaration } from '#core/declaration/declaration.ts';
import { equivalentsOf, type MaterialProperties } from '#core/sheet/equivalents.ts';
import type { TellProblem } from '#core/sheet/import-source.ts';
import { readUnit, type ReadUnit } from '#core/units/unit-alias.ts';
import { convert, dimensionOf, type Dimension } from '#core/units/unit.ts';
import { positiveNumber, readPlainNumber } from '../records/plain-number.ts';
import type { IlcdFlow, IlcdFlowProperty, IlcdMaterialProperty } from './process.ts';

/** The reference units of ILCD's own flow properties, for files that name the property and leave its unit out. */
const UNIT_BY_PROPERTY: ReadonlyMap<string, ReadUnit> = new Map([
  ['93a60a56-a3c8-11da-a746-0800200b9a66', { unit: 'kg', amount: 1 }],
  ['93a60a56-a3c8-22da-a746-0800200c9a66', { unit: 'm3', amount: 1 }],
  ['93a60a56-a3c8-19da-a746-0800200c9a66', { unit: 'm2', amount: 1 }],
  ['838aaa23-0117-11db-92e3-0800200c9a66', { unit: 'm', amount: 1 }],
  ['01846770-4cfe-4a25-8ad9-919d8d378345', { unit: 'pcs', amount: 1 }],
]);
const BIOGENIC_CARBON = '62e503ce-544a-4599-b2ad-bcea15a7bf20';
/** What a product can be measured in. A heating value is also a property of it, and no amount of it. */
const MEASURES: ReadonlySet<Dimension> = new Set(['mass', 'length', 'area', 'volume', 'count']);

/** The unit of a flow property: the file's own, else the one that the property has everywhere. Null where it is not known. */
export function unitOf({ unit, uuid }: IlcdFlowProperty): ReadUnit | null {
  // ILCD's own pieces are "Item(s)".
  return unit === '' ? (UNIT_BY_PROPERTY.get(uuid.toLowerCase()) ?? null) : readUnit(unit.replace(/\(s\)$/, ''));
}

/** kg C in the declared amount of the product; null where the flow does not say. */
export function biogenicCarbonOf(flow: IlcdFlow, flowAmount: number): number | null {
  const carbon = flow.properties.find(({ uuid }) => uuid.toLowerCase() === BIOGENIC_CARBON);
  if (!carbon) return null;
  const perFlow = readPlainNumber(carbon.mean);
  return perFlow.kind === 'number' && perFlow.value >= 0 ? perFlow.value * flowAmount : null;
}

/**
 * What the whole declared amount is in other units: by the flow's other properties, else by what is said of its material.
 * @param flowAmount how many of the flow the declared amount is
 */
export function equivalentsOfFlow(
  { properties, materialProperties }: IlcdFlow,
  declared: Declaration['declaredUnit'],
  flowAmount: number,
  tell: TellProblem,
): Declaration['equivalents'] {
  const measured = properties.flatMap((property) => {
    const [unit, mean] = [unitOf(property), positiveNumber(property.mean)];
    if (unit === null || mean === null || !MEASURES.has(dimensionOf(unit.unit))) return [];
    return [{ unit: unit.unit, amount: mean * flowAmount * unit.amount }];
  });
  const others = measured.filter(({ unit }) => dimensionOf(unit) !== dimensionOf(declared.unit));
  const [massKg = null] = others.flatMap(({ unit, amount }) => convert(amount, unit, 'kg') ?? []);

  const material = materialOf(materialProperties, declared);
  const { equivalents, unused } = equivalentsOf(declared, { ...material, massKg: massKg ?? material.massKg ?? null });
  if (unused.length > 0) {
    const found = materialProperties.map(({ name, value, unit }) => `${name} ${value} ${unit}`).join(', ');
    tell('implausible-figure', 'warning', 'materialProperties', found);
  }
  const all = { ...equivalents, ...Object.fromEntries(others.map(({ unit, amount }) => [unit, amount])) };
  return Object.keys(all).length === 0 ? null : all;
}

/** Material properties by their units, which say what each is: names differ by language and writer. */
function materialOf(
  properties: readonly IlcdMaterialProperty[],
  { amount, unit: declaredUnit }: Declaration['declaredUnit'],
): MaterialProperties {
  // Of a gross and a bulk density, the gross one is that of the product as it is built in.
  const sorted = properties.toSorted((a, b) => Number(isBulk(a)) - Number(isBulk(b)));
  const massPer = (wanted: 'm3' | 'm2' | 'm' | 'pcs') => {
    for (const { value, unit } of sorted) {
      const number = positiveNumber(value);
      const per = unitRatio(unit);
      const oneIs = per === null ? null : convert(per.of.amount, per.of.unit, wanted);
      if (number !== null && per !== null && oneIs !== null) return (number * per.kg) / oneIs;
    }
    return null;
  };
  const massOfPieceKg = massPer('pcs');
  return {
    densityKgPerM3: massPer('m3'),
    grammageKgPerM2: massPer('m2'),
    massKgPerM: massPer('m'),
    thicknessM: thicknessOf(properties),
    massKg: declaredUnit === 'pcs' && massOfPieceKg !== null ? massOfPieceKg * amount : null,
  };
}

/** "kg/m^3" as 1 kg of a cubic metre; null for all that is no mass of something. */
function unitRatio(text: string): { kg: number; of: ReadUnit } | null {
  const [above = '', below = '', ...more] = text.split('/');
  const [mass, of] = [readUnit(above), readUnit(below)];
  if (mass === null || of === null || more.length > 0) return null;
  const kg = convert(mass.amount, mass.unit, 'kg');
  return kg === null ? null : { kg, of };
}

function thicknessOf(properties: readonly IlcdMaterialProperty[]): number | null {
  const thickness = properties.find(({ name }) => /thickness|dicke|tykkelse/i.test(name));
  const unit = thickness && readUnit(thickness.unit);
  const value = thickness && positiveNumber(thickness.value);
  return unit && value ? convert(value * unit.amount, unit.unit, 'm') : null;
}

function isBulk({ name }: IlcdMaterialProperty): boolean {
  return /bulk|schütt/i.test(name);
}
