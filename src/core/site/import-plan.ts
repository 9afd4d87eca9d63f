import { groupBy } from '../group-by.ts';
import { planLog, type LogPlanInput, type Placed, type PlannedLogRow } from '../sheet/log-plan.ts';
import type { SiteProblemCode } from '../sheet/site-problem.ts';
import type { ReadEntry } from '../sheet/site-rows.ts';
import { foldText } from '../text/fold.ts';
import type { SiteEnergyEntry } from './site.ts';

export type PlacedEntry = SiteEnergyEntry & Placed;

/** What a row of a list becomes in the energy log. */
export type PlannedEntry = PlannedLogRow<ReadEntry, PlacedEntry, SiteProblemCode>;

/**
 * What a list changes in the energy log. A row is the entry that it was before by the key of our own log, else by its document, where period,
 * machine and carrier are the same too, else by being the same in all.
 */
export function planSite(input: LogPlanInput<ReadEntry, PlacedEntry>): PlannedEntry[] {
  const byDocument = groupBy(input.known, documentKey);
  const byContent = groupBy(input.known, contentKey);
  return planLog<SiteProblemCode, ReadEntry, PlacedEntry>(input, {
    become: (read, before, made) => ({ ...(before ?? made), ...told(read, before) }),
    alike: (read) => {
      const document = documentKey(read);
      return (document === null ? byContent.get(contentKey(read)) : byDocument.get(document)) ?? [];
    },
  });
}

/** An invoice may be of several machines: what it is of is part of what tells it. Null where there is no document. */
function documentKey(entry: SiteEnergyEntry): string | null {
  const document = foldText(entry.document ?? '').trim();
  return document === '' ? null : JSON.stringify([document, ...subjectOf(entry)]);
}

/** Without a document: the same period, machine, carrier, amount and hours. */
function contentKey(entry: SiteEnergyEntry): string {
  const { amount, unit, hours } = entry;
  return JSON.stringify([...subjectOf(entry), amount ?? null, unit ?? null, hours ?? null]);
}

function subjectOf({ from, to, machine, use, carrier }: SiteEnergyEntry) {
  return [from ?? null, to ?? null, machine ?? null, use ?? null, carrier ?? null];
}

/** A period, an amount with its unit, and what it was used in are each said or not said as a whole. */
function told(read: ReadEntry, before: SiteEnergyEntry | undefined): Omit<SiteEnergyEntry, 'id'> {
  const { from, to } = read.from === null && read.to === null ? (before ?? read) : read;
  const { machine, use } = read.machine === null && read.use === null ? (before ?? read) : read;
  const { amount, unit } = read.amount === null ? (before ?? read) : read;
  return {
    from,
    to,
    machine,
    use,
    amount,
    unit,
    carrier: read.carrier ?? before?.carrier,
    hours: read.hours ?? before?.hours,
    document: read.document ?? before?.document,
    evidence: read.evidence == null ? before?.evidence : { ...before?.evidence, ...said(read.evidence) },
  };
}

function said<Fields extends object>(fields: Fields): Partial<Fields> {
  // Of a record's entries the pairs are its own.
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null)) as Partial<Fields>;
}
