import { onceEach } from '../once-each.ts';
import { fractionOf, type Fraction } from './fraction.ts';
import { fractionCode, mayBeMasses } from './read-fraction.ts';
import type { FractionReading, WasteDelivery } from './waste.ts';

/** What a delivery counts as. */
export type WasteClass = 'sorted' | 'mixed' | 'outside';

/** What a delivery lacks before it can be counted. */
export const WASTE_LACKS = ['fraction-missing', 'fraction-unknown', 'amount-missing', 'unit-missing'] as const;
export type WasteLack = (typeof WASTE_LACKS)[number];

export interface WasteRow<D extends WasteDelivery = WasteDelivery> {
  readonly delivery: D;
  /** As the project reads it; null where none is named, or one that nothing is known of, also where it counts as reused. */
  readonly fraction: Fraction | null;
  /** Null where it is not known. */
  readonly tonnes: number | null;
  readonly class: WasteClass | null;
  readonly lacks: readonly WasteLack[];
}

/** Reads the fractions that a project's rows name, with its own readings in place of the law's. */
export function fractionReader(readings: readonly FractionReading[] | null | undefined) {
  const own = new Map((readings ?? []).map((reading) => [fractionCode(reading.code) ?? reading.code, reading]));
  return onceEach((text: string): Fraction | null => {
    const code = fractionCode(text);
    return code === null ? null : withReading(code, own.get(code));
  });
}
export type FractionReader = ReturnType<typeof fractionReader>;

/** A code that the table lacks is known once the project says how it is read. */
function withReading(code: string, reading: FractionReading | undefined): Fraction | null {
  const law = fractionOf(code);
  if (!reading) return law;
  if (law) return { ...law, sorted: reading.sorted ?? law.sorted, counted: reading.counted ?? law.counted };
  if (reading.sorted == null) return null;
  const { sorted, counted } = reading;
  return { code, group: sorted ? 'other' : 'mixed', sorted, hazardous: false, counted: counted ?? true, check: true };
}

export function wasteRow<D extends WasteDelivery>(delivery: D, read: FractionReader): WasteRow<D> {
  const named = delivery.fraction?.trim() ?? '';
  const fraction = named === '' ? null : read(named);
  const tonnes = tonnesOf(delivery);
  const lacks: WasteLack[] = [];
  const counts = classOf(fraction, delivery);
  if (counts === null) lacks.push(named === '' ? 'fraction-missing' : 'fraction-unknown');
  if (delivery.amount == null) lacks.push('amount-missing');
  // Nothing is nothing in any unit.
  else if (tonnes === null) lacks.push('unit-missing');
  return { delivery, fraction, tonnes, class: counts, lacks };
}

/**
 * What goes directly to reuse is sorted, whatever it was called; masses stay outside, and what may be masses, or is called nothing, waits. Null
 * where it cannot be told.
 */
function classOf(fraction: Fraction | null, { to, fraction: named }: WasteDelivery): WasteClass | null {
  if (fraction === null) return to === 'reuse' && isCalled(named) && !mayBeMasses(named) ? 'sorted' : null;
  if (!fraction.counted) return 'outside';
  return fraction.sorted || to === 'reuse' ? 'sorted' : 'mixed';
}

function isCalled(named: string | null | undefined): named is string {
  return named != null && named.trim() !== '';
}

export function tonnesOf({ amount, unit }: WasteDelivery): number | null {
  if (amount == null) return null;
  if (amount === 0) return 0;
  if (unit == null) return null;
  return unit === 'kg' ? amount / 1000 : amount;
}
