import { END_OF_LIFE, USE_STAGE, type Module } from '../declaration/life-cycle-module.ts';
import type { ElectricityScenario } from '../project/codes.ts';
import type { Method } from '../project/method.ts';
import type { Account, Timeline } from './account.ts';
import type { AssessedComponent } from './component.ts';
import { calendarYear } from './replacement.ts';

/** What is placed in time: the components that count, and what the alternative emits of its own. kg CO₂e. */
export interface Distributed {
  readonly counted: readonly AssessedComponent[];
  readonly modules: readonly Module[];
  readonly method: Method;
  /** B6 over the study period. */
  readonly energy: Readonly<Record<ElectricityScenario, number | null>>;
  /** B8 over the study period. */
  readonly travel: number | null;
  /** Site energy in A5. */
  readonly siteEnergy: number;
}

const AT_START: readonly Module[] = ['A1-A3', 'A4', 'A5'];

/**
 * The time axis (`calculation.md`, "Comparing"): A1–A5 and demolition at t = 0; B1–B3 and B5–B8 linear within each year; B4 a step
 * at its t; C1–C4 a step at the end of the study period.
 */
export function timelineOf({ counted, modules, method, energy, travel, siteEnergy }: Distributed): Timeline {
  const period = method.referenceStudyPeriod;
  const inMethod = new Set(modules);
  let start = siteEnergy;
  let end = 0;
  let evenly = travel ?? 0;
  const replaced = new Map<number, number>();
  for (const { account, demolished, perReplacement } of counted) {
    for (const module of AT_START) start += account.modules[module] ?? 0;
    for (const module of END_OF_LIFE) {
      if (demolished) start += account.modules[module] ?? 0;
      else end += account.modules[module] ?? 0;
    }
    for (const module of USE_STAGE) evenly += account.modules[module] ?? 0;
    if (inMethod.has('B4') && perReplacement !== null && account.modules.B4 !== 0) {
      for (const { time, share } of account.replacements) {
        replaced.set(time, (replaced.get(time) ?? 0) + share * perReplacement);
      }
    }
  }
  const steps = [...replaced].map(([time, value]) => ({ time, value })).toSorted((a, b) => a.time - b.time);
  if (end !== 0) steps.push({ time: period, value: end });
  const yearly = (scenario: ElectricityScenario) =>
    Array.from({ length: period }, () => (evenly + (energy[scenario] ?? 0)) / period);
  return { start, steps, yearly: { norway: yearly('norway'), europe: yearly('europe') } };
}

/** Every calendar year from the start to the end of the study period, by module, in the method's electricity scenario. */
export function yearlyOf({ counted, method, energy, travel, siteEnergy }: Distributed): Account['yearly'] {
  const period = method.referenceStudyPeriod;
  const years: Partial<Record<Module, number>>[] = Array.from({ length: period + 1 }, () => ({}));
  const add = (index: number, module: Module, value: number | null | undefined) => {
    const year = years[index];
    if (value != null && year) year[module] = (year[module] ?? 0) + value;
  };
  const evenly: Partial<Record<Module, number>> = {};
  for (const { account, demolished, perReplacement } of counted) {
    for (const module of AT_START) add(0, module, account.modules[module]);
    for (const module of END_OF_LIFE) add(demolished ? 0 : period, module, account.modules[module]);
    for (const module of USE_STAGE) {
      const value = account.modules[module];
      if (value != null) evenly[module] = (evenly[module] ?? 0) + value;
    }
    if (account.modules.B4 != null && account.modules.B4 !== 0 && perReplacement !== null) {
      for (const { time, share } of account.replacements) {
        add(calendarYear(method.startYear, time) - method.startYear, 'B4', share * perReplacement);
      }
    }
  }
  if (siteEnergy !== 0) add(0, 'A5', siteEnergy);
  const operation = energy[method.electricityScenario];
  if (operation !== null) evenly.B6 = operation;
  if (travel !== null) evenly.B8 = travel;
  for (let index = 0; index < period; index += 1) {
    for (const [module, value] of Object.entries(evenly) as [Module, number][]) add(index, module, value / period);
  }
  return years.map((modules, index) => ({ year: method.startYear + index, modules }));
}
