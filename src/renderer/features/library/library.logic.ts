import { declaredFigures, productStage } from '#core/climate/basis.ts';
import { massPerDeclaredUnitKg } from '#core/climate/quantity.ts';
import { GWP_INDICATORS, type Declaration, type GwpIndicator } from '#core/declaration/declaration.ts';
import { standingOf, type LibraryDeclaration } from '#core/declaration/library-declaration.ts';
import { implausible, materialGroup, type MaterialGroup } from '#core/declaration/plausibility.ts';
import { isExpiredOn } from '#core/declaration/validity.ts';
import { DECLARED_MODULES, type DeclaredModule } from '#core/declaration/life-cycle-module.ts';
import type { Translate } from '#core/text/text.ts';
import type { Unit } from '#core/units/unit.ts';
import { NO_VALUE, type Format } from '#renderer/components/text/format.ts';
import type { StatusKind } from '#renderer/components/feedback/Status.tsx';

/** How a declaration stands and what it says, as the library shows it. */

export type DeclarationStatus =
  'valid' | 'expired' | 'generic' | 'genericExpired' | 'undated' | 'retired' | 'superseded';

/** @param today `YYYY-MM-DD`; a declaration is valid to the end of its last day */
export function statusOf(declaration: LibraryDeclaration, today: string): DeclarationStatus {
  const standing = standingOf(declaration);
  if (standing !== 'current') return standing;
  const { kind, validUntil } = declaration;
  const expired = isExpiredOn(declaration, today);
  if (kind === 'generic') return expired ? 'genericExpired' : 'generic';
  if (validUntil == null) return 'undated';
  return expired ? 'expired' : 'valid';
}

export const STATUS_KINDS: Record<DeclarationStatus, StatusKind> = {
  valid: 'ok',
  expired: 'beyond',
  generic: 'info',
  genericExpired: 'beyond',
  undated: 'missing',
  retired: 'draft',
  superseded: 'draft',
};

/** GWP-IOBC of A1-A3 for the whole declared amount, kg CO₂e; null where it is not declared or cannot be derived. */
export function productStageOf(declaration: Declaration): number | null {
  return declaredFigures(declaration, 'gwpIobc').perDeclaredUnit['A1-A3'] ?? null;
}

/** What GWP-IOBC is taken from, or what is lacking for it. */
export function basisText(declaration: Declaration, t: Translate): string {
  const { basis } = declaredFigures(declaration, 'gwpIobc');
  if (basis !== null) return t(`libraryBasis.${basis}`);
  return t(declaration.containsBiogenicCarbon === true ? 'libraryBasis.amountMissing' : 'libraryBasis.none');
}

/** "m²", or "1 000 kg" where the declared amount is not one. */
export function declaredUnitText({ declaredUnit: { amount, unit } }: Declaration, format: Format): string {
  return amount === 1 ? format.unit(unit) : quantityText(amount, unit, format);
}

/** "1 m²", where the amount is what is told. */
export function declaredAmountText({ declaredUnit: { amount, unit } }: Declaration, format: Format): string {
  return quantityText(amount, unit, format);
}

function quantityText(amount: number, unit: Unit, format: Format): string {
  return `${format.number(amount)}\u00A0${format.unit(unit)}`;
}

/** Years; "≥ 50" where it is known only as a lower bound. */
export function serviceLifeText({ serviceLife, serviceLifeBound }: Declaration, format: Format): string {
  const years = format.number(serviceLife);
  return serviceLife != null && serviceLifeBound === 'atLeast' ? `≥\u00A0${years}` : years;
}

/** A figure with the decimals of its column, and with as many as it takes for a small one not to look like 0. */
export function figureText(value: number | null | undefined, format: Format, decimals = 2): string {
  if (value == null) return NO_VALUE;
  const looksLikeNothing = value !== 0 && Number(value.toFixed(decimals)) === 0;
  return format.number(value, looksLikeNothing ? significantDecimals(value) : value === 0 ? 0 : decimals);
}

/** An amount as exactly as it reads: up to three decimals, more for a small one. */
export function amountText(value: number, format: Format): string {
  return Math.abs(value) >= 1 || value === 0 ? format.number(value) : format.number(value, significantDecimals(value));
}

/** Decimals that show three figures of a number below one. */
function significantDecimals(value: number): number {
  return Math.min(15, 2 - Math.floor(Math.log10(Math.abs(value))));
}

