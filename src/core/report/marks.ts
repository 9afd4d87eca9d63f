import type { Account, Sum } from '../climate/account.ts';
import { completenessBeside, completenessOf, type Completeness } from '../climate/completeness.ts';
import type { Translate } from '../text/text.ts';

/**
 * The mark of a figure that lacks something, as a part of its number format: the cell shows "≥ 2 564" or "2 564 ufullst." and
 * stays a number with its formula, so that no reader meets a clean sum with its reservation in another column.
 */

/** The format of a sum: `≥` where what is missing can only add, else the word. */
export function sumFormat(plain: string, sum: Sum, { method }: Pick<Account, 'method'>, t: Translate): string {
  return markedFormat(plain, completenessOf(sum, method.indicator), t);
}

/** The format of a difference: what a side lacks may draw it either way. */
export function differenceFormat(plain: string, isComplete: boolean, t: Translate): string {
  return markedFormat(plain, isComplete ? 'complete' : 'incomplete', t);
}

/** @param plain an Excel number format with no `;` but between its sections, each of which gets the mark */
export function markedFormat(plain: string, completeness: Completeness, t: Translate): string {
  if (completeness === 'complete') return plain;
  // `\ ` is a space of its own: two quoted texts side by side would read as one with a quotation mark in it.
  const mark = (section: string) =>
    completeness === 'atLeast' ? `"≥"\\ ${section}` : `${section}\\ "${t('report.incompleteMark')}"`;
  return plain.split(';').map(mark).join(';');
}

/** Characters of a column of totals and their differences, the widest of them with a sign and the word. */
export function differenceWidth(accounts: readonly Pick<Account, 'scenarios'>[]): number {
  const totals = accounts.flatMap(({ scenarios }) => Object.values(scenarios).map(({ total }) => Math.abs(total ?? 0)));
  const digits = String(Math.trunc(Math.max(0, ...totals))).length;
  const marks = Math.floor((digits - 1) / 3);
  return Math.max(18, digits + marks + 10);
}

/** Characters that the word takes in a column; 0 where no sum of the account has to be written with it. */
export function markWidth({ total, method }: Pick<Account, 'total' | 'method'>): number {
  return completenessOf(total, method.indicator) === 'incomplete' ? 7 : 0;
}

/** Characters of a column that what stands beside the total is in too, which the word may stand with where the total has none. */
export function besideWidth(account: Account): number {
  const isMarked = (['D', 'avoidedProduction'] as const).some(
    (figure) => completenessBeside(account, figure) === 'incomplete',
  );
  return 13 + (isMarked ? 7 : markWidth(account));
}
