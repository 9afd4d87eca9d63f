import type { PlannedBid } from '#core/award/import-plan.ts';
import { bidderName } from '#core/report/award-words.ts';
import { moduleCode } from '#core/report/report-words.ts';
import { BID_FIELDS, isModuleField, type BidMapping } from '#core/sheet/bid-columns.ts';
import type { BidProblemCode } from '#core/sheet/bid-problem.ts';
import type { BidSheet } from '#core/sheet/bid-header.ts';
import type { PlacedBid } from '#renderer/client/row-change.logic.ts';
import { listProblemKind } from '#renderer/components/list/checked-rows.logic.ts';
import { ListTable, type ResultColumn } from '#renderer/components/list/ListTable.tsx';
import { logColumns } from '#renderer/components/list/log-columns.tsx';
import type { Taking } from '#renderer/components/list/use-list-check.ts';
import { useFormat, useText } from '#renderer/components/text/TextProvider.tsx';
import { bidProblemText } from './bid-problem-text.ts';

export interface BidListTableProps {
  readonly sheet: BidSheet;
  readonly mapping: BidMapping;
  readonly planned: readonly PlannedBid[];
  readonly taking: Taking;
  readonly onMap: (mapping: BidMapping) => void;
}

/** The list as it stands in its file, beside the bid that each row becomes. */
export function BidListTable({ sheet, mapping, planned, taking, onMap }: BidListTableProps) {
  const t = useText();
  return (
    <ListTable
      sheet={sheet}
      mapping={mapping}
      fields={BID_FIELDS}
      fieldText={(field) =>
        isModuleField(field) ? t('bidField.module', { module: moduleCode(field) }) : t(`bidField.${field}`)
      }
      onMap={onMap}
      rows={planned}
      checked={(row) => row}
      problemKind={listProblemKind}
      problemText={(code) => bidProblemText(code, t)}
      results={useResultColumns(taking)}
    />
  );
}

/** The bid that the row becomes. */
function useResultColumns(taking: Taking): ResultColumn<PlannedBid>[] {
  const t = useText();
  const format = useFormat();
  return [
    ...logColumns<PlacedBid, BidProblemCode, PlannedBid>({
      t,
      taking,
      columns: [],
      problemText: (code) => bidProblemText(code, t),
    }),
    {
      id: 'bidder',
      head: t('award.column.bidder'),
      width: 170,
      cell: ({ becomes }) => bidderName(becomes, { t }),
    },
    {
      id: 'modules',
      head: t('award.sumOfModules'),
      width: 130,
      align: 'right',
      cell: ({ becomes }) => {
        const figures = Object.values(becomes.modules ?? {}).filter((figure) => figure !== null);
        return figures.length === 0
          ? '–'
          : format.number(
              figures.reduce((sum, figure) => sum + figure, 0),
              0,
            );
      },
    },
  ];
}
