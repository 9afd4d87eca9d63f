import { ChevronDown, ChevronRight } from 'lucide-react';
import { memo, type ReactNode } from 'react';
import { StatusIcon } from '../feedback/Status.tsx';
import { Spoken } from '../text/Spoken.tsx';
import { useText } from '../text/TextProvider.tsx';
import type { GridColumn, GridRecord, HeldText, HeldTexts } from './column.ts';
import { NUMBER_WIDTH_PX } from './grid-styles.ts';
import { heldIn, type GridItem } from './sheet.logic.ts';

export interface GridRowProps<Row extends GridRecord> {
  readonly item: GridItem<Row>;
  readonly columns: readonly GridColumn<Row>[];
  /** Held texts of this row; the grid's map, since it is renewed only when one of them is. */
  readonly held: HeldTexts;
  readonly gridId: string;
  /** There is something to know about the row. */
  readonly isNoted?: boolean;
  /** Place in the grid, from 0; the head is row 1. */
  readonly index: number;
  readonly top: number;
  /** The cursor's column, where it is in this row. */
  readonly cursor: number | null;
  /** Columns of the range in this row; -1: none. */
  readonly from: number;
  readonly to: number;
  /** The row holds the last one of the range, where the fill handle sits. */
  readonly endsRange: boolean;
  /** The row lies in what the fill handle is being dragged over. */
  readonly fills: boolean;
  /** What stands over the cursor's cell: the editor, or the answers to its problem. */
  readonly overCursor: ReactNode;
  readonly isEditing: boolean;
}

/** Where a frozen column stays, in a cell's attributes. */
export function frozenAt<Row extends GridRecord>(columns: readonly GridColumn<Row>[], at: number) {
  if (!columns[at]?.frozen) return {};
  const left = columns.slice(0, at).reduce((sum, { width }) => sum + width, NUMBER_WIDTH_PX);
  return { 'data-frozen': true, style: { left } };
}

export function cellId(gridId: string, row: string, column: number): string {
  return `${gridId}-${row}-${column}`;
}

function GridRowView<Row extends GridRecord>(props: GridRowProps<Row>) {
  const t = useText();
  const { item, columns, held, gridId, index, top, cursor, from, to } = props;
  const place = { 'aria-rowindex': index + 2, style: { top }, 'data-item': item.id };
  if (item.kind === 'group') return <GroupRow {...props} item={item} />;

  const isOneCell = from === to && cursor !== null && props.endsRange;
  return (
    <tr {...place} data-active={cursor !== null} data-lit={isOneCell}>
      <th scope="row" aria-colindex={1} data-number>
        {props.isNoted && (
          <i data-notes title={t('grid.hasNotes')}>
            <StatusIcon kind="beyond" size={11} />
            <Spoken>{t('grid.hasNotes')}</Spoken>
          </i>
        )}
        {item.number}
      </th>
      {columns.map((column, at) => {
        const isCursor = at === cursor;
        const text = heldIn(held, item, column);
        const isSelected = at >= from && at <= to;
        const endsRange = props.endsRange && at === to;
        return (
          <td
            key={column.id}
            id={cellId(gridId, item.id, at)}
            aria-colindex={at + 2}
            aria-selected={isSelected}
            aria-readonly={column.entry === undefined}
            aria-invalid={text !== undefined}
            data-column={at}
            data-align={column.align}
            data-computed={column.entry === undefined}
            {...frozenAt(columns, at)}
            data-cursor={isCursor}
            data-selected={isSelected && !isOneCell}
            data-held={text !== undefined}
            data-fills={props.fills}
          >
            {isCursor && props.isEditing ? null : <CellContent item={item} column={column} held={text} />}
            {isCursor && props.overCursor}
            {endsRange && column.entry && !props.isEditing && <i data-handle />}
          </td>
        );
      })}
    </tr>
  );
}

/** Rows are many and each keystroke touches one or two of them. */
export const GridRow = memo(GridRowView) as typeof GridRowView;

function CellContent<Row extends GridRecord>({
  item,
  column,
  held,
}: {
  readonly item: GridItem<Row>;
  readonly column: GridColumn<Row>;
  readonly held: HeldText | undefined;
}) {
  if (held) return <span title={held.text}>{held.text}</span>;
  if (item.kind !== 'row') return null;
  const text = column.text(item.row);
  if (text === '') return <span data-dim>{column.placeholder?.(item.row)}</span>;
  return column.draw ? column.draw(item.row) : <span title={text}>{text}</span>;
}

function GroupRow<Row extends GridRecord>({
  item,
  columns,
  gridId,
  index,
  top,
  cursor,
}: GridRowProps<Row> & { readonly item: Extract<GridItem<Row>, { kind: 'group' }> }) {
  const t = useText();
  const { group, open } = item;
  const firstSum = columns.findIndex(({ id }) => group.sums[id]);
  const span = firstSum === -1 ? columns.length : firstSum;
  const Chevron = open ? ChevronDown : ChevronRight;
  return (
    <tr
      aria-rowindex={index + 2}
      style={{ top }}
      data-item={item.id}
      data-group={group.key}
      data-active={cursor !== null}
    >
      <td
        aria-colindex={1}
        colSpan={span + 1}
        style={{ gridColumn: `1 / span ${span + 1}` }}
        {...(cursor !== null && { id: cellId(gridId, item.id, cursor) })}
      >
        <div>
          <button
            type="button"
            tabIndex={-1}
            aria-expanded={open}
            aria-label={t(open ? 'grid.close' : 'grid.open', { name: group.name })}
            data-toggle={group.key}
          >
            <Chevron size={14} aria-hidden />
          </button>
          <strong>{group.code}</strong> {group.name}
          <span>{t('grid.rows', { count: item.rows })}</span>
          {group.warning !== undefined && (
            <em>
              <StatusIcon kind="beyond" /> {group.warning}
            </em>
          )}
        </div>
      </td>
      {columns.slice(span).map((column, at) => {
        const sum = group.sums[column.id];
        return (
          <td key={column.id} aria-colindex={span + at + 2} data-align={column.align} data-sum>
            {sum?.atLeast && <i>≥</i>}
            {sum?.text}
          </td>
        );
      })}
    </tr>
  );
}
