import { foldText } from '../text/fold.ts';
import type { WasteDelivery } from './waste.ts';

/**
 * What tells a weighing: its ticket, within the receiver that numbered it. Null where there is no ticket.
 * @example ticketKey({ ticket: ' A-17 ', receiver: 'Mottaket AS' }) === ticketKey({ ticket: 'a-17', receiver: 'mottaket as' })
 */
export function ticketKey({ ticket, receiver }: Pick<WasteDelivery, 'ticket' | 'receiver'>): string | null {
  const number = folded(ticket);
  return number === '' ? null : JSON.stringify([number, folded(receiver)]);
}

/** The deliveries whose weigh ticket stands on another one before them. */
export function duplicateTickets<D extends WasteDelivery>(deliveries: readonly D[]): Set<D> {
  const seen = new Set<string>();
  const twice = new Set<D>();
  for (const delivery of deliveries) {
    const key = ticketKey(delivery);
    if (key === null) continue;
    if (seen.has(key)) twice.add(delivery);
    seen.add(key);
  }
  return twice;
}

function folded(text: string | null | undefined): string {
  return foldText(text ?? '')
    .replaceAll(/\s+/g, ' ')
    .trim();
}
