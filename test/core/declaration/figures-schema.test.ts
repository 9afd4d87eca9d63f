import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { figuresOf } from '#core/declaration/figures-schema.ts';

const KEYS = ['A1-A3', 'A4', 'D'] as const;
const ours = figuresOf(KEYS);
const record = z.partialRecord(z.enum(KEYS), z.number().nullable());
const amounts = figuresOf(KEYS, { positive: true });
const amountRecord = z.partialRecord(z.enum(KEYS), z.number().positive().nullable());

const value = fc.oneof(
  fc.double(),
  fc.constantFrom(null, true, 'x', Number.NaN, Number.POSITIVE_INFINITY),
  fc.object({ key: fc.string().filter((one) => one !== '__proto__') }),
);
const key = fc
  .oneof(fc.constantFrom(...KEYS), fc.constantFrom('A1', ''), fc.string())
  .filter((one) => one !== '__proto__');
const document = fc.oneof(value, fc.array(value), fc.dictionary(key, value));

/** Each place that is refused, as the person is told it. */
function refused(schema: z.ZodType, document: unknown): string[] {
  const issues = schema.safeParse(document).error?.issues ?? [];
  return issues
    .flatMap((issue) =>
      issue.code === 'unrecognized_keys' ? issue.keys.map((one) => [...issue.path, one]) : [issue.path],
    )
    .map((path) => path.join('.'))
    .toSorted();
}

describe('the figures of a declaration', () => {
  it('are refused in the places where a record of zod refuses them', () => {
    fc.assert(
      fc.property(document, (figures) => {
        expect(refused(ours, figures)).toEqual(refused(record, figures));
        expect(refused(amounts, figures)).toEqual(refused(amountRecord, figures));
      }),
    );
  });

  it.each([0, -0, -1])('are refused where an amount is to be above 0, and it is %s', (figure) => {
    expect(refused(amounts, { A4: figure, D: 1 })).toEqual(['A4']);
    expect(refused(ours, { A4: figure, D: 1 })).toEqual([]);
  });

  it('are refused under a name that objects have of their own', () => {
    expect(refused(ours, JSON.parse('{ "A4": 1, "__proto__": 2, "constructor": 3 }'))).toEqual([
      '__proto__',
      'constructor',
    ]);
  });

  it.each([new Date(0), new Map([['A4', 1]]), [1], null, 'A4'])(
    'are refused where they are no record: %s',
    (figures) => {
      expect(refused(ours, figures)).toEqual(['']);
      expect(refused(record, figures)).toEqual(['']);
    },
  );

  it('are refused where they are no numbers, by the module', () => {
    expect(refused(ours, { 'A1-A3': 1, A4: '2', D: null, B9: 3 })).toEqual(['A4', 'B9']);
  });
});
