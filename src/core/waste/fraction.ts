/**
 * The fractions of NS 9431:2011, as TEK17 § 9-8 and its guidance read them. A code that was not found in a public list, or whose reading is a
 * judgement, has `check`: it is shown with "kontroller". Names in two languages stand in `core/text`.
 */

export const WASTE_GROUPS = [
  'wood',
  'paper',
  'glass',
  'metal',
  'gypsum',
  'plastic',
  'concrete',
  'pollutedConcrete',
  'electrical',
  'other',
  'hazardous',
  'mixed',
  'masses',
] as const;
export type WasteGroup = (typeof WASTE_GROUPS)[number];

export interface Fraction<Code extends string = string> {
  /** Four digits; "12xx" for what is of a series and has no code of its own here. */
  readonly code: Code;
  readonly group: WasteGroup;
  /** A clean type of waste. "Sortert brennbart" is none. */
  readonly sorted: boolean;
  readonly hazardous: boolean;
  /** In the sums of the sorting rate; masses are kept outside. */
  readonly counted: boolean;
  readonly check: boolean;
}

const CHECK = { check: true } as const;

/** In the order of the form for the final report, the commonest first. */
export const FRACTIONS = [
  of('1141', 'wood'),
  of('1142', 'wood'),
  of('1149', 'wood'),
  of('1231', 'paper', CHECK),
  of('1251', 'paper'),
  of('12xx', 'paper', CHECK),
  of('13xx', 'glass', CHECK),
  of('1452', 'metal', CHECK),
  of('14xx', 'metal', CHECK),
  of('1615', 'gypsum'),
  of('1711', 'plastic', CHECK),
  of('17xx', 'plastic', CHECK),
  of('1611', 'concrete', CHECK),
  of('1612', 'concrete', CHECK),
  of('1613', 'concrete', CHECK),
  of('1614', 'pollutedConcrete'),
  of('15xx', 'electrical', CHECK),
  of('1131', 'other'),
  of('1617', 'other', CHECK),
  of('1618', 'other'),
  of('1621', 'other', CHECK),
  of('1671', 'other', CHECK),
  of('7051', 'hazardous', CHECK),
  of('7086', 'hazardous', CHECK),
  of('7092', 'hazardous', CHECK),
  of('7098', 'hazardous', CHECK),
  of('7121', 'hazardous', CHECK),
  of('7154', 'hazardous', CHECK),
  of('7155', 'hazardous', CHECK),
  of('7156', 'hazardous', CHECK),
  of('7157', 'hazardous', CHECK),
  of('7158', 'hazardous', CHECK),
  of('7159', 'hazardous', CHECK),
  of('7210', 'hazardous', CHECK),
  of('7211', 'hazardous', CHECK),
  of('7250', 'hazardous', CHECK),
  of('7xxx', 'hazardous', CHECK),
  of('9912', 'mixed'),
  of('9913', 'mixed'),
  of('9911', 'mixed'),
  of('9914', 'mixed'),
  of('9917', 'mixed', CHECK),
  of('99xx', 'mixed', CHECK),
  of('1601', 'masses', CHECK),
  of('1603', 'masses'),
  of('1604', 'masses'),
  of('1605', 'masses', CHECK),
  of('1606', 'masses'),
  of('7022', 'masses', { ...CHECK, hazardous: true }),
] as const;
export type FractionCode = (typeof FRACTIONS)[number]['code'];

const BY_CODE = new Map<string, Fraction<FractionCode>>(FRACTIONS.map((fraction) => [fraction.code, fraction]));

/** The fraction of a code, by its own row, else by its series; null for a code that neither says anything of. */
export function fractionOf(code: string): Fraction | null {
  const named = namedFraction(code);
  const row = named && BY_CODE.get(named);
  return row ? { ...row, code } : null;
}

/** The row of the table that names a code: its own, else its series'; null where it has neither. */
export function namedFraction(code: string): FractionCode | null {
  for (const wanted of [code, ...seriesOf(code)]) {
    const found = BY_CODE.get(wanted);
    if (found) return found.code;
  }
  return null;
}

/** The series that a code is of, the narrowest first: "14xx", "1xxx". */
export function seriesOf(code: string): readonly string[] {
  return [`${code.slice(0, 2)}xx`, `${code.slice(0, 1)}xxx`];
}

function of<const Code extends string>(
  code: Code,
  group: WasteGroup,
  other: { readonly check?: boolean; readonly hazardous?: boolean } = {},
): Fraction<Code> {
  return {
    code,
    group,
    sorted: group !== 'mixed',
    hazardous: other.hazardous ?? group === 'hazardous',
    counted: group !== 'masses',
    check: other.check ?? false,
  };
}
