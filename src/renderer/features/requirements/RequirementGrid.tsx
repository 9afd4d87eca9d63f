import { useMemo } from 'react';
import { v7 as newId } from 'uuid';
import type { ProjectDocument } from '#core/api/contract.ts';
import { newerVersion, takenRequirement } from '#core/requirements/catalogue.ts';
import type { RequirementStanding } from '#core/requirements/follow-up.ts';
import { meetingReasons } from '#core/requirements/meeting.ts';
import type { CatalogueRequirement } from '#core/requirements/requirement.ts';
import { positionOf, type PlacedRequirement, type RowChange } from '#renderer/client/row-change.logic.ts';
import type { GridColumn, GridNote } from '#renderer/components/grid/column.ts';
import { LogGrid } from '#renderer/components/grid/LogGrid.tsx';
import { useFormat, useText } from '#renderer/components/text/TextProvider.tsx';
import { requirementColumns } from './requirement-columns.tsx';
import { isShown, type Shown } from './shown.logic.ts';

export interface RequirementGridProps {
  readonly document: ProjectDocument;
  readonly standings: readonly RequirementStanding<PlacedRequirement>[];
  /** The catalogue's newest versions. */
  readonly current: readonly CatalogueRequirement[];
  readonly shown: Shown;
  /** `YYYY-MM-DD` */
  readonly today: string;
  readonly attachments: GridColumn<PlacedRequirement>;
  readonly onChange: (change: RowChange, onRefused: (error: unknown) => void) => void;
  /** The row with the catalogue's newer words. */
  readonly onTakeNewer: (row: PlacedRequirement) => void;
  readonly onCursor: (row: string | null) => void;
  readonly onDetails: () => void;
}

const emptyRow = (id: string, position: number): PlacedRequirement => ({ id, position });

/** The list that is followed. A row that is typed is a requirement of the project's own. */
export function RequirementGrid({
  document: { project, requirements },
  standings,
  current,
  shown,
  today,
  attachments,
  onChange,
  onTakeNewer,
  onCursor,
  onDetails,
}: RequirementGridProps) {
  const t = useText();
  const format = useFormat();
  const byId = useMemo(() => new Map(standings.map((one) => [one.requirement.id, one])), [standings]);
  const columns = useMemo(
    () => [...requirementColumns({ t, format, standings: byId }), attachments],
    [t, format, byId, attachments],
  );
  const filter = useMemo(() => {
    if (shown === 'all') return undefined;
    return ({ id }: PlacedRequirement) => {
      const standing = byId.get(id);
      return standing !== undefined && isShown(standing, shown, today);
    };
  }, [shown, byId, today]);
  const notesOf = (row: PlacedRequirement): readonly GridNote[] => {
    const newer = newerVersion(row, current);
    const standing = byId.get(row.id);
    // Elsewhere a row without a deadline is no more than that.
    const reasons = shown === 'meeting' && standing ? meetingReasons(standing, today) : [];
    return [
      ...reasons.map((reason): GridNote => ({ text: t(`requirements.meeting.${reason}`), answer: null })),
      ...(standing?.remarks ?? []).map((remark): GridNote => {
        return { text: t(`requirements.remark.${remark}`), answer: null };
      }),
      ...(row.check ? [{ text: t('requirements.verify'), answer: null }] : []),
      ...(newer
        ? [
            {
              text: t('requirements.newer', { version: newer.version }),
              answer: {
                label: t('requirements.takeNewer'),
                run: () => onTakeNewer({ ...row, ...takenRequirement(newer, format.language) }),
              },
            },
          ]
        : []),
    ];
  };
  return (
    <LogGrid
      sheet={`requirements ${project.id}`}
      label={t('requirements.of', { name: project.name })}
      hint={t('requirements.hint')}
      columns={columns}
      rows={requirements}
      filter={filter}
      notesOf={notesOf}
      rowActions={[
        { label: t('requirements.details'), hint: t('requirements.detailsKey'), keys: ['Ctrl', 'I'], run: onDetails },
      ]}
      onCursor={onCursor}
      newId={newId}
      positionOf={positionOf}
      emptyRow={emptyRow}
      onChange={({ put, remove }, onRefused) =>
        onChange({ rows: 'requirements', label: 'edit', put, remove }, onRefused)
      }
    />
  );
}
