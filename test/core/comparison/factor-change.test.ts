import { describe, expect, it } from 'vitest';
import type { ProjectDocument } from '#core/api/contract.ts';
import { factorDifferences, successorOf, totalChangesInSteps } from '#core/comparison/factor-change.ts';
import type { FactorRow } from '#core/project/factor-set.ts';
import { FACTORS, TODAY } from '#test/support/build.ts';

const heating: FactorRow = { id: 'district-heating', value: 0.05, unit: 'kg CO2e/kWh', boundary: 'life-cycle' };
const setOf = (...rows: FactorRow[]) => ({ id: 'new', set: 'new', rows });

describe('two factor sets', () => {
  it('differ in value, unit, boundary and path, and in what only one of them has', () => {
    const before = setOf(heating);
    for (const changed of [
      { value: 0.02 },
      { unit: 'kg CO2e/MJ' },
      { boundary: 'direct' as const },
      { path: [{ year: 2030, value: 0.05 }] },
    ]) {
      const row = { ...heating, ...changed };
      expect(factorDifferences(before, setOf(row))).toEqual([{ id: row.id, before: heating, after: row }]);
    }
    const wood = { ...heating, id: 'wood-chips' };
    expect(factorDifferences(before, setOf(wood))).toEqual([
      { id: 'wood-chips', before: null, after: wood },
      { id: 'district-heating', before: heating, after: null },
    ]);
  });

  it('do not differ in source, year, geography or mark, nor in the value that a path takes the place of', () => {
    const told = { ...heating, source: 'Fjernvarmeselskapet', year: 2027, geography: 'NO', check: true };
    expect(factorDifferences(setOf(heating), setOf(told))).toEqual([]);
    const path = [{ year: 2027, value: 0.03 }];
    expect(factorDifferences(setOf({ ...heating, path }), setOf({ ...heating, path, value: 9 }))).toEqual([]);
  });
});

const document: ProjectDocument = {
  project: { id: 'p1', name: 'Volla skole', method: { preset: 'ns3720', modules: ['B6'], startYear: 2027 } },
  alternatives: [
    {
      id: 'heated',
      kind: 'renovation',
      position: 1,
      components: [],
      costLines: [],
      energy: [
        { id: 'h', position: 1, carrier: 'district-heating', annualDemand: 1000 },
        { id: 'e', position: 2, carrier: 'electricity', annualDemand: 100 },
      ],
    },
    {
      id: 'pumped',
      kind: 'newBuild',
      position: 2,
      components: [],
      costLines: [],
      energy: [{ id: 'p', position: 1, carrier: 'electricity', annualDemand: 100 }],
    },
    {
      id: 'chips',
      kind: 'keep',
      position: 3,
      components: [],
      costLines: [],
      energy: [{ id: 'c', position: 1, carrier: 'wood-chips', annualDemand: 100 }],
    },
  ],
  deliveredProducts: [],
  wastePlan: [],
  wasteDeliveries: [],
  siteMachines: [],
  siteEntries: [],
  siteExceptions: [],
  requirements: [],
  bids: [],
  choices: [],
  grants: [],
  declarations: [],
  factors: FACTORS,
  carriesFactors: true,
};

/** What a set changes, when every step is taken. */
function changesWith(rows: readonly FactorRow[]) {
  const steps = totalChangesInSteps(document, { set: 'new', rows: [...rows] }, TODAY);
  for (let taken = 1; ; taken += 1) {
    const step = steps.next();
    if (step.done) return { alternatives: step.value, pauses: taken - 1 };
  }
}

describe('another factor set for a project', () => {
  // 1 000 kWh · 60 years at 0,05 and at 0,02; 100 kWh · 60 years at 0,018 and 0,136.
  it('tells what it does to each alternative’s total, under both mixes', () => {
    const rows = FACTORS.rows.map((row) => (row.id === 'district-heating' ? { ...row, value: 0.02 } : row));
    const { alternatives, pauses } = changesWith(rows);
    const [heated, pumped] = alternatives;
    // One for the project as it is, and one for each of its three alternatives.
    expect(pauses).toBe(4);
    expect(heated?.totals.norway.before).toBeCloseTo(3000 + 108, 9);
    expect(heated?.totals.norway.after).toBeCloseTo(1200 + 108, 9);
    expect(heated?.totals.europe.before).toBeCloseTo(3000 + 816, 9);
    expect(heated?.totals.europe.after).toBeCloseTo(1200 + 816, 9);
    expect(pumped?.totals.norway.after).toBe(pumped?.totals.norway.before);
  });

  it('can make known what was not, and lose what was: never as 0', () => {
    const chips = { ...heating, id: 'wood-chips', value: 0.01 };
    const more = changesWith([...FACTORS.rows, chips]);
    expect(more.alternatives.find(({ id }) => id === 'chips')?.totals.norway).toEqual({ before: null, after: 60 });
    const none = changesWith([]);
    expect(none.alternatives.find(({ id }) => id === 'pumped')?.totals.norway.after).toBeNull();
  });

  it('with the same figures changes nothing, whatever it is called', () => {
    expect(factorDifferences(FACTORS, { set: '2027-1', rows: FACTORS.rows })).toEqual([]);
    for (const { totals } of changesWith(FACTORS.rows).alternatives) {
      expect(totals.norway.after).toBe(totals.norway.before);
    }
  });

  it('is the workspace’s own of the same name, else the program’s newest', () => {
    const newest = { set: '2026-2', isOwn: false };
    const own = { set: 'Kommunens', isOwn: true };
    const sets = [newest, { set: '2026-1', isOwn: false }, own];
    expect(successorOf({ set: 'Kommunens', rows: [] }, sets)).toBe(own);
    expect(successorOf({ set: '2026-1', rows: [] }, sets)).toBe(newest);
    expect(successorOf({ set: 'Rådgiverens', rows: [] }, sets)).toBe(newest);
    expect(successorOf({ set: 'x', rows: [] }, [own])).toBeNull();
  });
});
