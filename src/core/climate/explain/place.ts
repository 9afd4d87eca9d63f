import type { Module } from '../../declaration/life-cycle-module.ts';

/** Whose figure it is: the alternative's, a building part's, or one row's (rows without an id by their index). */
export type Holder =
  | { readonly kind: 'alternative' }
  /** NS 3451, two or three digits. */
  | { readonly kind: 'part'; readonly part: string }
  | { readonly kind: 'component'; readonly id: string }
  | { readonly kind: 'energy' | 'travel' | 'siteEnergy' | 'delivered'; readonly index: number };

/** Beside the total, never in it. */
export type Beside = 'D' | 'avoidedProduction' | 'exportedEnergy';
/** The total measured by something. */
export type Rate = 'perArea' | 'perAreaYear' | 'perUser';
export type FigureName = 'total' | Module | Beside | Rate;

/** Where in an account a figure stands. */
export interface Place {
  readonly holder: Holder;
  readonly figure: FigureName;
}

export const ALTERNATIVE: Holder = { kind: 'alternative' };
export const TOTAL: Place = { holder: ALTERNATIVE, figure: 'total' };

export function isRate(figure: FigureName): figure is Rate {
  return figure === 'perArea' || figure === 'perAreaYear' || figure === 'perUser';
}

export function isBeside(figure: FigureName): figure is Beside {
  return figure === 'D' || figure === 'avoidedProduction' || figure === 'exportedEnergy';
}

/** The same place has the same key. */
export function placeKey({ holder, figure }: Place): string {
  return `${JSON.stringify(holder)} ${figure}`;
}
