import type { Drawing } from './drawing.ts';

const BAR_HEIGHT = 7;
/** How far the target line stands out on each side. */
const OUT = 2;

/**
 * A share as a bar without words, the target as a line across it, and what is missing up to the target hatched.
 * @param share 0…1
 * @param target 0…1; null: none is named
 */
export function targetBar(share: number, target: number | null, widthPx: number): Drawing {
  const x = (value: number) => Math.min(1, Math.max(0, value)) * (widthPx - 1);
  return {
    width: widthPx,
    height: BAR_HEIGHT + 2 * OUT,
    name: '',
    shapes: [
      { kind: 'rect', x: 0, y: OUT, width: x(1), height: BAR_HEIGHT, fill: 'barSoft' },
      { kind: 'rect', x: 0, y: OUT, width: x(share), height: BAR_HEIGHT, fill: 'bar' },
      ...(target !== null && share < target
        ? [
            {
              kind: 'rect',
              x: x(share),
              y: OUT,
              width: x(target) - x(share),
              height: BAR_HEIGHT,
              fill: { hatch: 'beyondFill' },
            } as const,
          ]
        : []),
      ...(target === null
        ? []
        : [
            {
              kind: 'line',
              x1: x(target),
              y1: 0,
              x2: x(target),
              y2: BAR_HEIGHT + 2 * OUT,
              stroke: { paint: 'ink', width: 2 },
            } as const,
          ]),
    ],
  };
}
