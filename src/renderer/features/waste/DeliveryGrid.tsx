import { useMemo } from 'react';
import { v7 as newId } from 'uuid';
import type { ProjectDocument } from '#core/api/contract.ts';
import type { WasteStatus } from '#core/waste/waste-status.ts';
import { positionOf, type PlacedWaste, type RowChange } from '#renderer/client/row-change.logic.ts';
import type { GridNote } from '#renderer/components/grid/column.ts';
import { attachmentFiles } from '#renderer/client/attachment-files.ts';
import { useAttachmentsAction } from '#renderer/app/actions/index.ts';
import { useAttachments } from '#renderer/components/project/use-attachments.tsx';
import { LogGrid } from '#renderer/components/grid/LogGrid.tsx';
import { useFormat, useText } from '#renderer/components/text/TextProvider.tsx';
import { deliveryColumns } from './delivery-columns.tsx';

export interface DeliveryGridProps {
  readonly document: ProjectDocument;
  readonly status: WasteStatus<PlacedWaste>;
  readonly onChange: (change: RowChange, onRefused: (error: unknown) => void) => void;
}

const NO_NOTES: readonly GridNote[] = [];
const ignoreRefusal = () => undefined;

/** The log: what was delivered, by weigh ticket. */
export function DeliveryGrid({ document, status, onChange }: DeliveryGridProps) {
  const t = useText();
  const format = useFormat();
  const files = useAttachments<PlacedWaste>({
    rows: document.wasteDeliveries,
    files: attachmentFiles,
    nameOf: ({ ticket, fraction }) => ticket ?? fraction ?? t('attachments.thisRow'),
    onPut: (row, onRefused) => onChange({ rows: 'wasteDeliveries', label: 'edit', put: [row], remove: [] }, onRefused),
  });
  useAttachmentsAction('waste.attachments', files.open);
  const columns = useMemo(() => {
    const standings = new Map(status.rows.map((row) => [row.delivery.id, row]));
    return [...deliveryColumns({ t, format, standings }), files.column];
  }, [t, format, status, files.column]);
  const notes = useMemo(() => {
    const asKg = (delivery: PlacedWaste) => {
      const put = [{ ...delivery, unit: 'kg' as const }];
      onChange({ rows: 'wasteDeliveries', label: 'edit', put, remove: [] }, ignoreRefusal);
    };
    return new Map(
      status.remarks.map(({ delivery, remarks }) => [
        delivery.id,
        remarks.map((remark): GridNote => {
          const answer = { label: t('waste.readAsKg'), run: () => asKg(delivery) };
          return { text: t(`waste.remark.${remark}`), answer: remark === 'amount-heavy' ? answer : null };
        }),
      ]),
    );
  }, [t, status, onChange]);
  return (
    <>
      <LogGrid
        sheet={`wasteDeliveries ${document.project.id}`}
        label={t('waste.deliveriesOf', { name: document.project.name })}
        hint={t('waste.deliveriesHint')}
        columns={columns}
        rows={document.wasteDeliveries}
        notesOf={({ id }) => notes.get(id) ?? NO_NOTES}
        rowActions={files.rowActions}
        onCursor={files.onCursor}
        newId={newId}
        positionOf={positionOf}
        emptyRow={emptyDelivery}
        onChange={({ kind, put, remove }, onRefused) =>
          onChange({ rows: 'wasteDeliveries', label: kind, put, remove }, onRefused)
        }
      />
      {files.dialog}
    </>
  );
}

/** In tonnes until it says kg, as weigh tickets mostly are; the unit stands beside the amount. */
function emptyDelivery(id: string, position: number): PlacedWaste {
  return { id, position, unit: 't' };
}
