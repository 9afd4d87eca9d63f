import { useMemo } from 'react';
import { declarationName } from '#core/declaration/reference-material.ts';
import { DELIVERED_FIELDS, type DeliveredMapping } from '#core/sheet/delivered-columns.ts';
import type { DeliveredSheet } from '#core/sheet/delivered-header.ts';
import { isQuantityProblem } from '#core/sheet/delivered-problem.ts';
import { useReferenceMaterials } from '#renderer/client/reference-materials.ts';
import { Status } from '#renderer/components/feedback/Status.tsx';
import { fileColumns, fileColumnsWidth, type CellRemark } from '#renderer/components/list/file-columns.tsx';
import { ProposalCell, ProposalHead, Why } from '#renderer/components/list/ProposalParts.tsx';
import { VirtualTable, type VirtualColumn } from '#renderer/components/table/VirtualTable.tsx';
import { useFormat, useText } from '#renderer/components/text/TextProvider.tsx';
import { deliveredProblemKind, isOpen, OUTCOME_STATUS, type DeliveredEntry } from './delivered-list.logic.ts';
import { componentText } from './delivered-row.logic.ts';

export interface DeliveredListTableProps {
  readonly sheet: DeliveredSheet;
  readonly mapping: DeliveredMapping;
  readonly entries: readonly DeliveredEntry[];
  readonly onMap: (mapping: DeliveredMapping) => void;
  /** Takes or refuses the components that are proposed for these rows. */
  readonly onAccept: (accepted: boolean, rows: readonly DeliveredEntry[]) => void;
}

const HEAD_HEIGHT = 68;
const WIDTHS = { row: 48, outcome: 150, component: 270, declaration: 190 };
const NOTHING_TO_FETCH = () => undefined;

/** The list as it stands in its file, under a head that says what each column is, beside what each row becomes. */
export function DeliveredListTable(props: DeliveredListTableProps) {
  const t = useText();
  const { sheet, mapping, entries } = props;
  const lines = useMemo(() => new Map(sheet.lines.map((line) => [line.number, line])), [sheet]);
  const remarkAt = ({ row }: DeliveredEntry, column: number): CellRemark | null => {
    const problem = row.problems.find((one) => one.column === column);
    if (!problem) return null;
    const { code } = problem;
    const reason = isQuantityProblem(code) ? t(`takeOffProblem.${code}`) : t(`deliveredProblem.${code}`);
    return { kind: deliveredProblemKind(code), reason, text: reason };
  };
  const fromFile = fileColumns(
    {
      headings: sheet.headings,
      mapping,
      fields: DELIVERED_FIELDS,
      fieldText: (field) => t(`deliveredField.${field}`),
      onMap: props.onMap,
      cellAt: ({ row }: DeliveredEntry, column) => lines.get(row.read.row)?.cells[column],
      remarkAt,
    },
    t,
  );
  const own = WIDTHS.row + WIDTHS.outcome + WIDTHS.component + WIDTHS.declaration;
  return (
    <VirtualTable
      label={t('deliveredList.table')}
      ground="surface"
      headHeight={HEAD_HEIGHT}
      minWidth={own + fileColumnsWidth(mapping)}
      total={entries.length}
      columns={[...useResultColumns(props), ...fromFile]}
      rowAt={(index) => entries[index]}
      onRange={NOTHING_TO_FETCH}
    />
  );
}

/** Which row it is, what it becomes, of which component, and with which EPD. */
function useResultColumns({ entries, onAccept }: DeliveredListTableProps): VirtualColumn<DeliveredEntry>[] {
  const t = useText();
  const open = entries.filter(isOpen);
  return [
    {
      id: 'row',
      head: t('list.row'),
      width: `${WIDTHS.row}px`,
      align: 'right',
      cell: ({ row }) => row.read.row,
    },
    {
      id: 'outcome',
      head: t('deliveredList.becomes'),
      width: `${WIDTHS.outcome}px`,
      cell: ({ row }) => (
        <Status kind={OUTCOME_STATUS[row.outcome]}>{t(`deliveredList.outcomeOfOne.${row.outcome}`)}</Status>
      ),
    },
    {
      id: 'component',
      head: (
        <ProposalHead
          title={t('deliveredList.component')}
          accepted={open.map(({ accepted }) => accepted)}
          onAccept={(accepted) => onAccept(accepted, open)}
        />
      ),
      width: `${WIDTHS.component}px`,
      cell: (entry) => <Component entry={entry} onAccept={(accepted) => onAccept(accepted, [entry])} />,
    },
    {
      id: 'declaration',
      head: t('coverage.column.library'),
      width: `${WIDTHS.declaration}px`,
      cell: (entry) => <Found entry={entry} />,
    },
  ];
}

interface ComponentProps {
  readonly entry: DeliveredEntry;
  readonly onAccept: (accepted: boolean) => void;
}

/** The component that the delivery is of: said by the list, or proposed. */
function Component({ entry, onAccept }: ComponentProps) {
  const t = useText();
  const { row, accepted } = entry;
  if (!row.proposal) return <Why>{row.outcome === 'unanswered' ? '' : t('list.noProposal')}</Why>;
  const name = componentText(row.proposal.component);
  if (!isOpen(entry)) return name;
  const remark = t(row.proposal.why === 'name' ? 'deliveredList.why.name' : 'deliveredList.why.declaration');
  return (
    <ProposalCell
      name={name}
      accepted={accepted}
      label={t('deliveredList.accept', { component: name, name: row.read.name ?? t('coverage.unnamed') })}
      title={`${name} · ${remark}`}
      remarks={[remark]}
      onAccept={onAccept}
    />
  );
}

/** What the library has under the row's number. */
function Found({ entry: { row } }: { readonly entry: DeliveredEntry }) {
  const t = useText();
  const { language } = useFormat();
  const materials = useReferenceMaterials();
  if (row.declaration) return declarationName(row.declaration, materials, language);
  return <Why>{row.read.registration === null ? '' : t('deliveredList.notInLibrary')}</Why>;
}
