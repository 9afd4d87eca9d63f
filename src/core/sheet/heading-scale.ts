import type { ListCells } from './list-cells.ts';

/** What the figures of a column are in, as its heading says it. */

/** Where figures are of one of something, they are no sums. A cost of every year is still one of the year. */
const PER_SOMETHING = /(?:\/|\bper\b|\bpr\b\.?)\s*(?!år|year)[a-zæøå0-9]/;
const SCALES: readonly (readonly [RegExp, number])[] = [
  [/\b(?:mrd|milliard\w*|billions?|bn)\b/, 1e9],
  [/\b(?:mill|mio|million\w*|mnok|mkr)\b/, 1e6],
  [/\b(?:1[ .,]?000|tusen|tkr|tnok|kkr|knok|thousands?)\b/, 1e3],
];
const OTHER_MONEY = /\b(?:eur|euro|usd|sek|dkk|gbp|chf)\b|[€$£]/;
const WITH_VAT = /\b(?:inkl\w*|med|incl\w*|with|including)\b\.?\s*(?:mva|moms|merverdiavgift|vat)\b/;

/** Kroner without VAT in one of the figures: a million for "(mill. kr)". Null: they are of something else, "kr/m²" or with VAT. */
export function kronerIn(heading: string): number | null {
  const text = told(heading);
  if (PER_SOMETHING.test(text) || OTHER_MONEY.test(text) || WITH_VAT.test(text)) return null;
  return SCALES.find(([pattern]) => pattern.test(text))?.[1] ?? 1;
}

/** Kilograms in one of the figures: a thousand for "(t CO₂e)" and "tonn". Null: they are of something else, as "kg CO₂e/m²" is. */
export function kilogramsIn(heading: string): number | null {
  const text = told(heading);
  if (PER_SOMETHING.test(text) || /(?:\/|\bper\b|\bpr\b\.?)\s*(?:år|year)/.test(text)) return null;
  return /(?:^|[\s([,])(?:t|tonn|tonne|tonnes|tons)(?=$|[\s)\],])/.test(text) ? 1000 : 1;
}

function told(heading: string): string {
  return heading.toLowerCase().replaceAll(/\s+/g, ' ');
}

/**
 * A number in what its heading says that it is in. What is in something else is told, and not taken.
 * @param column.scale of ours in one of theirs; null: the heading says something else
 */
export function scaledNumber<Field, Code extends string>(
  { number, text, refuse }: ListCells<Field, Code | 'heading-unit'>,
  column: { readonly field: Field; readonly scale: number | null },
  suffix: RegExp,
): number | null {
  const { field, scale } = column;
  const found = text(field);
  if (scale === null) return found === null ? null : refuse('heading-unit', field);
  const figure = number(field, suffix);
  return figure === null ? null : figure * scale;
}
