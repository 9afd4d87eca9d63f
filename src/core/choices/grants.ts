import { divide, PartialSum } from '../climate/partial-sum.ts';
import { isBlankRow } from '../project/blank-row.ts';
import { GRANT_SCHEMES, type Grant, type GrantScheme, type GrantState } from './choices.ts';
import { KLIMASATS } from './klimasats.ts';

/** kr of some rows; null: none of them has an amount. */
export interface KrSum {
  readonly value: number | null;
  /** False: a row lacks its amount, so that the sum can only be more. */
  readonly complete: boolean;
  /** The rows that have one, by the id of the grant. */
  readonly parts: readonly { readonly grant: string; readonly kr: number }[];
}

export interface GrantSums {
  /** Extra cost of what is neither refused nor withdrawn. */
  readonly extraCost: KrSum;
  /** What was promised, paid out or not. */
  readonly granted: KrSum;
  readonly paid: KrSum;
  /** What was applied for and is not answered. */
  readonly undecided: KrSum;
  /** Rows that are not applied for yet, or do not say how they stand. */
  readonly notApplied: number;
}

export interface SchemeSums extends GrantSums {
  /** Null: not said. */
  readonly scheme: GrantScheme | null;
}

const PROMISED: readonly GrantState[] = ['granted', 'paid'];
const LAPSED: readonly GrantState[] = ['refused', 'withdrawn'];

/** The sums of each scheme that has rows, in the order of the schemes, then of those that name none. */
export function grantSums(grants: readonly Grant[]): SchemeSums[] {
  const rows = grants.filter((grant) => !isBlankRow(grant));
  return [...GRANT_SCHEMES, null].flatMap((scheme) => {
    const own = rows.filter((grant) => (grant.scheme ?? null) === scheme);
    return own.length === 0 ? [] : [{ scheme, ...sumsOf(own) }];
  });
}

/** Of all schemes. Two may pay for one measure, so their extra costs are not to be added up and are not here. */
export function grantTotals(grants: readonly Grant[]): Omit<GrantSums, 'extraCost'> {
  const { extraCost: _extraCost, ...totals } = sumsOf(grants.filter((grant) => !isBlankRow(grant)));
  return totals;
}

function sumsOf(rows: readonly Grant[]): GrantSums {
  const inState = (states: readonly GrantState[]) => rows.filter(({ state }) => isIn(states, state));
  return {
    extraCost: krSum(
      rows.filter(({ state }) => !isIn(LAPSED, state)),
      'extraCost',
    ),
    granted: krSum(inState(PROMISED), 'granted'),
    paid: krSum(inState(['paid']), 'granted'),
    undecided: krSum(inState(['applied']), 'applied'),
    notApplied: rows.filter(({ state }) => state == null || state === 'idea').length,
  };
}

function krSum(rows: readonly Grant[], field: 'extraCost' | 'applied' | 'granted'): KrSum {
  const sum = new PartialSum();
  for (const row of rows) sum.add(row[field] ?? null);
  const parts = rows.flatMap(({ id, [field]: kr }) => (kr == null ? [] : [{ grant: id, kr }]));
  return { value: sum.value, complete: sum.complete, parts };
}

/** The share of the extra cost that is promised, else applied for; null where one of them is not known. */
export function supportedShare(grant: Grant): number | null {
  return divide(supportOf(grant), grant.extraCost ?? null);
}

function supportOf({ state, applied, granted }: Grant): number | null {
  return (isIn(PROMISED, state) ? granted : applied) ?? null;
}

export type GrantRemark =
  | 'scheme-missing'
  | 'state-missing'
  | 'extra-cost-missing'
  | 'applied-missing'
  | 'granted-missing'
  | 'granted-not-decided'
  | 'above-extra-cost'
  | 'klimasats-share'
  | 'klimasats-most'
  | 'klimasats-least'
  | 'deadline-passed';

/** What is to be looked at in a grant; what was refused or withdrawn asks for nothing more. @param today `YYYY-MM-DD` */
export function grantRemarks(grant: Grant, today: string): GrantRemark[] {
  const { scheme, state, extraCost, applied, granted, deadline } = grant;
  if (isBlankRow(grant) || isIn(LAPSED, state)) return [];
  const support = supportOf(grant);
  const when = (remark: GrantRemark, isSo: boolean) => (isSo ? [remark] : []);
  return [
    ...when('scheme-missing', scheme == null),
    ...when('state-missing', state == null),
    ...when('extra-cost-missing', extraCost == null),
    ...when('applied-missing', state === 'applied' && applied == null),
    ...when('granted-missing', isIn(PROMISED, state) && granted == null),
    ...when('granted-not-decided', !isIn(PROMISED, state) && granted != null),
    ...when('above-extra-cost', support !== null && extraCost != null && support > extraCost),
    ...(scheme === 'klimasats' ? klimasatsRemarks(grant) : []),
    ...when('deadline-passed', (state == null || state === 'idea') && deadline != null && deadline < today),
  ];
}

/** Outside what Klimasats pays. */
function klimasatsRemarks(grant: Grant): GrantRemark[] {
  const extraCost = grant.extraCost ?? null;
  const share = supportedShare(grant);
  const remarks: GrantRemark[] = [];
  // What is above all of the extra cost says so already. A share of exactly 75 % is within, whatever the division leaves.
  if (share !== null && share <= 1 && share > KLIMASATS.mostShare + 1e-9) remarks.push('klimasats-share');
  if (extraCost !== null && extraCost > KLIMASATS.mostExtraCost) remarks.push('klimasats-most');
  if ([supportOf(grant), extraCost].some((kr) => kr !== null && kr < KLIMASATS.least)) remarks.push('klimasats-least');
  return remarks;
}

function isIn(states: readonly GrantState[], state: GrantState | null | undefined): boolean {
  return state != null && states.includes(state);
}
