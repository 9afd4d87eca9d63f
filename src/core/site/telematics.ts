import { groupBy } from '../group-by.ts';

/** A fleet as one ISO 15143-3 (AEMP 2.0) document tells it: counters since each machine was new. */
export interface TelematicsSnapshot {
  /** The file that it was read from. */
  readonly file: string;
  readonly machines: readonly TelematicsMachine[];
  readonly issues: readonly TelematicsIssue[];
}

export interface TelematicsMachine {
  readonly equipmentId: string | null;
  readonly maker: string | null;
  readonly model: string | null;
  readonly serialNumber: string | null;
  /** When the counters were read, ISO 8601 in UTC to the millisecond; null where no date that can be true is given. */
  readonly readAt: string | null;
  /** Litres since the machine was new; null where none is given, or in another unit. */
  readonly fuelLitres: number | null;
  /** The unit as the file gives it. */
  readonly fuelUnit: string | null;
  /** Hours since the machine was new. */
  readonly hours: number | null;
}

/** What one machine used from one reading to the next. */
export interface TelematicsPeriod {
  readonly machine: TelematicsMachine;
  /** ISO days, in UTC. */
  readonly from: string;
  readonly to: string;
  /** Null where a reading lacks it or the counter ran backwards. */
  readonly fuelLitres: number | null;
  readonly hours: number | null;
}

/** What leaves a figure of a fleet out. */
export const TELEMATICS_ISSUES = [
  'no-date',
  'not-identified',
  'not-a-number',
  'unit-not-litre',
  'hours-of-another-day',
  'readings-disagree',
  'fuel-counter-reset',
  'hour-counter-reset',
] as const;
export type TelematicsIssueCode = (typeof TELEMATICS_ISSUES)[number];

/** Something that leaves a figure out; `found` is what the file says. */
export interface TelematicsIssue {
  readonly code: TelematicsIssueCode;
  /** The machine's id, else its serial number; null where it has neither. */
  readonly machine: string | null;
  readonly found: string;
}

/** Periods per machine from snapshots in any order. One snapshot alone has none. */
export function telematicsPeriods(snapshots: readonly TelematicsSnapshot[]): {
  readonly periods: readonly TelematicsPeriod[];
  readonly issues: readonly TelematicsIssue[];
} {
  const issues = snapshots.flatMap((snapshot) => snapshot.issues);
  const periods: TelematicsPeriod[] = [];
  const machines = snapshots.flatMap((snapshot) => snapshot.machines).filter(hasCounter);
  for (const [key, readings] of groupBy(machines, telematicsKey)) {
    if (key === null) issues.push(...readings.map(() => issue('not-identified', null, '')));
    else periods.push(...periodsOf(readings, issues));
  }
  return { periods, issues };
}

function periodsOf(readings: readonly TelematicsMachine[], issues: TelematicsIssue[]): TelematicsPeriod[] {
  const dated = readings.flatMap((machine) => (machine.readAt === null ? [] : [{ machine, readAt: machine.readAt }]));
  const undated = readings.filter(({ readAt }) => readAt === null);
  issues.push(...undated.map((machine) => issue('no-date', machineName(machine), '')));
  const agreed = [...groupBy(dated, ({ readAt }) => readAt).values()].flatMap((same) => {
    const [first, ...others] = same;
    if (!first || others.every(({ machine }) => sameCounters(machine, first.machine))) return first ? [first] : [];
    issues.push(issue('readings-disagree', machineName(first.machine), first.readAt));
    return [];
  });
  const ordered = agreed.toSorted((one, other) => (one.readAt < other.readAt ? -1 : 1));
  return ordered.slice(1).flatMap(({ machine, readAt }, index): TelematicsPeriod[] => {
    const before = ordered[index];
    if (!before) return [];
    const used = (counter: 'fuelLitres' | 'hours', code: TelematicsIssueCode) => {
      const [first, last] = [before.machine[counter], machine[counter]];
      if (first === null || last === null) return null;
      if (last >= first) return last - first;
      issues.push(issue(code, machineName(machine), `${first} → ${last}`));
      return null;
    };
    return [
      {
        machine,
        from: dayOf(before.readAt),
        to: dayOf(readAt),
        fuelLitres: used('fuelLitres', 'fuel-counter-reset'),
        hours: used('hours', 'hour-counter-reset'),
      },
    ];
  });
}

/** What a person knows the machine by. */
export function machineName({ equipmentId, serialNumber }: Pick<TelematicsMachine, 'equipmentId' | 'serialNumber'>) {
  return equipmentId ?? serialNumber;
}

/** What a machine is the same by from one reading to the next; null where it has no id. The same id of two makers is two machines. */
export function telematicsKey(machine: TelematicsMachine): string | null {
  const name = machineName(machine);
  return name === null ? null : JSON.stringify([machine.maker, name]);
}

function hasCounter({ fuelLitres, hours }: TelematicsMachine): boolean {
  return fuelLitres !== null || hours !== null;
}

function sameCounters(one: TelematicsMachine, other: TelematicsMachine): boolean {
  return one.fuelLitres === other.fuelLitres && one.hours === other.hours;
}

function dayOf(readAt: string): string {
  return readAt.slice(0, 10);
}

function issue(code: TelematicsIssueCode, machine: string | null, found: string): TelematicsIssue {
  return { code, machine, found };
}
