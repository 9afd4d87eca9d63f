import type { Drawing, Shape } from './drawing.ts';
import { GROUP_ORDER, type GroupSums } from './shown.ts';

const HEIGHT = 10;
/** Between segments, in the ground's colour. */
const GAP = 1;

/**
 * A stacked bar by module without words; the figure stands beside it. What is negative is left out of the bar.
 * @param scaleEnd the figure that would fill the width
 */
export function smallBar(groups: GroupSums, scaleEnd: number, widthPx: number, heightPx = HEIGHT): Drawing {
  let left = 0;
  const shapes: Shape[] = [];
  for (const group of GROUP_ORDER) {
    const width = (Math.max(0, groups[group] ?? 0) / scaleEnd) * widthPx;
    if (width === 0) continue;
    shapes.push({
      kind: 'rect',
      x: left + 0.5,
      y: 0.5,
      width: Math.max(0.5, width - GAP - 1),
      height: heightPx - 1,
      fill: { module: group, part: 'fill' },
      stroke: { paint: { module: group, part: 'edge' }, width: 1 },
    });
    left += width;
  }
  return { width: widthPx, height: heightPx, name: '', shapes };
}
