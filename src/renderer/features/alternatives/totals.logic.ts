import { groupSums, GROUP_ORDER } from '#core/chart/shown.ts';
import type { Account, IssueCode } from '#core/climate/account.ts';
import { completenessOf, type Completeness } from '#core/climate/completeness.ts';
import type { ModuleGroup } from '#core/declaration/life-cycle-module.ts';
import { ELECTRICITY_SCENARIOS, type ElectricityScenario } from '#core/project/codes.ts';
import type { Component } from '#core/project/project.ts';

/** What the panel beside the grid says of an alternative. kg CO₂e, unrounded. */
export interface Totals {
  /** In the method's own scenario first. */
  readonly scenarios: readonly { readonly scenario: ElectricityScenario; readonly value: number | null }[];
  readonly completeness: Completeness;
  readonly modules: readonly { readonly group: ModuleGroup; readonly value: number | null }[];
  /** D: beside the total, never in it. */
  readonly beyond: number | null;
  readonly parts: readonly { readonly part: string; readonly value: number | null; readonly atLeast: boolean }[];
}

export function totalsOf(account: Account): Totals {
  const own = account.method.electricityScenario;
  const scenarios = [own, ...ELECTRICITY_SCENARIOS.filter((scenario) => scenario !== own)];
  const groups = groupSums(account.modules);
  const { indicator } = account.method;
  const lacking = new Set(account.total.missing.flatMap(({ component }) => component ?? []));
  const lackingParts = new Set(
    account.components.flatMap(({ id, element }) => (lacking.has(id) && element ? [element.slice(0, 2)] : [])),
  );
  return {
    scenarios: scenarios.map((scenario) => ({ scenario, value: account.scenarios[scenario].total })),
    completeness: completenessOf(account.total, indicator),
    modules: GROUP_ORDER.flatMap((group) => {
      const value = groups[group];
      return value === undefined ? [] : [{ group, value }];
    }),
    beyond: account.beyondBoundary.D,
    parts: Object.entries(account.elements)
      .toSorted(([a], [b]) => a.localeCompare(b))
      .map(([part, value]) => ({
        part,
        value,
        atLeast: value !== null && lackingParts.has(part) && indicator !== 'gwpTotal',
      })),
  };
}

/** Reasons why a row has no figure at all, in the order that they are to be put right. */
const REASONS = [
  'quantity-missing',
  'unit-missing',
  'declaration-missing',
  'unit-not-convertible',
  'biogenic-basis-unknown',
] as const satisfies readonly IssueCode[];

export type LackReason = (typeof REASONS)[number] | 'other' | 'modules' | 'alternative';

/** Rows that lack the same, or the alternative's own figures (no rows). */
export interface Lack {
  readonly reason: LackReason;
  readonly names: readonly (string | null)[];
  /** What is not known, where the rest of the rows' figures are. */
  readonly modules: readonly string[];
}

export interface Lacks {
  /** Rows without any figure, of all rows that count. */
  readonly withoutFigure: number;
  readonly rows: number;
  readonly lacks: readonly Lack[];
}

/** What the total lacks: rows without a figure by the first reason, then modules that are not declared, then the alternative's own. */
export function lacksOf(account: Account, components: readonly Component[]): Lacks {
  const names = new Map(components.map(({ id, name }) => [id, name ?? null]));
  const issues = new Map<string, Set<IssueCode>>();
  for (const { code, component } of account.issues) {
    if (component !== null) issues.set(component, (issues.get(component) ?? new Set()).add(code));
  }
  const missing = new Map<string | null, string[]>();
  for (const { component, module } of account.total.missing) {
    missing.set(component, [...(missing.get(component) ?? []), module]);
  }

  const counted = account.components.filter(({ inScope }) => inScope);
  const byReason = new Map<LackReason, { names: (string | null)[]; modules: Set<string> }>();
  const add = (reason: LackReason, name: string | null | undefined, modules: readonly string[]) => {
    const lack = byReason.get(reason) ?? { names: [], modules: new Set() };
    if (name !== undefined) lack.names.push(name);
    for (const module of modules) lack.modules.add(module);
    byReason.set(reason, lack);
  };
  for (const { id, total } of counted) {
    const lacking = missing.get(id);
    if (!lacking) continue;
    const reason = total.value === null ? (REASONS.find((code) => issues.get(id)?.has(code)) ?? 'other') : 'modules';
    add(reason, names.get(id) ?? null, lacking);
  }
  const own = missing.get(null);
  if (own) add('alternative', undefined, own);

  const order: readonly LackReason[] = [...REASONS, 'other', 'modules', 'alternative'];
  return {
    withoutFigure: counted.filter(({ total }) => total.value === null).length,
    rows: counted.length,
    lacks: order.flatMap((reason) => {
      const lack = byReason.get(reason);
      return lack ? [{ reason, names: lack.names, modules: [...lack.modules] }] : [];
    }),
  };
}
