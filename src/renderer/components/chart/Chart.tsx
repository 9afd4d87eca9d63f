import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import { styled } from '@mui/material/styles';
import { useMemo } from 'react';
import type { ChartTable, Drawing } from '#core/chart/drawing.ts';
import { useText } from '../text/TextProvider.tsx';
import { DrawingSvg } from './DrawingSvg.tsx';
import { useWidth } from './use-width.ts';

export interface ChartProps {
  /** What the figures are about; names the table. */
  readonly label: string;
  /** Draws the chart at a width (CSS px): its texts keep their size at every width. */
  readonly draw: (widthPx: number) => Drawing;
  /** The same figures. */
  readonly table: ChartTable;
  /** Shown as a table in place of the drawing. */
  readonly asTable: boolean;
}

/** A chart as wide as its place, or the same figures as a table. */
export function Chart({ label, draw, table, asTable }: ChartProps) {
  const { ref, widthPx } = useWidth();
  const drawing = useMemo(() => (asTable || widthPx === 0 ? null : draw(widthPx)), [asTable, draw, widthPx]);
  if (asTable) return <FigureTable label={label} table={table} />;
  return <div ref={ref}>{drawing && <DrawingSvg drawing={drawing} />}</div>;
}

/** The first cell of a row is its heading; the others hold figures. */
function FigureTable({ label, table }: { readonly label: string; readonly table: ChartTable }) {
  const t = useText();
  return (
    // A long table scrolls in its place, and so has to be reachable by keyboard.
    <Scroll tabIndex={0} aria-label={t('chart.asTable', { label })}>
      <Table>
        <TableHead>
          <TableRow>
            {table.head.map((name, index) => (
              <TableCell
                key={name}
                align={index < table.headings ? 'left' : 'right'}
                sx={name.includes(' ') ? null : ONE_LINE}
              >
                {name}
              </TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {table.rows.map((cells) => (
            <TableRow key={cells.slice(0, table.headings).join(' ')}>
              {cells.map((cell, index) =>
                index < table.headings ? (
                  <TableCell key={table.head[index]} component="th" scope="row">
                    {cell}
                  </TableCell>
                ) : (
                  <TableCell key={table.head[index]} align="right">
                    {cell}
                  </TableCell>
                ),
              )}
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Scroll>
  );
}

/** A module's name must not break at its dash. */
const ONE_LINE = { whiteSpace: 'nowrap' };

const Scroll = styled('section')({ maxHeight: 320, overflow: 'auto' });
