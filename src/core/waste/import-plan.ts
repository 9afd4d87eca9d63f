import { groupBy } from '../group-by.ts';
import { noteAfter, planLog, type LogPlanInput, type Placed, type PlannedLogRow } from '../sheet/log-plan.ts';
import type { WasteProblemCode } from '../sheet/waste-problem.ts';
import type { ReadWaste } from '../sheet/waste-rows.ts';
import { mayBeSameReceiver, ticketNumber } from './duplicate-tickets.ts';
import { readFraction } from './read-fraction.ts';
import type { WasteDelivery } from './waste.ts';

type PlacedDelivery = WasteDelivery & Placed;

/** What a row of a list becomes in the waste log. */
export type PlannedWaste = PlannedLogRow<ReadWaste, PlacedDelivery, WasteProblemCode>;

/**
 * What a list changes in the waste log. A row is the delivery that it was before by the key of our own log, else by its weigh ticket, else by
 * being the same in all. A ticket of another fraction is the same delivery only where the weight is the same: one weighing may be of several.
 */
export function planWaste(input: LogPlanInput<ReadWaste, PlacedDelivery>): PlannedWaste[] {
  const byTicket = groupBy(input.known, ticketNumber);
  const byContent = groupBy(
    input.known.filter((delivery) => ticketNumber(delivery) === null),
    contentKey,
  );
  // Folded once of each row: a list may have ten thousand, and is asked for them several times.
  const tickets = new Map(input.rows.map((read) => [read, ticketKey(read)]));
  const keyOf = (read: ReadWaste) => tickets.get(read) ?? null;
  const ofTicketIn = (read: ReadWaste, { number }: TicketKey) =>
    (byTicket.get(number) ?? []).filter((known) => mayBeSameReceiver(known, read));
  // What a row of its own says is that row's.
  const listed = new Set([...tickets.values()].flatMap((key) => key?.ofFraction ?? []));
  const seen = new Set<string>();
  return planLog<WasteProblemCode, ReadWaste, PlacedDelivery>(input, {
    become: (read, before, made) => ({ ...(before ?? made), ...told(read, before) }),
    alike(read) {
      const key = keyOf(read);
      if (key === null) return byContent.get(contentKey(read)) ?? [];
      const ofTicket = ofTicketIn(read, key);
      const isOfFraction = ({ fraction }: WasteDelivery) => (fraction ?? null) === read.fraction;
      const isReclassified = (known: WasteDelivery) =>
        !isOfFraction(known) && !listed.has(ticketKey(known)?.ofFraction ?? '') && kilograms(known) === kilograms(read);
      return [...ofTicket.filter(isOfFraction), ...ofTicket.filter(isReclassified)];
    },
    seenBeside(read, before) {
      const key = keyOf(read);
      if (key === null) return null;
      const isAgain = seen.has(key.ofFraction) || (before === undefined && ofTicketIn(read, key).length > 0);
      seen.add(key.ofFraction);
      return isAgain ? { code: 'ticket-twice', found: read.ticket ?? '' } : null;
    },
  });
}

/** What a weighing is known by: the number of its ticket, and the number with the fraction. */
interface TicketKey {
  readonly number: string;
  readonly ofFraction: string;
}

function ticketKey(delivery: WasteDelivery): TicketKey | null {
  const number = ticketNumber(delivery);
  return number === null ? null : { number, ofFraction: JSON.stringify([number, delivery.fraction ?? null]) };
}

/** Null where it is not known; to the gram, so that 4.36 t and 4360 kg are the same. */
function kilograms({ amount, unit }: WasteDelivery): number | null {
  return amount == null || unit == null ? null : Number((unit === 't' ? amount * 1000 : amount).toFixed(3));
}

/** Without a ticket: the same day, fraction, weight and receiver. */
function contentKey({ date, fraction, amount, unit, receiver }: WasteDelivery): string {
  return JSON.stringify([date ?? null, fraction ?? null, amount ?? null, unit ?? null, receiver ?? null]);
}

function told(read: ReadWaste, before: WasteDelivery | undefined): Omit<WasteDelivery, 'id'> {
  return {
    date: read.date ?? before?.date,
    fraction: settledFraction(read, before),
    amount: read.amount ?? before?.amount,
    unit: read.amount === null ? before?.unit : read.unit,
    receiver: read.receiver ?? before?.receiver,
    ticket: read.ticket ?? before?.ticket,
    to: read.to ?? before?.to,
    treatment: read.treatment ?? before?.treatment,
    work: read.work ?? before?.work,
    note: noteAfter(read, before),
  };
}

/** Words that name no fraction say nothing against the one that a person has chosen for the same delivery. */
function settledFraction({ fraction }: ReadWaste, before: WasteDelivery | undefined): WasteDelivery['fraction'] {
  const settled = before?.fraction;
  if (settled == null) return fraction;
  if (fraction == null) return settled;
  return readFraction(fraction) === null && readFraction(settled) !== null ? settled : fraction;
}
