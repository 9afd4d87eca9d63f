import { END_OF_LIFE, USE_STAGE, type Module } from '../declaration/life-cycle-module.ts';
import type { ElectricityScenario } from '../project/codes.ts';
import type { Method } from '../project/method.ts';
import type { Account, ModuleSums, Timeline } from './account.ts';
import { calendarYear } from './replacement.ts';

/** What is placed in time, of one alternative. kg CO₂e over the study period. */
export interface Distributed {
  readonly method: Method;
  /** All that counts, in the method's electricity scenario. */
  readonly modules: ModuleSums;
  /** The part of C1–C4 that falls at the start, with what is demolished. */
  readonly demolition: ModuleSums;
  readonly replacements: readonly TimedReplacement[];
  readonly scenarios: Account['scenarios'];
  /** kg CO₂e in each year, of what may differ from year to year: B6 by scenario, and B8. */
  readonly operation: Readonly<Record<ElectricityScenario, readonly number[]>>;
  readonly travel: readonly number[];
}

/** All replacements of one time. */
export interface TimedReplacement {
  /** Years from the start. */
  readonly time: number;
  /** kg CO₂e */
  readonly value: number;
}

const AT_START: readonly Module[] = ['A1-A3', 'A4', 'A5'];
const EVENLY: readonly Module[] = USE_STAGE;

/**
 * The time axis (`calculation.md`, "Comparing"): A1–A5 and demolition at t = 0; B1–B3 and B5–B8 linear within each year; B4 a step
 * at its t; C1–C4 a step at the end of the study period.
 */
export function timelineOf(distributed: Distributed): Timeline {
  const { method, modules, demolition, replacements, scenarios, operation, travel } = distributed;
  const period = method.referenceStudyPeriod;
  const demolished = sumOf(demolition, END_OF_LIFE);
  const end = sumOf(modules, END_OF_LIFE) - demolished;
  const evenly = sumOf(modules, EVENLY);
  const yearly = (scenario: ElectricityScenario) =>
    Array.from(
      { length: period },
      (_, year) => evenly / period + (operation[scenario][year] ?? 0) + (travel[year] ?? 0),
    );
  const start = (scenario: ElectricityScenario) =>
    sumOf({ ...modules, A5: scenarios[scenario].A5 }, AT_START) + demolished;
  return {
    start: { norway: start('norway'), europe: start('europe') },
    steps: end === 0 ? replacements : [...replacements, { time: period, value: end }],
    yearly: { norway: yearly('norway'), europe: yearly('europe') },
  };
}

/** Every calendar year from the start to the end of the study period, by module, in the method's electricity scenario. */
export function yearlyOf(distributed: Distributed): Account['yearly'] {
  const { method, modules, demolition, replacements, operation, travel } = distributed;
  const period = method.referenceStudyPeriod;
  const years: Partial<Record<Module, number>>[] = Array.from({ length: period + 1 }, () => ({}));
  const add = (index: number, module: Module, value: number | null | undefined) => {
    const year = years[index];
    if (value != null && year) year[module] = (year[module] ?? 0) + value;
  };
  for (const module of AT_START) add(0, module, modules[module]);
  for (const module of END_OF_LIFE) {
    const demolished = demolition[module] ?? null;
    const total = modules[module] ?? null;
    add(0, module, demolished);
    if (total !== null && total !== demolished) add(period, module, total - (demolished ?? 0));
  }
  for (const { time, value } of replacements) add(calendarYear(method.startYear, time) - method.startYear, 'B4', value);
  for (const module of EVENLY) {
    const total = modules[module];
    if (total != null) for (let index = 0; index < period; index += 1) add(index, module, total / period);
  }
  if (modules.B6 != null) operation[method.electricityScenario].forEach((value, index) => add(index, 'B6', value));
  if (modules.B8 != null) travel.forEach((value, index) => add(index, 'B8', value));
  return years.map((figures, index) => ({ year: method.startYear + index, modules: figures }));
}

function sumOf(sums: ModuleSums, modules: readonly Module[]): number {
  return modules.reduce((sum, module) => sum + (sums[module] ?? 0), 0);
}