export interface TableFigure {
  /** kg CO₂e; null: neither declared nor derived. */
  readonly value: number | null;
  /** Worked out from what is declared. */
  readonly isDerived: boolean;
}

export interface ImpactTable {
  /** In the order of {@link GWP_INDICATORS}. */
  readonly rows: readonly { readonly module: DeclaredModule; readonly figures: readonly TableFigure[] }[];
  /** Shared by all figures. */
  readonly decimals: number;
}

/**
 * Every module by every indicator, with what accounts derive where it is not declared: A1-A3 of its parts, and GWP-IOBC. A1, A2 and A3 only
 * where they are given apart, and B8 where it is given at all: no EPD has it.
 */
export function impactTable(declaration: Declaration): ImpactTable {
  const used = declaredFigures(declaration, 'gwpIobc').perDeclaredUnit;
  const rows = DECLARED_MODULES.map((module) => ({
    module,
    figures: GWP_INDICATORS.map((indicator): TableFigure => {
      const figures = declaration.impacts[indicator];
      const declared = figures?.[module] ?? null;
      if (declared !== null) return { value: declared, isDerived: false };
      const ofParts = module === 'A1-A3' && figures ? productStage(figures) : null;
      const value = ofParts ?? (indicator === 'gwpIobc' ? (used[module] ?? null) : null);
      return { value, isDerived: value !== null };
    }),
  }));
  const values = rows.flatMap(({ figures }) => figures.map(({ value }) => Math.abs(value ?? 0)));
  const largest = Math.max(0, ...values);
  return {
    rows: rows.filter(({ module, figures }) => isShown(module, figures)),
    decimals: largest >= 100 ? 1 : largest >= 10 ? 2 : largest >= 1 ? 3 : 4,
  };
}

const ONLY_WHERE_GIVEN: ReadonlySet<DeclaredModule> = new Set(['A1', 'A2', 'A3', 'B8']);

function isShown(module: DeclaredModule, figures: readonly TableFigure[]): boolean {
  return !ONLY_WHERE_GIVEN.has(module) || figures.some(({ value }) => value !== null);
}

/** How GWP-IOBC of A1-A3 is worked out: from two figures, in the order of the sentence that says so. */
export interface Derivation {
  readonly basis: 'gwpTotal-gwpBiogenic' | 'gwpFossil+gwpLuluc' | 'gwpTotal+biogenicCarbon';
  /** kg CO₂e */
  readonly first: number;
  /** kg CO₂e; of the biogenic carbon kg C */
  readonly second: number;
  readonly result: number;
}

/** Null where it is declared, is one figure as it stands, or is not known. */
export function derivationOf(declaration: Declaration): Derivation | null {
  const { basis, perDeclaredUnit } = declaredFigures(declaration, 'gwpIobc');
  const stage = (indicator: GwpIndicator) => productStage(declaration.impacts[indicator] ?? {});
  const of = (found: Derivation['basis'], first: number | null, second: number | null): Derivation | null => {
    const result = perDeclaredUnit['A1-A3'] ?? null;
    return first === null || second === null || result === null ? null : { basis: found, first, second, result };
  };
  if (basis === 'gwpTotal-gwpBiogenic') return of(basis, stage('gwpTotal'), stage('gwpBiogenic'));
  if (basis === 'gwpFossil+gwpLuluc') return of(basis, stage('gwpFossil'), stage('gwpLuluc'));
  if (basis === 'gwpTotal+biogenicCarbon') return of(basis, stage('gwpTotal'), declaration.biogenicCarbon ?? null);
  return null;
}

/** How a figure per kilogram stands to what its material usually has, or why it cannot be said. */
export type Plausibility =
  | { readonly kind: 'noFigure' | 'noMass' | 'noGroup' | 'reused' }
  | { readonly kind: 'within' | 'outside'; readonly group: MaterialGroup; readonly kgCo2ePerKg: number };

export function plausibilityOf(declaration: Declaration): Plausibility {
  if (declaration.reusedProduct === true) return { kind: 'reused' };
  const figure = productStageOf(declaration);
  if (figure === null) return { kind: 'noFigure' };
  const massKg = massPerDeclaredUnitKg(declaration);
  if (massKg === null) return { kind: 'noMass' };
  const kgCo2ePerKg = figure / massKg;
  const outside = implausible(declaration, kgCo2ePerKg);
  if (outside) return { kind: 'outside', ...outside };
  const group = materialGroup(declaration);
  return group === null ? { kind: 'noGroup' } : { kind: 'within', group, kgCo2ePerKg };
}
