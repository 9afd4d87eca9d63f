import type { Drawing } from '#core/chart/drawing.ts';
import type { FactorPath } from '#core/project/factor-set.ts';

const WIDTH = 64;
const HEIGHT = 14;

/** A factor's path as a small line from 0 up; the figures stand beside it. A path of one point is level. */
export function pathDrawing(path: FactorPath): Drawing {
  const first = path[0]?.year ?? 0;
  const span = (path.at(-1)?.year ?? first) - first || 1;
  const top = Math.max(...path.map(({ value }) => value), 0);
  const bottom = Math.min(...path.map(({ value }) => value), 0);
  const height = top - bottom || 1;
  const point = (year: number, value: number) =>
    [1 + ((year - first) / span) * (WIDTH - 2), 1 + ((top - value) / height) * (HEIGHT - 2)] as const;
  const points = path.map(({ year, value }) => point(year, value));
  const [only] = path;
  if (path.length === 1 && only) points.push(point(first + span, only.value));
  return {
    width: WIDTH,
    height: HEIGHT,
    name: '',
    shapes: [
      {
        kind: 'line',
        x1: 1,
        y1: point(first, 0)[1],
        x2: WIDTH - 1,
        y2: point(first, 0)[1],
        stroke: { paint: 'line', width: 1 },
      },
      { kind: 'polyline', points, stroke: { paint: 'ink', width: 1.5 } },
    ],
  };
}
