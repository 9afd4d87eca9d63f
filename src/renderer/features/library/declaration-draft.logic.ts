import type { Declaration, GwpIndicator, ModuleFigures } from '#core/declaration/declaration.ts';
import type { DeclaredModule } from '#core/declaration/life-cycle-module.ts';
import { GWP_INDICATORS } from '#core/declaration/declaration.ts';
import { sameValue } from '#core/history/difference.ts';
import { equivalentsOf, type DerivedEquivalents } from '#core/sheet/equivalents.ts';
import { formatDay, readDay } from '#core/text/date.ts';
import type { Language, TextKey, TextParams } from '#core/text/text.ts';
import { scaled } from '#core/units/scaled.ts';
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
  /** What was typed of other indicators, while they were shown. */
  readonly others: Partial<Record<GwpIndicator, ModuleFigures>>;
  /** As typed. */
  readonly validUntil: string;
  /** Years. */
  readonly serviceLife: number | null;
  readonly holdsBiogenicCarbon: boolean | null;
  /** By which the declared amount is told in other units; null: not said here. */
  readonly densityKgPerM3: number | null;
  readonly grammageKgPerM2: number | null;
  readonly thicknessM: number | null;
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
  others: {},
  validUntil: '',
  serviceLife: null,
  holdsBiogenicCarbon: null,
  densityKgPerM3: null,
  grammageKgPerM2: null,
  thicknessM: null,
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
 * The draft with another indicator shown: as it was typed, else as it is stored. What was typed of the one that was shown is kept.
 * @param stored null: nothing is
 */
export function showing(draft: Draft, indicator: GwpIndicator, stored: Declaration | null): Draft {
  const storedOf = (one: GwpIndicator) => (stored ? handFigures(stored, one) : {});
  const { [indicator]: typed, ...others } = draft.others;
  const isTyped = !sameValue(declared(draft.figures), storedOf(draft.indicator));
  return {
    ...draft,
    indicator,
    figures: typed ?? storedOf(indicator),
    others: isTyped ? { ...others, [draft.indicator]: draft.figures } : others,
  };
}

/** What is typed of each indicator that anything is typed of, the one that is shown last. */
function typedOf({ indicator, figures, others }: Draft): [GwpIndicator, ModuleFigures][] {
  const rest = GWP_INDICATORS.flatMap((one): [GwpIndicator, ModuleFigures][] => {
    const typed = one === indicator ? undefined : others[one];
    return typed ? [[one, declared(typed)]] : [];
  });
  return [...rest, [indicator, declared(figures)]];
}

/** Without the indicators that nothing is declared of. */
function withFigures(impacts: Declaration['impacts']): Declaration['impacts'] {
  return Object.fromEntries(
    Object.entries(impacts).filter(([, figures]) => figures && Object.keys(figures).length > 0),
  );
}

function declared(figures: ModuleFigures): ModuleFigures {
  return Object.fromEntries(Object.entries(figures).filter(([, figure]) => figure != null));
}

/**
 * A stored declaration with what was typed over it. What the form does not show stays, by the new amount: other indicators and modules,
 * equivalents, biogenic carbon; in another unit nothing of it is known. A standard that the source did not tell is not told by saving.
 */
export function changedDeclaration(before: Declaration, draft: Draft): Declaration | null {
  const made = declarationOf(draft, before.id, before);
  if (!made) return null;
  const known = inNewAmount(before, made.declaredUnit);
  const typed = typedOf(draft).map(([indicator, figures]) => {
    const kept = Object.entries(known.impacts[indicator] ?? {}).filter(([module]) => !isHandModule(module));
    return [indicator, { ...Object.fromEntries(kept), ...figures }] as const;
  });
  const standard = before.standard == null && draft.standard === EMPTY_DRAFT.standard ? null : made.standard;
  return {
    ...before,
    ...made,
    standard,
    biogenicCarbon: known.biogenicCarbon,
    equivalents: made.equivalents ? { ...known.equivalents, ...made.equivalents } : known.equivalents,
    impacts: withFigures({ ...known.impacts, ...Object.fromEntries(typed) }),
  };
}

