import type { Declaration, GwpIndicator, ModuleFigures } from '#core/declaration/declaration.ts';
import type { DeclaredModule } from '#core/declaration/life-cycle-module.ts';
import { GWP_INDICATORS } from '#core/declaration/declaration.ts';
import { formatDay, readDay } from '#core/text/date.ts';
import type { Language, TextKey, TextParams } from '#core/text/text.ts';
import type { Unit } from '#core/units/unit.ts';

/** A declaration as it is typed in or changed by hand, and what still keeps it from being one. */

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

/** A stored declaration to be changed, with the figures of one indicator: the first that has any of those that are typed in. */
export function draftOf(declaration: Declaration, language: Language): Draft {
  const { impacts } = declaration;
  const indicator = PREFERRED.find((one) => Object.keys(handFigures(declaration, one)).length > 0);
  return {
    ...EMPTY_DRAFT,
    name: declaration.name,
    kind: declaration.kind,
    registration: declaration.registration ?? '',
    manufacturer: declaration.manufacturer ?? '',
    standard: declaration.standard ?? EMPTY_DRAFT.standard,
    amount: declaration.declaredUnit.amount,
    unit: declaration.declaredUnit.unit,
    indicator: indicator ?? PREFERRED.find((one) => impacts[one]) ?? EMPTY_DRAFT.indicator,
    figures: indicator ? handFigures(declaration, indicator) : {},
    validUntil: declaration.validUntil == null ? '' : formatDay(declaration.validUntil, language),
    serviceLife: declaration.serviceLife ?? null,
    holdsBiogenicCarbon: declaration.containsBiogenicCarbon ?? null,
  };
}

const PREFERRED: readonly GwpIndicator[] = ['gwpIobc', ...GWP_INDICATORS.filter((one) => one !== 'gwpIobc')];

/** What a declaration has by an indicator of the modules that are typed in. */
export function handFigures({ impacts }: Declaration, indicator: GwpIndicator): ModuleFigures {
  const declared = impacts[indicator] ?? {};
  return Object.fromEntries(
    HAND_MODULES.flatMap((module) => (declared[module] == null ? [] : [[module, declared[module]]])),
  );
}

/**
 * A stored declaration with what was typed over it. What the form does not show stays: other indicators and modules, equivalents,
 * source. A standard that the source did not tell is not told by saving.
 */
export function changedDeclaration(before: Declaration, draft: Draft): Declaration | null {
  const made = declarationOf(draft, before.id);
  if (!made) return null;
  const { indicator } = draft;
  const kept = Object.entries(before.impacts[indicator] ?? {}).filter(([module]) => !isHandModule(module));
  const standard = before.standard == null && draft.standard === EMPTY_DRAFT.standard ? null : made.standard;
  return {
    ...before,
    ...made,
    standard,
    impacts: { ...before.impacts, [indicator]: { ...Object.fromEntries(kept), ...made.impacts[indicator] } },
  };
}

function isHandModule(module: string): boolean {
  return HAND_MODULES.some((one) => one === module);
}

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
