import { duplicateTickets } from './duplicate-tickets.ts';
import { WASTE_LACKS, type WasteRow } from './waste-row.ts';
import type { WasteDelivery } from './waste.ts';

/** What a delivery is asked about. What it lacks makes the figures incomplete; the rest counts as it stands. */
export const WASTE_REMARKS = [
  ...WASTE_LACKS,
  'reuse-unnamed',
  'amount-zero',
  'amount-heavy',
  'date-missing',
  'date-outside',
  'work-missing',
  'ticket-twice',
] as const;
export type WasteRemark = (typeof WASTE_REMARKS)[number];

export interface RemarkedDelivery<D extends WasteDelivery = WasteDelivery> {
  readonly delivery: D;
  readonly remarks: readonly WasteRemark[];
}

/** t. More than a lorry with trailer carries: kg were perhaps typed as tonnes. */
const HEAVIEST_LOAD = 40;
/** How many times the middle one of all deliveries is asked about. */
const TIMES_THE_OTHERS = 100;

/**
 * The deliveries that something is asked about, in their order.
 * @param isOutside whether a day is outside the time that the project has deliveries
 */
export function wasteRemarks<D extends WasteDelivery>(
  rows: readonly WasteRow<D>[],
  isOutside: (day: string) => boolean,
): RemarkedDelivery<D>[] {
  const twice = duplicateTickets(rows.map(({ delivery }) => delivery));
  const tellsWork = rows.some(({ delivery }) => delivery.work != null);
  const heavy = Math.min(HEAVIEST_LOAD, TIMES_THE_OTHERS * (middleTonnes(rows) ?? HEAVIEST_LOAD));
  return rows.flatMap((row) => {
    const remarks = remarksOf(row, { twice, heavy, tellsWork, isOutside });
    return remarks.length === 0 ? [] : [{ delivery: row.delivery, remarks }];
  });
}

interface Asked<D> {
  readonly twice: ReadonlySet<D>;
  /** t */
  readonly heavy: number;
  readonly tellsWork: boolean;
  readonly isOutside: (day: string) => boolean;
}

function remarksOf<D extends WasteDelivery>(
  { delivery, fraction, class: counts, lacks, tonnes }: WasteRow<D>,
  { twice, heavy, tellsWork, isOutside }: Asked<D>,
): WasteRemark[] {
  const remarks: WasteRemark[] = [...lacks];
  if (fraction === null && counts !== null) remarks.push('reuse-unnamed');
  if (tonnes === 0) remarks.push('amount-zero');
  if (tonnes !== null && tonnes > heavy) remarks.push('amount-heavy');
  if (delivery.date == null) remarks.push('date-missing');
  else if (isOutside(delivery.date)) remarks.push('date-outside');
  // Asked only in a log that tells the kinds of work apart.
  if (tellsWork && delivery.work == null) remarks.push('work-missing');
  if (twice.has(delivery)) remarks.push('ticket-twice');
  return remarks;
}

function middleTonnes(rows: readonly WasteRow[]): number | null {
  const weights = rows.flatMap(({ tonnes }) => (tonnes ? [tonnes] : [])).toSorted((a, b) => a - b);
  return weights[Math.floor((weights.length - 1) / 2)] ?? null;
}
