import type { Account, Timeline } from '../climate/account.ts';
import { MODULES, type Module } from '../declaration/life-cycle-module.ts';
import type { ElectricityScenario } from '../project/codes.ts';
import type { Method } from '../project/method.ts';
import { paybackYears, startsEqual } from './payback.ts';

/** Why a difference is refused: a setting of the stamp that differs, or what the alternatives serve. */
export interface Unlikeness {
  readonly alternative: string;
  readonly setting: keyof Method | 'function';
  readonly reference: string;
  readonly other: string;
}

export interface Difference {
  readonly id: string;
  /** kg CO₂e: this alternative − reference, in the method's scenario; incomplete when either is. */
  readonly total: number | null;
  readonly complete: boolean;
  /** Of the reference; null where that is nothing. */
  readonly share: number | null;
  readonly scenarios: Readonly<Record<ElectricityScenario, number | null>>;
  readonly perAreaYear: number | null;
  readonly modules: Partial<Record<Module, number | null>>;
  readonly elements: Readonly<Record<string, number | null>>;
  /** Which of the two starts higher and pays back; null when both start equal. */
  readonly higherStart: string | null;
  /** Whether both have operation (B6), without which no payback is given. */
  readonly operates: boolean;
  /** Whether both tell when they emit; a delivered account does not, and then no payback is given either. */
  readonly timed: boolean;
  /** Years from the start; null: not within the study period, or without operation. */
  readonly paybackYears: Readonly<Record<ElectricityScenario, number | null>>;
}

export interface Comparison {
  readonly reference: string;
  readonly comparable: boolean;
  readonly reasons: readonly Unlikeness[];
  /**
   * Empty where one of them does not compare: what differs is listed, and no difference figure is given. Made when they are read: whether they
   * compare is asked of every project of a portfolio.
   */
  readonly differences: readonly Difference[];
}

export interface Compared {
  readonly account: Account;
  readonly function: string | null;
}

/** Compares each alternative with the first, the reference. Null with fewer than two. */
export function compare(alternatives: readonly Compared[]): Comparison | null {
  const [reference, ...others] = alternatives;
  if (!reference || others.length === 0) return null;
  const reasons = others.flatMap((other) => unlikenesses(reference, other));
  const comparable = reasons.length === 0;
  let differences: readonly Difference[] | undefined;
  return {
    reference: reference.account.id,
    comparable,
    reasons,
    get differences() {
      return (differences ??= comparable ? others.map((other) => differenceOf(reference.account, other.account)) : []);
    },
  };
}

/** What stands in the way of comparing two: settings of the stamp that differ, or another function. */
export function unlikenesses(reference: Compared, other: Compared): Unlikeness[] {
  const [ours, theirs] = [reference.account.method, other.account.method];
  const differing = differingSettings(ours, theirs).map((setting): Unlikeness => {
    const texts = { reference: settingText(ours[setting]), other: settingText(theirs[setting]) };
    return { alternative: other.account.id, setting, ...texts };
  });
  const [a, b] = [reference.function?.trim() ?? '', other.function?.trim() ?? ''];
  if (a !== b) differing.push({ alternative: other.account.id, setting: 'function', reference: a, other: b });
  return differing;
}

/** The settings that two methods have different; none where accounts by them compare. */
export function differingSettings(a: Method, b: Method): (keyof Method)[] {
  const settings = Object.keys(a) as (keyof Method)[];
  return settings.filter((setting) => a[setting] !== b[setting] && settingText(a[setting]) !== settingText(b[setting]));
}

/** A setting as one text; lists are sets, whatever their order. */
function settingText(value: Method[keyof Method]): string {
  if (Array.isArray(value)) return value.map(String).toSorted().join(' ');
  if (typeof value === 'object' && value !== null && 'count' in value) {
    return `${value.count} ${value.modules.toSorted().join(' ')}`;
  }
  return value === null ? '' : String(value);
}

function differenceOf(reference: Account, other: Account): Difference {
  const total = minus(other.total.value, reference.total.value);
  const scenario = reference.method.electricityScenario;
  const timelines = reference.timeline && other.timeline ? ([reference.timeline, other.timeline] as const) : null;
  // Without operation on both sides there is nothing that could pay back what one of them starts with.
  const operates = [reference, other].every(({ scenarios }) => scenarios[scenario].B6 !== null);
  const payback = (mix: ElectricityScenario) => (operates && timelines ? paybackYears(...timelines, mix) : null);
  return {
    id: other.id,
    total,
    complete: reference.total.complete && other.total.complete,
    share: total === null || !reference.total.value ? null : total / Math.abs(reference.total.value),
    scenarios: {
      norway: minus(other.scenarios.norway.total, reference.scenarios.norway.total),
      europe: minus(other.scenarios.europe.total, reference.scenarios.europe.total),
    },
    perAreaYear: minus(other.perAreaYear, reference.perAreaYear),
    modules: Object.fromEntries(
      MODULES.filter((module) => module in reference.modules).map((module) => [
        module,
        minus(other.modules[module] ?? null, reference.modules[module] ?? null),
      ]),
    ),
    elements: elementDifferences(reference, other),
    higherStart: timelines && higherStart(timelines, [reference.id, other.id], scenario),
    operates,
    timed: timelines !== null,
    paybackYears: { norway: payback('norway'), europe: payback('europe') },
  };
}

/** The id of the one that starts higher; null when both start equal. */
function higherStart(
  [a, b]: readonly [Timeline, Timeline],
  [idOfA, idOfB]: readonly [string, string],
  scenario: ElectricityScenario,
): string | null {
  if (startsEqual(a, b, scenario)) return null;
  return a.start[scenario] > b.start[scenario] ? idOfA : idOfB;
}

/** By two-digit part. A part that only one of them has differs by all it is; what a delivered account does not name is not known. */
function elementDifferences(reference: Account, other: Account): Record<string, number | null> {
  const parts = [...new Set([...Object.keys(reference.elements), ...Object.keys(other.elements)])].toSorted();
  const figure = (account: Account, part: string) =>
    part in account.elements ? (account.elements[part] ?? null) : account.reported ? null : 0;
  return Object.fromEntries(parts.map((part) => [part, minus(figure(other, part), figure(reference, part))]));
}

function minus(a: number | null, b: number | null): number | null {
  return a === null || b === null ? null : a - b;
}
