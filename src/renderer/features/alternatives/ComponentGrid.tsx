import { useCallback, useMemo, useState } from 'react';
import { v7 as newId } from 'uuid';
import type { AlternativeDocument, ProjectDocument } from '#core/api/contract.ts';
import type { Account, ComponentAccount } from '#core/climate/account.ts';
import { foldText } from '#core/text/fold.ts';
import { api } from '#renderer/client/api.ts';
import type { GridChange } from '#renderer/components/grid/column.ts';
import { useReferenceMaterials } from '#renderer/client/reference-materials.ts';
import { EntryGrid } from '#renderer/components/grid/EntryGrid.tsx';
import type { RowPlace } from '#renderer/components/grid/change.logic.ts';
import { today } from '#renderer/components/text/today.ts';
import { useFormat, useText } from '#renderer/components/text/TextProvider.tsx';
import { componentColumns } from './component-columns.tsx';
import { componentGroups, partOf } from './component-groups.logic.ts';
import { DeclarationBook } from './declaration-book.ts';
import { changeText } from './last-change.logic.ts';
import { positionOf, type PlacedComponent, type RowChange } from './row-change.logic.ts';
import { useHeldTexts } from './use-held-texts.ts';
import { useRefusal } from './use-refusal.ts';

export interface ComponentGridProps {
  readonly document: ProjectDocument;
  readonly alternative: AlternativeDocument;
  /** Null where the method cannot be resolved. */
  readonly account: Account | null;
  readonly search: string;
  /** Only rows that something is to be done about. */
  readonly onlyIssues: boolean;
  readonly showMore: boolean;
  /** With the change in words, where there is something to tell. */
  readonly onChange: (change: RowChange, text: string | null, onRefused: (error: unknown) => void) => void;
  readonly onCursor: (row: string | null) => void;
  /** Shows the calculation of the row that the cursor is in. */
  readonly onExplain: () => void;
}

/** The components of an alternative by building part. */
export function ComponentGrid({
  document,
  alternative,
  account,
  search,
  onlyIssues,
  showMore,
  onChange,
  onCursor,
  onExplain,
}: ComponentGridProps) {
  const t = useText();
  const format = useFormat();
  const { held, settle, refuse } = useHeldTexts(`components ${alternative.id}`);
  const refusal = useRefusal();
  const [book] = useState(() => new DeclarationBook(searchLibrary));
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
  const groups = useMemo(
    () => componentGroups(rows, accounts, account?.method ?? null, { t, number: format.number }),
    [rows, accounts, account, t, format],
  );
  const filter = useMemo(() => {
    const wanted = foldText(search.trim());
    if (wanted === '' && !onlyIssues) return undefined;
    const withIssue = new Set(account?.issues.map(({ component }) => component));
    return (row: PlacedComponent) =>
      (!onlyIssues || withIssue.has(row.id) || held.has(row.id)) &&
      (wanted === '' || foldText(searchedText(row, book)).includes(wanted));
  }, [search, onlyIssues, account, held, book]);

  const apply = (change: GridChange<PlacedComponent>) => {
    settle(change, rows);
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
      label={t('alternatives.componentsOf', { name: alternative.name ?? '' })}
      hint={t('alternatives.componentsHint')}
      columns={columns}
      rows={rows}
      held={held}
      groups={groups}
      groupOf={partOf}
      filter={filter}
      newId={newId}
      newRow={newRow}
      onChange={apply}
      onCursor={onCursor}
      rowActions={[
        { label: t('common.showCalculation'), hint: t('alternatives.keyExplain'), keys: ['Ctrl', 'E'], run: onExplain },
      ]}
    />
  );
}

/** The longest text that a search takes. */
const LONGEST_SEARCH = 200;

async function searchLibrary(text: string, limit: number) {
  const wanted = { text: text.slice(0, LONGEST_SEARCH), today: today(), limit };
  const { rows, total } = await api.call('declarations.search', wanted);
  return { found: rows.map(({ declaration }) => declaration), total };
}

function searchedText(row: PlacedComponent, book: DeclarationBook): string {
  const declaration = row.declaration == null ? undefined : book.get(row.declaration);
  return [row.element, row.name, declaration?.registration, declaration?.name, declaration?.manufacturer].join(' ');
}
