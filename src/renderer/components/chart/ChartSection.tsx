import type { ReactNode } from 'react';
import type { ChartTable, Drawing } from '#core/chart/drawing.ts';
import { Section } from '../layout/Section.tsx';
import { Chart } from './Chart.tsx';
import { ChartMenu, type PictureOrigin } from './ChartMenu.tsx';

export interface ChartSectionProps {
  /** What the chart shows: the heading, the table's name and the picture's. */
  readonly title: string;
  /** The unit, and what is compared. */
  readonly note: string;
  /** What a picture says in its place, where choices that stand beside the chart do not come with it. */
  readonly pictureNote?: string;
  readonly origin: PictureOrigin;
  readonly draw: (widthPx: number) => Drawing;
  /** The same figures. */
  readonly table: ChartTable;
  readonly asTable: boolean;
  /** At the right of the title, before the chart's menu: a choice or a link. */
  readonly end?: ReactNode;
  /** Under the chart. */
  readonly children?: ReactNode;
}

/** A chart under its heading, with the menu that takes it out of the program. */
export function ChartSection({ title, note, pictureNote = note, origin, draw, ...props }: ChartSectionProps) {
  const { table, asTable, end, children } = props;
  const menu = (
    <>
      {end}
      <ChartMenu title={title} note={pictureNote} origin={origin} draw={draw} />
    </>
  );
  return (
    <Section title={title} note={note} end={menu}>
      <Chart label={title} draw={draw} table={table} asTable={asTable} />
      {children}
    </Section>
  );
}
