import { describe, expect, it } from 'vitest';
import { EVERYTHING, isNarrowedBeside } from '#renderer/features/library/library-filter.logic.ts';

describe('counts beside the choices of the library’s filters', () => {
  it('are told while they are of what the list shows: whatever their own list is set to', () => {
    expect(isNarrowedBeside('validity', '', { ...EVERYTHING, validity: 'expired' })).toBe(false);
    expect(isNarrowedBeside('status', ' ', { ...EVERYTHING, status: 'retired' })).toBe(false);
    expect(isNarrowedBeside('group', '', { ...EVERYTHING, group: 'Tre' })).toBe(false);
  });

  it('are not told while a search or another filter narrows the list', () => {
    expect(isNarrowedBeside('validity', 'betong', EVERYTHING)).toBe(true);
    expect(isNarrowedBeside('validity', '', { ...EVERYTHING, kind: 'generic' })).toBe(true);
    expect(isNarrowedBeside('validity', '', { ...EVERYTHING, group: 'Tre' })).toBe(true);
    expect(isNarrowedBeside('status', '', { ...EVERYTHING, validity: 'valid' })).toBe(true);
    expect(isNarrowedBeside('group', '', { ...EVERYTHING, status: 'retired' })).toBe(true);
  });
});
