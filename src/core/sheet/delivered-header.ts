import { deliveredColumn, type DeliveredField } from './delivered-columns.ts';
import { findHeadingRow } from './heading-row.ts';
import type { SheetLine } from './import-source.ts';
import { findListSheet, type ListSheet } from './list-sheet.ts';

export type DeliveredSheet = ListSheet<DeliveredField>;

/** The columns of a list of deliveries, by its headings. */
export function findDeliveredSheet(lines: readonly SheetLine[]): DeliveredSheet {
  return findListSheet(lines, recognised, deliveredColumn);
}

/** Whether a table has headings of deliveries. */
export function holdsDelivered(lines: readonly SheetLine[]): boolean {
  return findHeadingRow(lines, recognised) !== null;
}

/** How many columns are recognised; 0 where there is no product, or nothing said of it that a list of deliveries says. */
function recognised(headings: readonly string[]): number {
  const fields = new Set(headings.flatMap((heading) => deliveredColumn(heading)?.field ?? []));
  const hasSubject = fields.has('name') || fields.has('component');
  const tells = fields.has('registration') || fields.has('manufacturer') || fields.has('deliveryDate');
  return hasSubject && tells ? fields.size : 0;
}
