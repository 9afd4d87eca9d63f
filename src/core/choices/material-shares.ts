import type { Account, ComponentAccount } from '../climate/account.ts';
import { divide, sumOfKnown } from '../climate/partial-sum.ts';
import { componentMassKg } from '../climate/quantity.ts';
import type { Declaration } from '../declaration/declaration.ts';
import type { Component } from '../project/project.ts';

/**
 * How much of an alternative's materials is reused, is retained and has recycled content (strategy, measures 3.7 and 3.8): of all that the
 * finished building has, whatever parts the method counts. What is demolished is not in it.
 */

/** Where a material is from; all of them are the whole. */
export const MATERIAL_ORIGINS = ['reused', 'retained', 'new'] as const;
export type MaterialOrigin = (typeof MATERIAL_ORIGINS)[number];

/** An amount and what it is of the whole; null: not known. */
export interface Share {
  readonly amount: number | null;
  readonly share: number | null;
}

export interface RecycledShare extends Share {
  /** Of what is new: the amount whose recycled content is known, which the share is of, and that amount's share of all that is new. */
  readonly known: Share;
}

export interface MaterialSharesBy {
  /** What is known of all of it. Null where nothing is. */
  readonly total: number | null;
  readonly byOrigin: Readonly<Record<MaterialOrigin, Share>>;
  /** Of what is new. */
  readonly recycled: RecycledShare;
  /** Ids of the components whose amount is not known: they are in no share. */
  readonly missing: readonly string[];
}

export interface MaterialShares {
  /** Components in the finished building. */
  readonly rows: number;
  /** kg */
  readonly mass: MaterialSharesBy;
  /** kg CO₂e, |A1–A3| as declared, of what was reused and retained too: what its production would have been, had it been new. */
  readonly impact: MaterialSharesBy;
}

export interface MaterialSharesInput {
  readonly components: readonly Component[];
  readonly declarations: readonly Declaration[];
  /** Null where the method cannot be resolved: then nothing is known of the climate impact. */
  readonly account: Pick<Account, 'components'> | null;
}

export function materialShares({ components, declarations, account }: MaterialSharesInput): MaterialShares {
  const declared = new Map(declarations.map((declaration) => [declaration.id, declaration]));
  const accounts = new Map(account?.components.map((one) => [one.id, one]));
  const inBuilding = components.filter(({ origin }) => origin !== 'demolished');
  const declarationOf = ({ declaration }: Component) => declared.get(declaration ?? '') ?? null;
  return {
    rows: inBuilding.length,
    mass: sharesBy(inBuilding, (component) => componentMassKg(component, declarationOf(component))),
    impact: sharesBy(inBuilding, (component) =>
      productionAsNew(component, declarationOf(component), accounts.get(component.id)),
    ),
  };
}

/** |q · g(A1–A3)|, without the method's surcharge, which only what is new has. A reused product's own declaration does not tell it. */
function productionAsNew(
  { origin }: Component,
  declaration: Declaration | null,
  account: ComponentAccount | undefined,
): number | null {
  if (!account || (origin === 'reused' && declaration?.reusedProduct === true)) return null;
  const perUnit = account.perDeclaredUnit['A1-A3'] ?? null;
  return account.declaredUnits === null || perUnit === null ? null : Math.abs(account.declaredUnits * perUnit);
}

/** @param amountOf what a component counts with; null where it is not known, which is never 0 */
function sharesBy(components: readonly Component[], amountOf: (one: Component) => number | null): MaterialSharesBy {
  const rows = components.map((component) => ({ component, amount: amountOf(component) }));
  const total = sumOfKnown(rows.map(({ amount }) => amount));
  const ofOrigin = (origin: MaterialOrigin) => rows.filter(({ component }) => (component.origin ?? 'new') === origin);
  const shareOf = (origin: MaterialOrigin): Share => {
    const own = ofOrigin(origin);
    const amount = own.length === 0 ? 0 : sumOfKnown(own.map((row) => row.amount));
    return { amount, share: divide(amount, total) };
  };
  const byOrigin = { reused: shareOf('reused'), retained: shareOf('retained'), new: shareOf('new') };
  return {
    total,
    byOrigin,
    recycled: recycledShare(ofOrigin('new'), byOrigin.new.amount),
    missing: rows.flatMap(({ component, amount }) => (amount === null ? [component.id] : [])),
  };
}

/** Σ amount · recycled content over Σ amount, of the new components that both are known of. */
function recycledShare(
  rows: readonly { readonly component: Component; readonly amount: number | null }[],
  allNew: number | null,
): RecycledShare {
  const told = rows.flatMap(({ component: { recycledContent }, amount }) =>
    amount === null || recycledContent == null ? [] : [{ amount, recycled: amount * recycledContent }],
  );
  const known = sumOfKnown(told.map(({ amount }) => amount));
  const amount = sumOfKnown(told.map(({ recycled }) => recycled));
  return { amount, share: divide(amount, known), known: { amount: known, share: divide(known, allNew) } };
}
