import { moduleName } from '#core/chart/module-name.ts';
import type { Account, ComponentAccount } from '#core/climate/account.ts';
import { factorsOf } from '#core/climate/factors.ts';
import { surcharge } from '#core/climate/modules/a1-a3.ts';
import { massKg } from '#core/climate/quantity.ts';
import type { Declaration } from '#core/declaration/declaration.ts';
import {
  END_OF_LIFE,
  MODULES,
  USE_STAGE,
  type DeclaredModule,
  type Module,
} from '#core/declaration/life-cycle-module.ts';
import type { FactorRow, FactorSet } from '#core/project/factor-set.ts';
import type { Method } from '#core/project/method.ts';
import type { Component, EnergyUse } from '#core/project/project.ts';
import { factorName } from '#core/text/factor-name.ts';
import type { Translate } from '#core/text/text.ts';
import { dimensionOf } from '#core/units/unit.ts';
import { NO_VALUE, type Format } from '#renderer/components/text/format.ts';

/** "Vis beregning": how a figure came about, with the numbers put in (`calculation.md`, "A component") and the source of each factor. */

export interface ExplainWords {
  readonly t: Translate;
  readonly format: Format;
}

/** One line of a calculation. */
export interface ExplainLine {
  readonly label: string;
  /** The formula with its numbers; null: it is a decision or not known, and the note says which. */
  readonly formula: string | null;
  readonly note: string | null;
  /** kg CO₂e */
  readonly value: number | null;
}

export interface Explanation {
  readonly lines: readonly ExplainLine[];
  readonly sources: readonly string[];
}

export interface ComponentInput {
  readonly component: Component;
  readonly declaration: Declaration | undefined;
  readonly account: ComponentAccount;
  readonly method: Method;
  readonly factors: FactorSet;
}

/** Every module of one row that has a figure or lacks one. */
export function explainComponent(input: ComponentInput, words: ExplainWords): Explanation {
  const { account, method } = input;
  // What is counted only where it is declared is not missed where it is not.
  const shown = MODULES.filter((module) => account.modules[module] != null || method.modules.includes(module));
  const lines = shown
    .filter((module) => account.modules[module] !== undefined)
    .map((module): ExplainLine => {
      const value = account.modules[module] ?? null;
      const { formula, note } = moduleLine(module, value, input, words);
      return { label: moduleName(module), formula, note, value };
    });
  const D = account.beyondBoundary.D;
  lines.push({
    label: 'D',
    formula: D === null ? null : beyondFormula(input, words),
    note: D === null ? words.t('explain.notDeclared') : words.t('explain.beside'),
    value: D,
  });
  return { lines, sources: sourcesOf(input, words) };
}

/** The quantity as a number of declared units: "380 m² = 14 896 × 1 kg (39,2 kg per m²)". */
export function quantityText(
  { component, declaration, account }: ComponentInput,
  { t, format }: ExplainWords,
): string | null {
  const { quantity, unit } = component;
  if (quantity == null || unit == null || !declaration || account.declaredUnits === null) return null;
  const { amount, unit: declaredUnit } = declaration.declaredUnit;
  const text = t('explain.quantity', {
    quantity: `${format.number(quantity)}\u00A0${format.unit(unit)}`,
    units: significant(account.declaredUnits, format),
    declared: `${format.number(amount)}\u00A0${format.unit(declaredUnit)}`,
  });
  if (quantity === 0 || dimensionOf(unit) === dimensionOf(declaredUnit)) return text;
  const per = t('explain.per', {
    amount: `${significant((account.declaredUnits * amount) / quantity, format)}\u00A0${format.unit(declaredUnit)}`,
    unit: format.unit(unit),
  });
  return `${text} (${per})`;
}

interface Said {
  readonly formula: string | null;
  readonly note: string | null;
}

