import type { AlternativeDocument } from '../api/contract.ts';
import type { Account } from '../climate/account.ts';
import { PartialSum } from '../climate/partial-sum.ts';
import { ELECTRICITY_SCENARIOS, type ElectricityScenario } from '../project/codes.ts';
import type { EnergyUse } from '../project/project.ts';

/** How an alternative, or a variant of one, is supplied with energy, by the account it has already (strategy, measure 3.14). */
export interface EnergySolution {
  readonly alternative: AlternativeDocument;
  /** In the order they were given, each once. */
  readonly carriers: readonly NonNullable<EnergyUse['carrier']>[];
  /** kWh a year delivered to the building; null where none is known. */
  readonly annualDemand: number | null;
  /** B6, kg CO₂e over the study period, under each electricity mix; null where it is not known or the method leaves it out. */
  readonly operation: Readonly<Record<ElectricityScenario, number | null>>;
  /** Whether all of the demand and its factors is known. */
  readonly complete: boolean;
}

export interface EnergySolutions {
  readonly solutions: readonly EnergySolution[];
  /** Id of the one with the lowest B6 under each mix; null unless all have the whole figure, and where several share it. */
  readonly lowest: Readonly<Record<ElectricityScenario, string | null>>;
}

/** The energy of alternatives side by side, variants too; those without an account are left out. */
export function energySolutions(
  alternatives: readonly AlternativeDocument[],
  accounts: readonly Account[],
): EnergySolutions {
  const accountOf = new Map(accounts.map((account) => [account.id, account]));
  const solutions = alternatives.flatMap((alternative) => {
    const account = accountOf.get(alternative.id);
    return account ? [solutionOf(alternative, account)] : [];
  });
  return { solutions, lowest: { norway: lowestOf(solutions, 'norway'), europe: lowestOf(solutions, 'europe') } };
}

function solutionOf(alternative: AlternativeDocument, { scenarios, total }: Account): EnergySolution {
  const { energy } = alternative;
  const demand = new PartialSum();
  for (const { annualDemand } of energy) demand.add(annualDemand ?? null);
  const operation = { norway: scenarios.norway.B6, europe: scenarios.europe.B6 };
  const lacks = total.missing.some(({ component, module }) => component === null && module === 'B6');
  return {
    alternative,
    carriers: [...new Set(energy.flatMap(({ carrier }) => carrier ?? []))],
    annualDemand: demand.value,
    operation,
    complete: !lacks && ELECTRICITY_SCENARIOS.every((mix) => operation[mix] !== null),
  };
}

function lowestOf(solutions: readonly EnergySolution[], mix: ElectricityScenario): string | null {
  if (solutions.length < 2 || !solutions.every(({ complete }) => complete)) return null;
  const least = Math.min(...solutions.map(({ operation }) => operation[mix] ?? Infinity));
  const [only, ...others] = solutions.filter(({ operation }) => operation[mix] === least);
  return only && others.length === 0 ? only.alternative.id : null;
}
