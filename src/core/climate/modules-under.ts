import type { ElectricityScenario } from '../project/codes.ts';
import type { Module } from '../declaration/life-cycle-module.ts';
import type { Account, ModuleSums } from './account.ts';

/** An account's figures by module under one electricity mix: operation, and site energy in A5, follow the mix. */
export function modulesUnder({ modules, scenarios }: Account, scenario: ElectricityScenario): ModuleSums {
  const { A5, B6 } = scenarios[scenario];
  return { ...modules, ...('A5' in modules && { A5 }), ...('B6' in modules && { B6 }) };
}

/** Whether a module's figure is another under the other electricity mix. */
export function followsMix(account: Account, module: Module): boolean {
  return modulesUnder(account, 'norway')[module] !== modulesUnder(account, 'europe')[module];
}
