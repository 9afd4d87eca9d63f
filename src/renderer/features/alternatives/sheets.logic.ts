import type { Account } from '#core/climate/account.ts';
import { ALTERNATIVE, TOTAL, type Place } from '#core/climate/explain/place.ts';

/** The sheets of an alternative: its components, what it emits apart from them, and what it is. */
export const SHEETS = ['components', 'energy', 'site', 'travel', 'about'] as const;
export type Sheet = (typeof SHEETS)[number];
/** Others have made it: it has totals, and no rows of its own. */
export const DELIVERED_SHEETS = ['components', 'about'] as const satisfies readonly Sheet[];

export type OperationSheet = Exclude<Sheet, 'components' | 'about'>;

/** The module that the rows of a sheet are part of. */
const OPERATION_MODULE = { energy: 'B6', site: 'A5', travel: 'B8' } as const satisfies Record<OperationSheet, string>;

export function isOperation(sheet: Sheet): sheet is OperationSheet {
  return sheet in OPERATION_MODULE;
}

/** What is explained where the cursor is: the row's figure, what the rows of operation are part of, else the total. */
export function figureAt(account: Account, sheet: Sheet, row: string | null): Place {
  const module = isOperation(sheet) ? OPERATION_MODULE[sheet] : null;
  if (module && module in account.modules) return { holder: ALTERNATIVE, figure: module };
  const isRow = sheet === 'components' && account.components.some(({ id }) => id === row);
  return isRow && row !== null ? { holder: { kind: 'component', id: row }, figure: 'total' } : TOTAL;
}
