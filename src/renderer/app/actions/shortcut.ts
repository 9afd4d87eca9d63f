/** Keyboard shortcuts: how they are matched, shown, and when a text field keeps its keys. */

export interface KeyPress {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
}

/** Whether a key press is the shortcut, such as `Mod+Shift+Z`. Mod is Cmd on a Mac, else Ctrl. */
export function matchesShortcut(shortcut: string, press: KeyPress, mac: boolean): boolean {
  const parts = shortcut.split('+');
  const key = parts.at(-1) ?? '';
  const mod = parts.includes('Mod');
  return (
    press.key.toLowerCase() === key.toLowerCase() &&
    press.ctrlKey === (mod && !mac) &&
    press.metaKey === (mod && mac) &&
    press.shiftKey === parts.includes('Shift') &&
    press.altKey === parts.includes('Alt')
  );
}

/** As it is written beside an action: "Ctrl Z". */
export function shortcutText(shortcut: string, mac: boolean): string {
  return shortcut
    .split('+')
    .map((part) => (part === 'Mod' ? (mac ? '⌘' : 'Ctrl') : part))
    .join(' ');
}

/** As `aria-keyshortcuts` has it: "Control+Z". */
export function ariaShortcut(shortcut: string, mac: boolean): string {
  return shortcut.replace('Mod', mac ? 'Meta' : 'Control');
}

const NOT_TEXT = new Set(['button', 'checkbox', 'radio', 'range', 'color', 'file', 'submit', 'reset', 'image']);

/** Whether text is being edited here: the field then keeps Ctrl+Z and every plain key. */
export function editsText(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.isContentEditable || target instanceof HTMLTextAreaElement) return true;
  return target instanceof HTMLInputElement && !NOT_TEXT.has(target.type) && !target.readOnly;
}

export function isMac(): boolean {
  return navigator.platform.startsWith('Mac');
}
