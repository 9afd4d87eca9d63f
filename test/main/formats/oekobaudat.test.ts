import { describe, expect, it } from 'vitest';
import { biogenicQuestions } from '#core/sheet/biogenic-categories.ts';
import type { ReadDataSet } from '#core/sheet/import-source.ts';
import { readDeclarations } from '#core/sheet/read-declarations.ts';
import { HAS_FIXTURES, readFixture } from '#test/support/fixtures.ts';
import { readTable } from '#test/support/read-table.ts';

const FILE = 'OBD_2020_II.csv';

describe.runIf(HAS_FIXTURES)('ÖKOBAUDAT 2020-II whole (needs the fixtures folder)', async () => {
  const table = HAS_FIXTURES ? await readTable(readFixture('epd-tables', FILE), FILE) : null;
  const source = table && readDeclarations({ lines: table.rows, sheet: table.sheet, file: FILE, today: '2026-11-23' });
  const dataSets = source?.dataSets ?? [];
  const found = (uuid: string) => dataSets.find(({ declaration }) => declaration?.id.includes(uuid));
  const declaration = (uuid: string) => found(uuid)?.declaration;
  const codes = (dataSet: ReadDataSet | undefined) => dataSet?.problems.map(({ code }) => code);
  const unusableFor = (code: string) =>
    dataSets.filter((dataSet) => dataSet.declaration === null && codes(dataSet)?.some((found) => found === code));
  const rowsIn = (some: readonly ReadDataSet[]) => some.reduce((sum, { rows }) => sum + rows.length, 0);

  it('4 813 rows are 993 data sets, in windows-1252', () => {
    expect(table?.encoding).toBe('windows-1252');
    expect(source).toMatchObject({ format: 'oekobaudat', rowsRead: 4813 });
    expect(dataSets).toHaveLength(993);
    expect(rowsIn(dataSets)).toBe(4813);
  });

  it('keeps its letters', () => {
    // Row 79 and the eight of Pittsburgh Corning: ® and ä are the bytes 0xAE and 0xE4.
    expect(dataSets.map(({ name }) => name)).toContain('EVALON®dual, mechanisch befestigt oder lose unter Auflast');
    expect(declaration('9ecca09c')).toBeTruthy();
    expect(dataSets.filter(({ name }) => name.includes('\uFFFD'))).toEqual([]);
    expect(dataSets.some(({ declaration }) => declaration?.manufacturer === 'Hörmann Legnica Sp. z o.o')).toBe(true);
  });

  it('cannot use three without a declared amount (13 rows), six per year, and one without a figure', () => {
    expect(unusableFor('no-declared-amount')).toHaveLength(3);
    expect(rowsIn(unusableFor('no-declared-amount'))).toBe(13);
    expect(
      unusableFor('unknown-unit').map(({ problems }) => problems.find(({ code }) => code === 'unknown-unit')?.found),
    ).toEqual(Array.from({ length: 6 }, () => 'a'));
    expect(unusableFor('no-impacts')).toHaveLength(1);
    expect(dataSets.filter(({ declaration }) => declaration === null)).toHaveLength(10);
  });

  it('has declared amounts that are not 1: 3.6 in 82 rows, 1 000 in 51 rows of 24 sets, 199.35 in 7 of 1', () => {
    const setsOf = (amount: number) =>
      dataSets.filter(({ declaration }) => declaration?.declaredUnit.amount === amount);
    expect(rowsIn(setsOf(3.6))).toBe(82);
    expect([setsOf(199.35).length, rowsIn(setsOf(199.35))]).toEqual([1, 7]);
    // Nine of the 24 are transports of 1 000 kgkm, which are 1 tkm here and 9 rows.
    const transports = dataSets.filter(({ declaration }) => declaration?.declaredUnit.unit === 'tkm');
    expect(transports.map(({ declaration }) => declaration?.declaredUnit.amount)).toEqual(
      Array.from({ length: 9 }, () => 1),
    );
    expect([...setsOf(1000), ...transports]).toHaveLength(24);
    expect(rowsIn([...setsOf(1000), ...transports])).toBe(51);
  });

  it('tinned copper pipe, rows 2–4: 1 kg; A1-A3 3.5, C4 0.000949, D −0.729; an average, valid to 2020', () => {
    expect(found('6b2b9708')).toMatchObject({
      rows: [2, 3, 4],
      categoryPath: ['Metals', 'Copper', 'Copper pipes'],
      name: 'Innenverzinnte Kupfer-Hausinstallationsrohre',
      declaration: {
        id: 'oekobaudat-6b2b9708-14d8-4f3a-8a75-0b7481c5e0f8_00.03.000',
        kind: 'sector',
        manufacturer: 'KME',
        standard: 'EN 15804+A1',
        validUntil: '2020-12-31',
        declaredUnit: { amount: 1, unit: 'kg' },
        equivalents: null,
        impacts: { gwpTotal: { 'A1-A3': 3.5, C4: 0.000949, D: -0.729 } },
        source: { name: 'ÖKOBAUDAT', version: '00.03.000' },
      },
      problems: [{ code: 'expired', row: 2, column: 'Gueltig bis', found: '2020' }],
    });
  });

  it('roof tiles, row 169: 350 and 14.8 per 1 000 kg, which are 1000/2180 m³ and 1000/45 m²', () => {
    expect(declaration('eec9c184')).toMatchObject({
      declaredUnit: { amount: 1000, unit: 'kg' },
      equivalents: { m3: 1000 / 2180, m2: 1000 / 45 },
      impacts: { gwpTotal: { 'A1-A3': 350, A4: 14.8 } },
    });
  });

  it('roofing sheet, row 1720: 8.23048865164786 per 1.00142720288841 m², which weigh 2.32 times as much', () => {
    expect(declaration('aaf4baca')).toMatchObject({
      name: 'ECB roofing membrane according to DIN 16729 (with PES fleece)',
      kind: 'generic',
      declaredUnit: { amount: 1.00142720288841, unit: 'm2' },
      equivalents: { kg: 1.00142720288841 * 2.32 },
      impacts: { gwpTotal: { 'A1-A3': 8.23048865164786, C1: 0, C3: 7.04063357802396, D: -3.26060064362423 } },
    });
  });

  it('PVC sheet, rows 415–422: C1 and C4 stand there without a figure and are not declared', () => {
    expect(declaration('dbe7aa14')?.impacts.gwpTotal).toEqual({
      'A1-A3': 5.388889,
      A4: 0.042315,
      A5: 0.614496,
      C2: 0.0307,
      C3: 0.224,
      D: -3.7,
    });
  });

  it('solid wood panel, rows 4444–4452: A1-A3 and its parts, D of the first of two scenarios, 510.45 kg', () => {
    // −764.0696 + 24.7273 + 91.9222 = −647.4201, as A1-A3 says.
    expect(found('f63ac879')).toMatchObject({
      declaration: {
        equivalents: { kg: 510.45 },
        impacts: {
          gwpTotal: {
            'A1-A3': -647.4201396839651,
            A1: -764.0695889049085,
            A2: 24.72725059074996,
            A3: 91.92219863019348,
            C3: 810.1162362231684,
            D: -261.09709844067464,
          },
        },
      },
      problems: [
        { code: 'scenario-chosen', found: 'energetisch (energetisch, stofflich)' },
        { code: 'expired', found: '2025' },
      ],
    });
  });

  it('hollow-core slab, row 432: A1, A2 and A3 apart, 360.37 kg and 360.37/1357 m³ per m²', () => {
    expect(declaration('7634a4f9')).toMatchObject({
      equivalents: { kg: 360.37, m3: 360.37 / 1357 },
      impacts: { gwpTotal: { A1: 59.98, A2: 1.87, A3: 7.35, C4: 1.478, D: -14.75 } },
    });
  });

  it('profiled glass, rows 3950–3954: scenario 2 alone, and no mass, since 2 500 · 0.007 is not 25.5', () => {
    expect(declaration('9ecca09c')?.impacts.gwpTotal).toEqual({ 'A1-A3': 1.81, C3: 0.01, D: -1.51 });
    expect(declaration('9ecca09c')?.equivalents).toBeNull();
    expect(codes(found('9ecca09c'))).toEqual(['scenario-chosen', 'expired', 'implausible-figure']);
  });

  it('chooses a scenario in 74 data sets, and finds parts in 19 that are 0 beside a whole that is not', () => {
    const count = (code: string) =>
      dataSets.filter((dataSet) => codes(dataSet)?.some((found) => found === code)).length;
    expect(count('scenario-chosen')).toBe(74);
    expect(count('figures-disagree')).toBe(19);
  });

  it('asks about biogenic carbon in as many parts as a person can answer, and takes timber among minerals for timber', () => {
    const { categories, categoryOf } = biogenicQuestions(dataSets, () => undefined);
    const asked = categories.filter(({ needAnswer }) => needAnswer > 0);
    expect(asked.length).toBeLessThan(60);
    expect(categories.reduce((sum, { dataSets }) => sum + dataSets, 0)).toBe(993);
    const proposalOf = (uuid: string) => {
      const dataSet = found(uuid);
      return categories.find(({ category }) => dataSet && category === categoryOf.get(dataSet))?.proposal;
    };
    // Wood-cement blocks stand under "Mineral building products / … / Precast concrete elements": A1-A3 is −56.06.
    expect(proposalOf('2ad0fca7')).toBe(true);
    expect(proposalOf('f63ac879')).toBe(true);
    expect(proposalOf('6b2b9708')).toBe(false);
    expect(proposalOf('9ecca09c')).toBe(false);
  });
});
