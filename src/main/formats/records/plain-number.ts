import { saysNothing } from '#core/sheet/number-column.ts';
import type { ReadNumber } from '#core/text/number.ts';

/** A number as XML and JSON write it, with a decimal point and no thousands marks. Words for "not declared" are nothing. */
export function readPlainNumber(text: string): Exclude<ReadNumber, { kind: 'ambiguous' }> {
  if (saysNothing(text)) return { kind: 'empty' };
  const value = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(text.trim()) ? Number(text) : Number.NaN;
  return Number.isFinite(value) ? { kind: 'number', value } : { kind: 'invalid' };
}

/** As {@link readPlainNumber}, and null for all that is no positive number. */
export function positiveNumber(text: string): number | null {
  const read = readPlainNumber(text);
  return read.kind === 'number' && read.value > 0 ? read.value : null;
}
