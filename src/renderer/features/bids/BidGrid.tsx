import { useMemo } from 'react';
import { v7 as newId } from 'uuid';
import type { ProjectDocument } from '#core/api/contract.ts';
import type { AwardStatus } from '#core/award/document-award.ts';
import type { Words } from '#core/chart/figure.ts';
import { bidGapText } from '#core/report/gap-words.ts';
import { positionOf, type PlacedBid, type RowChange } from '#renderer/client/row-change.logic.ts';
import type { GridNote } from '#renderer/components/grid/column.ts';
import { LogGrid } from '#renderer/components/grid/LogGrid.tsx';
import { useFormat } from '#renderer/components/text/TextProvider.tsx';
import { bidColumns } from './bid-columns.ts';

export interface BidGridProps {
  readonly document: ProjectDocument;
  readonly status: AwardStatus;
  readonly words: Words;
  readonly onChange: (change: RowChange, onRefused: (error: unknown) => void) => void;
}

const emptyRow = (id: string, position: number): PlacedBid => ({ id, position });

/** The bids as they were delivered, a row each. What a bid lacks is told at its row. */
export function BidGrid({ document: { project, bids }, status, words, onChange }: BidGridProps) {
  const { t } = words;
  const format = useFormat();
  const standings = useMemo(() => new Map(status.standings.map((one) => [one.bid.id, one])), [status]);
  const columns = useMemo(() => bidColumns({ t, format, status, standings }), [t, format, status, standings]);
  const notesOf = ({ id }: PlacedBid): readonly GridNote[] => {
    const standing = standings.get(id);
    if (!standing) return [];
    const { asked, award } = status;
    return standing.gaps.map((gap) => {
      return { text: bidGapText(gap, standing, award.filling, { ...words, asked }), answer: null };
    });
  };
  return (
    <LogGrid
      sheet={`bids ${project.id}`}
      label={t('award.of', { name: project.name })}
      hint={t('award.hint')}
      columns={columns}
      rows={bids}
      notesOf={notesOf}
      newId={newId}
      positionOf={positionOf}
      emptyRow={emptyRow}
      onChange={({ kind, put, remove }, onRefused) => onChange({ rows: 'bids', label: kind, put, remove }, onRefused)}
    />
  );
}
