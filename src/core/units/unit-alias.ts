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

/** Multiples that no alias of one of our units can carry by itself: kilogram-kilometres are thousandths of tkm. */
const MULTIPLES: Record<string, ReadUnit> = {
  kgkm: { unit: 'tkm', amount: 0.001 },
  g: { unit: 'kg', amount: 0.001 },
  mwh: { unit: 'kWh', amount: 1000 },
  gj: { unit: 'MJ', amount: 1000 },
  mm: { unit: 'm', amount: 0.001 },
  cm: { unit: 'm', amount: 0.01 },
  km: { unit: 'm', amount: 1000 },
};

/**
 * Reads a unit as written ("m²", "qm", "Stk.", "kgkm"), or null where nothing is known by that name.
 * The answer is never a guess: "a" (a year, in ÖKOBAUDAT) and "sett" have none.
 */
export function readUnit(text: string): ReadUnit | null {
  const name = text
    .trim()
    .toLowerCase()
    .replaceAll('²', '2')
    .replaceAll('³', '3')
    .replace(/\s+/g, ' ')
    .replace(/^m ([23])$/, 'm$1');
  const unit = UNIT_BY_ALIAS.get(name);
  if (unit) return { unit, amount: 1 };
  return MULTIPLES[name] ?? null;
}
