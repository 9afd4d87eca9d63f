import type { Words } from '../../chart/figure.ts';
import type { Account, Missing } from '../../climate/account.ts';
import { completenessOf, type Completeness } from '../../climate/completeness.ts';
import { explain, type Explanation } from '../../climate/explain/explain.ts';
import { partsOf, type Derived, type Expression, type FigureAt } from '../../climate/explain/expression.ts';
import { isRate, placeKey, type FigureName, type Place } from '../../climate/explain/place.ts';
import type { Subject } from '../../climate/explain/subject.ts';
import { MODULE_OF_LACK, notEntered } from '../../climate/operation-lack.ts';
import type { Module } from '../../declaration/life-cycle-module.ts';
import { groupBy } from '../../group-by.ts';
import { ELECTRICITY_SCENARIOS, type ElectricityScenario } from '../../project/codes.ts';
import { formatNumber } from '../../text/number.ts';
import type { Translate } from '../../text/text.ts';
import { moduleCode, moduleList, shownModules } from '../report-words.ts';
import { figureName, holderName, titleOf } from './figure-name.ts';
import { figureText, formulaText, significant } from './formula-text.ts';
import { notesOf } from './note-text.ts';
import { inputTexts, sourceTexts, unitText, type InputText } from './source-text.ts';

/** A figure explained in words ("Vis beregning"): what the drawer and the terminal show. */
export interface ExplanationText {
  readonly at: Place;
  readonly title: string;
  /** Whose figure it is. */
  readonly subtitle: string;
  /** Under the mix that is explained, then under the other where that is another figure. */
  readonly figures: readonly FigureText[];
  /** The formula with its numbers; null where other figures are added up, and for a decision or what is not known. */
  readonly formula: string | null;
  /** "10 m² = 400 × 1 kg (40 kg per m²)": how the quantity became declared units; null where none is put in. */
  readonly quantity: string | null;
  /** The parts of the formula that are formulas themselves. */
  readonly where: readonly string[];
  /** Decisions, lacks and what else a reader must know. */
  readonly notes: readonly string[];
  /** The figures that are added up, each with an explanation of its own: modules in order, rows with the largest first. */
  readonly terms: readonly TermText[];
  /** How many more are added up than `terms` names. */
  readonly moreTerms: number;
  readonly beside: readonly TermText[];
  readonly inputs: readonly InputText[];
  readonly missing: readonly string[];
  readonly sources: readonly string[];
}

export interface FigureText {
  /** Null: the same under both mixes. */
  readonly scenario: ElectricityScenario | null;
  readonly value: string;
  readonly unit: string;
  readonly completeness: Completeness;
}

export interface TermText {
  readonly at: Place;
  readonly label: string;
  readonly value: string;
  readonly completeness: Completeness;
  readonly formula: string | null;
  readonly note: string | null;
}

/**
 * A figure of an account in words.
 * @param mostTerms how many of the figures that are added up are put into words; a total may have thousands
 * @throws RangeError for a row that the account does not have
 */
export function explanationText(
  subject: Subject,
  at: Place,
  scenario: ElectricityScenario,
  words: Words,
  mostTerms = Number.POSITIVE_INFINITY,
): ExplanationText {
  const { t, language } = words;
  const explanation = explain(subject, at, scenario);
  const { expression } = explanation;
  const figures = termsOf(expression).filter((figure) => isShown(figure, at, subject));
  const isSum = figures.length > 0 && expression.kind !== 'quotient';
  const shown = (isSum ? inOrder(at, figures) : figures).slice(0, mostTerms);
  const missingIn = missingByPlace(subject);
  const terms = shown.map((figure) => termText(figure, at, subject, scenario, missingIn, words));
  const opened = shown.flatMap((figure) =>
    isOpened(figure.at, at) ? [explain(subject, figure.at, scenario).expression] : [],
  );
  return {
    at,
    ...titleOf(at, subject, t),
    figures: figureTexts(explanation, subject, words),
    formula: isSum ? null : formulaText(expression, language),
    quantity: quantityOf([expression, ...opened], words),
    where: isSum ? [] : whereOf(expression, words),
    notes: isSum ? [] : notesOf(expression, words),
    terms,
    moreTerms: figures.length - shown.length,
    beside: besideOf(at, subject, scenario, missingIn, words),
    inputs: isSum ? [] : inputTexts(expression, words),
    missing: isOfRow(at) ? [] : missingTexts(explanation.missing, subject, words),
    sources: sourceTexts([expression, ...opened], words),
  };
}

