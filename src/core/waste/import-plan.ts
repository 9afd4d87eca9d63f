import { sameValue } from '../history/difference.ts';
import type { ReadWaste } from '../sheet/waste-rows.ts';
import type { WasteProblem } from '../sheet/waste-problem.ts';
import { ticketKey } from './duplicate-tickets.ts';
import type { WasteDelivery } from './waste.ts';

type Placed = WasteDelivery & { readonly id: string; readonly position: number };

/** What a row of a list becomes in the waste log. */
export type WasteOutcome = 'new' | 'changed' | 'identical';

export interface PlannedWaste {
  readonly read: ReadWaste;
  readonly outcome: WasteOutcome;
  readonly delivery: Placed;
  /** Those of the row, and what is seen only beside the log. */
  readonly problems: readonly WasteProblem[];
}

export interface WastePlanInput {
  /** Id. */
  readonly project: string;
  readonly rows: readonly ReadWaste[];
  readonly deliveries: readonly Placed[];
  /** An id for each row, in their order. */
  readonly ids: readonly string[];
}

/**
 * What a list changes in the waste log. A row is the delivery that it was before by the key of our own log, else by its weigh ticket, else by
 * being the same in all; each delivery is one row's. What a row does not say stays as it was.
 */
export function planWaste({ project, rows, deliveries, ids }: WastePlanInput): PlannedWaste[] {
  const last = deliveries.reduce((most, { position }) => Math.max(most, position), 0);
  const find = matcher(deliveries);
  const usedIds = new Set(deliveries.map(({ id }) => id));
  const seen = new Set<string>();
  return rows.map((read, index) => {
    const key = readWasteKey(read.key);
    const ownKey = key?.project === project ? key.id : null;
    const problems = [...read.problems];
    const tell = (code: 'other-project' | 'ticket-twice', found: string) =>
      problems.push({ code, row: read.row, column: null, found });
    if (key && ownKey === null) tell('other-project', key.project);
    const before = find(read, ownKey);
    const ticket = ticketKey(read);
    if (ticket !== null && seen.has(ticket)) tell('ticket-twice', read.ticket ?? '');
    if (ticket !== null) seen.add(ticket);
    // A row that was copied in our log has the key of another, and is a delivery of its own.
    const isFree = ownKey !== null && !usedIds.has(ownKey);
    const made = { id: isFree ? ownKey : (ids[index] ?? ''), position: last + 1 + index };
    if (!before) usedIds.add(made.id);
    const delivery = { ...(before ?? made), ...told(read, before) };
    const outcome = before === undefined ? 'new' : sameValue(before, delivery) ? 'identical' : 'changed';
    return { read, outcome, delivery, problems };
  });
}

/** Finds the delivery that a row was before; each is found once. */
function matcher(deliveries: readonly Placed[]) {
  const taken = new Set<string>();
  const byTicket = new Map<string, Placed[]>();
  const byContent = new Map<string, Placed[]>();
  const add = (map: Map<string, Placed[]>, key: string, delivery: Placed) => {
    const known = map.get(key);
    if (known) known.push(delivery);
    else map.set(key, [delivery]);
  };
  for (const delivery of deliveries) {
    const ticket = ticketKey(delivery);
    if (ticket === null) add(byContent, contentKey(delivery), delivery);
    else add(byTicket, ticket, delivery);
  }
  const byId = new Map(deliveries.map((delivery) => [delivery.id, delivery]));
  const isFree = ({ id }: Placed) => !taken.has(id);
  return (read: ReadWaste, ownKey: string | null): Placed | undefined => {
    const ticket = ticketKey(read);
    const keyed = ownKey === null ? undefined : byId.get(ownKey);
    const sameTicket = (ticket === null ? undefined : byTicket.get(ticket))?.filter(isFree) ?? [];
    const found =
      (keyed && isFree(keyed) ? keyed : undefined) ??
      // One ticket of several fractions: the one of this fraction first.
      sameTicket.find(({ fraction }) => (fraction ?? null) === read.fraction) ??
      sameTicket[0] ??
      (ticket === null ? byContent.get(contentKey(read))?.find(isFree) : undefined);
    if (found) taken.add(found.id);
    return found;
  };
}

/** Without a ticket: the same day, fraction, weight and receiver. */
function contentKey({ date, fraction, amount, unit, receiver }: WasteDelivery): string {
  return JSON.stringify([date ?? null, fraction ?? null, amount ?? null, unit ?? null, receiver ?? null]);
}

function told(read: ReadWaste, before: WasteDelivery | undefined): Omit<WasteDelivery, 'id'> {
  return {
    date: read.date ?? before?.date,
    fraction: read.fraction ?? before?.fraction,
    amount: read.amount ?? before?.amount,
    unit: read.amount === null ? before?.unit : read.unit,
    receiver: read.receiver ?? before?.receiver,
    ticket: read.ticket ?? before?.ticket,
    to: read.to ?? before?.to,
    treatment: read.treatment ?? before?.treatment,
    work: read.work ?? before?.work,
    note: read.note ?? before?.note,
  };
}

/** What a row of our log is known by when it comes back. */
export function wasteKey(project: string, id: string): string {
  return `${project} ${id}`;
}

function readWasteKey(text: string | null): { readonly project: string; readonly id: string } | null {
  const [, project, id] = /^(.+) (\S+)$/.exec(text ?? '') ?? [];
  return project === undefined || id === undefined ? null : { project, id };
}
