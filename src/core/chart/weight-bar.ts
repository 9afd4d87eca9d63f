import type { Drawing, Fill } from './drawing.ts';

const BAR_HEIGHT = 8;
/** How far the line of the plan stands out on each side. */
const OUT = 3;

/**
 * A weight as a bar without words, and what was planned as a line across it.
 * @param scaleEnd the weight that would fill the width
 */
export function weightBar(
  { tonnes, planned, fill }: { readonly tonnes: number; readonly planned: number | null; readonly fill: Fill },
  scaleEnd: number,
  widthPx: number,
): Drawing {
  const x = (weight: number) => (scaleEnd > 0 ? weight / scaleEnd : 0) * (widthPx - 2);
  const line = { kind: 'line', y1: 0, y2: BAR_HEIGHT + 2 * OUT, stroke: { paint: 'ink', width: 2 } } as const;
  return {
    width: widthPx,
    height: BAR_HEIGHT + 2 * OUT,
    name: '',
    shapes: [
      { kind: 'rect', x: 0, y: OUT, width: x(tonnes), height: BAR_HEIGHT, fill },
      ...(planned === null ? [] : [{ ...line, x1: x(planned) + 1, x2: x(planned) + 1 }]),
    ],
  };
}
