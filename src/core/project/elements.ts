/**
 * NS 3451 building parts that the program has a name for (`element.<code>` in `core/text`): those of two digits, and the three-digit
 * ones that climate accounts use. The standard itself was not read; codes beyond these are kept as typed, without a name.
 */
// prettier-ignore
export const ELEMENTS = [
  '20', '21', '22', '23', '24', '25', '26', '27', '28', '29',
  '30', '31', '32', '33', '34', '35', '36', '37', '38', '39',
  '40', '41', '42', '43', '44', '45', '46', '49',
  '50', '51', '52', '53', '54', '55', '56', '57', '59',
  '60', '61', '62', '63', '64', '65', '66', '67', '69',
  '70', '71', '72', '73', '74', '75', '76', '77', '78', '79',
  '215', '216', '221', '222', '223', '231', '232', '233', '234', '235',
  '241', '242', '243', '244', '246', '251', '252', '254', '255', '257', '261', '262', '263',
] as const;
export type ElementCode = (typeof ELEMENTS)[number];

const known: ReadonlySet<string> = new Set(ELEMENTS);

/** Whether the program has a name for an NS 3451 code of two or three digits. */
export function isKnownElement(code: string): code is ElementCode {
  return known.has(code);
}
