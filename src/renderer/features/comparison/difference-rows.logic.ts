import type { DifferenceRow } from '#core/chart/difference-bars.ts';
import type { Words } from '#core/chart/figure.ts';
import { moduleName } from '#core/chart/module-name.ts';
import { GROUP_ORDER, groupSums, type ShownAlternative } from '#core/chart/shown.ts';
import type { Account, Sum } from '#core/climate/account.ts';
import { partOf } from '#core/climate/by-element.ts';
import {
  completenessBeside,
  missingIn,
  missingInPart,
  sumLacking,
  type Completeness,
} from '#core/climate/completeness.ts';
import { followsMix, modulesUnder } from '#core/climate/modules-under.ts';
import { MODULE_GROUPS, type ModuleGroup } from '#core/declaration/life-cycle-module.ts';
import { ELECTRICITY_SCENARIOS, type ElectricityScenario } from '#core/project/codes.ts';
import { isKnownElement } from '#core/project/elements.ts';

/** Where the difference comes from: the figures of two alternatives side by side, by building part and by module. */
export interface ComparedRow extends DifferenceRow {
  readonly key: string;
  readonly reference: ComparedSum;
  readonly other: ComparedSum;
}

export interface ComparedSum extends Sum {
  /** Nothing there that could emit: 0 in the difference, and no figure of its own. */
  readonly isEmpty?: boolean;
  /** How it is written where that does not follow from what is missing: beside the total. */
  readonly completeness?: Completeness;
}

export interface ComparedRows {
  readonly rows: readonly ComparedRow[];
  /** What the rows add up to, and what stands beside that. */
  readonly sums: readonly ComparedRow[];
}

/** Two-digit NS 3451 parts, the largest difference first; operational energy and travel belong to no part. */
export function partRows(reference: ShownAlternative, other: ShownAlternative, words: Words): ComparedRows {
  const codes = new Set([...Object.keys(reference.account.elements), ...Object.keys(other.account.elements)]);
  const rows = [...codes].map((code) =>
    compared(code, partName(code, words), reference, other, (account) => partSum(account, code)),
  );
  const rest = compared('rest', words.t('comparison.restOfParts'), reference, other, restSum);
  const hasRest = [rest.reference, rest.other].some((sum) => !sum.complete || sum.value !== 0);
  const bySize = (hasRest ? [...rows, rest] : rows).toSorted((a, b) => sizeOf(b) - sizeOf(a));
  return { rows: bySize, sums: [compared('sum', words.t('comparison.sum'), reference, other, embodiedSum)] };
}

/** Groups of modules in the order of the bar; those that follow the electricity mix, and the sum, under both. D beside the sum. */
export function moduleRows(reference: ShownAlternative, other: ShownAlternative, words: Words): ComparedRows {
  const { t } = words;
  const rows = GROUP_ORDER.flatMap((group): ComparedRow[] => {
    const fill = { module: group, part: 'fill' } as const;
    const byMix = ELECTRICITY_SCENARIOS.map((mix) => {
      const name = t('comparison.moduleIn', { module: moduleName(group), mix: t(`comparison.mix.${mix}`) });
      const sumOf = (account: Account) => groupSum(account, group, mix);
      return { ...compared(`${group} ${mix}`, name, reference, other, sumOf), fill };
    });
    // What nobody has figures for stays, as missing; what the method leaves out goes.
    if (byMix.every((row) => isLeftOut(row.reference) && isLeftOut(row.other))) return [];
    const follows = [reference, other].some(({ account }) =>
      MODULE_GROUPS[group].some((module) => followsMix(account, module)),
    );
    return follows || group === 'B6'
      ? byMix
      : byMix.slice(0, 1).map((row) => ({ ...row, key: group, name: moduleName(group) }));
  });
  const totals = ELECTRICITY_SCENARIOS.map((mix) =>
    compared(`sum ${mix}`, t('comparison.sumIn', { mix: t(`comparison.mix.${mix}`) }), reference, other, (account) =>
      sumLacking(account.scenarios[mix].total, account.total.missing),
    ),
  );
  const beyond = compared('D', t('comparison.beyondBoundary'), reference, other, (account) => besideSum(account));
  return { rows, sums: [...totals, { ...beyond, fill: { hatch: { module: 'D', part: 'fill' } } }] };
}

