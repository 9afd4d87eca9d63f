import { useCallback, useEffect, useState } from 'react';

/** The rows of a long table that are in sight, and a few beyond them. */
export interface RowWindow {
  readonly ref: (scroller: HTMLElement | null) => void;
  readonly first: number;
  /** The last one, itself included; below `first` where there is no row. */
  readonly last: number;
  /** Scrolls no further than it takes to show a row whole. */
  readonly reveal: (index: number) => void;
}

/** Rows made beyond the edges, so that a quick scroll meets no blank. */
const BEYOND = 12;

/** Follows a scrolling element with rows of one height (px) under a head that stays. */
export function useRowWindow(total: number, rowHeight: number, headHeight: number): RowWindow {
  const [scroller, ref] = useState<HTMLElement | null>(null);
  const [range, setRange] = useState({ first: 0, last: 2 * BEYOND });

  useEffect(() => {
    if (!scroller) return undefined;
    const follow = () => {
      const { scrollTop, clientHeight } = scroller;
      const first = Math.max(0, Math.floor(scrollTop / rowHeight) - BEYOND);
      const last = Math.ceil((scrollTop + clientHeight - headHeight) / rowHeight) + BEYOND;
      setRange((now) => (now.first === first && now.last === last ? now : { first, last }));
    };
    const resized = new ResizeObserver(follow);
    resized.observe(scroller);
    scroller.addEventListener('scroll', follow, { passive: true });
    return () => {
      resized.disconnect();
      scroller.removeEventListener('scroll', follow);
    };
  }, [scroller, rowHeight, headHeight]);

  const reveal = useCallback(
    (index: number) => {
      if (!scroller) return;
      const top = index * rowHeight;
      const bottom = top + rowHeight + headHeight - scroller.clientHeight;
      scroller.scrollTo({ top: Math.min(top, Math.max(bottom, scroller.scrollTop)) });
    },
    [scroller, rowHeight, headHeight],
  );
  // A list that became shorter is followed at once, before the element tells that it scrolled.
  const last = Math.min(range.last, total - 1);
  return { ref, first: Math.max(0, Math.min(range.first, last)), last, reveal };
}
