import type { Account, ComponentAccount } from '../climate/account.ts';
import { partOf } from '../climate/by-element.ts';
import { sumOfKnown } from '../climate/partial-sum.ts';
import { scopeOf } from '../climate/scope.ts';
import { sameValue } from '../history/difference.ts';
import type { Component } from '../project/project.ts';
import { foldText } from '../text/fold.ts';

/** What one alternative has otherwise than another, row by row: what is changed from a budget to what was built. */

/** The fields that rows are compared by; the origin that is not given is new. */
export const COMPARED_FIELDS = [
  'element',
  'name',
  'origin',
  'quantity',
  'unit',
  'thickness',
  'declaration',
  'serviceLife',
  'remainingLife',
  'wastage',
  'recycledContent',
  'transport',
  'deliveryDate',
  'notRelevant',
] as const satisfies readonly (keyof Component)[];
export type ComparedField = (typeof COMPARED_FIELDS)[number];

/** The two sides of a row; null on the side that does not have it. */
export interface RowPair {
  readonly reference: Component | null;
  readonly other: Component | null;
}

export interface RowDifference extends RowPair {
  readonly kind: 'onlyInReference' | 'onlyInOther' | 'changed' | 'same';
  /** Of a row that both have. */
  readonly changed: readonly ComparedField[];
  /** kg CO₂e: other − reference; null where a side's figure is not known, or the two do not compare. */
  readonly climate: { readonly 'A1-A3': number | null; readonly total: number | null };
  /** Whether every module of both sides is known. */
  readonly complete: boolean;
}

export interface PartDifference {
  /** Two digits of NS 3451; null: rows without a part. */
  readonly part: string | null;
  readonly rows: readonly RowDifference[];
  /** kg CO₂e, the sum of the rows whose difference is known; null where none is. */
  readonly climate: RowDifference['climate'];
  /** Whether every row is. */
  readonly complete: boolean;
}

export interface Side {
  readonly components: readonly Component[];
  /** Null where the two accounts do not compare: then fields are compared, and no figure is given. */
  readonly account: Account | null;
}

/**
 * The rows of two alternatives side by side, by building part. Where every figure is known, the sums are the difference by part that
 * the comparison gives; a row outside the method's parts counts in none.
 */
export function rowDifferences(reference: Side, other: Side): PartDifference[] {
  const sides = { reference: figuresOf(reference.account), other: figuresOf(other.account) };
  const byPart = new Map<string | null, RowDifference[]>();
  for (const pair of matchRows(reference.components, other.components)) {
    const part = partOf((pair.reference ?? pair.other)?.element, 2);
    const rows = byPart.get(part);
    if (rows) rows.push(differenceOf(pair, sides));
    else byPart.set(part, [differenceOf(pair, sides)]);
  }
  return [...byPart]
    .toSorted(([a], [b]) => compareParts(a, b))
    .map(([part, rows]) => ({
      part,
      rows,
      climate: {
        'A1-A3': sumOfKnown(rows.map(({ climate }) => climate['A1-A3'])),
        total: sumOfKnown(rows.map(({ climate }) => climate.total)),
      },
      complete: rows.every(({ complete }) => complete),
    }));
}

/** What makes two rows the same one, the surest first. A key that is not whole matches nothing. */
const KEYS: readonly ((row: Component) => string | null)[] = [
  ({ element, name }) => keyOf(element, foldText(name ?? '')),
  (row) => keyOf(partOf(row.element, 2), foldText(row.name ?? '')),
  (row) => keyOf(partOf(row.element, 2), row.declaration),
];

/**
 * Pairs the rows of two lists: by part and name, then what is left by part and declaration; rows that are alike in their order.
 * In the order of the reference, then what only the other has.
 */
export function matchRows(reference: readonly Component[], other: readonly Component[]): RowPair[] {
  const partners = new Map<Component, Component>();
  const taken = new Set<Component>();
  for (const key of KEYS) {
    // Last first, so that the next in order is taken off the end.
    const waiting = new Map<string, Component[]>();
    for (const row of other.toReversed()) {
      const name = taken.has(row) ? null : key(row);
      if (name === null) continue;
      const alike = waiting.get(name);
      if (alike) alike.push(row);
      else waiting.set(name, [row]);
    }
    for (const row of reference) {
      const name = partners.has(row) ? null : key(row);
      const partner = name === null ? undefined : waiting.get(name)?.pop();
      if (!partner) continue;
      partners.set(row, partner);
      taken.add(partner);
    }
  }
  return [
    ...reference.map((row) => ({ reference: row, other: partners.get(row) ?? null })),
    ...other.filter((row) => !taken.has(row)).map((row) => ({ reference: null, other: row })),
  ];
}

function keyOf(part: string | null | undefined, name: string | null | undefined): string | null {
  return part == null || name == null || name === '' ? null : `${part} ${name}`;
}

/** The figures of one side's rows. */
type Figures = (row: Component | null) => Pick<ComponentAccount, 'modules' | 'total'> | null;

const NOTHING = { modules: { 'A1-A3': 0 }, total: { value: 0, complete: true, missing: [] } };

/** A row counts 0 where it is not there, or where the method leaves its part out. */
function figuresOf(account: Account | null): Figures {
  if (!account) return () => null;
  const accounts = new Map(account.components.map((one) => [one.id, one]));
  return (row) => {
    if (!row) return NOTHING;
    const scope = scopeOf(row.element ?? null, account.method);
    if (scope === 'inside') return accounts.get(row.id) ?? null;
    return scope === 'outside' ? NOTHING : null;
  };
}

function differenceOf(
  { reference, other }: RowPair,
  sides: { readonly reference: Figures; readonly other: Figures },
): RowDifference {
  const changed = reference && other ? COMPARED_FIELDS.filter((field) => differs(reference, other, field)) : [];
  const [a, b] = [sides.reference(reference), sides.other(other)];
  return {
    reference,
    other,
    kind: !other ? 'onlyInReference' : !reference ? 'onlyInOther' : changed.length > 0 ? 'changed' : 'same',
    changed,
    climate: {
      'A1-A3': minus(b?.modules['A1-A3'], a?.modules['A1-A3']),
      total: minus(b?.total.value, a?.total.value),
    },
    complete: a !== null && b !== null && a.total.complete && b.total.complete,
  };
}

function minus(a: number | null | undefined, b: number | null | undefined): number | null {
  return a == null || b == null ? null : a - b;
}

function differs(a: Component, b: Component, field: ComparedField): boolean {
  return field === 'origin' ? (a.origin ?? 'new') !== (b.origin ?? 'new') : !sameValue(a[field], b[field]);
}

/** By code, rows without a part last. */
function compareParts(a: string | null, b: string | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return a < b ? -1 : a > b ? 1 : 0;
}
