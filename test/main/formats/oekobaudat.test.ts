import { describe, expect, it } from 'vitest';
import { readDeclarations } from '#core/sheet/read-declarations.ts';
import { createTableReader } from '#main/formats/table-reader.ts';
import { HAS_FIXTURES, readFixture } from '#test/support/fixtures.ts';

const control = { signal: new AbortController().signal, progress: () => undefined };

describe.runIf(HAS_FIXTURES)('ÖKOBAUDAT 2020-II whole (needs the fixtures folder)', async () => {
  const bytes = HAS_FIXTURES ? readFixture('epd-tables', 'OBD_2020_II.csv') : new Uint8Array();
  const table = await createTableReader().read({ name: 'OBD_2020_II.csv', bytes }, control);
  const source = readDeclarations(table.rows, table.sheet, 'OBD_2020_II.csv');
  const found = (uuid: string) => source?.dataSets.find(({ declaration }) => declaration?.id.includes(uuid));

  it('4 813 rows are 993 data sets, in windows-1252', () => {
    expect(table.encoding).toBe('windows-1252');
    expect(source).toMatchObject({ format: 'oekobaudat', rowsRead: 4813 });
    expect(source?.dataSets).toHaveLength(993);
  });
  it('cannot use three without a declared amount and six per year', () => {
    const unusable = source?.dataSets.filter(({ declaration }) => declaration === null) ?? [];
    const count = (code: string) => unusable.filter(({ problems }) => problems.some((p) => p.code === code)).length;
    expect(count('no-declared-amount')).toBe(3);
    expect(count('unknown-unit')).toBe(6);
  });
  it('reads the declared amounts that are not 1: 3.6 in 82 rows, 1 000 in 51 rows of 24 sets, 199.35 in 7', () => {
    const rowsWith = (amount: number) =>
      source?.dataSets
        .filter(({ declaration }) => declaration?.declaredUnit.amount === amount)
        .reduce((n, { rows }) => n + rows.length, 0);
    expect(rowsWith(3.6)).toBe(82);
    expect(rowsWith(199.35)).toBe(7);
    // 51 rows in 24 sets; the nine transports of 1 000 kgkm are 1 tkm here.
    const thousands = source?.dataSets.filter(({ declaration }) => declaration?.declaredUnit.amount === 1000) ?? [];
    expect(thousands).toHaveLength(15);
  });
  it('copper pipe 6b2b9708: 1 kg, A1-A3 3.5, C4 0.000949, EN 15804+A1, valid to 2020', () => {
    expect(found('6b2b9708-14d8-4f3a-8a75-0b7481c5e0f8')?.declaration).toMatchObject({
      declaredUnit: { amount: 1, unit: 'kg' },
      standard: 'EN 15804+A1',
      validUntil: '2020-12-31',
      impacts: { gwpTotal: { 'A1-A3': 3.5, C4: 0.000949 } },
    });
  });
});
