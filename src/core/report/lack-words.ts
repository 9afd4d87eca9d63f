import type { Words } from '../chart/figure.ts';
import type { Account, Missing } from '../climate/account.ts';
import { MODULE_OF_LACK, notEntered, type OperationLack } from '../climate/operation-lack.ts';
import { MODULES, type Module } from '../declaration/life-cycle-module.ts';
import type { Component } from '../project/project.ts';
import { missingByCount, moduleList } from './report-words.ts';
import { listed } from './headline.ts';

/** What a total lacks, by name. */

export interface Lack {
  /** Components that lack the same modules; empty: the alternative's own figures, such as B6 without energy. */
  readonly components: readonly string[];
  readonly modules: readonly Module[];
  /** The components have no figure at all. */
  readonly everything: boolean;
  /** Why the alternative itself lacks them, where something is entered. */
  readonly entered?: OperationLack;
  /** How many entries of the site's log those are of. */
  readonly logEntries?: number;
}

/** What an account lacks, components with the same gap together, the largest group first. */
export function lacksByName(account: Account, components: readonly Component[], words: Words): Lack[] {
  const modulesOf = new Map<string | null, Set<Module>>();
  for (const { component, module } of account.total.missing) {
    const modules = modulesOf.get(component) ?? new Set();
    modulesOf.set(component, modules.add(module));
  }
  const named = new Map(components.map((one) => [one.id, one.name]));
  const known = new Map(account.components.map((one) => [one.id, one.total.value !== null]));
  const entered = account.operationLacks.map((lack): Lack => ({
    components: [],
    modules: [MODULE_OF_LACK[lack]],
    everything: false,
    entered: lack,
    logEntries: account.uncountedLogEntries,
  }));
  const groups = new Map<string, { components: string[]; modules: Module[]; everything: boolean }>();
  for (const [component, lacking] of modulesOf) {
    const lacked = MODULES.filter((module) => lacking.has(module));
    const modules = component === null ? notEntered(lacked, account.operationLacks) : lacked;
    if (modules.length === 0) continue;
    const everything = component !== null && known.get(component) === false;
    const key = `${component === null} ${everything} ${modules.join(' ')}`;
    const group = groups.get(key) ?? { components: [], modules, everything };
    if (component !== null) group.components.push(named.get(component) ?? words.t('comparison.unnamed'));
    groups.set(key, group);
  }
  return [...groups.values(), ...entered].toSorted(
    (a, b) => Number(b.everything) - Number(a.everything) || b.components.length - a.components.length,
  );
}

/** At most this many components are named; beyond that each module is counted. */
const MOST_NAMED = 3;

/** What a total lacks in one line: by name where few components lack it, else "B6; B4 i 14 poster; C1–C4 i 34 poster". */
export function lackSummary(lacks: readonly Lack[], missing: readonly Missing[], words: Words): string {
  const named = lacks.reduce((count, { components }) => count + components.length, 0);
  if (named <= MOST_NAMED) return lacks.map((lack) => lackText(lack, words)).join('; ');
  const own = lacks.filter(({ components }) => components.length === 0).map((lack) => lackText(lack, words));
  const counted = missing.filter(({ component }) => component !== null);
  return [...own, ...missingByCount(counted, words.t)].join('; ');
}

/** "C1–C4 for 12 poster (Vinylgulv, Innerdør og 10 til)" */
export function lackText(
  { components, modules, everything, entered, logEntries = 0 }: Lack,
  words: Words,
  mostNames = 2,
): string {
  const { t } = words;
  if (entered) return t(`comparison.own.${entered}`, { count: logEntries });
  if (components.length === 0) return moduleList(modules);
  const names =
    components.length > mostNames + 1
      ? t('comparison.andMore', {
          names: components.slice(0, mostNames).join(', '),
          count: components.length - mostNames,
        })
      : listed(components, words);
  const params = { modules: moduleList(modules), names, count: components.length };
  return t(everything ? 'comparison.missingAll' : 'comparison.missingModules', params);
}
