import type { PlannedBid } from '#core/award/import-plan.ts';
import { bidderName } from '#core/report/award-words.ts';
import { moduleCode } from '#core/report/report-words.ts';
import { BID_FIELDS, isModuleField, type BidMapping } from '#core/sheet/bid-columns.ts';
import type { BidSheet } from '#core/sheet/bid-header.ts';
import { listProblemKind } from '#renderer/components/list/checked-rows.logic.ts';
import { ListTable, type ResultColumn } from '#renderer/components/list/ListTable.tsx';
import { outcomeColumn } from '#renderer/components/list/outcome-column.tsx';
import { useFormat, useText } from '#renderer/components/text/TextProvider.tsx';
import { bidProblemText } from './bid-problem-text.ts';

export interface BidListTableProps {
  readonly sheet: BidSheet;
  readonly mapping: BidMapping;
  readonly planned: readonly PlannedBid[];
  readonly onMap: (mapping: BidMapping) => void;
}

/** The list as it stands in its file, beside the bid that each row becomes. */
export function BidListTable({ sheet, mapping, planned, onMap }: BidListTableProps) {
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
      results={useResultColumns()}
    />
  );
}

/** The bid that the row becomes. */
function useResultColumns(): ResultColumn<PlannedBid>[] {
  const t = useText();
  const format = useFormat();
  return [
    outcomeColumn(t),
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
