import { unlikenesses } from './compare.ts';
import { variationsOf, type Chosen, type EndValue, type Total, type Variation, type Varied } from './variations.ts';

/** What the answer hangs on: the difference between two alternatives as one setting at a time is another, all else as chosen. */
export interface Sensitivities {
  readonly reference: string;
  readonly other: string;
  /** kg CO₂e over the study period by the chosen method: the other − the reference. */
  readonly chosen: number;
  /** Whether both totals are complete; else they are compared as far as they are known, at every end alike. */
  readonly complete: boolean;
  /** The widest first. */
  readonly found: readonly Sensitivity[];
  /** Varied, without the difference becoming another. */
  readonly withoutEffect: readonly Varied[];
  /** What cannot be varied: an alternative is delivered as totals, or has no figure at an end. */
  readonly notVaried: readonly Varied[];
}

export interface Sensitivity extends Varied {
  readonly ends: readonly [SensitivityEnd, SensitivityEnd];
  /** kg CO₂e between the ends. */
  readonly span: number;
  /** Whether the other alternative emits less under one value, and more under another, the chosen one included. */
  readonly changesSign: boolean;
}

export interface SensitivityEnd {
  readonly to: EndValue;
  /** kg CO₂e: the other − the reference. */
  readonly difference: number;
  readonly complete: boolean;
}

/** Two alternatives by the method they share. */
export interface ComparedPair {
  readonly reference: Chosen;
  readonly other: Chosen;
}

/**
 * The sensitivities of a difference. Null where the two do not compare, or a total is not known.
 * @param variations shared by pairs that have an alternative in common, which is then assessed once for all of them
 */
export function sensitivities(pair: ComparedPair, variations?: readonly Variation[]): Sensitivities | null {
  const steps = sensitivitiesInSteps(pair, variations);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** As {@link sensitivities}, with a pause after each account, so that a page answers its user while they are worked out. */
export function* sensitivitiesInSteps(
  { reference, other }: ComparedPair,
  variations: readonly Variation[] = variationsOf([reference.account.id, other.account.id]),
): Generator<undefined, Sensitivities | null> {
  const chosen = minus(other.account.total, reference.account.total);
  if (chosen === null || !areAlike(reference, other)) return null;

  const same = SAME * Math.max(...[reference, other].map(({ account }) => Math.abs(account.total.value ?? 0)));
  const found: Sensitivity[] = [];
  const withoutEffect: Varied[] = [];
  const notVaried: Varied[] = [];
  for (const { setting, alternative, ends } of variations) {
    const varied = { setting, alternative };
    const isVaried = ({ account }: Chosen) => alternative === null || alternative === account.id;
    if (!isVaried(reference) && !isVaried(other)) continue;
    const reached: SensitivityEnd[] = [];
    for (const { to, totalOf } of ends) {
      const subtrahend = isVaried(reference) ? totalOf(reference) : reference.account.total;
      yield;
      const minuend = isVaried(other) ? totalOf(other) : other.account.total;
      yield;
      const difference = minus(minuend, subtrahend);
      if (difference) reached.push({ to, difference: difference.value, complete: difference.complete });
    }
    const [first, second] = reached;
    if (!first || !second) notVaried.push(varied);
    else if ([first, second].every((end) => Math.abs(end.difference - chosen.value) <= same))
      withoutEffect.push(varied);
    else found.push({ ...varied, ...between(first, second, chosen.value) });
  }
  return {
    reference: reference.account.id,
    other: other.account.id,
    chosen: chosen.value,
    complete: chosen.complete,
    found: found.toSorted((a, b) => b.span - a.span),
    withoutEffect,
    notVaried,
  };
}

/** Of the totals: what is less apart is the same sum in another order. */
const SAME = 1e-9;

function between(first: SensitivityEnd, second: SensitivityEnd, chosen: number) {
  const differences = [first.difference, second.difference, chosen];
  return {
    ends: [first, second] as const,
    span: Math.abs(first.difference - second.difference),
    changesSign: Math.min(...differences) < 0 && Math.max(...differences) > 0,
  };
}

function areAlike(reference: Chosen, other: Chosen): boolean {
  const compared = ({ input, account }: Chosen) => ({ account, function: input.alternative.function ?? null });
  return unlikenesses(compared(reference), compared(other)).length === 0;
}

function minus(a: Total, b: Total): { readonly value: number; readonly complete: boolean } | null {
  if (a.value === null || b.value === null) return null;
  return { value: a.value - b.value, complete: a.complete && b.complete };
}
