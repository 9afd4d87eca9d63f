import { expect, it } from 'vitest';
import { shownCell } from '#renderer/components/list/shown-cell.logic.ts';

it('a day that a file holds as one is shown as the language writes days', () => {
  const day = new Date('2026-09-01');
  expect([shownCell(day, 'nb'), shownCell(day, 'en')]).toEqual(['01.09.2026', '01/09/2026']);
});

it('what is not a day is shown as it stands', () => {
  expect(['2026-09-01', ' 02.09.2026 ', 4.2, null].map((cell) => shownCell(cell, 'nb'))).toEqual([
    '2026-09-01',
    '02.09.2026',
    '4.2',
    '',
  ]);
});
