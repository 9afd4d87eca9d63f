import type { ModuleGroup } from '../declaration/life-cycle-module.ts';
import type { Fill, Paint, Shape } from './drawing.ts';
import { moduleName } from './module-name.ts';
import { textWidthPx } from './text-width.ts';

const SWATCH = 10;
const LINE = 20;

/** What one colour stands for. */
export interface KeyEntry {
  readonly name: string;
  readonly fill: Fill;
  readonly edge?: Paint;
  /** Of the edge, as SVG writes it. */
  readonly dash?: string;
}

/** The key of module colours in the order of the bar. */
export function legend(groups: readonly ModuleGroup[], widthPx: number): { shapes: Shape[]; height: number } {
  return chartKey(
    groups.map((group) => ({
      name: moduleName(group),
      fill: { module: group, part: 'fill' },
      edge: { module: group, part: 'edge' },
    })),
    widthPx,
  );
}

/** What colours stand for; it breaks into lines where the width asks for it. */
export function chartKey(entries: readonly KeyEntry[], widthPx: number): { shapes: Shape[]; height: number } {
  const shapes: Shape[] = [];
  let x = 0;
  let line = 0;
  for (const { name, fill, edge, dash } of entries) {
    const width = SWATCH + 6 + textWidthPx(name, 'small', 400);
    if (x > 0 && x + width > widthPx) {
      x = 0;
      line += 1;
    }
    shapes.push(
      {
        kind: 'rect',
        x: x + 0.5,
        y: line * LINE + 5.5,
        width: SWATCH - 1,
        height: SWATCH - 1,
        fill,
        ...(edge && { stroke: { paint: edge, width: 1, ...(dash && { dash }) } }),
      },
      {
        kind: 'text',
        x: x + SWATCH + 6,
        y: line * LINE + 15,
        text: name,
        anchor: 'start',
        type: 'small',
        weight: 400,
        fill: 'ink2',
      },
    );
    x += width + 12;
  }
  return { shapes, height: entries.length === 0 ? 0 : (line + 1) * LINE };
}