function figureTexts({ at, scenario, value, missing }: Explanation, subject: Subject, words: Words): FigureText[] {
  const { t, language } = words;
  const unit = t(isRate(at.figure) ? `explain.unit.${at.figure}` : 'explain.unit.kg');
  const write = (figure: number | null) =>
    figure !== null && isRate(at.figure) ? formatNumber(figure, language, 2) : figureText(figure, language);
  const text = (mix: ElectricityScenario | null, figure: number | null): FigureText => {
    const sum = { value: figure, complete: missing.length === 0, missing };
    return {
      scenario: mix,
      value: write(figure),
      unit,
      completeness: completenessOf(sum, subject.account.method.indicator),
    };
  };
  const others = ELECTRICITY_SCENARIOS.filter((mix) => mix !== scenario).map((mix) => explain(subject, at, mix));
  return others.some((other) => other.value !== value)
    ? [text(scenario, value), ...others.map((other) => text(other.scenario, other.value))]
    : [text(null, value)];
}

/** The figures that an expression adds up or divides, if it does. */
function termsOf(expression: Expression): readonly FigureAt[] {
  switch (expression.kind) {
    case 'figure':
      return [expression];
    case 'sum':
      return expression.terms.filter((term) => term.kind === 'figure');
    case 'quotient':
      return termsOf(expression.dividend);
    default:
      return [];
  }
}

/** A module that is only counted where it is declared says nothing by a 0 that no declaration gives. */
function isShown({ at, value }: FigureAt, parent: Place, { account }: Subject): boolean {
  if (parent.holder.kind !== 'alternative' || parent.figure !== 'total' || value !== 0) return true;
  return shownModules(account).some((module) => module === at.figure);
}

/** Whether a figure's own formula stands beside it: of a row's modules, and of the few rows that are not components. */
function isOpened(at: Place, parent: Place): boolean {
  return at.holder.kind === 'component' ? isSameHolder(at, parent) : isOfRow(at);
}

/** One row's own figure, which says what it lacks in its notes. */
function isOfRow({ holder }: Place): boolean {
  return holder.kind !== 'alternative' && holder.kind !== 'part';
}

function isSameHolder(a: Place, b: Place): boolean {
  return placeKey({ ...a, figure: b.figure }) === placeKey(b);
}

/** Modules stand in the order of the life cycle; rows with the largest first, and what is not known last. */
function inOrder({ figure }: Place, figures: readonly FigureAt[]): readonly FigureAt[] {
  const size = ({ value }: FigureAt) => (value === null ? -1 : Math.abs(value));
  const areModules = figures.every((term) => term.at.figure !== figure && term.at.figure !== 'total');
  return areModules ? figures : figures.toSorted((a, b) => size(b) - size(a));
}

function termText(
  { at, value }: FigureAt,
  parent: Place,
  subject: Subject,
  scenario: ElectricityScenario,
  missingIn: MissingIn,
  words: Words,
): TermText {
  const { t, language } = words;
  const own = isOpened(at, parent) ? explain(subject, at, scenario) : null;
  const missing = own?.missing ?? missingIn(at);
  const sum = { value, complete: missing.length === 0, missing };
  const notes = own ? notesOf(own.expression, words) : [];
  return {
    at,
    label: isSameHolder(at, parent) ? figureName(at.figure, t) : holderName(at.holder, subject, t),
    value: figureText(value, language),
    completeness: completenessOf(sum, subject.account.method.indicator),
    formula: own && formulaText(own.expression, language),
    note: notes.length === 0 ? null : notes.join(' '),
  };
}

type MissingIn = (at: Place) => readonly Missing[];

/** What an alternative's sums lack by row, so that each of thousands of rows is not looked for among all. */
function missingByPlace({ account }: Subject): MissingIn {
  const all = account.total.missing;
  const byComponent = groupBy(all, ({ component }) => component);
  return ({ holder, figure }) => {
    if (holder.kind !== 'alternative' && holder.kind !== 'component') return [];
    const own = holder.kind === 'alternative' ? all : (byComponent.get(holder.id) ?? []);
    return figure === 'total' ? own : own.filter(({ module }) => module === figure);
  };
}

