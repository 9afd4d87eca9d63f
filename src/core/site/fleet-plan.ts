import { groupBy } from '../group-by.ts';
import type { Placed } from '../sheet/log-plan.ts';
import { foldText } from '../text/fold.ts';
import type { PlacedEntry } from './import-plan.ts';
import type { Machine } from './site.ts';
import { periodOf, type Period } from './site-period.ts';
import {
  machineName,
  TELEMATICS_ISSUES,
  telematicsKey,
  telematicsPeriods,
  type TelematicsMachine,
  type TelematicsPeriod,
  type TelematicsSnapshot,
} from './telematics.ts';

/** What the machines of a fleet become in a project. */

export type PlacedMachine = Machine & Placed;

/** `known` is in the project's list already; `ambiguous` may be several of it, and is settled there first. */
export const FLEET_OUTCOMES = ['new', 'known', 'ambiguous', 'unidentified'] as const;
export type FleetOutcome = (typeof FLEET_OUTCOMES)[number];

/** What leaves a figure of a machine out: what telematics tell, and a time that the log has something of already. */
export const FLEET_PROBLEMS = [...TELEMATICS_ISSUES, 'period-overlaps'] as const;
export type FleetProblemCode = (typeof FLEET_PROBLEMS)[number];

export interface PlannedFleetMachine {
  /** Null: it has no id, and can be none of the project's. */
  readonly key: string | null;
  /** As its last reading tells it. */
  readonly reading: TelematicsMachine;
  readonly outcome: FleetOutcome;
  /** The one in the project. */
  readonly known: PlacedMachine | null;
  /** Those that the log has nothing of yet. */
  readonly periods: readonly FleetPeriod[];
  /** How many of its periods the log has already, the same in all. */
  readonly identical: number;
  readonly problems: readonly { readonly code: FleetProblemCode; readonly found: string }[];
}

export interface FleetPeriod extends Pick<TelematicsPeriod, 'from' | 'to' | 'fuelLitres' | 'hours'> {
  /** The file of its last reading. */
  readonly file: string | null;
}

export interface FleetPlanInput {
  readonly snapshots: readonly TelematicsSnapshot[];
  readonly machines: readonly PlacedMachine[];
  readonly entries: readonly PlacedEntry[];
}

/** The machines of all snapshots, each once, in the order that they were first met. */
export function planFleet({ snapshots, machines, entries }: FleetPlanInput): PlannedFleetMachine[] {
  const { periods, issues } = telematicsPeriods(snapshots);
  const fileOf = new Map(snapshots.flatMap(({ file, machines: read }) => read.map((reading) => [reading, file])));
  const periodsOf = groupBy(periods, ({ machine }) => telematicsKey(machine));
  const issuesOf = groupBy(issues, ({ machine }) => machine);
  const entriesOf = groupBy(entries, ({ machine }) => machine ?? null);
  const readings = groupBy(
    snapshots.flatMap((snapshot) => snapshot.machines),
    telematicsKey,
  );
  return [...readings].flatMap(([key, of]): PlannedFleetMachine[] => {
    if (key === null) return of.map(unidentified);
    const reading = of.reduce((last, one) => ((one.readAt ?? '') >= (last.readAt ?? '') ? one : last));
    const same = machines.filter((machine) => isSame(machine, reading));
    const known = same.length === 1 ? (same[0] ?? null) : null;
    const told = (periodsOf.get(key) ?? []).filter(({ fuelLitres, hours }) => fuelLitres !== null || hours !== null);
    const { free, identical, overlapping } = sorted(told, known ? (entriesOf.get(known.id) ?? []) : []);
    return [
      {
        key,
        reading,
        outcome: same.length === 0 ? 'new' : known ? 'known' : 'ambiguous',
        known,
        periods: free.map(({ machine, ...period }) => ({ ...period, file: fileOf.get(machine) ?? null })),
        identical,
        problems: [
          ...(issuesOf.get(machineName(reading)) ?? []),
          ...overlapping.map(({ from, to }) => ({ code: 'period-overlaps' as const, found: `${from}–${to}` })),
        ],
      },
    ];
  });
}

/** Whether it can be in the project's list: what may be several, or has no number, is settled there first. */
export function canBeTaken(one: PlannedFleetMachine): one is PlannedFleetMachine & { readonly key: string } {
  return one.key !== null && (one.outcome === 'new' || one.outcome === 'known');
}

function unidentified(reading: TelematicsMachine): PlannedFleetMachine {
  const problems = [{ code: 'not-identified' as const, found: '' }];
  return { key: null, reading, outcome: 'unidentified', known: null, periods: [], identical: 0, problems };
}

/** By the number that telematics know it by; the maker counts where both say it. */
function isSame({ serialNumber, maker }: Machine, reading: TelematicsMachine): boolean {
  const number = foldText(serialNumber ?? '').trim();
  const numbers = [reading.serialNumber, reading.equipmentId].map((one) => foldText(one ?? '').trim());
  const makers = [maker, reading.maker].map((one) => foldText(one ?? '').trim());
  return number !== '' && numbers.includes(number) && (makers.includes('') || makers[0] === makers[1]);
}

/** The periods that are free, and those that the log has the same of, or something else in the time of. Each entry is one period's. */
function sorted(periods: readonly TelematicsPeriod[], entries: readonly PlacedEntry[]) {
  const left = new Set(entries);
  const isSameIn = (period: TelematicsPeriod) => (entry: PlacedEntry) =>
    entry.from === period.from &&
    entry.to === period.to &&
    (entry.amount ?? null) === period.fuelLitres &&
    (entry.hours ?? null) === period.hours;
  let identical = 0;
  const others = periods.filter((period) => {
    const same = [...left].find(isSameIn(period));
    if (same) {
      left.delete(same);
      identical += 1;
    }
    return same === undefined;
  });
  const logged = entries.flatMap((entry) => periodOf(entry) ?? []);
  const isTaken = (period: Period) => logged.some((one) => sharesTime(one, period));
  return { free: others.filter((one) => !isTaken(one)), identical, overlapping: others.filter(isTaken) };
}

/** Whether two periods share more than a day that the one ends and the other begins on. */
function sharesTime(one: Period, other: Period): boolean {
  return one.from < other.to && other.from < one.to;
}
