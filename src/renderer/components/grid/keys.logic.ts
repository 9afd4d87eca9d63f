import type { GridAction } from './state.logic.ts';

/** The keys of Excel, as what they ask for. */

export interface KeyStroke {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
}

/** What is done to the range's rows and cells. */
export type GridDeed = 'fill' | 'clear' | 'removeRows' | 'insertRow';

export type GridCommand =
  | GridAction
  | { readonly type: 'do'; readonly deed: GridDeed }
  | { readonly type: 'page'; readonly by: 1 | -1; readonly extend: boolean }
  | { readonly type: 'group'; readonly open: boolean }
  | { readonly type: 'menu' }
  /** Alt+down: what can be chosen here. */
  | { readonly type: 'answers' };

const ARROWS: Readonly<Record<string, readonly [rows: number, columns: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** What a key asks for while no cell is being edited; null: it is not the grid's. */
export function commandOf(stroke: KeyStroke): GridCommand | null {
  const { key, shiftKey: extend, altKey } = stroke;
  const ctrl = stroke.ctrlKey || stroke.metaKey;
  const arrow = ARROWS[key];
  if (arrow) {
    const [rows, columns] = arrow;
    if (altKey && extend) return columns === 0 ? null : { type: 'group', open: columns > 0 };
    if (altKey) return rows === 1 ? { type: 'answers' } : null;
    return { type: ctrl ? 'edge' : 'move', rows, columns, extend };
  }
  if (ctrl && !altKey) return withCtrl(key, extend);
  switch (key) {
    case 'Home':
      return { type: 'line', to: 'first', extend };
    case 'End':
      return { type: 'line', to: 'last', extend };
    case 'PageUp':
      return { type: 'page', by: -1, extend };
    case 'PageDown':
      return { type: 'page', by: 1, extend };
    case 'Tab':
      return { type: 'tab', back: extend };
    case 'Enter':
      return { type: 'enter', back: extend };
    case 'F2':
      return { type: 'edit', mode: 'edit' };
    case 'F10':
      return extend ? { type: 'menu' } : null;
    case 'ContextMenu':
      return { type: 'menu' };
    case 'Backspace':
      return { type: 'edit', mode: 'overwrite' };
    case 'Delete':
      return { type: 'do', deed: 'clear' };
    case 'Escape':
      return { type: 'cancel' };
    case ' ':
      return extend ? { type: 'select', what: 'rows' } : { type: 'edit', mode: 'overwrite' };
    default:
      return types(stroke) ? { type: 'edit', mode: 'overwrite' } : null;
  }
}

function withCtrl(key: string, extend: boolean): GridCommand | null {
  switch (key) {
    case 'a':
    case 'A':
      return { type: 'select', what: 'all' };
    case 'd':
    case 'D':
      return { type: 'do', deed: 'fill' };
    case 'Home':
      return { type: 'corner', to: 'first', extend };
    case 'End':
      return { type: 'corner', to: 'last', extend };
    case ' ':
      return { type: 'select', what: 'columns' };
    case '-':
      return { type: 'do', deed: 'removeRows' };
    case '+':
      return { type: 'do', deed: 'insertRow' };
    default:
      return null;
  }
}

/** Whether the key puts a sign in a text field; a dead key and an input method begin one too. AltGr reads as Ctrl and Alt together. */
function types({ key, altKey, ctrlKey }: KeyStroke): boolean {
  return [...key].length === 1 ? altKey === ctrlKey : key === 'Dead' || key === 'Process';
}

/** Where the cursor goes when a key ends the editing; null: the key is the editor's own. */
export function leavesEditor(stroke: KeyStroke, mode: 'overwrite' | 'edit'): GridAction | null {
  const arrow = ARROWS[stroke.key];
  if (arrow && mode === 'overwrite' && !stroke.altKey) {
    return { type: 'move', rows: arrow[0], columns: arrow[1] };
  }
  if (stroke.key === 'Tab') return { type: 'tab', back: stroke.shiftKey };
  if (stroke.key === 'Enter' && !stroke.altKey) return { type: 'enter', back: stroke.shiftKey };
  return null;
}
