import { join } from 'node:path';
import { explain as explainFigure } from '#core/climate/explain/explain.ts';
import { ALTERNATIVE, isBeside, isRate, TOTAL, type FigureName, type Place } from '#core/climate/explain/place.ts';
import type { Subject } from '#core/climate/explain/subject.ts';
import { assessAlternatives } from '#core/comparison/assess-alternatives.ts';
import { MODULES } from '#core/declaration/life-cycle-module.ts';

import { ELECTRICITY_SCENARIOS, type ElectricityScenario } from '#core/project/codes.ts';
import type { ProjectPackage } from '#core/project/package.ts';
import { explanationLines } from '#core/report/explain/explanation-lines.ts';
import { explanationText } from '#core/report/explain/explanation-text.ts';
import { measuredSiteOf, withMeasuredSite } from '#core/site/measured-site.ts';
import { readPackageFile } from '#main/package-file.ts';
import { createResources } from '#main/resources/resources.ts';
import { readNamedFile } from './files.ts';
import { dayOf, parseCommand } from './options.ts';
import { UsageError, type Terminal } from './terminal.ts';

/** `byggklima explain <package> <alternative> [component] [module]`: how a figure came about, with its numbers and their sources. */
export function explain(args: string[], terminal: Terminal): void {
  const { values, positionals } = parseCommand(args, {
    json: { type: 'boolean', default: false },
    part: { type: 'string' },
    scenario: { type: 'string' },
    today: { type: 'string' },
  });
  const [path, name, ...figure] = positionals;
  if (path === undefined) throw new UsageError('terminal.missing', { what: '<package>' });
  const document = readPackageFile(readNamedFile(path));
  const programFactors = createResources(join(terminal.programDir, 'resources')).factors();
  const subject = subjectOf(document, name, { today: dayOf(values.today), programFactors });
  const scenario = scenarioOf(values.scenario) ?? subject.account.method.electricityScenario;
  const at = placeOf(subject, figure, values.part);
  if (values.json) return terminal.print(JSON.stringify(explainFigure(subject, at, scenario), null, 2));
  for (const line of explanationLines(explanationText(subject, at, scenario, terminal), terminal)) terminal.print(line);
}

function subjectOf(
  document: ProjectPackage,
  wanted: string | undefined,
  { today, programFactors }: { readonly today: string; readonly programFactors: Subject['factors'] },
): Subject {
  const alternatives = (document.project.alternatives ?? []).map((one) =>
    withMeasuredSite(one, measuredSiteOf(document.project)),
  );
  const alternative = oneOf(alternatives, wanted, '<alternative>');
  const declarations = document.declarations ?? [];
  const factors = document.factors ?? programFactors;
  const { method } = document.project;
  const { accounts } = assessAlternatives({ method, alternatives, declarations, factors, today });
  const account = accounts.find(({ id }) => id === alternative.id);
  if (!account) throw new UsageError('terminal.withoutMethod', { name: wanted ?? '' });
  return {
    alternative,
    account,
    declarations: new Map(declarations.map((declaration) => [declaration.id, declaration])),
    factors,
    today,
  };
}

/** `[component] [module]`, in that order; a module alone is the alternative's. */
function placeOf({ alternative, account }: Subject, given: readonly string[], part: string | undefined): Place {
  if (part !== undefined) {
    const parts = { ...account.elements, ...account.elements3 };
    if (!(part in parts)) throw notFound('--part', part, Object.keys(parts));
    if (given[0] !== undefined) throw new UsageError('terminal.unknownCommand', { command: given.join(' ') });
    return { holder: { kind: 'part', part }, figure: 'total' };
  }
  const [first, second, ...others] = given;
  if (others.length > 0) throw new UsageError('terminal.unknownCommand', { command: others.join(' ') });
  if (first === undefined) return TOTAL;
  const ofAll = FIGURES.filter((figure) => figure in account.modules || isRate(figure) || isBeside(figure));
  const alone = second === undefined ? ofAll.find((figure) => isWritten(figure, first)) : undefined;
  if (alone) return { holder: ALTERNATIVE, figure: alone };

  const { id } = oneOf(alternative.components ?? [], first, '<component>');
  const own = account.components.find((component) => component.id === id)?.modules ?? {};
  const ofOne = FIGURES.filter((figure) => figure in own || figure === 'D');
  const figure = second === undefined ? 'total' : ofOne.find((one) => isWritten(one, second));
  if (second !== undefined && !figure) throw notFound('<module>', second, ofOne);
  return { holder: { kind: 'component', id }, figure: figure ?? 'total' };
}

const FIGURES: readonly FigureName[] = [
  ...MODULES,
  'D',
  'avoidedProduction',
  'exportedEnergy',
  'perArea',
  'perAreaYear',
  'perUser',
];

interface Named {
  readonly id: string;
  readonly name?: string | null | undefined;
}

/** The one with that id, else the one with that name. One that is not there, or not alone, is refused with what there is. */
function oneOf<T extends Named>(all: readonly T[], wanted: string | undefined, what: string): T {
  const list = (some: readonly T[]) => some.map(({ id, name }) => (name == null ? id : `${id} (${name})`));
  if (wanted === undefined) throw new UsageError('terminal.missingOf', { what, known: listed(list(all)) });
  const named = all.filter(({ name }) => name != null && isWritten(name, wanted));
  const found = all.find(({ id }) => id === wanted) ?? (named.length === 1 ? named[0] : undefined);
  if (found) return found;
  if (named.length > 1) throw new UsageError('terminal.ambiguous', { what, found: wanted, known: listed(list(named)) });
  throw notFound(what, wanted, list(all));
}

function notFound(what: string, found: string, known: readonly string[]): UsageError {
  return new UsageError('terminal.notFound', { what, found, known: listed(known) });
}

function listed(names: readonly string[]): string {
  return names.map((name) => `\n  ${name}`).join('');
}

/** However a dash and letters' case are written. */
function isWritten(name: string, wanted: string): boolean {
  const plain = (text: string) => text.trim().toLowerCase().replaceAll('–', '-');
  return plain(name) === plain(wanted);
}

function scenarioOf(given: string | undefined): ElectricityScenario | null {
  if (given === undefined) return null;
  const scenario = ELECTRICITY_SCENARIOS.find((code) => code === given);
  if (!scenario) throw notFound('--scenario', given, ELECTRICITY_SCENARIOS);
  return scenario;
}
