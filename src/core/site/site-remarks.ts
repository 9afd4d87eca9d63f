import { outsideConstruction, type ConstructionPeriod } from '../project/construction-period.ts';
import { isMineralOil } from './carrier-class.ts';
import { figuresTakenFrom } from './energy-content.ts';
import { daysIn, overlaps, periodOf } from './site-period.ts';
import { holdsBiofuel, isShown, SITE_LACKS, type SiteRow } from './site-row.ts';
import { isPartlyExcepted } from './site-exceptions.ts';
import type { Denominator, Machine, SiteEnergyEntry, SiteException } from './site.ts';
import { isOfUnnamedMachine } from './weighed.ts';

/** What an entry is asked about. What it lacks makes the figures incomplete; the rest counts as it stands. */
export const SITE_REMARKS = [
  ...SITE_LACKS,
  'amount-zero',
  'factor-missing',
  'period-missing',
  'period-reversed',
  'period-outside',
  'exception-partial',
  'machine-unknown',
  'machine-missing',
  'hours-beyond-period',
  'biofuel-undocumented',
  'evidence-lacking',
  'figures-of-another',
  'mineral-oil-heating',
  'power-counted-twice',
] as const;
export type SiteRemark = (typeof SITE_REMARKS)[number];

export interface RemarkedEntry<E extends SiteEnergyEntry = SiteEnergyEntry> {
  readonly entry: E;
  readonly remarks: readonly SiteRemark[];
}

const HOURS_A_DAY = 24;

/** What the entries are held against. */
interface Asking {
  readonly machines: readonly Pick<Machine, 'id'>[];
  readonly construction: ConstructionPeriod | null | undefined;
  /** Exceptions that are approved. */
  readonly granted: readonly SiteException[];
  readonly denominator: Denominator;
  /** What A5 cannot count, where the log stands in it. */
  readonly uncounted: ReadonlySet<SiteEnergyEntry>;
}

/** The entries that something is asked about, in their order. */
export function siteRemarks<E extends SiteEnergyEntry>(
  rows: readonly SiteRow<E>[],
  { machines, construction, granted, denominator, uncounted }: Asking,
): RemarkedEntry<E>[] {
  const known = new Set(machines.map(({ id }) => id));
  // A log that keeps no list of machines, and is not counted by them, has nothing to name.
  const namesMachines = machines.length > 0 || denominator === 'machines';
  const supplied = rows.flatMap(({ entry }) =>
    isElectric(entry) && entry.use === 'power' ? (periodOf(entry) ?? []) : [],
  );
  const isOutside = outsideConstruction(
    construction,
    rows.flatMap(({ entry }) => periodOf(entry)?.from ?? []),
  );
  return rows.flatMap((row) => {
    const remarks = remarksOf(row, known);
    // What an entry itself lacks is told already.
    const isWhole = !row.lacks.some((lack) => lack !== 'unit-not-convertible');
    if (isWhole && uncounted.has(row.entry)) remarks.push('factor-missing');
    if (namesMachines && isOfUnnamedMachine(row.entry)) remarks.push('machine-missing');
    const period = periodOf(row.entry);
    if (period && (isOutside(period.from) || isOutside(period.to))) remarks.push('period-outside');
    if (isPartlyExcepted(row.entry, granted)) remarks.push('exception-partial');
    // Machines are charged from the site's supply, whose meter has counted their energy already.
    const isCharged = isElectric(row.entry) && row.entry.use !== 'power' && row.entry.machine != null;
    if (isCharged && period && supplied.some((one) => overlaps(one, period))) remarks.push('power-counted-twice');
    return remarks.length === 0 ? [] : [{ entry: row.entry, remarks }];
  });
}

function remarksOf({ entry, lacks, portions }: SiteRow, machines: ReadonlySet<string>): SiteRemark[] {
  const { from, to, machine, amount, hours, evidence, use } = entry;
  const remarks: SiteRemark[] = [...lacks];
  if (amount === 0) remarks.push('amount-zero');
  const period = periodOf(entry);
  if (from == null && to == null) remarks.push('period-missing');
  else if (period === null) remarks.push('period-reversed');
  if (machine != null && !machines.has(machine)) remarks.push('machine-unknown');
  if (hours != null && machine != null && period && hours > HOURS_A_DAY * daysIn(period))
    remarks.push('hours-beyond-period');
  if (portions.some((portion) => portion.class === 'undocumented')) remarks.push('biofuel-undocumented');
  // What is said to be documented, and is not all there.
  else if (holdsBiofuel(entry) && !isShown(evidence ?? {})) remarks.push('evidence-lacking');
  if (portions.some(({ carrier }) => figuresTakenFrom(carrier) !== null)) remarks.push('figures-of-another');
  if (use === 'heating' && portions.some(({ carrier }) => isMineralOil(carrier))) remarks.push('mineral-oil-heating');
  return remarks;
}

function isElectric({ carrier }: SiteEnergyEntry): boolean {
  return carrier === 'electricity';
}
