import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compare } from '#core/comparison/compare.ts';
import { matchRows, rowDifferences, type RowDifference } from '#core/comparison/row-differences.ts';
import type { MethodChoice } from '#core/project/method.ts';
import type { Component } from '#core/project/project.ts';
import { account, component, declaration } from '#test/support/build.ts';
import { COMPLETE, NS3720 } from '#test/support/shown.ts';

const OTHER = { ...COMPLETE, id: 'd2', name: 'Resirkulert' };
const LACKING = declaration({ id: 'd3', impacts: { gwpIobc: {} } });

function side(components: readonly Component[], method: MethodChoice = NS3720) {
  const declarations = [COMPLETE, OTHER, LACKING];
  return { components, account: account({ components, declarations, method }) };
}

function only(parts: ReturnType<typeof rowDifferences>): RowDifference {
  const [row, ...rest] = parts.flatMap(({ rows }) => rows);
  if (!row || rest.length > 0) throw new Error(`one row, not ${rest.length + 1}`);
  return row;
}

const wall = component({ id: 'a', element: '231', name: 'Kledning', quantity: 604 });

describe('the rows of two alternatives', () => {
  const pairsOf = (a: readonly Component[], b: readonly Component[]) =>
    matchRows(a, b).map(({ reference, other }) => [reference?.id ?? null, other?.id ?? null]);

  it('are the same by part and name, however they are written', () => {
    expect(pairsOf([wall], [component({ id: 'b', element: '231', name: 'KLEDNING' })])).toEqual([['a', 'b']]);
  });
  it('are the same where the part is given more coarsely, but the same code comes first', () => {
    const rows = [
      component({ id: 'b', element: '23', name: 'Kledning' }),
      component({ id: 'c', element: '231', name: 'Kledning' }),
    ];
    expect(pairsOf([wall], rows)).toEqual([
      ['a', 'c'],
      [null, 'b'],
    ]);
  });
  it('are the same by part and declaration when the name is another', () => {
    expect(pairsOf([wall], [component({ id: 'b', element: '234', name: 'Panel' })])).toEqual([['a', 'b']]);
  });
  it('that are alike are paired in their order, and what is left over stands alone', () => {
    const twice = [wall, { ...wall, id: 'a2' }];
    expect(pairsOf(twice, [{ ...wall, id: 'b' }])).toEqual([
      ['a', 'b'],
      ['a2', null],
    ]);
  });
  it('without a name and without a declaration are never taken for each other', () => {
    const empty = { id: 'a', element: '231' };
    expect(pairsOf([empty], [{ ...empty, id: 'b' }])).toEqual([
      ['a', null],
      [null, 'b'],
    ]);
  });
});

describe('the difference of a row', () => {
  it('names the fields that are changed: 604 to 612.5 m² is 8.5 · 10 in A1-A3 and 8.5 · 14 in all', () => {
    // COMPLETE: A1-A3 10, A4 1, C2 1, C3 2 kg/m².
    const row = only(rowDifferences(side([wall]), side([{ ...wall, id: 'b', quantity: 612.5 }])));
    expect(row).toMatchObject({ kind: 'changed', changed: ['quantity'], complete: true });
    expect(row.climate['A1-A3']).toBeCloseTo(85, 9);
    expect(row.climate.total).toBeCloseTo(119, 9);
  });
  it('takes an origin that is not given as new, and a field that is null as absent', () => {
    const written = { ...wall, id: 'b', origin: 'new', thickness: null } as const;
    expect(only(rowDifferences(side([wall]), side([written])))).toMatchObject({ kind: 'same', changed: [] });
  });
  it('is all that the row is where only one has it', () => {
    expect(only(rowDifferences(side([]), side([{ ...wall, quantity: 10 }])))).toMatchObject({
      kind: 'onlyInOther',
      climate: { 'A1-A3': 100, total: 140 },
    });
    expect(only(rowDifferences(side([{ ...wall, quantity: 10 }]), side([]))).climate.total).toBe(-140);
  });
  it('is not known where a figure is not, and never 0', () => {
    const row = only(rowDifferences(side([wall]), side([{ ...wall, id: 'b', declaration: null }])));
    expect(row).toMatchObject({ changed: ['declaration'], complete: false });
    expect(row.climate).toEqual({ 'A1-A3': null, total: null });
  });
  it('is 0 where the method leaves the part out', () => {
    const method: MethodChoice = { preset: 'dfo-selected-parts', startYear: 2028 };
    const outside = { ...wall, element: '261' };
    const row = only(rowDifferences(side([outside], method), side([{ ...outside, quantity: 1 }], method)));
    expect(row.climate.total).toBe(0);
  });
  it('is no figure where the two do not compare', () => {
    const changed = { ...side([{ ...wall, quantity: 700 }]), account: null };
    const row = only(rowDifferences({ ...side([wall]), account: null }, changed));
    expect(row).toMatchObject({ changed: ['quantity'], climate: { 'A1-A3': null, total: null } });
  });
});

describe('the differences by part', () => {
  it('are in the order of the parts, rows without a part last', () => {
    const rows = [component({ id: 'x', element: null }), component({ id: 'y', element: '28' }), wall];
    expect(rowDifferences(side(rows), side([])).map(({ part }) => part)).toEqual(['23', '28', null]);
  });

  const rows = fc
    .array(
      fc.record({
        element: fc.constantFrom('222', '231', '234', '28'),
        name: fc.constantFrom('Kledning', 'kledning', 'Gulv', null),
        declaration: fc.constantFrom('d1', 'd2'),
        quantity: fc.integer({ min: 0, max: 5000 }).map((n) => n / 8),
        serviceLife: fc.constantFrom(20, 60),
      }),
      { maxLength: 10 },
    )
    .map((list) => list.map((row, index) => component({ ...row, id: `c${index}` })));

  it('add up to the comparison’s difference by part', () => {
    fc.assert(
      fc.property(rows, rows, (a, b) => {
        const [reference, other] = [side(a), side(b)];
        const energy = { energy: [{ carrier: 'electricity' as const, annualDemand: 0 }] };
        const whole = (id: string, components: readonly Component[]) => ({
          account: account({
            components,
            declarations: [COMPLETE, OTHER],
            method: NS3720,
            alternative: { id, ...energy },
          }),
          function: null,
        });
        const compared = compare([whole('a', a), whole('b', b)])?.differences[0]?.elements ?? {};
        const parts = rowDifferences(reference, other);
        expect(parts.map(({ part }) => part)).toEqual(Object.keys(compared));
        for (const { part, climate, complete } of parts) {
          expect(complete).toBe(true);
          expect(climate.total).toBeCloseTo(compared[part ?? ''] ?? Number.NaN, 6);
        }
      }),
    );
  });

  it('hold every row of both once', () => {
    fc.assert(
      fc.property(rows, rows, (a, b) => {
        const pairs = rowDifferences(side(a), side(b)).flatMap((part) => part.rows);
        expect(pairs.flatMap(({ reference }) => reference?.id ?? []).toSorted()).toEqual(
          a.map(({ id }) => id).toSorted(),
        );
        expect(pairs.flatMap(({ other }) => other?.id ?? []).toSorted()).toEqual(b.map(({ id }) => id).toSorted());
      }),
    );
  });
});
