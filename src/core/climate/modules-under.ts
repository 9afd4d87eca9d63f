import type { ElectricityScenario } from '../project/codes.ts';
import type { Account, ModuleSums } from './account.ts';

/** An account's figures by module under one electricity mix: operation, and site energy in A5, follow the mix. */
export function modulesUnder({ modules, scenarios }: Account, scenario: ElectricityScenario): ModuleSums {
  const { A5, B6 } = scenarios[scenario];
  return { ...modules, ...('A5' in modules && { A5 }), ...('B6' in modules && { B6 }) };
}
