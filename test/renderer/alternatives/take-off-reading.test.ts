import { expect, it } from 'vitest';
import type { SheetCell } from '#core/sheet/import-source.ts';
import { findTakeOffSheet } from '#core/sheet/take-off-header.ts';
import { readTakeOff } from '#core/sheet/take-off.ts';
import { translator } from '#core/text/text.ts';
import { readingOf } from '#renderer/features/alternatives/take-off-reading.logic.ts';

/** What is told under each cell of a row. */
function readings(row: Readonly<Record<string, SheetCell>>): (string | null)[] {
  const cells = Object.values(row);
  const sheet = findTakeOffSheet([
    { number: 1, cells: ['Navn', 'Mengde', ...Object.keys(row)] },
    { number: 2, cells: ['Vegg', 10, ...cells] },
  ]);
  const [read] = readTakeOff(sheet, { mapping: sheet.proposed, marks: {}, merge: false }).rows;
  const words = { t: translator('nb'), language: 'nb' } as const;
  return cells.map((cell, at) => (read ? readingOf(read, sheet.proposed[at + 2] ?? null, cell, words) : null));
}

it('Under a cell stands what it was read as, where its own words may be read otherwise', () => {
  expect(
    readings({
      'Transport til byggeplass': 'bil, 1 200 km; 12 km',
      'Ikke relevante moduler': 'a4:Hentes på tomten',
      'EPD finnes ikke': '31/05/2026: Spurt',
      Leveringsdato: '1/6/2027',
      Restlevetid: '12,5 years',
      'Egen levetid': '30 år',
    }),
  ).toEqual(['Lastebil 1200 km + ? 12 km', 'A4: Hentes på tomten', '31.05.2026: Spurt', '01.06.2027', '12,5 år', null]);
});

it('Legs are told also as they stand; a number, a day and what was not read are not', () => {
  expect(
    readings({
      'Transport til byggeplass': 'Ingen',
      Leveringsdato: new Date('2027-06-01'),
      Restlevetid: 12,
      'EPD finnes ikke': 'ja',
    }),
  ).toEqual(['Ingen', null, null, null]);
});
