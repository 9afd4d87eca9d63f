import { useMemo } from 'react';
import type { ProjectDocument } from '#core/api/contract.ts';
import { WASTE_FIELDS, type WasteMapping } from '#core/sheet/waste-columns.ts';
import type { WasteProblemCode } from '#core/sheet/waste-problem.ts';
import type { WasteSheet } from '#core/sheet/waste-header.ts';
import type { PlannedWaste } from '#core/waste/import-plan.ts';
import type { WasteRemark } from '#core/waste/waste-remarks.ts';
import { fractionReader, wasteRow } from '#core/waste/waste-row.ts';
import type { PlacedWaste } from '#renderer/client/row-change.logic.ts';
import { Status } from '#renderer/components/feedback/Status.tsx';
import { listProblemKind } from '#renderer/components/list/checked-rows.logic.ts';
import { ListTable, type ResultColumn } from '#renderer/components/list/ListTable.tsx';
import { logColumns } from '#renderer/components/list/log-columns.tsx';
import type { Taking } from '#renderer/components/list/use-list-check.ts';
import { useFormat, useText } from '#renderer/components/text/TextProvider.tsx';
import { deliveryColumns } from './delivery-columns.tsx';
import { shownFraction } from './fraction-entry.ts';
import { wasteProblemText } from './waste-problem-text.ts';
import { wasteStanding } from './waste-standing.ts';

export interface WasteListTableProps {
  readonly document: ProjectDocument;
  readonly sheet: WasteSheet;
  readonly mapping: WasteMapping;
  /** Those that are shown. */
  readonly planned: readonly PlannedWaste[];
  /** What the log will ask about each, by its id. */
  readonly asked: ReadonlyMap<string, readonly WasteRemark[]>;
  readonly taking: Taking;
  readonly onMap: (mapping: WasteMapping) => void;
}

/** The list as it stands in its file, beside what each row becomes. */
export function WasteListTable({ document, sheet, mapping, planned, asked, taking, onMap }: WasteListTableProps) {
  const t = useText();
  return (
    <ListTable
      sheet={sheet}
      mapping={mapping}
      fields={WASTE_FIELDS}
      fieldText={(field) => t(`wasteField.${field}`)}
      onMap={onMap}
      rows={planned}
      checked={(row) => row}
      problemKind={listProblemKind}
      problemText={(code) => wasteProblemText(code, t)}
      results={useResultColumns(document, asked, taking)}
    />
  );
}

/** What the row becomes, and what that counts as. */
function useResultColumns(
  { project }: ProjectDocument,
  asked: WasteListTableProps['asked'],
  taking: Taking,
): ResultColumn<PlannedWaste>[] {
  const t = useText();
  const format = useFormat();
  const readings = project.waste?.fractions;
  const read = useMemo(() => fractionReader(readings), [readings]);
  return [
    ...logColumns<PlacedWaste, WasteProblemCode, PlannedWaste>({
      t,
      taking,
      columns: deliveryColumns({ t, format, standings: new Map() }),
      problemText: (code) => wasteProblemText(code, t),
      askedOf: ({ becomes }) => asked.get(becomes.id)?.map((remark) => t(`waste.remark.${remark}`)) ?? [],
    }),
    {
      id: 'fraction',
      head: t('waste.column.fraction'),
      width: 200,
      cell: ({ becomes }) => shownFraction(becomes.fraction, t),
    },
    {
      id: 'counts',
      head: t('log.countsAs'),
      width: 110,
      cell: ({ becomes }) => {
        const { kind, text } = wasteStanding(wasteRow(becomes, read), t);
        return <Status kind={kind}>{text}</Status>;
      },
    },
  ];
}