/** D and what else stands beside a total, never in it. */
function besideOf(
  at: Place,
  subject: Subject,
  scenario: ElectricityScenario,
  missingIn: MissingIn,
  words: Words,
): TermText[] {
  if (at.figure !== 'total' || (at.holder.kind !== 'alternative' && at.holder.kind !== 'component')) return [];
  const figures: readonly FigureName[] =
    at.holder.kind === 'component' ? ['D'] : ['D', 'avoidedProduction', 'exportedEnergy'];
  return figures.flatMap((figure) => {
    const place = { holder: at.holder, figure };
    const { value, expression } = explain(subject, place, scenario);
    const isNothing = expression.kind === 'decided' && expression.decision.by === 'nothingGiven';
    return isNothing ? [] : [termText({ kind: 'figure', at: place, value }, at, subject, scenario, missingIn, words)];
  });
}

/** The parts of a formula that are formulas themselves, one step down: a reader opens one at a time. */
function whereOf(expression: Expression, { language }: Words): string[] {
  const lines = [...derivedIn(expression)].flatMap((part) => {
    const formula = part.is === 'installation' ? formulaText(part.of, language) : null;
    return part.is === 'installation' && formula !== null
      ? [`${moduleCode(part.module)}: ${formula} = ${figureText(part.value, language)}`]
      : [];
  });
  return [...new Set(lines)];
}

function* derivedIn(expression: Expression): Generator<Derived> {
  switch (expression.kind) {
    case 'derived':
      yield expression;
      return;
    case 'sum':
      for (const term of expression.terms) yield* derivedIn(term);
      return;
    case 'product':
      for (const factor of expression.factors) yield* derivedIn(factor);
      return;
    case 'quotient':
      yield* derivedIn(expression.dividend);
      return;
    default:
  }
}

function quantityOf(expressions: readonly Expression[], words: Words): string | null {
  for (const expression of expressions) {
    for (const part of partsOf(expression)) {
      if (part.kind === 'derived' && part.is === 'declaredUnits') return quantityText(part, words);
    }
  }
  return null;
}

function quantityText(units: Extract<Derived, { is: 'declaredUnits' }>, words: Words): string | null {
  const { t, language } = words;
  const given = units.of.kind === 'product' ? units.of.factors[0] : units.of;
  if (given?.kind !== 'input' || units.value === null) return null;
  const { amount, unit } = units.declaredUnit;
  const declared = unitText(unit, words);
  const text = t('explain.quantity', {
    quantity: `${formatNumber(given.value, language)}\u00A0${unitText(given.unit, words)}`,
    units: significant(units.value, language),
    declared: `${formatNumber(amount, language)}\u00A0${declared}`,
  });
  if (given.value === 0 || given.unit === unit) return text;
  const each = significant((units.value * amount) / given.value, language);
  return `${text} (${t('explain.per', { amount: `${each}\u00A0${declared}`, unit: unitText(given.unit, words) })})`;
}

/** Rows that are named where several lack the same. */
const NAMED = 3;

/** What a sum lacks: modules with the rows that lack just those, "A5, C1–C4: Vinduer; Ytterdører". */
function missingTexts(missing: readonly Missing[], subject: Subject, { t }: Words): string[] {
  const lackedBy = [...groupBy(missing, ({ component }) => component)].map(([id, lacked]) => ({
    id,
    modules: moduleList(lacked.map(({ module }) => module)),
  }));
  const ofItself = missing.flatMap(({ component, module }) => (component === null ? [module] : []));
  const own = ownMissingTexts(ofItself, subject.account, t);
  const ofRows = lackedBy.flatMap(({ id, modules }) => (id === null ? [] : [{ id, modules }]));
  const rows = [...groupBy(ofRows, ({ modules }) => modules)].map(([modules, alike]) => {
    const names = alike.slice(0, NAMED).map(({ id }) => holderName({ kind: 'component', id }, subject, t));
    const named = names.join('; ');
    const rest = alike.length - NAMED;
    const list = rest > 0 ? `${named} ${t('explain.andMore', { count: rest })}` : named;
    return t('explain.missingFor', { modules, names: list });
  });
  return [...own, ...rows];
}

/** What the alternative itself lacks: what is entered and lacks something is not to be called absent. */
function ownMissingTexts(
  modules: readonly Module[],
  { operationLacks: lacks, uncountedLogEntries: count }: Account,
  t: Translate,
): string[] {
  const absent = notEntered(modules, lacks);
  return [
    ...(absent.length > 0 ? [t('explain.missingOwn', { modules: moduleList(absent) })] : []),
    ...lacks.flatMap((lack) =>
      modules.includes(MODULE_OF_LACK[lack]) ? [t(`alternatives.${lack}Missing`, { count })] : [],
    ),
  ];
}
