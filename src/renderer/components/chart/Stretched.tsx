import type { Drawing } from '#core/chart/drawing.ts';
import { DrawingSvg } from './DrawingSvg.tsx';
import { useWidth } from './use-width.ts';

export interface StretchedProps {
  /** Draws at a width (CSS px); null: nothing to draw. */
  readonly draw: (widthPx: number) => Drawing | null;
  /** The drawing says what no words beside it do. */
  readonly spoken?: boolean;
}

/** A small drawing as wide as its place, such as a cell. */
export function Stretched({ draw, spoken = false }: StretchedProps) {
  const { ref, widthPx } = useWidth();
  const drawing = widthPx === 0 ? null : draw(widthPx);
  return <div ref={ref}>{drawing && <DrawingSvg drawing={drawing} decorative={!spoken} />}</div>;
}
