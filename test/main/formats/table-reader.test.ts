import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { apiErrorOf } from '#core/api/errors.ts';
import { findTakeOffSheet } from '#core/sheet/take-off-header.ts';
import { readTakeOff } from '#core/sheet/take-off.ts';
import { createTableReader } from '#main/formats/table-reader.ts';
import type { SheetRow } from '#main/services/ports.ts';
import { fixturePath, HAS_FIXTURES, readFixture } from '#test/support/fixtures.ts';

const reader = createTableReader();
const LONGEST_MS = 10_000;

describe('reading a table', () => {
  const manyRows = Buffer.from(`Navn;Enhet;GWP A1-A3\n${'Gips;m2;1,5\n'.repeat(200_000)}`);

  it('tells how many rows it has read', async () => {
    const told: number[] = [];
    const { signal } = new AbortController();
    await reader.read({ name: 'a.csv', bytes: manyRows }, 'declarations', {
      signal,
      progress: (done) => told.push(done),
    });
    expect(told.length).toBeGreaterThan(10);
    expect(told).toEqual(told.toSorted((a, b) => a - b));
  });

  it('stops at once when it is cancelled', async () => {
    const controller = new AbortController();
    const reading = reader.read({ name: 'a.csv', bytes: manyRows }, 'declarations', {
      signal: controller.signal,
      progress: () => controller.abort(),
    });
    await expect(reading).rejects.toMatchObject({ code: 'cancelled' });
  });

  it('does not begin when it was cancelled before', async () => {
    const control = { signal: AbortSignal.abort(), progress: () => undefined };
    await expect(reader.read({ name: 'a.csv', bytes: manyRows }, 'declarations', control)).rejects.toMatchObject({
      code: 'cancelled',
    });
  });
});

const files = HAS_FIXTURES
  ? readdirSync(fixturePath('spreadsheets')).flatMap((folder) =>
      readdirSync(fixturePath('spreadsheets', folder))
        .filter((file) => /\.(csv|xls|xlsx|xlsm|xlsb|ods)$/.test(file))
        .map((file) => [folder, file] as const),
    )
  : [];

describe.runIf(HAS_FIXTURES)('eight public collections of awkward spreadsheets (needs the fixtures folder)', () => {
  it('are all there', () => expect(files.length).toBeGreaterThan(100));

  it.each(files)(
    '%s/%s is a table, whose rows a take-off adds or leaves out one by one, or is refused with a reason',
    async (folder, file) => {
      const control = { signal: AbortSignal.timeout(LONGEST_MS), progress: () => undefined };
      const bytes = readFixture('spreadsheets', folder, file);
      const outcome = await reader.read({ name: file, bytes }, 'declarations', control).then(
        ({ rows }) => {
          expectEachRowAccountedFor(rows);
          return rows.length > 0 ? 'table' : 'no rows';
        },
        (error: unknown) => apiErrorOf(error).code,
      );
      expect(outcome).toBe(EXPECTED[file] ?? expectedBy(file));
    },
    LONGEST_MS + 5_000,
  );
});

/** Whatever the table is of, reading it as a take-off loses no row in silence. */
function expectEachRowAccountedFor(rows: readonly SheetRow[]): void {
  const sheet = findTakeOffSheet(rows);
  const takeOff = readTakeOff(sheet, { mapping: sheet.proposed, marks: {}, merge: false });
  const leftOut = Object.values(takeOff.leftOut).reduce((sum, rows) => sum + rows, 0);
  expect(takeOff.rows.length + leftOut).toBe(sheet.lines.length);
}

function expectedBy(file: string): string {
  return /\.(xls|xlsb|ods)$/.test(file) ? 'file-legacy-spreadsheet' : 'table';
}

/** Files whose ending does not tell what comes of them. */
const EXPECTED: Record<string, string> = {
  'encryptAES.xlsx': 'file-encrypted',
  'encryptSHA1.xlsx': 'file-encrypted',
  'encryptSHA512.xlsx': 'file-encrypted',
  'pass_protected.xlsx': 'file-encrypted',
  'pass_protected.xlsb': 'file-encrypted',
  'invalid-xml.xlsx': 'file-damaged',
  'null_archive.xlsx': 'file-not-spreadsheet',
  'null_file.xlsx': 'file-empty',
  // Workbooks whose visible sheets hold nothing.
  'bigfoot.xlsx': 'file-empty',
  'BadWorkbook.xlsx': 'file-empty',
  'empty_sheet.xlsx': 'file-empty',
  'empty-no-string.xlsx': 'file-empty',
  'test-issue-877.xlsx': 'file-empty',
  'vba.xlsm': 'file-empty',
  'vba-test.xlsm': 'file-empty',
  // A mail server's remark that a file was not found, with the file's name.
  'too_small.xls': 'table',
};
