import type { Locator } from '@playwright/test';

/** Puts text on the clipboard of the page and into a grid, where its active cell is. */
export async function paste(grid: Locator, text: string): Promise<void> {
  await grid.focus();
  await grid.evaluate((element, pasted) => {
    const data = new DataTransfer();
    data.setData('text/plain', pasted);
    element.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
  }, text);
}

/** Puts rows of cells in from a grid's first cell on. */
export async function pasteRows(grid: Locator, rows: readonly string[]): Promise<void> {
  await grid.press('Control+Home');
  await paste(grid, rows.join('\n'));
}
