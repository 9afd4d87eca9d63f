import { MODULES, type Module } from '../../declaration/life-cycle-module.ts';
import type { ElectricityScenario } from '../../project/codes.ts';
import type { ReportedRow } from '../../project/project.ts';
import { partOf } from '../by-element.ts';
import { COMPONENT_MODULES } from '../component.ts';
import { modulesUnder } from '../modules-under.ts';
import { deliveredRows, underOtherMix } from '../reported.ts';
import { evaluate, input, lacking, type Expression } from './expression.ts';
import type { FigureName, Holder, Place } from './place.ts';
import type { Subject } from './subject.ts';

/** An account that others made: its figures are the delivered rows', added up and not recalculated. */

/** One figure of a delivered row. */
export function deliveredFigure(
  index: number,
  figure: Module | 'D',
  scenario: ElectricityScenario,
  subject: Subject,
): Expression {
  const { reported } = subject.alternative;
  const row = reported?.rows[index];
  const value = row ? delivered(row, figure, scenario, subject) : null;
  if (value === null) return lacking('not-delivered', { module: figure });
  const source = { kind: 'delivered', by: reported?.by ?? null, date: reported?.date ?? null } as const;
  return input('delivered', value, 'kg CO2e', source);
}

/** What a module is added up of; under the other mix it is all rows or nothing, as the account has it. */
export function deliveredModule(module: Module | 'D', scenario: ElectricityScenario, subject: Subject): Expression {
  const terms = countedRows(subject).flatMap(({ row, index }) => {
    const value = delivered(row, module, scenario, subject);
    const isGiven = row.modules[module] != null || value !== null;
    return isGiven ? [termOf({ kind: 'delivered', index }, module, value)] : [];
  });
  if (terms.length === 0) return lacking('not-delivered', { module });
  return { kind: 'sum', terms, needsAll: scenario !== subject.account.method.electricityScenario };
}

/** The modules of one delivered row that the method counts; operation and travel belong to no part. Under the other mix it is not known unless that was delivered too. */
export function deliveredTotal(index: number, scenario: ElectricityScenario, subject: Subject): Expression {
  const { reported } = subject.alternative;
  const own = subject.account.method.electricityScenario;
  const row = reported?.rows[index];
  const terms: Expression[] = [];
  for (const module of COMPONENT_MODULES) {
    if (!row || !(module in subject.account.modules)) continue;
    const value = delivered(row, module, scenario, subject);
    if (value !== null) terms.push(termOf({ kind: 'delivered', index }, module, value));
    else if (delivered(row, module, own, subject) !== null) return lacking('other-mix-missing');
  }
  return { kind: 'sum', terms, needsAll: false };
}

/** The delivered rows of a building part. */
export function deliveredPart(part: string, scenario: ElectricityScenario, subject: Subject): Expression {
  const terms = rowsInPart(part, subject).map(({ index }) =>
    termOf({ kind: 'delivered', index }, 'total', evaluate(deliveredTotal(index, scenario, subject))),
  );
  return { kind: 'sum', terms, needsAll: scenario !== subject.account.method.electricityScenario };
}

/** The modules that a figure of a delivered row lacks: a total lacks what the method requires and nobody delivered for the row, a module itself. */
export function lackedByRow(
  index: number,
  figure: FigureName,
  scenario: ElectricityScenario,
  subject: Subject,
): readonly Module[] {
  const { method, total } = subject.account;
  const row = subject.alternative.reported?.rows[index];
  const isLacked = (module: Module) => !row || delivered(row, module, scenario, subject) === null;
  if (figure !== 'total') return MODULES.filter((module) => module === figure && isLacked(module));
  const lacked = COMPONENT_MODULES.filter((module) => method.modules.includes(module) && isLacked(module));
  // What another row delivers for the whole building is not lacked here, unless nothing at all is known of the row.
  return evaluate(deliveredTotal(index, scenario, subject)) === null
    ? lacked
    : lacked.filter((module) => total.missing.some((missing) => missing.module === module));
}

/** Whether only the other mix has operation: then there is no total under this one. */
export function lacksMix(scenario: ElectricityScenario, { account }: Subject): boolean {
  const has = (mix: ElectricityScenario) => modulesUnder(account, mix).B6 != null;
  return !has(scenario) && (has('norway') || has('europe'));
}

function delivered(
  row: ReportedRow,
  figure: Module | 'D',
  scenario: ElectricityScenario,
  { account }: Subject,
): number | null {
  const followsMix = figure === 'A5' || figure === 'B6';
  return followsMix && scenario !== account.method.electricityScenario
    ? underOtherMix(row, figure)
    : (row.modules[figure] ?? null);
}

function countedRows({ alternative, account }: Subject) {
  const { reported } = alternative;
  if (!reported) return [];
  const counted = new Set(deliveredRows(reported, account.method));
  return reported.rows.flatMap((row, index) => (counted.has(row) ? [{ row, index }] : []));
}

function rowsInPart(part: string, subject: Subject) {
  return countedRows(subject).filter(({ row }) => partOf(row.element ?? null, part.length) === part);
}

function termOf(holder: Holder, figure: Place['figure'], value: number | null): Expression {
  return { kind: 'figure', at: { holder, figure }, value };
}
