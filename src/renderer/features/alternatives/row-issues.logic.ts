import type { Account, Issue } from '#core/climate/account.ts';
import { issueText } from '#core/text/issue-text.ts';
import type { Language, Translate } from '#core/text/text.ts';
import { moduleList } from './lack-text.logic.ts';
import type { PlacedComponent } from './row-change.logic.ts';

/** What is wrong or uncertain about rows, in words, with what settles it where one press does. */

export interface RowIssue {
  readonly text: string;
  /** Settled so, the row is this. */
  readonly answer: { readonly label: string; readonly row: PlacedComponent } | null;
}

/** By row: what the account says of it, and what it does not know of it. Rows that have nothing are not here. */
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
  for (const { id, total, inScope } of account.components) {
    // A row without any figure has an issue that says why.
    if (!inScope || total.value === null || total.missing.length === 0) continue;
    const modules = moduleList(total.missing.map(({ module }) => module));
    add(id, { text: t('rowDetails.notKnown', { modules }), answer: null });
  }
  return found;
}

function answerOf({ code }: Issue, row: PlacedComponent, t: Translate): RowIssue['answer'] {
  if (code !== 'declaration-replaced') return null;
  return { label: t('rowDetails.seen'), row: { ...row, declarationReplaced: null } };
}
