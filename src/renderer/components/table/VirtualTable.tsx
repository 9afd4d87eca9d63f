import { styled } from '@mui/material/styles';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import { useEffect, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { useWindow } from '../grid/use-window.ts';

export interface VirtualColumn<Row> {
  readonly id: string;
  readonly head: ReactNode;
  readonly width: string;
  readonly align?: 'left' | 'right';
  readonly cell: (row: Row) => ReactNode;
}

export interface VirtualTableProps<Row> {
  readonly label: string;
  /** What the table lies on, so that rows pass under its head. */
  readonly ground?: 'canvas' | 'surface';
  /** px; more where the head holds controls. */
  readonly headHeight?: number;
  /** px; a narrower window scrolls. */
  readonly minWidth?: number;
  readonly total: number;
  readonly columns: readonly VirtualColumn<Row>[];
  /** The row at a place; undefined while it is being fetched. */
  readonly rowAt: (index: number) => Row | undefined;
  /** Told which rows are in sight, so that they can be fetched. */
  readonly onRange: (first: number, last: number) => void;
  readonly isSelected?: (row: Row) => boolean;
  /** Absent: rows are only read. */
  readonly onSelect?: (row: Row) => void;
}

const ROW_HEIGHT = 27;
const HEAD_HEIGHT = 44;
const MIN_WIDTH = 860;
const PAGE_ROWS = 15;

/** A table of any length, of which only the rows in sight are made. Arrow keys move between rows; Enter and Space choose one. */
export function VirtualTable<Row>(props: VirtualTableProps<Row>) {
  const {
    label,
    ground = 'canvas',
    headHeight = HEAD_HEIGHT,
    minWidth = MIN_WIDTH,
    total,
    columns,
    rowAt,
    onRange,
    isSelected,
    onSelect,
  } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const { first, last: end } = useWindow(scroller, total, ROW_HEIGHT, headHeight);
  const last = end - 1;
  useEffect(() => onRange(first, last), [onRange, first, last]);

  const [active, setActive] = useState(0);
  const table = useRef<HTMLTableElement>(null);
  // The row that the keyboard goes to may not be made yet: it takes the focus as soon as it is.
  const wanted = useRef<number | null>(null);
  useEffect(() => {
    if (wanted.current === null) return;
    const row = table.current?.querySelector<HTMLElement>(`[aria-rowindex="${rowIndex(wanted.current)}"]`);
    if (!row) return;
    wanted.current = null;
    row.focus({ preventScroll: true });
  });

  const press = (event: KeyboardEvent, row: Row | undefined) => {
    const to = placeAfter(event.key, active, total);
    if (to !== null) {
      wanted.current = to;
      setActive(to);
      reveal(scroller.current, to, headHeight);
    } else if (onSelect && row !== undefined && (event.key === 'Enter' || event.key === ' ')) {
      onSelect(row);
    } else return;
    event.preventDefault();
  };

  // One row can always be reached by Tab: the active one, or the first that is made.
  const reachable = active >= first && active <= last ? active : first;
  const indexes = Array.from({ length: Math.max(0, last - first + 1) }, (_, place) => first + place);
  return (
    <Scroller ref={scroller}>
      <Rows
        ref={table}
        stickyHeader
        role="grid"
        aria-label={label}
        aria-rowcount={total + 1}
        sx={{ tableLayout: 'fixed', minWidth }}
      >
        <TableHead>
          <TableRow aria-rowindex={1}>
            {columns.map(({ id, head, width, align = 'left' }) => (
              <TableCell key={id} align={align} sx={{ width, backgroundColor: `tone.${ground}` }}>
                {head}
              </TableCell>
            ))}
          </TableRow>
        </TableHead>
        <Spacer rows={first} />
        <TableBody>
          {indexes.map((index) => {
            const row = rowAt(index);
            const selected = row !== undefined && (isSelected?.(row) ?? false);
            return (
              <Row
                key={index}
                aria-rowindex={rowIndex(index)}
                selected={selected}
                {...(onSelect ? { 'aria-selected': selected } : {})}
                tabIndex={index === reachable ? 0 : -1}
                data-choosable={onSelect !== undefined}
                onFocus={() => setActive(index)}
                onClick={() => row !== undefined && onSelect?.(row)}
                onKeyDown={(event) => press(event, row)}
              >
                {columns.map(({ id, align = 'left', cell }) => (
                  <TableCell key={id} align={align}>
                    {row === undefined ? '' : cell(row)}
                  </TableCell>
                ))}
              </Row>
            );
          })}
        </TableBody>
        <Spacer rows={total - 1 - last} />
      </Rows>
    </Scroller>
  );
}

/** Scrolls no further than it takes to show a row whole under the head. */
function reveal(scroller: HTMLElement | null, index: number, headHeight: number): void {
  if (!scroller) return;
  const top = index * ROW_HEIGHT;
  const bottom = top + ROW_HEIGHT + headHeight - scroller.clientHeight;
  scroller.scrollTo({ top: Math.min(top, Math.max(bottom, scroller.scrollTop)) });
}

/** Rows are counted from 1, and the head is the first. */
function rowIndex(index: number): number {
  return index + 2;
}

/** Where a key moves to; null where it moves nowhere. */
function placeAfter(key: string, active: number, total: number): number | null {
  const places: Readonly<Record<string, number>> = {
    ArrowDown: active + 1,
    ArrowUp: active - 1,
    PageDown: active + PAGE_ROWS,
    PageUp: active - PAGE_ROWS,
    Home: 0,
    End: total - 1,
  };
  const place = places[key];
  return place === undefined ? null : Math.max(0, Math.min(total - 1, place));
}

/** Stands for the rows that are not made. */
function Spacer({ rows }: { readonly rows: number }) {
  return rows > 0 ? <tbody aria-hidden style={{ display: 'block', height: rows * ROW_HEIGHT }} /> : null;
}

const Scroller = styled('div')({ flex: 1, minHeight: 0, overflow: 'auto' });

const Rows = styled(Table)(({ theme: { tokens } }) => ({
  // A scroll bar lies beside it.
  '& td:last-child, & th:last-child': { paddingRight: tokens.space[2] },
}));

const Row = styled(TableRow)(({ theme: { tokens } }) => ({
  height: ROW_HEIGHT,
  '& > td': {
    boxSizing: 'border-box',
    height: ROW_HEIGHT,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
  },
  '&[data-choosable=true]': {
    cursor: 'pointer',
    '&:hover:not(.Mui-selected)': { backgroundColor: tokens.color.hover },
  },
  '&:focus-visible': { outline: `${tokens.border.focus}px solid ${tokens.color.accent}`, outlineOffset: -2 },
}));
