import type { Account, Issue } from '#core/climate/account.ts';
import { issueText } from '#core/text/issue-text.ts';
import type { Language, Translate } from '#core/text/text.ts';
import type { PlacedComponent } from '#renderer/client/row-change.logic.ts';

/** What is wrong or uncertain about rows, in words, with what settles it where one press does. */

export interface RowIssue {
  readonly text: string;
  /** Settled so, the row is this. */
  readonly answer: { readonly label: string; readonly row: PlacedComponent } | null;
}

/**
 * By row: what the account says of it. A module that its declaration does not give is no fault of the row's: its cells and the totals
 * show that. Rows that have nothing are not here.
 */
export type IssuesByRow = ReadonlyMap<string, readonly RowIssue[]>;

export function issuesByRow(
  account: Account | null,
  rows: readonly PlacedComponent[],
  { t, language }: { readonly t: Translate; readonly language: Language },
): IssuesByRow {
  const found = new Map<string, RowIssue[]>();
  if (!account) return found;
  const byId = new Map(rows.map((row) => [row.id, row]));
  const add = (id: string, issue: RowIssue) => found.set(id, [...(found.get(id) ?? []), issue]);
  for (const issue of account.issues) {
    const row = issue.component === null ? undefined : byId.get(issue.component);
    if (row) add(row.id, { text: issueText(issue, t, language), answer: answerOf(issue, row, t) });
  }
  return found;
}

function answerOf({ code, detail }: Issue, row: PlacedComponent, t: Translate): RowIssue['answer'] {
  const { declaration } = detail;
  if (code === 'declaration-superseded' && typeof declaration === 'string') {
    return { label: t('rowDetails.takeNewer'), row: { ...row, declaration, declarationReplaced: null } };
  }
  if (code !== 'declaration-replaced') return null;
  return { label: t('rowDetails.seen'), row: { ...row, declarationReplaced: null } };
}
