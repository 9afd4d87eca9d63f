import { groupBy } from '../group-by.ts';
import { planLog, type LogPlanInput, type Placed, type PlannedLogRow } from '../sheet/log-plan.ts';
import type { WasteProblemCode } from '../sheet/waste-problem.ts';
import type { ReadWaste } from '../sheet/waste-rows.ts';
import { ticketKey } from './duplicate-tickets.ts';
import type { WasteDelivery } from './waste.ts';

type PlacedDelivery = WasteDelivery & Placed;

/** What a row of a list becomes in the waste log. */
export type PlannedWaste = PlannedLogRow<ReadWaste, PlacedDelivery, WasteProblemCode>;

/**
 * What a list changes in the waste log. A row is the delivery that it was before by the key of our own log, else by its weigh ticket, else by
 * being the same in all.
 */
export function planWaste(input: LogPlanInput<ReadWaste, PlacedDelivery>): PlannedWaste[] {
  const byTicket = groupBy(input.known, ticketKey);
  const byContent = groupBy(
    input.known.filter((delivery) => ticketKey(delivery) === null),
    contentKey,
  );
  const seen = new Set<string>();
  return planLog<WasteProblemCode, ReadWaste, PlacedDelivery>(input, {
    become: (read, before, made) => ({ ...(before ?? made), ...told(read, before) }),
    alike(read) {
      const ticket = ticketKey(read);
      if (ticket === null) return byContent.get(contentKey(read)) ?? [];
      const sameTicket = byTicket.get(ticket) ?? [];
      // One ticket of several fractions: the one of this fraction first.
      const isOfFraction = ({ fraction }: WasteDelivery) => (fraction ?? null) === read.fraction;
      return [...sameTicket.filter(isOfFraction), ...sameTicket.filter((one) => !isOfFraction(one))];
    },
    seenBeside(read) {
      const ticket = ticketKey(read);
      if (ticket === null) return null;
      if (seen.has(ticket)) return { code: 'ticket-twice', found: read.ticket ?? '' };
      seen.add(ticket);
      return null;
    },
  });
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
