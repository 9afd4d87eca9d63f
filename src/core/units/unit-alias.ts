import type { Unit } from './unit.ts';

/** A unit as people and files write it, with the amount of our unit that one of it is ("1000 kg" is 1000 of kg). */
export interface ReadUnit {
  readonly unit: Unit;
  readonly amount: number;
}

const ALIASES: Record<Unit, readonly string[]> = {
  kg: ['kg', 'kilo', 'kilogram', 'kilogramm', 'kgs'],
  t: ['t', 'tonn', 'tonne', 'tonnes', 'ton', 'tones', 'metric ton', 'mt'],
  m: ['m', 'lm', 'lpm', 'rm', 'lfm', 'meter', 'metre', 'løpemeter', 'lopemeter', 'linear metre'],
  m2: ['m2', 'm^2', 'qm', 'kvm', 'sqm', 'm2r1', 'kvadratmeter', 'square metre', 'square meter'],
  m3: ['m3', 'm^3', 'cbm', 'kbm', 'kubikkmeter', 'cubic metre', 'cubic meter'],
  l: ['l', 'liter', 'litre', 'ltr'],
  pcs: [
    'pcs',
    'pcs.',
    'pc',
    'pce',
    'stk',
    'stk.',
    'st',
    'st.',
    'stück',
    'item',
    'items',
    'piece',
    'pieces',
    'each',
    'ea',
  ],
  kWh: ['kwh', 'kilowattime', 'kilowatt-hour'],
  MJ: ['mj', 'megajoule'],
  tkm: ['tkm', 'tonnekm', 'tonnkm', 't*km'],
};

const UNIT_BY_ALIAS = new Map<string, Unit>(
  (Object.entries(ALIASES) as [Unit, readonly string[]][]).flatMap(([unit, names]) =>
    names.map((name) => [name, unit] as const),
  ),
);

/** International yard and pound (1959): 1 ft = 0.3048 m, 1 lb = 0.45359237 kg, exactly. */
const FOOT_M = 0.3048;
const POUND_KG = 0.453_592_37;

const FEET: ReadUnit = { unit: 'm', amount: FOOT_M };
const SQUARE_FEET: ReadUnit = { unit: 'm2', amount: FOOT_M ** 2 };
const CUBIC_FEET: ReadUnit = { unit: 'm3', amount: FOOT_M ** 3 };
const POUNDS: ReadUnit = { unit: 'kg', amount: POUND_KG };

/** Multiples that no alias of one of our units can carry by itself: kilogram-kilometres are thousandths of tkm. */
const MULTIPLES = new Map<string, ReadUnit>(
  Object.entries({
    kgkm: { unit: 'tkm', amount: 0.001 },
    g: { unit: 'kg', amount: 0.001 },
    mwh: { unit: 'kWh', amount: 1000 },
    gj: { unit: 'MJ', amount: 1000 },
    mm: { unit: 'm', amount: 0.001 },
    cm: { unit: 'm', amount: 0.01 },
    km: { unit: 'm', amount: 1000 },
    in: { unit: 'm', amount: FOOT_M / 12 },
    inch: { unit: 'm', amount: FOOT_M / 12 },
    ft: FEET,
    feet: FEET,
    foot: FEET,
    lf: FEET,
    'linear ft': FEET,
    ft2: SQUARE_FEET,
    'ft^2': SQUARE_FEET,
    sf: SQUARE_FEET,
    sqft: SQUARE_FEET,
    'sq ft': SQUARE_FEET,
    'sq.ft.': SQUARE_FEET,
    'square feet': SQUARE_FEET,
    'square foot': SQUARE_FEET,
    msf: { unit: 'm2', amount: 1000 * FOOT_M ** 2 },
    ft3: CUBIC_FEET,
    'ft^3': CUBIC_FEET,
    cf: CUBIC_FEET,
    'cu ft': CUBIC_FEET,
    'cubic feet': CUBIC_FEET,
    'cubic foot': CUBIC_FEET,
    yd2: { unit: 'm2', amount: (3 * FOOT_M) ** 2 },
    sy: { unit: 'm2', amount: (3 * FOOT_M) ** 2 },
    yd3: { unit: 'm3', amount: (3 * FOOT_M) ** 3 },
    cy: { unit: 'm3', amount: (3 * FOOT_M) ** 3 },
    'cubic yard': { unit: 'm3', amount: (3 * FOOT_M) ** 3 },
    lb: POUNDS,
    lbs: POUNDS,
    pound: POUNDS,
    pounds: POUNDS,
  } satisfies Record<string, ReadUnit>),
);

/** What a person has said that an unknown unit is, by {@link unitName}. */
export type UnitAnswers = ReadonlyMap<string, Unit>;

/**
 * Reads a unit as written ("m²", "qm", "Stk.", "ft2", "kgkm"), or null where nothing is known by that name.
 * The answer is never a guess: "a" (a year, in ÖKOBAUDAT) and "sett" have none, unless a person has given one.
 */
export function readUnit(text: string, answers?: UnitAnswers): ReadUnit | null {
  // Most are written as they are compared.
  const name = UNIT_BY_ALIAS.has(text) ? text : unitName(text);
  const unit = UNIT_BY_ALIAS.get(name) ?? answers?.get(name);
  if (unit) return { unit, amount: 1 };
  return MULTIPLES.get(name) ?? null;
}

/** A unit's name as it is compared: "M ²" and "m2" are the same. */
export function unitName(text: string): string {
  return text
    .trim()
    .toLowerCase()
    .replaceAll('²', '2')
    .replaceAll('³', '3')
    .replace(/\s+/g, ' ')
    .replace(/^(m|ft) ([23])$/, '$1$2');
}
