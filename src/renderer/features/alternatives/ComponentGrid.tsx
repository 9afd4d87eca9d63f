import { useCallback, useMemo, useState } from 'react';
import { v7 as newId } from 'uuid';
import type { AlternativeDocument, ProjectDocument } from '#core/api/contract.ts';
import type { Account, ComponentAccount } from '#core/climate/account.ts';
import { alternativeName } from '#core/report/shown-alternatives.ts';
import type { GridChange, GridNote } from '#renderer/components/grid/column.ts';
import { useReferenceMaterials } from '#renderer/client/reference-materials.ts';
import { searchLibrary } from '#renderer/client/search-library.ts';
import { EntryGrid } from '#renderer/components/grid/EntryGrid.tsx';
import type { RowPlace } from '#renderer/components/grid/change.logic.ts';
import { today } from '#renderer/components/text/today.ts';
import { useFormat, useText } from '#renderer/components/text/TextProvider.tsx';
import { componentColumns } from './component-columns.tsx';
import { componentGroups, groupKeyOf } from './component-groups.logic.ts';
import { DeclarationBook } from '#renderer/components/declaration/declaration-book.ts';
import { changeText } from './last-change.logic.ts';
import { positionOf, type PlacedComponent, type RowChange } from '#renderer/client/row-change.logic.ts';
import { rowFilter, type RowFilter } from './row-filter.logic.ts';
import type { IssuesByRow } from './row-issues.logic.ts';
import { useGridLock } from '#renderer/components/grid/use-grid-lock.ts';
import { useHeldTexts } from '#renderer/components/grid/use-held-texts.ts';
import { useRefusal } from '#renderer/components/grid/use-refusal.ts';

export interface ComponentGridProps {
  readonly document: ProjectDocument;
  readonly alternative: AlternativeDocument;
  /** Null where the method cannot be resolved. */
  readonly account: Account | null;
  readonly shown: RowFilter;
  readonly issues: IssuesByRow;
  readonly showMore: boolean;
  /** With the change in words, where there is something to tell. */
  readonly onChange: (change: RowChange, text: string | null, onRefused: (error: unknown) => void) => void;
  readonly onCursor: (row: string | null) => void;
  /** Shows the calculation of the row that the cursor is in. */
  readonly onExplain: () => void;
  /** Shows what else is said of it. */
  readonly onDetails: () => void;
}

/** The components of an alternative by building part. */
export function ComponentGrid({
  document,
  alternative,
  account,
  shown,
  issues,
  showMore,
  onChange,
  onCursor,
  onExplain,
  onDetails,
}: ComponentGridProps) {
  const t = useText();
  const lock = useGridLock(alternative);
  const format = useFormat();
  const refusal = useRefusal();
  const [book] = useState(() => new DeclarationBook((text, limit) => searchLibrary(text, limit, today())));
  const materials = useReferenceMaterials();
  const rows = alternative.components;
  const accounts = useMemo(
    () => new Map<string, ComponentAccount>(account?.components.map((one) => [one.id, one])),
    [account],
  );
  // The book is read while cells are drawn: it has to hold the project's declarations before the columns are made.
  const columns = useMemo(() => {
    book.add(document.declarations);
    const indicator = account?.method.indicator ?? 'gwpIobc';
    return componentColumns({ t, format, book, materials, accounts, indicator }, showMore);
  }, [t, format, book, materials, document.declarations, accounts, account, showMore]);
  const { held, settle, refuse } = useHeldTexts(`components ${alternative.id}`, rows, columns);
  const groups = useMemo(
    () => componentGroups(rows, accounts, account?.method ?? null, { t, number: format.number }),
    [rows, accounts, account, t, format],
  );
  const { search, onlyIssues } = shown;
  const filter = useMemo(
    () =>
      rowFilter(
        { search, onlyIssues },
        { t, declaration: (id) => book.get(id), deviates: (id) => issues.has(id) || held.has(id) },
      ),
    [search, onlyIssues, t, book, issues, held],
  );

  const apply = (change: GridChange<PlacedComponent>) => {
    settle(change);
    const known = new Set(document.declarations.map(({ id }) => id));
    const declarations = change.put.flatMap(({ declaration }) =>
      declaration == null || known.has(declaration) ? [] : (book.get(declaration) ?? []),
    );
    onChange(
      {
        rows: 'components',
        alternative: alternative.id,
        label: change.kind,
        put: change.put,
        remove: change.remove,
        declarations,
      },
      changeText(change, rows, columns, t),
      (error) => refuse(change, refusal(error, rows, columns)),
    );
  };
  const notesOf = ({ id }: PlacedComponent): readonly GridNote[] =>
    issues.get(id)?.map(({ text, answer }) => ({
      text,
      answer: answer && {
        label: answer.label,
        run: () => apply({ kind: 'edit', put: [answer.row], remove: [], cells: [], held: new Map() }),
      },
    })) ?? [];
  const newRow = useCallback(
    (id: string, place: RowPlace<PlacedComponent>): PlacedComponent => ({
      id,
      position: positionOf(rows, place),
      ...(place !== 'end' && 'before' in place && { element: place.before.element }),
    }),
    [rows],
  );

  return (
    <EntryGrid
      label={t('alternatives.componentsOf', { name: alternativeName(alternative, t) })}
      hint={t('alternatives.componentsHint')}
      columns={columns}
      rows={rows}
      held={held}
      groups={groups}
      groupOf={groupKeyOf}
      filter={filter}
      {...lock}
      newId={newId}
      newRow={newRow}
      onChange={apply}
      onCursor={onCursor}
      notesOf={notesOf}
      rowActions={[
        { label: t('common.showCalculation'), hint: t('alternatives.keyExplain'), keys: ['Ctrl', 'E'], run: onExplain },
        { label: t('rowDetails.open'), hint: t('rowDetails.key'), keys: ['Ctrl', 'I'], run: onDetails },
      ]}
    />
  );
}
