import { expect, it } from 'vitest';
import { openTestBackend } from '#test/support/workspace.ts';

it('texts that could not be stored are kept by grid, until a grid holds none', async () => {
  const backend = await openTestBackend();
  const text = (row: string) => ({ row, column: 'amount', text: '1.420', over: '' });
  await backend.call('heldTexts.keep', { sheet: 'waste p1', texts: [text('w1')] });
  await backend.call('heldTexts.keep', { sheet: 'site p1', texts: [text('s1'), text('s2')] });
  await backend.call('heldTexts.keep', { sheet: 'waste p1', texts: [] });
  expect(await backend.call('heldTexts.list', {})).toEqual([{ sheet: 'site p1', texts: [text('s1'), text('s2')] }]);
  // They are no step of anybody's work.
  expect((await backend.call('history.state', {})).undo).toBeNull();
});
