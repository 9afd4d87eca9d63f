import type { Drawing, Shape, Text } from '#core/chart/drawing.ts';

/** All texts of a drawing, in the order they are drawn. */
export function texts(drawing: Drawing): string[] {
  return textShapes(drawing).map(({ text }) => text);
}

export function textShapes(drawing: Drawing): Text[] {
  return flat(drawing.shapes).filter((shape): shape is Text => shape.kind === 'text');
}

/** Every shape, those of groups too, where their group puts them. */
export function flat(shapes: readonly Shape[]): Shape[] {
  return shapes.flatMap((shape) => {
    if (shape.kind !== 'group') return [shape];
    const [dx, dy] = shape.at ?? [0, 0];
    return flat(shape.shapes).map((child) => moved(child, dx, dy));
  });
}

function moved(shape: Shape, dx: number, dy: number): Shape {
  if (shape.kind === 'rect' || shape.kind === 'text') return { ...shape, x: shape.x + dx, y: shape.y + dy };
  if (shape.kind === 'circle') return { ...shape, cx: shape.cx + dx, cy: shape.cy + dy };
  return shape;
}
