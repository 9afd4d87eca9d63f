import { parse } from 'papaparse';
import { describe, expect, it } from 'vitest';
import type { Declaration } from '#core/declaration/declaration.ts';
import type { Component } from '#core/project/project.ts';
import { account } from '#test/support/build.ts';
import { HAS_FIXTURES, readFixture } from '#test/support/fixtures.ts';

/**
 * RH-02 Markhaven, 4 996.2 m² of terraced houses: an export of LCAbyg that this project did not write. It proves multiplication,
 * replacement and adding up: 50 years, whole replacements of A1-A3, C3 and C4, D outside and for every installation.
 */
const PERIOD = 50;
const MODULES = ['A1-A3', 'B4', 'C3', 'C4'] as const;
const COLUMN = { 'A1-A3': 'gwp_a1_3', B4: 'gwp_b4', C3: 'gwp_c3', C4: 'gwp_c4' } as const;
const UNIT: Record<string, 'kg' | 'm2' | 'm3' | 'm' | 'pcs'> = {
  kg: 'kg',
  'm²': 'm2',
  'm³': 'm3',
  m: 'm',
  stk: 'pcs',
  'stk.': 'pcs',
};

type Row = Record<string, string>;
const rows = (name: string): Row[] =>
  parse<Row>(new TextDecoder().decode(readFixture('buildings', name)), { header: true, skipEmptyLines: true }).data;

function close(found: number | null | undefined, expected: number, what: string) {
  expect(Math.abs((found ?? Number.NaN) - expected), what).toBeLessThanOrEqual(
    1e-6 * Math.max(Math.abs(expected), 1e-9),
  );
}

describe.runIf(HAS_FIXTURES)('RH-02 Markhaven (needs the fixtures folder)', () => {
  const lines = HAS_FIXTURES ? rows('RH-02_Markhaven_lines.csv') : [];
  const factors = HAS_FIXTURES ? rows('RH-02_Markhaven_factors.csv') : [];
  /** A line's product by name and unit: its number of replacements is read from the line, since service lives are lists such as "15|50". */
  const key = (row: Row) => `${row['product']} ${row['unit']}`;
  const replacementsOf = (row: Row) => Number(lines.find((line) => key(line) === key(row))?.['replacements']);
  const declarations = factors.map((row): Declaration => ({
    id: key(row),
    kind: 'epd',
    name: row['product'] ?? '',
    declaredUnit: { amount: 1, unit: UNIT[row['unit'] ?? ''] ?? 'pcs' },
    impacts: {
      gwpTotal: {
        'A1-A3': Number(row['gwp_per_unit_a1_3']),
        C3: Number(row['gwp_per_unit_c3']),
        C4: Number(row['gwp_per_unit_c4']),
        D: Number(row['gwp_per_unit_d']) / (1 + replacementsOf(row)),
      },
    },
  }));
  const groups = [...new Set(lines.map((row) => row['group'] ?? ''))];
  /** The source's groups are not those of NS 3451, so each takes the place of one part. */
  const partOf = (group: string) => String(20 + groups.indexOf(group));
  const components = lines.map((row, index): Component => ({
    id: `line-${String(index).padStart(4, '0')}`,
    name: row['product'] ?? null,
    element: partOf(row['group'] ?? ''),
    declaration: key(row),
    quantity: Number(row['quantity']),
    unit: UNIT[row['unit'] ?? ''] ?? 'pcs',
    // n whole replacements within the period follow from a service life of period / (n + 1).
    serviceLife: PERIOD / (Number(row['replacements']) + 1),
  }));
  const assessed = account({
    components,
    declarations,
    method: {
      preset: 'custom',
      referenceStudyPeriod: PERIOD,
      modules: [...MODULES],
      indicator: 'gwpTotal',
      replacement: { count: 'whole', modules: ['A1-A3', 'C3', 'C4'] },
      startYear: 2023,
    },
  });

  it('every product line within 1e-6', () => {
    expect(lines).toHaveLength(100);
    assessed.components.forEach((found, index) => {
      const line = lines[index];
      if (!line) throw new Error('A line without a component');
      for (const module of MODULES) {
        close(found.modules[module], Number(line[COLUMN[module]]), `${line['product']} ${module}`);
      }
    });
  });

  it('every group of the source within 1e-6, all modules together', () => {
    const expected = rows('RH-02_Markhaven_expected.csv').filter(({ level }) => level === 'Gruppe');
    expect(expected.map(({ name = '' }) => name).toSorted()).toEqual(groups.toSorted());
    for (const { name = '', gwp_sum } of expected) close(assessed.elements[partOf(name)], Number(gwp_sum), name);
  });

  it('sums to A1-A3 589 104.493, B4 238 570.617, C3 436 985.713, C4 152 513.240', () => {
    expect(assessed.total.complete).toBe(true);
    close(assessed.modules['A1-A3'], 589104.4930064162, 'A1-A3');
    close(assessed.modules.B4, 238570.616809739, 'B4');
    close(assessed.modules.C3, 436985.71271886944, 'C3');
    close(assessed.modules.C4, 152513.24012740588, 'C4');
  });

  it('D for every installation, outside: −336 153.503, where g(D) is the factor ÷ (1 + n), since the factor holds the replacements', () => {
    assessed.components.forEach((found, index) => {
      close(found.beyondBoundary.D, Number(lines[index]?.['gwp_d']), `${lines[index]?.['product']} D`);
    });
    close(assessed.beyondBoundary.D, -336153.5034759954, 'D');
  });
});
