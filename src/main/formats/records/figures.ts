import type { GwpIndicator } from '#core/declaration/declaration.ts';
import { readModule } from '#core/declaration/life-cycle-module.ts';
import { groupBy } from '#core/group-by.ts';
import { gatherFigure, type GatheredImpacts, type TellProblem } from '#core/sheet/import-source.ts';
import { readPlainNumber } from './plain-number.ts';

/** One figure as a document gives it. */
export interface Amount {
  /** "A1-A3", in the document's own spelling. */
  readonly module: string;
  /** The way of transport, use or end of life that the figure is for; '' for all of them. */
  readonly scenario: string;
  /** As it is written; '' or "ND" where the module is not declared. */
  readonly value: string;
}

/** The figures of one indicator. */
export interface Result {
  readonly indicator: GwpIndicator;
  /** What the document calls it. */
  readonly field: string;
  readonly amounts: readonly Amount[];
}

export interface Scenario {
  readonly name: string;
  /** Scenarios of one group exclude each other; '' where the document has no groups. */
  readonly group: string;
  readonly isDefault: boolean;
}

/** Gathers the figures of the chosen scenarios; what is not declared is left out. */
export function gatherResults(
  results: readonly Result[],
  scenarios: readonly Scenario[],
  tell: TellProblem,
): GatheredImpacts {
  const taken = chooseScenarios(results, scenarios, tell);
  const gathered: GatheredImpacts = {};
  const unknown = new Set<string>();
  for (const { indicator, field, amounts } of results) {
    for (const { module: named, scenario, value: written } of amounts) {
      if (!taken(named, scenario)) continue;
      const read = readPlainNumber(written);
      if (read.kind === 'empty') continue;
      const module = readModule(named);
      if (module === null) unknown.add(named);
      else if (read.kind === 'number') {
        gatherFigure(gathered, { indicator, module, value: read.value }, { module: field, figure: field }, tell);
      } else tell('not-a-number', 'error', field, `${named}: ${written}`);
    }
  }
  for (const module of unknown) tell('unknown-module', 'warning', 'module', module);
  return gathered;
}

/**
 * Which figures belong together: those without a scenario, and of the scenarios those that can be true at once, the document's
 * defaults before the others and the first before the next. Nothing is taken of one that gives way: figures of two that exclude
 * each other are neither added nor mixed.
 */
function chooseScenarios(
  results: readonly Result[],
  listed: readonly Scenario[],
  tell: TellProblem,
): (module: string, scenario: string) => boolean {
  const declared = results.flatMap(({ amounts }) =>
    amounts.filter(({ value }) => readPlainNumber(value).kind !== 'empty'),
  );
  const settled = new Set(declared.filter(({ scenario }) => scenario === '').map(({ module }) => module));
  const open = declared.filter(({ scenario, module }) => scenario !== '' && !settled.has(module));
  const found = [...groupBy(open, ({ scenario }) => scenario)].map(([name, amounts]) => {
    const { group = '', isDefault = false } = listed.find((scenario) => scenario.name === name) ?? {};
    return { name, group, isDefault, modules: amounts.map(({ module }) => module) };
  });

  const chosen: FoundScenario[] = [];
  for (const scenario of [...found.filter(({ isDefault }) => isDefault), ...found.filter((one) => !one.isDefault)]) {
    if (!chosen.some((taken) => excludeEachOther(taken, scenario))) chosen.push(scenario);
  }
  const names = (scenarios: readonly FoundScenario[]) => scenarios.map(({ name }) => name).join(', ');
  if (chosen.length < found.length) {
    tell('scenario-chosen', 'warning', 'scenario', `${names(chosen)} (${names(found)})`);
  }
  return (module, scenario) =>
    scenario === '' || (!settled.has(module) && chosen.some(({ name }) => name === scenario));
}

interface FoundScenario extends Scenario {
  readonly modules: readonly string[];
}

/**
 * A document's groups tell which scenarios are alternatives. Without them two are that by what they are about: a transport and an
 * end of life can both be, but not two ends of life, whether or not a module stands in both.
 */
function excludeEachOther(one: FoundScenario, other: FoundScenario): boolean {
  const grouped = one.group !== '' && other.group !== '';
  if (grouped && one.group === other.group) return true;
  const subjects = (modules: readonly string[]) => (grouped ? modules : modules.map(subjectOf));
  const taken = new Set(subjects(one.modules));
  return subjects(other.modules).some((subject) => taken.has(subject));
}

function subjectOf(module: string): string {
  if (/^[CD]/i.test(module)) return 'end of life';
  return /^B/i.test(module) ? 'use' : module;
}
