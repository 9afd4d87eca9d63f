import { useMemo } from 'react';
import type { ProjectDocument } from '#core/api/contract.ts';
import { WASTE_FIELDS, type WasteMapping } from '#core/sheet/waste-columns.ts';
import type { WasteSheet } from '#core/sheet/waste-header.ts';
import type { PlannedWaste } from '#core/waste/import-plan.ts';
import { fractionReader, wasteRow } from '#core/waste/waste-row.ts';
import { Status } from '#renderer/components/feedback/Status.tsx';
import { fileColumns, fileColumnsWidth, type CellRemark } from '#renderer/components/list/file-columns.tsx';
import { VirtualTable, type VirtualColumn } from '#renderer/components/table/VirtualTable.tsx';
import { useText } from '#renderer/components/text/TextProvider.tsx';
import { shownFraction } from './fraction-entry.ts';
import { OUTCOME_STATUS, wasteProblemKind } from './waste-list.logic.ts';
import { wasteProblemText } from './waste-problem-text.ts';
import { wasteStanding } from './waste-standing.ts';

export interface WasteListTableProps {
  readonly document: ProjectDocument;
  readonly sheet: WasteSheet;
  readonly mapping: WasteMapping;
  readonly planned: readonly PlannedWaste[];
  readonly onMap: (mapping: WasteMapping) => void;
}

const HEAD_HEIGHT = 68;
const WIDTHS = { row: 48, outcome: 130, fraction: 200, counts: 110 };
const NOTHING_TO_FETCH = () => undefined;

/** The list as it stands in its file, under a head that says what each column is, beside what each row becomes. */
export function WasteListTable({ document, sheet, mapping, planned, onMap }: WasteListTableProps) {
  const t = useText();
  const lines = useMemo(() => new Map(sheet.lines.map((line) => [line.number, line])), [sheet]);
  const remarkAt = ({ problems }: PlannedWaste, column: number): CellRemark | null => {
    const problem = problems.find((one) => one.column === column);
    if (!problem) return null;
    const reason = wasteProblemText(problem.code, t);
    return { kind: wasteProblemKind(problem.code), reason, text: reason };
  };
  const fromFile = fileColumns(
    {
      headings: sheet.headings,
      mapping,
      fields: WASTE_FIELDS,
      fieldText: (field) => t(`wasteField.${field}`),
      onMap,
      cellAt: (one: PlannedWaste, column) => lines.get(one.read.row)?.cells[column],
      remarkAt,
    },
    t,
  );
  const own = Object.values(WIDTHS).reduce((sum, width) => sum + width, 0);
  return (
    <VirtualTable
      label={t('wasteList.table')}
      ground="surface"
      headHeight={HEAD_HEIGHT}
      minWidth={own + fileColumnsWidth(mapping)}
      total={planned.length}
      columns={[...useResultColumns(document), ...fromFile]}
      rowAt={(index) => planned[index]}
      onRange={NOTHING_TO_FETCH}
    />
  );
}

/** Which row it is, what it becomes, and what that counts as. */
function useResultColumns({ project }: ProjectDocument): VirtualColumn<PlannedWaste>[] {
  const t = useText();
  const readings = project.waste?.fractions;
  const read = useMemo(() => fractionReader(readings), [readings]);
  return [
    { id: 'row', head: t('list.row'), width: `${WIDTHS.row}px`, align: 'right', cell: (one) => one.read.row },
    {
      id: 'outcome',
      head: t('wasteList.becomes'),
      width: `${WIDTHS.outcome}px`,
      cell: ({ outcome }) => <Status kind={OUTCOME_STATUS[outcome]}>{t(`wasteList.outcomeOfOne.${outcome}`)}</Status>,
    },
    {
      id: 'fraction',
      head: t('waste.column.fraction'),
      width: `${WIDTHS.fraction}px`,
      cell: ({ delivery }) => shownFraction(delivery.fraction, t),
    },
    {
      id: 'counts',
      head: t('wasteList.countsAs'),
      width: `${WIDTHS.counts}px`,
      cell: ({ delivery }) => {
        const { kind, text } = wasteStanding(wasteRow(delivery, read), t);
        return <Status kind={kind}>{text}</Status>;
      },
    },
  ];
}
