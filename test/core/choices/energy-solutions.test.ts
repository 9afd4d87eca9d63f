import { describe, expect, it } from 'vitest';
import type { AlternativeDocument } from '#core/api/contract.ts';
import { energySolutions } from '#core/choices/energy-solutions.ts';
import type { MethodChoice } from '#core/project/method.ts';
import type { EnergyUse } from '#core/project/project.ts';
import { account } from '#test/support/build.ts';

const OPERATION: MethodChoice = { preset: 'custom', referenceStudyPeriod: 60, modules: ['B6'], startYear: 2027 };

function solutions(energies: Readonly<Record<string, readonly EnergyUse[]>>, method = OPERATION) {
  const alternatives = Object.entries(energies).map(([id, energy], index): AlternativeDocument => ({
    id,
    kind: 'renovation',
    position: index + 1,
    components: [],
    costLines: [],
    energy: energy.map((use, row) => ({ ...use, id: `${id}/${row}`, position: row + 1 })),
  }));
  const accounts = alternatives.map(({ id, energy }) => account({ method, alternative: { id, energy: [...energy] } }));
  return energySolutions(alternatives, accounts);
}

const WELLS: EnergyUse = { carrier: 'electricity', annualDemand: 100_000 };
const HEAT: EnergyUse = { carrier: 'district-heating', annualDemand: 200_000 };

describe('energy solutions side by side', () => {
  it('have the B6 of their accounts under both mixes, and the lowest of each', () => {
    const { solutions: found, lowest } = solutions({ wells: [WELLS], heat: [HEAT] });
    // 100 000 kWh · 60 years · 0.018 or 0.136; 200 000 · 60 · 0.05 under both.
    expect(found.map(({ operation }) => [operation.norway, operation.europe])).toEqual([
      [expect.closeTo(108_000, 6), expect.closeTo(816_000, 6)],
      [expect.closeTo(600_000, 6), expect.closeTo(600_000, 6)],
    ]);
    expect(lowest).toEqual({ norway: 'wells', europe: 'heat' });
    expect(found.map(({ annualDemand, complete }) => [annualDemand, complete])).toEqual([
      [100_000, true],
      [200_000, true],
    ]);
  });

  it('name none the lowest while one lacks a demand, its energy or a factor', () => {
    for (const lacking of [
      [],
      [{ carrier: 'electricity' as const }],
      [WELLS, { carrier: 'pellets' as const, annualDemand: 1 }],
    ]) {
      const { solutions: found, lowest } = solutions({ heat: [HEAT], other: lacking });
      expect(found.map(({ complete }) => complete)).toEqual([true, false]);
      expect(lowest).toEqual({ norway: null, europe: null });
    }
  });

  it('have no figure where the method leaves operation out, and no lowest of two that are alike', () => {
    const { solutions: found } = solutions({ heat: [HEAT] }, { ...OPERATION, modules: ['A1-A3'] });
    expect(found[0]).toMatchObject({ operation: { norway: null, europe: null }, complete: false });
    expect(solutions({ a: [HEAT], b: [HEAT] }).lowest).toEqual({ norway: null, europe: null });
  });
});