function moduleLine(module: Module, value: number | null, input: ComponentInput, words: ExplainWords): Said {
  const { component, account } = input;
  const { t } = words;
  const decided = component.notRelevant?.find((decision) => decision.module === module);
  if (decided) return said(t('explain.notRelevant', { reason: decided.reason }));
  if (account.declaredUnits === null) return said(t('explain.noPath'));
  const origin = component.origin ?? 'new';
  const isStart = module === 'A1-A3' || module === 'A4' || module === 'A5';
  if (origin === 'demolished' && !isEndOfLife(module)) return said(t('explain.demolished'));
  if (origin === 'retained' && isStart) return said(t('explain.retained'));
  if (origin === 'reused' && module === 'A1-A3' && input.declaration?.reusedProduct !== true)
    return said(t('explain.reused'));
  if (module === 'B4') return replacementLine(value, input, words);
  if (value === null) return said(t('explain.notDeclared'));
  if (module === 'A1-A3') return { formula: productFormula(input, words), note: null };
  if (module === 'A4') return transportLine(input, words);
  if (module === 'A5') return { formula: siteFormula(input, words), note: null };
  if (USE_STAGE.some((stage) => stage === module)) return { formula: formulaInUse(module, input, words), note: null };
  return { formula: declaredFormula(module, input, words), note: null };
}

function said(note: string): Said {
  return { formula: null, note };
}

/** q · g */
function declaredFormula(module: DeclaredModule, { account }: ComponentInput, { format }: ExplainWords): string | null {
  const perUnit = account.perDeclaredUnit[module];
  if (perUnit == null || account.declaredUnits === null) return null;
  return `${significant(account.declaredUnits, format)} × ${significant(perUnit, format)}`;
}

function productFormula(input: ComponentInput, words: ExplainWords): string | null {
  const declared = declaredFormula('A1-A3', input, words);
  const share = input.declaration ? surcharge({ declaration: input.declaration, method: input.method }) : 0;
  return declared === null || share === 0 ? declared : `${declared} × (1 + ${significant(share, words.format)})`;
}

function transportLine(input: ComponentInput, words: ExplainWords): Said {
  const { component, declaration, account, factors } = input;
  const legs = component.transport;
  if (legs == null) return { formula: declaredFormula('A4', input, words), note: null };
  if (legs.length === 0) return said(words.t('explain.noTransport'));
  const { format } = words;
  const mass = declaration ? massKg(component, declaration, account.declaredUnits) : null;
  const known = factorsOf(factors);
  const formula = legs.map(({ mode, distance, factor }) => {
    const perTkm = factor ?? (mode == null ? null : known.transport(mode));
    return [mass === null ? null : mass / 1000, distance, perTkm]
      .map((part) => (part == null ? NO_VALUE : significant(part, format)))
      .join(' × ');
  });
  return { formula: formula.join(' + '), note: words.t('explain.transport') };
}

/** q · g(A5) + w · (A1-A3 + A4 + q · (g(C2) + g(C3) + g(C4))) */
function siteFormula(input: ComponentInput, words: ExplainWords): string | null {
  const { component, account, method } = input;
  const { format } = words;
  const declared = method.a5 === 'cut-off' ? null : declaredFormula('A5', input, words);
  const wastage = component.wastage ?? 0;
  if (wastage === 0) return declared;
  const units = account.declaredUnits ?? 0;
  const wasted = [
    account.modules['A1-A3'],
    account.modules.A4,
    ...(['C2', 'C3', 'C4'] as const).map((module) => {
      const perUnit = account.perDeclaredUnit[module];
      return perUnit == null ? null : units * perUnit;
    }),
  ].flatMap((value) => (value == null ? [] : [significant(value, format)]));
  const cutOff = `${significant(wastage, format)} × (${wasted.join(' + ')})`;
  return declared === null ? cutOff : `${declared} + ${cutOff}`;
}

function replacementLine(value: number | null, { account }: ComponentInput, { t, format }: ExplainWords): Said {
  const { replacements } = account;
  if (replacements.length === 0) return said(t('explain.noReplacement'));
  const times = replacements.map(({ time }) => significant(time, format)).join(', ');
  const note = t('explain.replacedAt', { times });
  if (value === null) return { formula: null, note: `${t('explain.notDeclared')} ${note}` };
  const count = replacements.reduce((sum, { share }) => sum + share, 0);
  return { formula: `${significant(count, format)} × ${significant(value / count, format)}`, note };
}

function formulaInUse(module: Module, input: ComponentInput, words: ExplainWords): string | null {
  const declared = declaredFormula(module, input, words);
  if (declared === null) return null;
  const { account, declaration, method } = input;
  const { referenceStudyPeriod: period } = method;
  if (declaration?.useStage !== 'perServiceLife') return `${declared} × ${period}`;
  return `${declared} × ${period} ÷ ${significant(account.serviceLife ?? period, words.format)}`;
}

