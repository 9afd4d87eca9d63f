import { useEffect, useRef, useState } from 'react';
import { placeKey, type Place } from '#core/climate/explain/place.ts';

/**
 * The figures that were opened one from the other, the shown one last. Another figure to explain starts over, in the drawer that is open:
 * it follows the cursor of a grid, and must not take the focus from it.
 */
export function usePath(account: string, at: Place) {
  const start = `${account} ${placeKey(at)}`;
  const [opened, setOpened] = useState<{ readonly start: string; readonly path: readonly Place[] }>({
    start,
    path: [at],
  });
  const path = opened.start === start ? opened.path : [at];
  return [path, (next: readonly Place[]) => setOpened({ start, path: next })] as const;
}

/** Keeps the focus when the page within the drawer changes: on its first control, or back on what was pressed. */
export function useFocusOnPage() {
  const content = useRef<HTMLDivElement>(null);
  /** The place that is to have the focus on the next page; null: its first control; undefined: it is not to move. */
  const wanted = useRef<string | null | undefined>(undefined);
  useEffect(() => {
    if (wanted.current === undefined) return;
    const controls = [...(content.current?.querySelectorAll<HTMLElement>('button') ?? [])];
    const pressed = controls.find(({ dataset }) => dataset['place'] === wanted.current);
    (pressed ?? controls[0])?.focus();
    wanted.current = undefined;
  });
  const leave = (place: string | null) => {
    wanted.current = place;
  };
  return { content, leave };
}
