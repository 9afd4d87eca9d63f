import { useCallback, useState } from 'react';

/** The width (CSS px) of the element that `ref` is given to, kept as it changes; 0 before it stands on the page. */
export function useWidth(): {
  readonly ref: (element: Element | null) => (() => void) | undefined;
  readonly widthPx: number;
} {
  const [widthPx, setWidthPx] = useState(0);
  const ref = useCallback((element: Element | null) => {
    if (!element) return undefined;
    setWidthPx(Math.floor(element.getBoundingClientRect().width));
    const observer = new ResizeObserver((entries) => {
      const entry = entries.at(-1);
      if (entry) setWidthPx(Math.floor(entry.contentRect.width));
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return { ref, widthPx };
}
