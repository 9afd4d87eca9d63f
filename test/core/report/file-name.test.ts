import fc from 'fast-check';
import { expect, it } from 'vitest';
import { safeFileName, safeNameOfFile } from '#core/report/file-name.ts';

/** What a file system counts 255 of. */
const bytesIn = (name: string) => new TextEncoder().encode(name).length;

it('a file name is cut between two characters, by the bytes that file systems count', () => {
  // 75 · 2 bytes; 37 · 4 bytes = 148, and a 38th would be 152.
  expect(safeFileName('å'.repeat(200), '.xlsx')).toBe(`${'å'.repeat(75)}.xlsx`);
  expect(safeFileName('🏫'.repeat(200), '.docx')).toBe(`${'🏫'.repeat(37)}.docx`);
  expect(safeFileName('a'.repeat(150), '.xlsx')).toBe(`${'a'.repeat(150)}.xlsx`);
});

it('whatever somebody calls a file, it can be written', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (name) => {
      for (const safe of [safeFileName(name, '.xlsx'), safeNameOfFile(name)]) {
        expect(bytesIn(safe)).toBeLessThanOrEqual(255);
        expect(safe).toBe(safe.toWellFormed());
        expect(safe).not.toMatch(/[<>:"/\\|?*]|^\.|[. ]$/);
      }
    }),
  );
});
