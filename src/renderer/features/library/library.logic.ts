import { declaredFigures } from '#core/climate/basis.ts';
import { GWP_INDICATORS, type Declaration, type GwpIndicator } from '#core/declaration/declaration.ts';
import { DECLARED_MODULES, type DeclaredModule } from '#core/declaration/life-cycle-module.ts';
import type { Format } from '#renderer/components/text/format.ts';
import type { StatusKind } from '#renderer/components/feedback/Status.tsx';

/** How a declaration stands and what it says, as the library shows it. */

export type DeclarationStatus = 'valid' | 'expired' | 'generic' | 'undated';

/** @param today `YYYY-MM-DD`; a declaration is valid to the end of its last day */
export function statusOf({ kind, validUntil }: Declaration, today: string): DeclarationStatus {
  if (kind === 'generic') return 'generic';
  if (validUntil == null) return 'undated';
  return validUntil < today ? 'expired' : 'valid';
}

export const STATUS_KINDS: Record<DeclarationStatus, StatusKind> = {
  valid: 'ok',
  expired: 'beyond',
  generic: 'info',
  undated: 'missing',
};

/** GWP-IOBC of A1-A3 for the whole declared amount, kg CO₂e; null where it is not declared or cannot be derived. */
export function productStageOf(declaration: Declaration): number | null {
  return declaredFigures(declaration, 'gwpIobc').perDeclaredUnit['A1-A3'] ?? null;
}

/** "m²", or "1 000 kg" where the declared amount is not one. */
export function declaredUnitText({ declaredUnit: { amount, unit } }: Declaration, format: Format): string {
  return amount === 1 ? format.unit(unit) : `${format.number(amount)}\u00A0${format.unit(unit)}`;
}

/** Two decimals, and as many as it takes for a small figure not to look like 0. */
export function figureText(value: number | null | undefined, format: Format): string {
  if (value == null || value === 0 || Math.abs(value) >= 0.01) return format.number(value, value === 0 ? 0 : 2);
  const decimals = Math.min(12, 1 - Math.floor(Math.log10(Math.abs(value))));
  return format.number(value, decimals);
}

export interface ImpactTable {
  /** Those that the declaration gives any figure of. */
  readonly indicators: readonly GwpIndicator[];
  readonly rows: readonly { readonly module: DeclaredModule; readonly figures: readonly (number | null)[] }[];
}

/** Every module by every indicator; A1, A2 and A3 only where they are given apart, and B8 never, since no EPD has it. */
export function impactTable({ impacts }: Declaration): ImpactTable {
  const indicators = GWP_INDICATORS.filter((indicator) =>
    Object.values(impacts[indicator] ?? {}).some((figure) => figure != null),
  );
  const rows = DECLARED_MODULES.map((module) => ({
    module,
    figures: indicators.map((indicator) => impacts[indicator]?.[module] ?? null),
  }));
  return { indicators, rows: rows.filter(({ module, figures }) => isShown(module, figures)) };
}

const ONLY_WHERE_GIVEN: ReadonlySet<DeclaredModule> = new Set(['A1', 'A2', 'A3', 'B8']);

function isShown(module: DeclaredModule, figures: readonly (number | null)[]): boolean {
  return !ONLY_WHERE_GIVEN.has(module) || figures.some((figure) => figure !== null);
}
