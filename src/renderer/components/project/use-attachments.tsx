import { styled } from '@mui/material/styles';
import { Paperclip } from 'lucide-react';
import { useMemo, useState, type ReactNode } from 'react';
import type { Attachment } from '#core/project/attachment.ts';
import type { GridColumn, GridRecord, GridRowAction } from '../grid/column.ts';
import { useText } from '../text/TextProvider.tsx';
import { AttachmentsDialog, type AttachmentFiles } from './AttachmentsDialog.tsx';

interface DocumentedRow extends GridRecord {
  readonly attachments?: readonly Attachment[] | null | undefined;
}

export interface AttachmentsInput<Row extends DocumentedRow> {
  readonly rows: readonly Row[];
  readonly files: AttachmentFiles;
  /** What a row is called in the dialog. */
  readonly nameOf: (row: Row) => string;
  readonly onPut: (row: Row, onRefused: (error: unknown) => void) => void;
}

export interface GridAttachments<Row extends DocumentedRow> {
  /** Stands at the end of the row: how many files, and a press that shows them. */
  readonly column: GridColumn<Row>;
  readonly rowActions: readonly GridRowAction[];
  readonly onCursor: (row: string | null) => void;
  readonly show: (row: string) => void;
  /** Of the row that the cursor is in; null: it is in no stored row. */
  readonly open: (() => void) | null;
  readonly dialog: ReactNode;
}

/** The files of a grid's rows: a column, an action in the row's menu, and the dialog that both open. */
export function useAttachments<Row extends DocumentedRow>(input: AttachmentsInput<Row>): GridAttachments<Row> {
  const t = useText();
  const { rows, files, nameOf, onPut } = input;
  const [cursor, onCursor] = useState<string | null>(null);
  const [opened, setOpened] = useState<string | null>(null);
  const row = opened === null ? undefined : rows.find(({ id }) => id === opened);
  const column = useMemo(
    (): GridColumn<Row> => ({
      id: 'attachments',
      label: t('attachments.column'),
      width: 76,
      text: ({ attachments }) => (attachments ?? []).map(({ name }) => name).join(', '),
      draw: ({ id, attachments }) => {
        const names = (attachments ?? []).map(({ name }) => name);
        const label = t('attachments.cell', { count: names.length, names: names.join(', ') });
        return (
          <Clip type="button" tabIndex={-1} title={label} aria-label={label} onClick={() => setOpened(id)}>
            <Paperclip size={13} aria-hidden />
            {names.length}
          </Clip>
        );
      },
    }),
    [t],
  );
  const open = cursor === null ? null : () => setOpened(cursor);
  return {
    column,
    rowActions: [
      { label: t('attachments.open'), hint: t('attachments.key'), keys: ['Ctrl', 'I'], run: () => open?.() },
    ],
    onCursor,
    show: setOpened,
    open,
    dialog: row && (
      <AttachmentsDialog
        of={nameOf(row)}
        attachments={row.attachments ?? []}
        files={files}
        onChange={(attachments, onRefused) =>
          onPut({ ...row, attachments: attachments.length === 0 ? null : [...attachments] }, onRefused)
        }
        onClose={() => setOpened(null)}
      />
    ),
  };
}

const Clip = styled('button')(({ theme: { tokens } }) => ({
  display: 'inline-flex',
  alignItems: 'center',
  gap: tokens.space[1],
  padding: 0,
  border: 0,
  background: 'none',
  font: 'inherit',
  color: tokens.color.accent,
  cursor: 'pointer',
}));
