import { declaredUnits } from '../climate/quantity.ts';
import { foldText } from '../text/fold.ts';
import type { Unit } from '../units/unit.ts';
import type { Declaration } from '../declaration/declaration.ts';

/** Which declaration a component's name speaks of. A proposal for a person to accept, so a doubtful one is not made. */

/** What is known of a component that lacks its declaration. */
export interface Wanted {
  readonly name: string;
  /** Units that it is measured in. */
  readonly units: readonly Unit[];
  /** m */
  readonly thickness: number | null;
}

/** Characters of a name or number that a declaration is looked for by. */
export const LONGEST_WANTED = 1000;

/** The least that a name and a declaration's must have in common, of 1: half of what both say. */
export const LEAST_IN_COMMON = 0.5;

/**
 * The one declaration that the name speaks of; null where none is near, or several are as near and not merely variants of one. Those whose unit
 * can be had from the component's go first, then those that have not expired, then product declarations. A conservative figure is
 * never proposed: the typical one is.
 * @param today the day that validity is judged against
 */
export function matchByName(wanted: Wanted, candidates: readonly Declaration[], today: string): Declaration | null {
  const near = candidates
    .filter(({ conservative }) => conservative !== true)
    .map((declaration) => ({ declaration, ...inCommon(nameWords(wanted.name), nameWords(declaration.name)) }))
    .filter(({ both }) => both >= LEAST_IN_COMMON);
  const usable = preferring(near, ({ declaration }) => converts(wanted, declaration));
  const valid = preferring(
    usable,
    ({ declaration }) => declaration.validUntil == null || declaration.validUntil >= today,
  );
  const most = Math.max(...valid.map(({ ofName }) => ofName));
  const nearest = preferring(
    valid.filter(({ ofName }) => ofName > most - 1e-9),
    ({ declaration }) => declaration.kind === 'epd',
  ).map(({ declaration }) => declaration);
  const [only, ...others] = nearest.filter((one) => nearest.every((other) => isVariantOf(other, one)));
  return only !== undefined && others.length === 0 ? only : null;
}

/** Whether the component's amount can be had in the declaration's unit; true where nothing is known of the amount. */
export function converts({ units, thickness }: Omit<Wanted, 'name'>, declaration: Declaration): boolean {
  return (
    units.length === 0 ||
    units.some((unit) => declaredUnits({ id: '', quantity: 1, unit, thickness }, declaration) !== null)
  );
}

/** Those that hold, or all where none does. */
function preferring<T>(list: readonly T[], holds: (one: T) => boolean): readonly T[] {
  const preferred = list.filter(holds);
  return preferred.length > 0 ? preferred : list;
}

/** "Hulldekke, klimaforbedret" is a variant of "Hulldekke": it says all the same and something more. */
function isVariantOf(variant: Declaration, base: Declaration): boolean {
  const words = new Set(nameWords(variant.name));
  return nameWords(base.name).every((word) => words.has(word));
}

const EMPTY_WORDS = new Set(
  'av og i på med uten for til fra inkl ikke the of and with without for mm cm m m2 m3 stk kg tykk type typer alle diverse uspesifisert øvrig øvrige annen annet unspecified other'.split(
    ' ',
  ),
);
/** Endings of Norwegian nouns, so that "vinduer" and "vindu" are one word. */
const ENDING = /(?<=.{5})(ene|er|en|et|e)$/;

/** The words of a name that tell what it is, folded and without the endings of nouns. */
export function nameWords(name: string): string[] {
  const words = foldText(name).split(/[^a-z0-9]+/);
  return [
    ...new Set(words.filter((word) => word !== '' && !EMPTY_WORDS.has(word)).map((word) => word.replace(ENDING, ''))),
  ];
}

export interface InCommon {
  /** Of what the component's name says, how much the declaration's does too. */
  readonly ofName: number;
  /** The harmonic mean of that and its opposite. */
  readonly both: number;
}

/** Nothing where the declaration's first word is not met: it is what the product is, and the others tell which. */
export function inCommon(name: readonly string[], declaration: readonly string[]): InCommon {
  const [kind = ''] = declaration;
  if (!name.some((word) => likeness(word, kind) > 0)) return { ofName: 0, both: 0 };
  const ofName = covered(name, declaration);
  const ofDeclaration = covered(declaration, name);
  return { ofName, both: ofName === 0 ? 0 : (2 * ofName * ofDeclaration) / (ofName + ofDeclaration) };
}

/** How much of the words' weight is met by the others, of 1. */
function covered(words: readonly string[], others: readonly string[]): number {
  const all = words.reduce((sum, word) => sum + weightOf(word), 0);
  const met = words.reduce(
    (sum, word) => sum + weightOf(word) * Math.max(0, ...others.map((other) => likeness(word, other))),
    0,
  );
  return all === 0 ? 0 : met / all;
}

const LONGEST_WEIGHED = 8;
const GRADE_WEIGHT = 5;

/** A number says little, a grade such as "b35" much, and of words the long ones most. */
export function weightOf(word: string): number {
  if (/^\d+$/.test(word)) return 1;
  return /\d/.test(word) ? GRADE_WEIGHT : Math.min(word.length, LONGEST_WEIGHED);
}

const SHORTEST_PART = 4;

/** 1: the same word; less where one begins the other, or is the last part of a compound ("ferdigbetong"). */
function likeness(one: string, other: string): number {
  if (one === other) return 1;
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  if (short.length < SHORTEST_PART || /\d/.test(short)) return 0;
  if (long.startsWith(short)) return 0.8;
  return long.endsWith(short) ? 0.7 : 0;
}
