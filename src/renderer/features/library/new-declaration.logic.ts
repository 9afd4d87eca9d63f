import type { Declaration, GwpIndicator, ModuleFigures } from '#core/declaration/declaration.ts';
import type { DeclaredModule } from '#core/declaration/life-cycle-module.ts';
import { readDay } from '#core/text/date.ts';
import type { TextKey, TextParams } from '#core/text/text.ts';
import type { Unit } from '#core/units/unit.ts';

/** A declaration as it is typed in by hand, and what still keeps it from being one. */

/** The modules that an EPD's front page has. */
export const HAND_MODULES = [
  'A1-A3',
  'A4',
  'A5',
  'C1',
  'C2',
  'C3',
  'C4',
  'D',
] as const satisfies readonly DeclaredModule[];

export interface Draft {
  readonly name: string;
  readonly kind: Declaration['kind'];
  readonly registration: string;
  readonly manufacturer: string;
  readonly standard: NonNullable<Declaration['standard']>;
  readonly amount: number | null;
  readonly unit: Unit;
  readonly indicator: GwpIndicator;
  /** kg CO₂e for the whole declared amount; null: not declared. */
  readonly figures: ModuleFigures;
  /** As typed. */
  readonly validUntil: string;
  /** Years. */
  readonly serviceLife: number | null;
  readonly holdsBiogenicCarbon: boolean | null;
}

export const EMPTY_DRAFT: Draft = {
  name: '',
  kind: 'epd',
  registration: '',
  manufacturer: '',
  standard: 'EN 15804+A2',
  amount: 1,
  unit: 'm2',
  indicator: 'gwpIobc',
  figures: {},
  validUntil: '',
  serviceLife: null,
  holdsBiogenicCarbon: null,
};

export interface DraftProblem {
  readonly key: TextKey;
  readonly params?: TextParams;
}
export type DraftProblems = Partial<Record<'name' | 'amount' | 'figures' | 'validUntil', DraftProblem>>;

export function draftProblems({ name, amount, figures, validUntil }: Draft): DraftProblems {
  const found = validUntil.trim();
  return {
    ...(name.trim() === '' ? { name: { key: 'newDeclaration.nameMissing' } } : {}),
    ...(amount === null ? { amount: { key: 'number.notAbove', params: { min: 0 } } } : {}),
    ...(Object.values(figures).every((figure) => figure == null)
      ? { figures: { key: 'newDeclaration.gwpMissing' } }
      : {}),
    ...(found !== '' && readDay(found) === null
      ? { validUntil: { key: 'newDeclaration.dateInvalid', params: { found } } }
      : {}),
  };
}

/** The declaration that a draft makes; null while something keeps it from being one. */
export function declarationOf(draft: Draft, id: string): Declaration | null {
  if (Object.keys(draftProblems(draft)).length > 0 || draft.amount === null) return null;
  const figures = Object.entries(draft.figures).filter(([, figure]) => figure != null);
  return {
    id,
    kind: draft.kind,
    name: draft.name.trim(),
    manufacturer: draft.manufacturer.trim() || null,
    registration: draft.registration.trim() || null,
    standard: draft.standard,
    validUntil: readDay(draft.validUntil),
    declaredUnit: { amount: draft.amount, unit: draft.unit },
    serviceLife: draft.serviceLife,
    containsBiogenicCarbon: draft.holdsBiogenicCarbon,
    impacts: { [draft.indicator]: Object.fromEntries(figures) },
  };
}
