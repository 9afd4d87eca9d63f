import { parse } from 'papaparse';
import { describe, expect, it } from 'vitest';
import type { Declaration } from '#core/declaration/declaration.ts';
import { account } from '#test/support/build.ts';
import { HAS_FIXTURES, readFixture } from '#test/support/fixtures.ts';

/** An LCAbyg example house of 184 m²: the same rule as Markhaven, by product. B6 falls year by year there and is given, not computed. */
const PERIOD = 50;
const UNIT: Record<string, 'kg' | 'm2' | 'm3' | 'm' | 'pcs'> = {
  KG: 'kg',
  M2: 'm2',
  M3: 'm3',
  M: 'm',
  STK: 'pcs',
  PCS: 'pcs',
};
type Row = Record<string, string>;

/** kg CO₂e of a node of the source's own results: by stage and year, the year 9999 being all of them. */
type Stages = Readonly<Record<string, Readonly<Record<string, { readonly GWP: number }>>>>;
const STAGE = { 'A1-A3': 'A1to3', B4: 'B4', C3: 'C3', C4: 'C4' } as const;
const ALL_YEARS = '9999';
interface Source {
  readonly model: readonly { readonly id: string; readonly node_type: string; readonly name: string }[];
  readonly results: Readonly<Record<string, Stages>>;
}

function close(found: number | null | undefined, expected: number, what: string) {
  expect(Math.abs((found ?? Number.NaN) - expected), what).toBeLessThanOrEqual(1e-6 * Math.abs(expected));
}

describe.runIf(HAS_FIXTURES)('the single-family house e9e6e798 (needs the fixtures folder)', () => {
  const lines = HAS_FIXTURES
    ? parse<Row>(new TextDecoder().decode(readFixture('buildings', 'e9e6e798_lines.csv')), {
        header: true,
        skipEmptyLines: true,
      }).data
    : [];
  const source: Source = HAS_FIXTURES
    ? JSON.parse(new TextDecoder().decode(readFixture('buildings', 'e9e6e798_results.json')))
    : { model: [], results: {} };
  const stagesOf = (nodeType: string, name: string): Stages => {
    const node = source.model.find((each) => each.node_type === nodeType && each.name === name);
    return source.results[node?.id ?? ''] ?? {};
  };
  const groups = [...new Set(lines.map((row) => row['super_category'] ?? ''))];
  /** The source's groups are not those of NS 3451, so each takes the place of one part. */
  const partOf = (group: string) => String(20 + groups.indexOf(group));
  /** The figures are totals of a line, so each line has a declaration of its own per unit of quantity. */
  const declarations = lines.map((row, index): Declaration => {
    const quantity = Number(row['quantity']);
    return {
      id: `d${index}`,
      kind: 'epd',
      name: row['product'] ?? '',
      declaredUnit: { amount: quantity, unit: UNIT[row['unit'] ?? ''] ?? 'pcs' },
      impacts: {
        gwpTotal: { 'A1-A3': Number(row['gwp_A1to3']), C3: Number(row['gwp_C3']), C4: Number(row['gwp_C4']) },
      },
    };
  });
  const assessed = account({
    declarations,
    components: lines.map((row, index) => ({
      id: `c${String(index).padStart(3, '0')}`,
      element: partOf(row['super_category'] ?? ''),
      declaration: `d${index}`,
      quantity: Number(row['quantity']),
      unit: UNIT[row['unit'] ?? ''] ?? 'pcs',
      serviceLife: Number(row['service_life_years']),
    })),
    method: {
      preset: 'custom',
      referenceStudyPeriod: PERIOD,
      modules: ['A1-A3', 'B4', 'C3', 'C4'],
      indicator: 'gwpTotal',
      replacement: { count: 'whole', modules: ['A1-A3', 'C3', 'C4'] },
      startYear: 2023,
    },
  });

  it('replaces every product as often as the source does', () => {
    expect(assessed.components.map(({ replacements }) => replacements.length)).toEqual(
      lines.map((row) => Number(row['replacements'])),
    );
  });
  it('has every product’s B4 within 1e-6', () => {
    assessed.components.forEach(({ modules }, index) => {
      expect(modules.B4).toBeCloseTo(Number(lines[index]?.['gwp_B4']), 5);
    });
  });
  it('has every group of the source within 1e-6, all modules together', () => {
    expect(groups).toHaveLength(9);
    for (const group of groups) {
      const stages = stagesOf('ElementSuperCategoryInstance', group);
      const expected = Object.values(STAGE).reduce((sum, stage) => sum + (stages[stage]?.[ALL_YEARS]?.GWP ?? 0), 0);
      close(assessed.elements[partOf(group)], expected, group);
    }
  });
  it('has every year of the source within 1e-6; its last year, 2072, is the start + 50 here: the end of the study period', () => {
    const building = stagesOf('Building', 'Building');
    const found = assessed.yearly.flatMap(({ year, modules }) =>
      Object.entries(modules).map(([module, value]) => ({ at: `${module} ${year}`, value })),
    );
    const expected = Object.entries(STAGE).flatMap(([module, stage]) =>
      Object.entries(building[stage] ?? {})
        .filter(([year]) => year !== ALL_YEARS)
        .map(([year, { GWP }]) => ({ at: `${module} ${year === '2072' ? 2073 : year}`, value: GWP })),
    );
    expect(expected.map(({ at }) => at)).toEqual(['A1-A3 2023', 'B4 2048', 'B4 2053', 'B4 2063', 'C3 2073', 'C4 2073']);
    expect(found).toHaveLength(expected.length);
    for (const { at, value } of expected) close(found.find((each) => each.at === at)?.value, value, at);
  });
  it('sums to A1-A3 34 881.667, B4 4 717.349, C3 21 850.739, C4 6 559.059', () => {
    expect(assessed.modules['A1-A3']).toBeCloseTo(34881.66668609714, 2);
    expect(assessed.modules.B4).toBeCloseTo(4717.349346101772, 3);
    expect(assessed.modules.C3).toBeCloseTo(21850.7394733352, 2);
    expect(assessed.modules.C4).toBeCloseTo(6559.058811045013, 3);
  });
});
