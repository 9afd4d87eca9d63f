import type { Declaration } from '../../declaration/declaration.ts';
import type { DeclaredModule } from '../../declaration/life-cycle-module.ts';
import type { Method, ReplaceableModule } from '../../project/method.ts';
import type { Component } from '../../project/project.ts';
import type { IssueCode } from '../account.ts';
import type { Factors } from '../factors.ts';

/** A module's figure with whether all its parts are known. kg CO₂e. */
export interface Figure {
  readonly value: number | null;
  readonly complete: boolean;
  /** Something is given that cannot be used as it stands, so its lack counts also where the module is only counted if declared. */
  readonly unusable?: true;
}

/** What the formulas of one component read. */
export interface Installation {
  readonly component: Component;
  readonly declaration: Declaration;
  readonly method: Method;
  readonly factors: Factors;
  /** q: number of declared units. */
  readonly declaredUnits: number;
  /** g(m): kg CO₂e per declared unit by the chosen basis. */
  readonly perDeclaredUnit: Readonly<Partial<Record<DeclaredModule, number | null>>>;
  readonly massKg: number | null;
  readonly report: (code: IssueCode, detail?: Readonly<Record<string, string | number>>) => void;
}

export const ZERO: Figure = { value: 0, complete: true };
export const UNKNOWN: Figure = { value: null, complete: false };
export const UNUSABLE: Figure = { value: null, complete: false, unusable: true };

/** q · g(m), or null where the module is not declared. */
export function declaredImpact(installation: Installation, module: DeclaredModule): number | null {
  const perUnit = installation.perDeclaredUnit[module];
  return perUnit == null ? null : installation.declaredUnits * perUnit;
}

export function figureOf(value: number | null): Figure {
  return value === null ? UNKNOWN : { value, complete: true };
}

/** Figures of one new installation, by module: what a replacement repeats. */
export type InstallationFigures = Readonly<Record<ReplaceableModule, Figure>>;
