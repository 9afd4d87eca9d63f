import { groupBy } from '../group-by.ts';
import { foldText } from '../text/fold.ts';
import type { WasteDelivery } from './waste.ts';

/**
 * The number of a weigh ticket, however it is written; null where there is none.
 * @example ticketNumber({ ticket: ' A-17 ' }) === ticketNumber({ ticket: 'a-17' })
 */
export function ticketNumber({ ticket }: Pick<WasteDelivery, 'ticket'>): string | null {
  const number = folded(ticket);
  return number === '' ? null : number;
}

/** Each receiver numbers its own tickets. Who says nothing of the receiver may mean any. */
export function mayBeSameReceiver(a: Pick<WasteDelivery, 'receiver'>, b: Pick<WasteDelivery, 'receiver'>): boolean {
  const [one, other] = [folded(a.receiver), folded(b.receiver)];
  return one === '' || other === '' || one === other;
}

/** The deliveries whose weigh ticket stands on another one before them, of the same fraction: one weighing may be of several. */
export function duplicateTickets<D extends WasteDelivery>(deliveries: readonly D[]): Set<D> {
  const twice = new Set<D>();
  for (const [number, ofTicket] of groupBy(deliveries, ticketNumber)) {
    if (number === null) continue;
    for (const [index, delivery] of ofTicket.entries()) {
      const isAgain = (before: D) => mayBeSameReceiver(before, delivery) && mayBeSameFraction(before, delivery);
      if (ofTicket.slice(0, index).some(isAgain)) twice.add(delivery);
    }
  }
  return twice;
}

function mayBeSameFraction(a: WasteDelivery, b: WasteDelivery): boolean {
  const [one, other] = [folded(a.fraction), folded(b.fraction)];
  return one === '' || other === '' || one === other;
}

function folded(text: string | null | undefined): string {
  return foldText(text ?? '')
    .replaceAll(/\s+/g, ' ')
    .trim();
}
