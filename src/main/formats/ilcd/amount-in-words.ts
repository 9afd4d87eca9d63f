import { readNumber } from '#core/text/number.ts';
import type { Declaration } from '#core/declaration/declaration.ts';
import { readUnit } from '#core/units/unit-alias.ts';

/** "1 m² wall", "per 1000 kg, bulk": a number and a unit, with nothing stuck to them. */
const BEGINNING = /^(?:per\s+|pr\.?\s+)?(\d[\d.,\s]*?)\s*(\p{L}[\p{L}\d²³^]*(?:\(s\))?)(?=$|[\s,;:()–-])/iu;

/**
 * The amount that a text begins with; null where it begins with none, or with one that can be read in two ways. Millimetres and inches
 * are what a product measures, and nothing that is declared by.
 */
export function amountInWords(text: string): Declaration['declaredUnit'] | null {
  const [, figure = '', name = ''] = BEGINNING.exec(text.trim()) ?? [];
  const amount = readNumber(figure);
  const unit = readUnit(name.replace(/\(s\)$/i, ''));
  if (amount.kind !== 'number' || amount.value <= 0 || unit?.amount !== 1) return null;
  return { amount: amount.value, unit: unit.unit };
}
