import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packRows, unpackRows } from '#main/formats/packed-rows.ts';

const cell = fc.oneof(
  fc.double(),
  fc.string(),
  fc.constantFrom('m2', 'EPD', '__proto__', ''),
  fc.boolean(),
  fc.date(),
  fc.constant(null),
);
const rows = fc.array(fc.record({ number: fc.nat(1_048_576), cells: fc.array(cell) }));

describe('rows that go from one thread to another', () => {
  it('are the same when they have come, cell by cell', () => {
    fc.assert(
      fc.property(rows, (table) => {
        expect(unpackRows(structuredClone(packRows(table)))).toEqual(table);
      }),
    );
  });
});
