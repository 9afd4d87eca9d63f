import type { Account, ModuleSums } from '../climate/account.ts';
import { modulesUnder } from '../climate/modules-under.ts';
import { completenessOf, type Completeness } from '../climate/completeness.ts';
import { MODULE_GROUPS, type ModuleGroup } from '../declaration/life-cycle-module.ts';
import type { ElectricityScenario } from '../project/codes.ts';
import type { Method } from '../project/method.ts';

/** What a figure is shown as: t CO₂e, kg CO₂e/m² of the method's area and year, or t CO₂e a user. */
export const MEASURES = ['total', 'perAreaYear', 'perUser'] as const;
export type Measure = (typeof MEASURES)[number];

/** An alternative as charts and tables show it. */
export interface ShownAlternative {
  readonly id: string;
  readonly name: string;
  readonly account: Account;
  /** What kg CO₂e is multiplied with; null where the area or the number of users is not known. */
  readonly factor: number | null;
}

/** Sizes that a measure divides by. */
export interface Sizes {
  /** m² BTA */
  readonly grossFloorArea?: number | null | undefined;
  /** m² BRA */
  readonly usableFloorArea?: number | null | undefined;
  readonly users?: number | null | undefined;
}

/** From kg CO₂e to the measure's unit; null where what it divides by is not known or 0. */
export function measureFactor(measure: Measure, method: Method, sizes: Sizes): number | null {
  switch (measure) {
    case 'total':
      return 1 / 1000;
    case 'perAreaYear': {
      const areaM2 = sizes[method.areaBasis];
      return areaM2 ? 1 / (areaM2 * method.referenceStudyPeriod) : null;
    }
    case 'perUser':
      return sizes.users ? 1 / (1000 * sizes.users) : null;
  }
}

/** The groups in the order of the bar and of its legend. */
export const GROUP_ORDER = Object.keys(MODULE_GROUPS) as readonly ModuleGroup[];

/** Figures by group; a group without a module in the method has no key, one of which nothing is known is null. */
export type GroupSums = Partial<Record<ModuleGroup, number | null>>;

/** Sums modules by their group: what is known stands, a group is null when nothing of it is. */
export function groupSums(modules: ModuleSums): GroupSums {
  const sums: GroupSums = {};
  for (const group of GROUP_ORDER) {
    const figures = MODULE_GROUPS[group].map((module) => modules[module]).filter((figure) => figure !== undefined);
    if (figures.length === 0) continue;
    const known = figures.filter((figure) => figure !== null);
    sums[group] = known.length === 0 ? null : known.reduce((sum, figure) => sum + figure, 0);
  }
  return sums;
}

/** An alternative's figures under one electricity mix, in the unit shown. */
export interface ShownFigures {
  readonly groups: GroupSums;
  readonly total: number | null;
  readonly completeness: Completeness;
}

export function figuresUnder({ account, factor }: ShownAlternative, scenario: ElectricityScenario): ShownFigures {
  const { total } = account.scenarios[scenario];
  const modules = modulesUnder(account, scenario);
  const shown = (value: number | null) => (value === null || factor === null ? null : value * factor);
  const groups = Object.entries(groupSums(modules)).map(([group, value]) => [group, shown(value)] as const);
  return {
    groups: Object.fromEntries(groups),
    total: shown(total),
    completeness: completenessOf({ ...account.total, value: total }, account.method.indicator),
  };
}
