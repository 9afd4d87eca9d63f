import { groupSums, GROUP_ORDER } from '#core/chart/shown.ts';
import type { Account, IssueCode } from '#core/climate/account.ts';
import {
  completenessBeside,
  completenessOf,
  missingIn,
  missingInPart,
  sumLacking,
  type Completeness,
} from '#core/climate/completeness.ts';
import { MODULE_OF_LACK, notEntered, OPERATION_LACKS, type OperationLack } from '#core/climate/operation-lack.ts';
import { MODULE_GROUPS, MODULES, type Module, type ModuleGroup } from '#core/declaration/life-cycle-module.ts';
import { ELECTRICITY_SCENARIOS, type ElectricityScenario } from '#core/project/codes.ts';
import type { Component } from '#core/project/project.ts';

/** What the panel beside the grid says of an alternative. kg CO₂e, unrounded. */
export interface Totals {
  /** In the method's own scenario first. */
  readonly scenarios: readonly { readonly scenario: ElectricityScenario; readonly value: number | null }[];
  readonly completeness: Completeness;
  readonly modules: readonly {
    readonly group: ModuleGroup;
    readonly value: number | null;
    readonly completeness: Completeness;
  }[];
  /** D: beside the total, never in it. */
  readonly beyond: { readonly value: number | null; readonly completeness: Completeness };
  readonly parts: readonly { readonly part: string; readonly value: number | null; readonly atLeast: boolean }[];
}

export function totalsOf(account: Account): Totals {
  const own = account.method.electricityScenario;
  const scenarios = [own, ...ELECTRICITY_SCENARIOS.filter((scenario) => scenario !== own)];
  const groups = groupSums(account.modules);
  const { indicator } = account.method;
  return {
    scenarios: scenarios.map((scenario) => ({ scenario, value: account.scenarios[scenario].total })),
    completeness: completenessOf(account.total, indicator),
    modules: GROUP_ORDER.flatMap((group) => {
      const value = groups[group];
      if (value === undefined) return [];
      const completeness = completenessOf(sumLacking(value, missingIn(account, MODULE_GROUPS[group])), indicator);
      return [{ group, value, completeness }];
    }),
    beyond: { value: account.beyondBoundary.D, completeness: completenessBeside(account, 'D') },
    parts: Object.entries(account.elements)
      .toSorted(([a], [b]) => a.localeCompare(b))
      .map(([part, value]) => ({
        part,
        value,
        atLeast: completenessOf(sumLacking(value, missingInPart(account, part)), indicator) === 'atLeast',
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

export type LackReason = (typeof REASONS)[number] | 'other' | 'modules' | OperationLack | 'alternative';

export function isOfOperation(reason: LackReason): reason is OperationLack {
  return OPERATION_LACKS.some((lack) => lack === reason);
}

/** Rows that lack the same, or the alternative's own figures (no rows): what is not entered, or energy that lacks something. */
export interface Lack {
  readonly reason: LackReason;
  readonly names: readonly (string | null)[];
  /** What is not known, where the rest of the rows' figures are. */
  readonly modules: readonly Module[];
}

export interface Lacks {
  /** Rows without any figure, of all rows that count. */
  readonly withoutFigure: number;
  readonly rows: number;
  readonly lacks: readonly Lack[];
  /** Entries of the site's log that are not in A5. */
  readonly logEntries: number;
}

/** What the total lacks: rows without a figure by the first reason, then modules that are not declared, then the alternative's own. */
export function lacksOf(account: Account, components: readonly Component[]): Lacks {
  const names = new Map(components.map(({ id, name }) => [id, name ?? null]));
  const issues = new Map<string, Set<IssueCode>>();
  for (const { code, component } of account.issues) {
    if (component !== null) issues.set(component, (issues.get(component) ?? new Set()).add(code));
  }
  const missing = new Map<string | null, Module[]>();
  for (const { component, module } of account.total.missing) {
    missing.set(component, [...(missing.get(component) ?? []), module]);
  }

  const counted = account.components.filter(({ inScope }) => inScope);
  const byReason = new Map<LackReason, (string | null)[]>();
  const byModule = new Map<Module, string[]>();
  for (const { id, total } of counted) {
    const lacking = missing.get(id);
    if (!lacking) continue;
    if (total.value === null) {
      const reason = REASONS.find((code) => issues.get(id)?.has(code)) ?? 'other';
      byReason.set(reason, [...(byReason.get(reason) ?? []), names.get(id) ?? null]);
    } else {
      for (const module of lacking) byModule.set(module, [...(byModule.get(module) ?? []), id]);
    }
  }

  const lacks: Lack[] = [...REASONS, 'other' as const].flatMap((reason) => {
    const rows = byReason.get(reason);
    return rows ? [{ reason, names: rows, modules: [] }] : [];
  });
  for (const { modules, rows } of modulesByRows(byModule)) {
    lacks.push({ reason: 'modules', names: rows.map((id) => names.get(id) ?? null), modules });
  }
  const own = missing.get(null) ?? [];
  for (const reason of account.operationLacks) lacks.push({ reason, names: [], modules: [MODULE_OF_LACK[reason]] });
  const absent = notEntered(own, account.operationLacks);
  if (absent.length > 0) lacks.push({ reason: 'alternative', names: [], modules: absent });

  return {
    withoutFigure: counted.filter(({ total }) => total.value === null).length,
    rows: counted.length,
    lacks,
    logEntries: account.uncountedLogEntries,
  };
}

/** Modules that the very same rows lack, together, in the order of the life cycle. */
function modulesByRows(rowsOf: ReadonlyMap<Module, readonly string[]>) {
  const groups = new Map<string, { readonly modules: Module[]; readonly rows: readonly string[] }>();
  for (const module of MODULES) {
    const rows = rowsOf.get(module);
    if (!rows) continue;
    const key = rows.join();
    const group = groups.get(key);
    if (group) group.modules.push(module);
    else groups.set(key, { modules: [module], rows });
  }
  return groups.values();
}
