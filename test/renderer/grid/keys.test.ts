import { describe, expect, it } from 'vitest';
import { commandOf, leavesEditor } from '#renderer/components/grid/keys.logic.ts';

const NONE = { ctrlKey: false, metaKey: false, shiftKey: false, altKey: false };
const press = (key: string, modifiers: Partial<typeof NONE> = {}) => ({ key, ...NONE, ...modifiers });

describe('keys in a grid', () => {
  it.each([
    ['an arrow', press('ArrowDown'), { type: 'move', rows: 1, columns: 0, extend: false }],
    [
      'Shift and an arrow',
      press('ArrowLeft', { shiftKey: true }),
      { type: 'move', rows: 0, columns: -1, extend: true },
    ],
    ['Ctrl and an arrow', press('ArrowUp', { ctrlKey: true }), { type: 'edge', rows: -1, columns: 0, extend: false }],
    ['Ctrl+D', press('d', { ctrlKey: true }), { type: 'do', deed: 'fill' }],
    ['Ctrl and minus', press('-', { ctrlKey: true }), { type: 'do', deed: 'removeRows' }],
    ['Delete', press('Delete'), { type: 'do', deed: 'clear' }],
    ['F2', press('F2'), { type: 'edit', mode: 'edit' }],
    ['a letter', press('å'), { type: 'edit', mode: 'overwrite' }],
    ['a dead key', press('Dead'), { type: 'edit', mode: 'overwrite' }],
    ['AltGr and a sign', press('@', { ctrlKey: true, altKey: true }), { type: 'edit', mode: 'overwrite' }],
    ['Alt+down', press('ArrowDown', { altKey: true }), { type: 'answers' }],
  ])('%s', (_name, stroke, command) => {
    expect(commandOf(stroke)).toEqual(command);
  });

  it.each([
    ['Ctrl+Z', press('z', { ctrlKey: true })],
    ['Ctrl+C', press('c', { ctrlKey: true })],
    ['F5', press('F5')],
    ['Shift alone', press('Shift', { shiftKey: true })],
  ])('%s is left to the program or the browser', (_name, stroke) => {
    expect(commandOf(stroke)).toBeNull();
  });
});

describe('keys in a cell that is edited', () => {
  it('move on with an arrow while typing overwrites, and move the caret after F2', () => {
    expect(leavesEditor(press('ArrowRight'), 'overwrite')).toEqual({ type: 'move', rows: 0, columns: 1 });
    expect(leavesEditor(press('ArrowRight'), 'edit')).toBeNull();
  });

  it('move on with Tab and Enter in both', () => {
    expect(leavesEditor(press('Enter', { shiftKey: true }), 'edit')).toEqual({ type: 'enter', back: true });
    expect(leavesEditor(press('Tab'), 'edit')).toEqual({ type: 'tab', back: false });
  });

  it('leave Ctrl+Z to the editor', () => {
    expect(leavesEditor(press('z', { ctrlKey: true }), 'edit')).toBeNull();
  });
});