/** What the amount that is typed is known to weigh; null where nothing tells. */
export function knownKgOf(before: Declaration, { amount, unit }: Draft): number | null {
  return amount === null ? null : (inNewAmount(before, { amount, unit }).equivalents?.kg ?? null);
}

/** What is known of the whole declared amount: so much more of a larger amount, nothing where it is in another unit now. */
function inNewAmount(
  { declaredUnit, impacts, equivalents, biogenicCarbon }: Declaration,
  now: Declaration['declaredUnit'],
): Pick<Declaration, 'impacts' | 'equivalents' | 'biogenicCarbon'> {
  if (declaredUnit.unit !== now.unit) return { impacts: {}, equivalents: null, biogenicCarbon: null };
  const times = now.amount / declaredUnit.amount;
  if (times === 1) return { impacts, equivalents, biogenicCarbon };
  const allScaled = <Amounts extends object>(amounts: Amounts): Amounts =>
    // Of a record's entries the pairs are its own.
    Object.fromEntries(
      Object.entries(amounts).map(([key, amount]: [string, unknown]) => [
        key,
        typeof amount === 'number' ? scaled(amount, times) : amount,
      ]),
    ) as Amounts;
  return {
    impacts: Object.fromEntries(Object.entries(impacts).map(([key, figures]) => [key, figures && allScaled(figures)])),
    equivalents: equivalents && allScaled(equivalents),
    biogenicCarbon: biogenicCarbon == null ? biogenicCarbon : scaled(biogenicCarbon, times),
  };
}

function isHandModule(module: string): boolean {
  return HAND_MODULES.some((one) => one === module);
}

export interface DraftProblem {
  readonly key: TextKey;
  readonly params?: TextParams;
}
export type DraftProblems = Partial<Record<'name' | 'amount' | 'figures' | 'validUntil' | 'material', DraftProblem>>;

export function draftProblems(draft: Draft, before: Declaration | null = null): DraftProblems {
  const { name, amount, validUntil } = draft;
  const typed = Object.fromEntries(typedOf(draft));
  const impacts = withFigures({ ...before?.impacts, ...typed });
  const found = validUntil.trim();
  return {
    ...(name.trim() === '' ? { name: { key: 'newDeclaration.nameMissing' } } : {}),
    ...(amount === null ? { amount: { key: 'number.notAbove', params: { min: 0 } } } : {}),
    ...(Object.keys(impacts).length === 0 ? { figures: { key: 'newDeclaration.gwpMissing' } } : {}),
    ...(found !== '' && readDay(found) === null
      ? { validUntil: { key: 'newDeclaration.dateInvalid', params: { found } } }
      : {}),
    ...((derivedOf(draft)?.unused ?? []).length > 0 ? { material: { key: 'newDeclaration.materialUnlikely' } } : {}),
  };
}

/**
 * What the material's properties make of the declared amount in other units; null where there is no amount.
 * @param knownKg what is known of its mass, where what is typed tells none
 */
export function derivedOf({ amount, unit, ...properties }: Draft, knownKg?: number | null): DerivedEquivalents | null {
  if (amount === null) return null;
  const typed = equivalentsOf({ amount, unit }, properties);
  return typed.equivalents.kg === undefined
    ? equivalentsOf({ amount, unit }, { ...properties, massKg: knownKg ?? null })
    : typed;
}

/**
 * The declaration that a draft makes; null while something keeps it from being one.
 * @param before the stored one that it is typed over
 */
export function declarationOf(draft: Draft, id: string, before: Declaration | null = null): Declaration | null {
  if (Object.keys(draftProblems(draft, before)).length > 0 || draft.amount === null) return null;
  const equivalents = derivedOf(draft, before && knownKgOf(before, draft))?.equivalents ?? {};
  return {
    id,
    kind: draft.kind,
    name: draft.name.trim(),
    manufacturer: draft.manufacturer.trim() || null,
    registration: draft.registration.trim() || null,
    standard: draft.standard,
    validUntil: readDay(draft.validUntil),
    declaredUnit: { amount: draft.amount, unit: draft.unit },
    ...(Object.keys(equivalents).length > 0 ? { equivalents } : {}),
    serviceLife: draft.serviceLife,
    containsBiogenicCarbon: draft.holdsBiogenicCarbon,
    impacts: withFigures(Object.fromEntries(typedOf(draft))),
  };
}
