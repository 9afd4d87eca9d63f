import { useMemo } from 'react';
import { declarationName } from '#core/declaration/reference-material.ts';
import { isExpiredOn } from '#core/declaration/validity.ts';
import { takeOffName } from '#core/sheet/take-off.ts';
import type { SheetCell } from '#core/sheet/import-source.ts';
import { TAKE_OFF_FIELDS, type TakeOffField, type TakeOffMapping } from '#core/sheet/take-off-columns.ts';
import type { TakeOffSheet } from '#core/sheet/take-off-header.ts';
import { useReferenceMaterials } from '#renderer/client/reference-materials.ts';
import { columnName, fileColumns, fileColumnsWidth, type CellRemark } from '#renderer/components/list/file-columns.tsx';
import { ProposalCell, ProposalHead, Why } from '#renderer/components/list/ProposalParts.tsx';
import { VirtualTable, type VirtualColumn } from '#renderer/components/table/VirtualTable.tsx';
import { today } from '#renderer/components/text/today.ts';
import { useFormat, useText } from '#renderer/components/text/TextProvider.tsx';
import { readingOf } from './take-off-reading.logic.ts';
import { problemKind, rowKey, type TakeOffEntry } from './take-off.logic.ts';

export interface TakeOffTableProps {
  readonly sheet: TakeOffSheet;
  readonly mapping: TakeOffMapping;
  readonly entries: readonly TakeOffEntry[];
  readonly onMap: (mapping: TakeOffMapping) => void;
  /** Takes or refuses the proposals of these rows. */
  readonly onAccept: (accepted: boolean, rows: readonly TakeOffEntry[]) => void;
}

const HEAD_HEIGHT = 68;
const WIDTHS = { row: 48, quantity: 128, declaration: 280 };
const WORDED: ReadonlySet<TakeOffField> = new Set(['transport', 'notRelevant', 'epdAbsent']);
const NOTHING_TO_FETCH = () => undefined;

/** The list as it stands in its file, under a head that says what each column is, beside what each row becomes. */
export function TakeOffTable(props: TakeOffTableProps) {
  const t = useText();
  const { language } = useFormat();
  const { sheet, mapping, entries } = props;
  const lines = useMemo(() => new Map(sheet.lines.map((line) => [line.number, line])), [sheet]);
  const cellAt = ({ row }: TakeOffEntry, column: number) => lines.get(rowKey(row))?.cells[column];
  const remarkOf = useRemarks();
  const fromFile = fileColumns(
    {
      headings: sheet.headings,
      mapping,
      fields: TAKE_OFF_FIELDS,
      fieldText: (field) => t(`takeOffField.${field}`),
      worded: WORDED,
      onMap: props.onMap,
      cellAt,
      remarkAt: (entry, column) => remarkOf(entry, column, mapping[column] ?? null, cellAt(entry, column)),
    },
    { t, language },
  );
  return (
    <VirtualTable
      label={t('takeOff.table')}
      ground="surface"
      headHeight={HEAD_HEIGHT}
      minWidth={WIDTHS.row + WIDTHS.quantity + WIDTHS.declaration + fileColumnsWidth(mapping, WORDED)}
      total={entries.length}
      columns={[...useResultColumns(props), ...fromFile]}
      rowAt={(index) => entries[index]}
      onRange={NOTHING_TO_FETCH}
    />
  );
}

/** What could not be read of a cell, what was concluded of it, or what its words were read as. */
function useRemarks() {
  const t = useText();
  const format = useFormat();
  return (
    { row, amount, problems }: TakeOffEntry,
    column: number,
    field: TakeOffField | null,
    cell: SheetCell | undefined,
  ): CellRemark | null => {
    const problem = problems.find((one) => one.column === column);
    if (!problem) {
      const reading = readingOf(row, field, cell, { t, language: format.language });
      return reading === null ? null : { kind: 'info', reason: t('takeOff.readAs', { reading }), text: `→ ${reading}` };
    }
    const reason = t(`takeOffProblem.${problem.code}`);
    const readAs = problem.code === 'unit-assumed' && amount?.unit ? `→ ${format.unit(amount.unit)}` : reason;
    return { kind: problemKind(problem.code), reason, text: readAs };
  };
}

/** Which row it is, and what it becomes. */
function useResultColumns({ sheet, entries, onAccept }: TakeOffTableProps): VirtualColumn<TakeOffEntry>[] {
  const t = useText();
  const format = useFormat();
  const proposed = entries.filter((entry) => entry.proposed !== null);
  return [
    {
      id: 'row',
      head: t('list.row'),
      width: `${WIDTHS.row}px`,
      align: 'right',
      cell: ({ row }) => (row.rows.length > 1 ? `${rowKey(row)} +${row.rows.length - 1}` : rowKey(row)),
    },
    {
      id: 'quantity',
      head: t('takeOff.quantity'),
      width: `${WIDTHS.quantity}px`,
      align: 'right',
      cell: ({ amount }) =>
        amount && (
          <span title={t('takeOff.quantityFrom', { column: columnName(sheet.headings, amount.column, t) })}>
            {format.number(amount.value)} {amount.unit ? format.unit(amount.unit) : t('takeOff.unitUnknown')}
          </span>
        ),
    },
    {
      id: 'declaration',
      head: (
        <ProposalHead
          title={t('takeOff.declaration')}
          accepted={proposed.map(({ accepted }) => accepted)}
          onAccept={(accepted) => onAccept(accepted, proposed)}
        />
      ),
      width: `${WIDTHS.declaration}px`,
      cell: (entry) => <Proposal entry={entry} onAccept={(accepted) => onAccept(accepted, [entry])} />,
    },
  ];
}

interface ProposalProps {
  readonly entry: TakeOffEntry;
  readonly onAccept: (accepted: boolean) => void;
}

function Proposal({ entry, onAccept }: ProposalProps) {
  const t = useText();
  const { language } = useFormat();
  const materials = useReferenceMaterials();
  const { proposed, accepted, row } = entry;
  if (!proposed) return <Why>{t('list.noProposal')}</Why>;
  const { declaration, why } = proposed;
  const name = declarationName(declaration, materials, language);
  const isExpired = isExpiredOn(declaration, today());
  const remarks = [t(`takeOff.why.${why}`), isExpired ? t('takeOff.expired') : null].filter((part) => part !== null);
  return (
    <ProposalCell
      name={name}
      accepted={accepted}
      label={t('takeOff.accept', { declaration: name, name: takeOffName(row) ?? '' })}
      title={[name, declaration.registration, ...remarks].filter(Boolean).join(' · ')}
      remarks={remarks}
      onAccept={onAccept}
    />
  );
}
