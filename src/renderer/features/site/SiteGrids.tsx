import { useMemo } from 'react';
import { v7 as newId } from 'uuid';
import type { ProjectDocument } from '#core/api/contract.ts';
import { exceptionLacks, isOpen } from '#core/site/site-exceptions.ts';
import type { SiteStatus } from '#core/site/site-status.ts';
import {
  positionOf,
  type PlacedSiteEntry,
  type PlacedException,
  type RowChange,
} from '#renderer/client/row-change.logic.ts';
import { attachmentFiles } from '#renderer/client/attachment-files.ts';
import { useAttachmentsAction } from '#renderer/app/actions/index.ts';
import { useAttachments } from '#renderer/components/project/use-attachments.tsx';
import type { GridNote } from '#renderer/components/grid/column.ts';
import { LogGrid } from '#renderer/components/grid/LogGrid.tsx';
import { useFormat, useText } from '#renderer/components/text/TextProvider.tsx';
import { entryColumns } from './entry-columns.tsx';
import { exceptionColumns } from './exception-columns.ts';
import { machineColumns } from './machine-columns.ts';

export interface SiteGridProps {
  readonly document: ProjectDocument;
  readonly onChange: (change: RowChange, onRefused: (error: unknown) => void) => void;
}

const NO_NOTES: readonly GridNote[] = [];
const emptyRow = (id: string, position: number) => ({ id, position });

/** The energy log of the site. */
export function EntryGrid({
  document,
  status,
  onChange,
}: SiteGridProps & { readonly status: SiteStatus<PlacedSiteEntry> }) {
  const t = useText();
  const format = useFormat();
  const { project, siteMachines, siteEntries } = document;
  const files = useAttachments<PlacedSiteEntry>({
    rows: siteEntries,
    files: attachmentFiles,
    nameOf: (row) => row.document ?? t('attachments.thisRow'),
    onPut: (row, onRefused) => onChange({ rows: 'siteEntries', label: 'edit', put: [row], remove: [] }, onRefused),
  });
  useAttachmentsAction('site.attachments', files.open);
  const columns = useMemo(() => {
    const standings = new Map(status.rows.map((row) => [row.entry.id, row]));
    return [...entryColumns({ t, format, machines: siteMachines, standings }), files.column];
  }, [t, format, siteMachines, status, files.column]);
  const notes = useMemo(
    () =>
      new Map(
        status.remarks.map(({ entry, remarks }) => [
          entry.id,
          remarks.map((remark): GridNote => ({ text: t(`site.remark.${remark}`), answer: null })),
        ]),
      ),
    [t, status],
  );
  return (
    <>
      <LogGrid
        sheet={`siteEntries ${project.id}`}
        label={t('site.energyOf', { name: project.name })}
        hint={t('site.energyHint')}
        columns={columns}
        rows={siteEntries}
        notesOf={({ id }) => notes.get(id) ?? NO_NOTES}
        rowActions={files.rowActions}
        onCursor={files.onCursor}
        newId={newId}
        positionOf={positionOf}
        emptyRow={emptyRow}
        onChange={({ kind, put, remove }, onRefused) =>
          onChange({ rows: 'siteEntries', label: kind, put, remove }, onRefused)
        }
      />
      {files.dialog}
    </>
  );
}

export function MachineGrid({ document: { project, siteMachines }, onChange }: SiteGridProps) {
  const t = useText();
  const format = useFormat();
  const columns = useMemo(() => machineColumns({ t, format }), [t, format]);
  return (
    <LogGrid
      sheet={`siteMachines ${project.id}`}
      label={t('site.machinesOf', { name: project.name })}
      hint={t('site.machinesHint')}
      columns={columns}
      rows={siteMachines}
      newId={newId}
      positionOf={positionOf}
      emptyRow={emptyRow}
      onChange={({ put, remove }, onRefused) => onChange({ rows: 'siteMachines', put, remove }, onRefused)}
    />
  );
}

export function ExceptionGrid({ document: { project, siteMachines, siteExceptions }, onChange }: SiteGridProps) {
  const t = useText();
  const format = useFormat();
  const files = useAttachments<PlacedException>({
    rows: siteExceptions,
    files: attachmentFiles,
    nameOf: () => t('attachments.thisRow'),
    onPut: (row, onRefused) => onChange({ rows: 'siteExceptions', put: [row], remove: [] }, onRefused),
  });
  useAttachmentsAction('site.attachments', files.open);
  const columns = useMemo(
    () => [...exceptionColumns({ t, format, machines: siteMachines }), files.column],
    [t, format, siteMachines, files.column],
  );
  // What is refused settles nothing, and lacks nothing.
  const notesOf = (row: PlacedException): readonly GridNote[] =>
    isOpen(row)
      ? exceptionLacks(row).map((lack) => ({ text: t(`site.exceptionLack.${lack}`), answer: null }))
      : NO_NOTES;
  return (
    <>
      <LogGrid
        sheet={`siteExceptions ${project.id}`}
        label={t('site.exceptionsOf', { name: project.name })}
        hint={t('site.exceptionsHint')}
        columns={columns}
        rows={siteExceptions}
        notesOf={notesOf}
        rowActions={files.rowActions}
        onCursor={files.onCursor}
        newId={newId}
        positionOf={positionOf}
        emptyRow={emptyRow}
        onChange={({ put, remove }, onRefused) => onChange({ rows: 'siteExceptions', put, remove }, onRefused)}
      />
      {files.dialog}
    </>
  );
}
