import { useMemo } from 'react';
import { v7 as newId } from 'uuid';
import type { ProjectDocument } from '#core/api/contract.ts';
import { choiceRemarks } from '#core/choices/choice-standing.ts';
import { grantRemarks } from '#core/choices/grants.ts';
import { grantRemarkText } from '#core/report/choices-words.ts';
import { useAttachmentsAction } from '#renderer/app/actions/index.ts';
import { attachmentFiles } from '#renderer/client/attachment-files.ts';
import { positionOf, type PlacedChoice, type PlacedGrant, type RowChange } from '#renderer/client/row-change.logic.ts';
import type { GridNote } from '#renderer/components/grid/column.ts';
import { LogGrid } from '#renderer/components/grid/LogGrid.tsx';
import { useAttachments } from '#renderer/components/project/use-attachments.tsx';
import { useFormat, useText } from '#renderer/components/text/TextProvider.tsx';
import { choiceColumns } from './choice-columns.ts';
import { grantColumns } from './grant-columns.ts';

export interface ChoiceGridProps {
  readonly document: ProjectDocument;
  readonly onChange: (change: RowChange, onRefused: (error: unknown) => void) => void;
}

const emptyRow = (id: string, position: number) => ({ id, position });

/** Each solution that was considered. */
export function ChoiceGrid({ document: { project, choices }, onChange }: ChoiceGridProps) {
  const t = useText();
  const format = useFormat();
  const columns = useMemo(() => choiceColumns({ t, format }), [t, format]);
  const notesOf = (row: PlacedChoice): readonly GridNote[] =>
    choiceRemarks(row).map((remark) => ({ text: t(`choices.remark.${remark}`), answer: null }));
  return (
    <LogGrid
      sheet={`choices ${project.id}`}
      label={t('choices.of', { name: project.name })}
      hint={t('choices.hint')}
      columns={columns}
      rows={choices}
      notesOf={notesOf}
      newId={newId}
      positionOf={positionOf}
      emptyRow={emptyRow}
      onChange={({ put, remove }, onRefused) => onChange({ rows: 'choices', put, remove }, onRefused)}
    />
  );
}

/** Each support that is thought of, applied for or decided. */
export function GrantGrid({ document, onChange, today }: ChoiceGridProps & { readonly today: string }) {
  const { project, grants } = document;
  const t = useText();
  const format = useFormat();
  const files = useAttachments<PlacedGrant>({
    rows: grants,
    files: attachmentFiles,
    nameOf: ({ name }) => name ?? t('attachments.thisRow'),
    onPut: (row, onRefused) => onChange({ rows: 'grants', put: [row], remove: [] }, onRefused),
  });
  useAttachmentsAction('grants.attachments', files.open);
  const columns = useMemo(() => [...grantColumns({ t, format }), files.column], [t, format, files.column]);
  const notesOf = (row: PlacedGrant): readonly GridNote[] =>
    grantRemarks(row, today).map((remark) => ({
      text: grantRemarkText(remark, { t, language: format.language }),
      answer: null,
    }));
  return (
    <>
      <LogGrid
        sheet={`grants ${project.id}`}
        label={t('grants.of', { name: project.name })}
        hint={t('grants.hint')}
        columns={columns}
        rows={grants}
        notesOf={notesOf}
        rowActions={files.rowActions}
        onCursor={files.onCursor}
        newId={newId}
        positionOf={positionOf}
        emptyRow={emptyRow}
        onChange={({ put, remove }, onRefused) => onChange({ rows: 'grants', put, remove }, onRefused)}
      />
      {files.dialog}
    </>
  );
}