/** (1 + n) · q · g(D) */
function beyondFormula(input: ComponentInput, words: ExplainWords): string | null {
  const declared = declaredFormula('D', input, words);
  const count = input.account.replacements.reduce((sum, { share }) => sum + share, 0);
  return declared === null || count === 0 ? declared : `(1 + ${significant(count, words.format)}) × ${declared}`;
}

function sourcesOf(
  { component, declaration, account, factors }: ComponentInput,
  { t, format }: ExplainWords,
): string[] {
  const sources: string[] = [];
  if (declaration) {
    const { name, registration, manufacturer, validUntil, source } = declaration;
    sources.push([name, manufacturer, registration].filter((part) => part != null && part !== '').join(', '));
    if (validUntil != null) sources.push(t('explain.validUntil', { day: format.day(validUntil) }));
    if (source != null) sources.push([source.name, source.version].filter((part) => part != null).join(' '));
    if (account.basis !== null) sources.push(t(`explain.basis.${account.basis}`));
  }
  const modes = new Set(
    component.transport?.flatMap(({ mode, factor }) => (mode != null && factor == null ? [mode] : [])),
  );
  for (const mode of modes) {
    const row = factors.rows.find(({ id }) => id === `transport-${mode}`);
    if (row) sources.push(factorText(row, factors, { t, format }));
  }
  return sources;
}

/** "Fjernvarme: 0,02 kg CO₂e/kWh (2019, kilde; kontroller)" */
export function factorText(row: FactorRow, set: FactorSet, { t, format }: ExplainWords): string {
  const figure = `${significant(row.value, format)} ${row.unit.replace('CO2e', 'CO₂e')}`;
  const said = [row.year == null ? null : String(row.year), row.source ?? t('explain.factorSet', { set: set.set })];
  const source = said.filter((part) => part !== null).join(', ');
  return `${factorName(row.id, t)}: ${figure} (${source}${row.check ? `; ${t('common.check')}` : ''})`;
}

export interface EnergyInput {
  readonly energy: readonly EnergyUse[];
  readonly account: Account;
  readonly factors: FactorSet;
}

/** B6 by carrier in the method's scenario: annual demand · factor · years. */
export function explainEnergy({ energy, account, factors }: EnergyInput, words: ExplainWords): Explanation {
  const { t, format } = words;
  const { referenceStudyPeriod: years, electricityScenario: scenario } = account.method;
  const known = factorsOf(factors);
  const sources = new Set<string>();
  const lines = energy.map(({ carrier, annualDemand, factor: own }): ExplainLine => {
    const label = carrier == null ? t('issue.row') : t(`carrier.${carrier}`);
    const factor = own ?? (carrier == null ? null : known.energy(carrier, scenario));
    const row = own == null && carrier != null ? energyFactor(carrier, scenario, factors) : undefined;
    if (row) sources.add(factorText(row, factors, words));
    if (own != null) sources.add(t('explain.ownFactor', { carrier: label, factor: significant(own, format) }));
    if (annualDemand == null || factor === null)
      return { label, formula: null, note: t('explain.unknown'), value: null };
    const formula = [annualDemand, factor, years].map((part) => significant(part, format)).join(' × ');
    return { label, formula, note: null, value: annualDemand * factor * years };
  });
  return { lines, sources: [...sources] };
}

/** The row of the factor set that an energy carrier is calculated with. */
export function energyFactor(
  carrier: NonNullable<EnergyUse['carrier']>,
  scenario: Method['electricityScenario'],
  factors: FactorSet,
): FactorRow | undefined {
  const id = carrier === 'electricity' ? `electricity-${scenario}` : carrier;
  return factors.rows.find((row) => row.id === id);
}

/** A number put into a formula: five significant digits, as many as tell it apart from another. */
function significant(value: number, format: Format): string {
  const rounded = Number(value.toPrecision(5));
  const decimals = Math.max(0, 4 - Math.floor(Math.log10(Math.abs(rounded) || 1)));
  return format.number(rounded, decimalsNeeded(rounded, Math.min(decimals, 8)));
}

function decimalsNeeded(value: number, most: number): number {
  for (let decimals = 0; decimals < most; decimals += 1) {
    if (Number(value.toFixed(decimals)) === value) return decimals;
  }
  return most;
}

function isEndOfLife(module: Module): boolean {
  return END_OF_LIFE.some((stage) => stage === module);
}
