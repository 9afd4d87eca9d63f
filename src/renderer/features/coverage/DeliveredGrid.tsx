import { useCallback, useMemo, useState } from 'react';
import { v7 as newId } from 'uuid';
import type { AlternativeDocument, ProjectDocument } from '#core/api/contract.ts';
import type { DocumentCoverage } from '#core/coverage/document-coverage.ts';
import { useReferenceMaterials } from '#renderer/client/reference-materials.ts';
import { positionOf, type PlacedDelivered, type RowChange } from '#renderer/client/row-change.logic.ts';
import { searchLibrary } from '#renderer/client/search-library.ts';
import { DeclarationBook } from '#renderer/components/declaration/declaration-book.ts';
import type { RowPlace } from '#renderer/components/grid/change.logic.ts';
import type { GridChange } from '#renderer/components/grid/column.ts';
import { EntryGrid } from '#renderer/components/grid/EntryGrid.tsx';
import { useHeldTexts } from '#renderer/components/grid/use-held-texts.ts';
import { useRefusal } from '#renderer/components/grid/use-refusal.ts';
import { assessmentOf } from '#renderer/components/project/assessment.ts';
import { today } from '#renderer/components/text/today.ts';
import { useFormat, useText } from '#renderer/components/text/TextProvider.tsx';
import { deliveredColumns } from './delivered-columns.tsx';

export interface DeliveredGridProps {
  readonly document: ProjectDocument;
  /** The alternative whose components are offered. */
  readonly alternative: AlternativeDocument;
  readonly coverage: DocumentCoverage;
  readonly onChange: (change: RowChange, onRefused: (error: unknown) => void) => void;
  readonly onCursor: (row: string | null) => void;
  /** Shows what there is of the row that the cursor is in. */
  readonly onDetails: () => void;
}

/** What was delivered to the project, typed or pasted as in a spreadsheet. */
export function DeliveredGrid({ document, alternative, coverage, onChange, onCursor, onDetails }: DeliveredGridProps) {
  const t = useText();
  const format = useFormat();
  const refusal = useRefusal();
  const [book] = useState(() => new DeclarationBook((text, limit) => searchLibrary(text, limit, today())));
  const materials = useReferenceMaterials();
  const { deliveredProducts: rows, declarations, alternatives } = document;
  const indicator = assessmentOf(document, today()).accounts[0]?.method.indicator ?? 'gwpIobc';
  const columns = useMemo(() => {
    // Cells read the book while they are drawn.
    book.add(declarations);
    const componentsById = new Map(alternatives.flatMap((one) => one.components.map((row) => [row.id, row])));
    const standings = new Map(coverage.delivered.map((one) => [one.product.id, one]));
    const { components } = alternative;
    return deliveredColumns({ t, format, book, materials, indicator, components, componentsById, standings });
  }, [t, format, book, materials, indicator, declarations, alternatives, alternative, coverage]);
  const sheet = `deliveredProducts ${document.project.id}`;
  const { held, settle, refuse } = useHeldTexts(sheet, rows, columns);

  const apply = (change: GridChange<PlacedDelivered>) => {
    settle(change);
    const known = new Set(declarations.map(({ id }) => id));
    const chosen = change.put.flatMap(({ declaration }) =>
      declaration == null || known.has(declaration) ? [] : (book.get(declaration) ?? []),
    );
    const { kind, put, remove } = change;
    onChange({ rows: 'deliveredProducts', label: kind, put, remove, declarations: chosen }, (error) =>
      refuse(change, refusal(error, rows, columns)),
    );
  };
  const newRow = useCallback(
    (id: string, place: RowPlace<PlacedDelivered>): PlacedDelivered => ({ id, position: positionOf(rows, place) }),
    [rows],
  );
  return (
    <EntryGrid
      label={t('coverage.deliveredGrid', { name: document.project.name })}
      hint={t('coverage.deliveredHint')}
      columns={columns}
      rows={rows}
      held={held}
      newId={newId}
      newRow={newRow}
      onChange={apply}
      onCursor={onCursor}
      rowActions={[
        { label: t('coverage.details'), hint: t('coverage.detailsKey'), keys: ['Ctrl', 'I'], run: onDetails },
      ]}
    />
  );
}