function besideSum(account: Account): ComparedSum {
  const completeness = completenessBeside(account, 'D');
  return { value: account.beyondBoundary.D, complete: completeness === 'complete', missing: [], completeness };
}

/** What makes the differences provisional: that one side or both lack figures; null where both are whole. */
export function provisionalNote(
  { rows, sums }: ComparedRows,
  reference: ShownAlternative,
  other: ShownAlternative,
  { t }: Words,
): string | null {
  const lacks = (side: 'reference' | 'other') => [...rows, ...sums].some((row) => !row[side].complete);
  if (lacks('reference') && lacks('other')) return t('comparison.provisionalBoth');
  if (lacks('reference')) return t('comparison.provisionalOne', { name: reference.name });
  return lacks('other') ? t('comparison.provisionalOne', { name: other.name }) : null;
}

function compared(
  key: string,
  name: string,
  reference: ShownAlternative,
  other: ShownAlternative,
  sumOf: (account: Account) => ComparedSum,
): ComparedRow {
  const a = scaled(sumOf(reference.account), reference.factor);
  const b = scaled(sumOf(other.account), other.factor);
  const value = a.value === null || b.value === null ? null : b.value - a.value;
  return { key, name, reference: a, other: b, value };
}

function scaled(figure: ComparedSum, factor: number | null): ComparedSum {
  return { ...figure, value: figure.value === null || factor === null ? null : figure.value * factor };
}

function isLeftOut({ value, complete }: Sum): boolean {
  return value === null && complete;
}

/** A part that an alternative has nothing of is 0 there: that is known. What a delivered account does not name is not. */
function partSum(account: Account, code: string): ComparedSum {
  const value = account.elements[code] ?? null;
  const missing = missingInPart(account, code);
  if (account.reported) return { value, complete: value !== null && missing.length === 0, missing };
  const isEmpty = !account.components.some((one) => one.inScope && partOf(one.element, 2) === code);
  return isEmpty ? { ...sumLacking(0, missing), isEmpty } : sumLacking(value, missing);
}

/** All but operational energy and travel. */
function embodiedSum(account: Account): Sum {
  const { value } = account.total;
  const operation = (account.modules.B6 ?? 0) + (account.modules.B8 ?? 0);
  const missing = account.total.missing.filter(({ module }) => module !== 'B6' && module !== 'B8');
  return sumLacking(value === null ? null : value - operation, missing);
}

/** What belongs to no part: the alternative's own site energy, components whose part is not given, and what is delivered for the whole. */
function restSum(account: Account): ComparedSum {
  const embodied = embodiedSum(account);
  const parts = Object.values(account.elements).reduce<number>((total, value) => total + (value ?? 0), 0);
  const placed = new Set(account.components.filter((one) => one.element !== null).map((one) => one.id));
  const missing = embodied.missing.filter(({ component }) => component === null || !placed.has(component));
  const rest = (embodied.value ?? 0) - parts;
  const isRounding = Math.abs(rest) <= 1e-9 * Math.abs(parts);
  // What a delivered account has of site energy may lie in its parts: nothing beside them is not known to be 0.
  if (isRounding && account.reported) return { value: null, complete: false, missing };
  const isEmpty = isRounding && !account.components.some((one) => one.inScope && one.element === null);
  return isEmpty ? { ...sumLacking(0, missing), isEmpty } : sumLacking(isRounding ? 0 : rest, missing);
}

function groupSum(account: Account, group: ModuleGroup, mix: ElectricityScenario): Sum {
  return sumLacking(groupSums(modulesUnder(account, mix))[group] ?? null, missingIn(account, MODULE_GROUPS[group]));
}

function partName(code: string, { t }: Words): string {
  return isKnownElement(code) ? `${code} ${t(`element.${code}`)}` : code;
}

function sizeOf(row: ComparedRow): number {
  return row.value === null ? -1 : Math.abs(row.value);
}
