import type { Account } from '../climate/account.ts';
import type { Module } from '../declaration/life-cycle-module.ts';
import type { ElectricityScenario } from '../project/codes.ts';
import type { Method } from '../project/method.ts';

/** Why a difference is refused: a setting of the stamp that differs, or what the alternatives serve. */
export interface Unlikeness {
  readonly alternative: string;
  readonly setting: keyof Method | 'function';
  readonly reference: string;
  readonly other: string;
}

export interface Difference {
  readonly id: string;
  /** kg CO₂e: this alternative − reference, in the method's scenario; incomplete when either is. */
  readonly total: number | null;
  readonly complete: boolean;
  /** Of the reference; null where that is nothing. */
  readonly share: number | null;
  readonly scenarios: Readonly<Record<ElectricityScenario, number | null>>;
  readonly perAreaYear: number | null;
  readonly modules: Partial<Record<Module, number | null>>;
  readonly elements: Readonly<Record<string, number | null>>;
  /** Which of the two starts higher and pays back; null when both start equal. */
  readonly higherStart: string | null;
  /** Years from the start; null: not within the study period. */
  readonly paybackYears: Readonly<Record<ElectricityScenario, number | null>>;
}

export interface Comparison {
  readonly reference: string;
  readonly comparable: boolean;
  readonly reasons: readonly Unlikeness[];
  /** Empty when not comparable. */
  readonly differences: readonly Difference[];
}

export interface Compared {
  readonly account: Account;
  readonly function: string | null;
}

/** The first alternative is the reference. Null with fewer than two. */
export function compare(_alternatives: readonly Compared[]): Comparison | null {
  throw new Error('being written');
}
