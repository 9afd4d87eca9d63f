import { describe, expect, it } from 'vitest';
import { ariaShortcut, matchesShortcut, shortcutText, type KeyPress } from '#renderer/app/actions/shortcut.ts';

function press(key: string, ...held: ('ctrl' | 'meta' | 'shift' | 'alt')[]): KeyPress {
  return {
    key,
    ctrlKey: held.includes('ctrl'),
    metaKey: held.includes('meta'),
    shiftKey: held.includes('shift'),
    altKey: held.includes('alt'),
  };
}

describe('a shortcut', () => {
  it('is pressed with Ctrl, and with Cmd on a Mac', () => {
    expect(matchesShortcut('Mod+Z', press('z', 'ctrl'), false)).toBe(true);
    expect(matchesShortcut('Mod+Z', press('z', 'meta'), true)).toBe(true);
    expect(matchesShortcut('Mod+Z', press('z', 'ctrl'), true)).toBe(false);
    expect(matchesShortcut('Mod+Z', press('z', 'meta'), false)).toBe(false);
  });

  it('is not pressed with a key too many or too few', () => {
    expect(matchesShortcut('Mod+Z', press('Z', 'ctrl', 'shift'), false)).toBe(false);
    expect(matchesShortcut('Mod+Shift+Z', press('Z', 'ctrl', 'shift'), false)).toBe(true);
    expect(matchesShortcut('Mod+Shift+Z', press('z', 'ctrl'), false)).toBe(false);
    expect(matchesShortcut('Mod+Z', press('z'), false)).toBe(false);
    expect(matchesShortcut('F2', press('F2'), false)).toBe(true);
    expect(matchesShortcut('F2', press('F2', 'alt'), false)).toBe(false);
  });

  it('is written as the keyboard has it', () => {
    expect(shortcutText('Mod+Shift+Z', false)).toBe('Ctrl Shift Z');
    expect(shortcutText('Mod+K', true)).toBe('⌘ K');
    expect(ariaShortcut('Mod+K', false)).toBe('Control+K');
    expect(ariaShortcut('Mod+K', true)).toBe('Meta+K');
  });
});
