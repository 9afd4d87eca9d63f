import { useLayoutEffect, useState } from 'react';

/** Rows that are drawn beyond each edge, so that scrolling does not outrun them. */
const MARGIN_ROWS = 10;

export interface Viewport {
  readonly topPx: number;
  readonly heightPx: number;
}

/** The part of the rows that is in sight, of rows that are all equally high: only these are drawn. */
export function useWindow(
  scroller: { readonly current: HTMLElement | null },
  count: number,
  rowHeightPx: number,
  headHeightPx: number,
) {
  const [{ topPx, heightPx }, setViewport] = useState<Viewport>({ topPx: 0, heightPx: 0 });
  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element) return;
    const read = () => setViewport({ topPx: element.scrollTop, heightPx: element.clientHeight - headHeightPx });
    read();
    const resized = new ResizeObserver(read);
    resized.observe(element);
    element.addEventListener('scroll', read, { passive: true });
    return () => {
      resized.disconnect();
      element.removeEventListener('scroll', read);
    };
  }, [scroller, headHeightPx]);

  const first = Math.max(0, Math.floor(topPx / rowHeightPx) - MARGIN_ROWS);
  const last = Math.min(count, Math.ceil((topPx + heightPx) / rowHeightPx) + MARGIN_ROWS);
  return { first, last, topPx, heightPx };
}
