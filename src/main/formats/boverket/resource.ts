import { BOVERKET_LEFT_OUT, type BoverketMaterial } from '#core/declaration/boverket.ts';
import { at, listAt, textAt } from '../records/json.ts';
import { positiveNumber, readPlainNumber } from '../records/plain-number.ts';

/** A resource of Boverket's climate database as its file has it. */
export interface BoverketResource {
  /** Its number, in all editions; null where it has none. */
  readonly id: number | null;
  readonly swedish: string;
  readonly english: string;
  /** Boverket's own class. */
  readonly category: string;
  readonly unit: string;
  /** Electricity, fuels and heat are factors of a factor set, not materials. */
  readonly isEnergyCarrier: boolean;
  /** Null where a figure is missing or the unit is another. */
  readonly material: BoverketMaterial | null;
}

/** Whether a document is the database: a list of resources, published by Boverket. */
export function isBoverketDatabase(document: unknown): boolean {
  return Array.isArray(at(document, 'Resources')) && /boverket/i.test(textAt(document, 'Publisher'));
}

export function readResource(resource: unknown): BoverketResource {
  const categories = listAt(resource, 'Categories');
  const category = textAt(
    categories.find((one) => textAt(one, 'ClassificationType') === 'Boverket'),
    'Text',
  );
  const id = positiveNumber(textAt(resource, 'ResourceId'));
  return {
    id,
    swedish: textAt(resource, 'Names', 'SV') || textAt(resource, 'Name'),
    english: textAt(resource, 'Names', 'EN'),
    category,
    unit: textAt(resource, 'InventoryUnit'),
    isEnergyCarrier: category === 'Energi och bränsle',
    material: id === null ? null : materialOf(id, resource),
  };
}

/**
 * The conservative figure holds its surcharge of 25 % already. A5.1 is the cut-off of what is declared, which the account works out
 * from its own wastage, so it is not carried over.
 */
function materialOf(id: number, resource: unknown): BoverketMaterial | null {
  const unit = textAt(resource, 'InventoryUnit');
  const figures = listAt(resource, 'DataItems').flatMap((item) => listAt(item, 'DataValueItems'));
  const figure = (module: string) =>
    numberAt(
      figures.find((item) => textAt(item, 'DataModuleCode') === module),
      'Value',
    );
  const [typical, conservative, a4] = ['A1-A3 Typical', 'A1-A3 Conservative', 'A4'].map(figure);
  if ((unit !== 'kg' && unit !== 'm2') || typical == null || conservative == null || a4 == null) return null;

  const conversion = (per: string) =>
    numberAt(
      listAt(resource, 'Conversions').find((item) => textAt(item, 'Unit') === per),
      'Value',
    ) ?? undefined;
  const believed = (field: 'kgPerM3' | 'kgPerM2' | 'biogenicCarbon', value: number | undefined) =>
    BOVERKET_LEFT_OUT.some((one) => one.id === id && one.field === field && one.found === value) ? undefined : value;
  return {
    id,
    unit,
    typical,
    conservative,
    a4,
    kgPerM3: believed('kgPerM3', conversion('kg/m³')),
    kgPerM2: believed('kgPerM2', conversion('kg/m²')),
    ...serviceLife(textAt(resource, 'RefServiceLifeNormal')),
    biogenicCarbon: believed('biogenicCarbon', numberAt(resource, 'CalculatedBiogenicCarbon') ?? undefined),
    reused: typical === 0 && conservative === 0,
  };
}

/** ">50 år" is a lower bound; "<40 år" is 40 to be checked; "Inte relevant" and "Generell uppgift saknas" are not known. */
function serviceLife(text: string): Pick<BoverketMaterial, 'serviceLife' | 'serviceLifeBound' | 'serviceLifeCheck'> {
  const [, sign = '', years] = /^([<>]?)(\d+) år$/.exec(text) ?? [];
  if (years === undefined) return {};
  return {
    serviceLife: Number(years),
    serviceLifeBound: sign === '>' ? 'atLeast' : 'exact',
    serviceLifeCheck: sign === '<' ? true : undefined,
  };
}

function numberAt(value: unknown, ...path: string[]): number | null {
  const read = readPlainNumber(textAt(value, ...path));
  return read.kind === 'number' ? read.value : null;
}
