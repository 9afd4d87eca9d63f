import { useEffect, useLayoutEffect, useRef } from 'react';
import { cellsHtml, cellsText, readCells } from '#core/sheet/clipboard.ts';
import { copiedTexts, exactTexts } from './change.logic.ts';
import type { GridRecord } from './column.ts';
import type { EntryGridControl } from './use-entry-grid.ts';

/** Our own cells as they are, beside the words for other programs: a declaration has an id that Excel has no use for. */
const OWN_TYPE = 'application/x-byggklima-cells';

/**
 * Copy, cut and paste of ranges. The browser sends these events to the body where no text is selected, so they are taken from the
 * document while the grid itself has the focus; an editor or a button in a cell keeps its own.
 */
export function useClipboard<Row extends GridRecord>(
  root: { readonly current: HTMLElement | null },
  grid: EntryGridControl<Row>,
): void {
  const latest = useRef(grid);
  useLayoutEffect(() => {
    latest.current = grid;
  });

  useEffect(() => {
    const copy = (event: ClipboardEvent) => {
      const { sheet, range } = latest.current;
      if (document.activeElement !== root.current || !range || !event.clipboardData) return;
      const texts = copiedTexts(sheet, range);
      event.clipboardData.setData('text/plain', cellsText(texts));
      event.clipboardData.setData('text/html', cellsHtml(texts));
      event.clipboardData.setData(OWN_TYPE, cellsText(exactTexts(sheet, range)));
      event.preventDefault();
      if (event.type === 'cut') latest.current.run('clear');
    };
    const paste = (event: ClipboardEvent) => {
      if (document.activeElement !== root.current || !event.clipboardData) return;
      event.preventDefault();
      const text = event.clipboardData.getData(OWN_TYPE) || event.clipboardData.getData('text/plain');
      if (text !== '') latest.current.paste(readCells(text));
    };
    document.addEventListener('copy', copy);
    document.addEventListener('cut', copy);
    document.addEventListener('paste', paste);
    return () => {
      document.removeEventListener('copy', copy);
      document.removeEventListener('cut', copy);
      document.removeEventListener('paste', paste);
    };
  }, [root]);
}
