import { groupBy } from '../group-by.ts';
import { noteAfter, planLog, type LogPlanInput, type Placed, type PlannedLogRow } from '../sheet/log-plan.ts';
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
  const documented = new Set(input.known.map(documentedKey));
  const listed = new Set<string>();
  return planLog<SiteProblemCode, ReadEntry, PlacedEntry>(input, {
    become: (read, before, made) => ({ ...(before ?? made), ...told(read, before) }),
    alike: (read) => {
      const document = documentKey(read);
      return (document === null ? byContent.get(contentKey(read)) : byDocument.get(document)) ?? [];
    },
    seenBeside(read, before) {
      const own = documentKey(read) ?? contentKey(read);
      const isTwice = before === undefined && listed.has(own);
      listed.add(own);
      if (isTwice) return { code: 'entry-twice', found: read.document ?? '' };
      // A date that was corrected, or one more filling on the same invoice: who imports it knows.
      const key = documentedKey(read);
      const isAgain = before === undefined && key !== null && documented.has(key);
      return isAgain ? { code: 'document-again', found: read.document ?? '' } : null;
    },
  });
}

/** An invoice may be of several machines: what it is of is part of what tells it. Null where there is no document. */
function documentKey(entry: SiteEnergyEntry): string | null {
  const documented = documentedKey(entry);
  return documented === null ? null : JSON.stringify([documented, entry.from ?? null, entry.to ?? null]);
}

/** As {@link documentKey}, of any time. */
function documentedKey({ document, machine, use, carrier }: SiteEnergyEntry): string | null {
  const number = foldText(document ?? '').trim();
  return number === '' ? null : JSON.stringify([number, machine ?? null, use ?? null, carrier ?? null]);
}

/** Without a document: the same period, machine, carrier, amount and hours. */
function contentKey({ from, to, machine, use, carrier, amount, unit, hours }: SiteEnergyEntry): string {
  return JSON.stringify([from, to, machine, use, carrier, amount, unit, hours].map((value) => value ?? null));
}

/** A period, an amount with its unit, and what it was used in are each said or not said as a whole. */
function told(read: ReadEntry, before: SiteEnergyEntry | undefined): Omit<SiteEnergyEntry, 'id'> {
  const { from, to } = read.from === null && read.to === null ? (before ?? read) : read;
  const { machine, use } = read.machine === null && read.use === null ? (before ?? read) : read;
  const { amount, unit } = read.amount === null ? (before ?? read) : read;
  const carrier = read.carrier ?? before?.carrier;
  // What was said of another fuel, or of another unit of it, says nothing of this one.
  const isOther = before !== undefined && (carrier !== before.carrier || unit !== before.unit);
  const fuel = isOther ? undefined : before;
  return {
    from,
    to,
    machine,
    use,
    amount,
    unit,
    carrier,
    blend: read.blend ?? fuel?.blend,
    hours: read.hours ?? before?.hours,
    document: read.document ?? before?.document,
    note: noteAfter(read, before),
    evidence: read.evidence == null ? fuel?.evidence : { ...fuel?.evidence, ...said(read.evidence) },
    ...(isOther && { documented: null, factor: null }),
  };
}

function said<Fields extends object>(fields: Fields): Partial<Fields> {
  // Of a record's entries the pairs are its own.
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null)) as Partial<Fields>;
}
