import type { AlternativeDocument, ProjectDocument } from '#core/api/contract.ts';
import type { Words } from '#core/chart/figure.ts';
import type { Measure, ShownAlternative } from '#core/chart/shown.ts';
import type { AssessedProject } from '#core/comparison/assess-document.ts';
import { families } from '#core/project/alternative-set.ts';
import { VARIANT_STAGES, type VariantStage } from '#core/project/codes.ts';
import { answerOf, type Answer } from '#core/report/answer.ts';
import { deliveredText } from '#core/report/delivered-words.ts';
import { listed } from '#core/report/headline.ts';
import { alternativeName, shownAlternatives, shownAmong } from '#core/report/shown-alternatives.ts';
import type { Translate } from '#core/text/text.ts';

/** All that the screen says of the chosen alternatives; no layout, no state. */
export interface ComparisonView extends Answer {
  /** In t CO₂e: what the answer, the curve and the payback are of. */
  readonly totals: readonly ShownAlternative[];
  /** In the chosen measure. */
  readonly shown: readonly ShownAlternative[];
  /** Components whose GWP-IOBC cannot be derived. */
  readonly withoutBasis: number;
  /** Why some alternatives have no figure in the measure; null where all have. */
  readonly withoutMeasure: string | null;
  /** Which of the accounts others have delivered, one sentence each. */
  readonly delivered: readonly string[];
}

/** Every main alternative, the id of the one that stands against the reference, or two stages of the same. */
export type Choice = 'all' | (string & {});

/** @returns null where fewer than two alternatives have an account */
export function comparisonView(
  document: ProjectDocument,
  assessed: AssessedProject,
  choice: Choice,
  measure: Measure,
  words: Words,
): ComparisonView | null {
  const { t } = words;
  const options = comparables(document, assessed, words);
  // A choice may outlive the alternative that it names: then all are shown.
  const chosen = options.find(({ value }) => value === choice) ?? options[0];
  if (!chosen) return null;
  const compared = chosen.ids.flatMap((id) => document.alternatives.find((one) => one.id === id) ?? []);
  const totals = shownAmong(compared, assessed.accounts, 'total', t);
  const shown = shownAmong(compared, assessed.accounts, measure, t);

  const answer = answerOf(document, totals, words);
  if (!answer) return null;
  const withoutFactor = shown.filter(({ factor }) => factor === null).map(({ name }) => name);
  return {
    ...answer,
    totals,
    shown,
    withoutBasis: totals
      .flatMap(({ account }) => account.issues)
      .filter(({ code }) => code === 'biogenic-basis-unknown').length,
    delivered: compared.flatMap((alternative) => {
      if (!alternative.reported) return [];
      const delivered = deliveredText(alternative.reported, t, words.language);
      return [t('delivered.inComparison', { name: alternativeName(alternative, t), delivered })];
    }),
    withoutMeasure:
      withoutFactor.length === 0
        ? null
        : t(measure === 'perUser' ? 'comparison.usersMissing' : 'comparison.areaMissing', {
            names: listed(withoutFactor, words),
          }),
  };
}

/** One choice of what to compare: the reference first. */
export interface Comparable {
  readonly value: Choice;
  readonly label: string;
  /** Ids of the alternatives. */
  readonly ids: readonly string[];
}

/** What can be chosen between; empty where there is one comparison or none. */
export function choices(document: ProjectDocument, assessed: AssessedProject, words: Words): readonly Comparable[] {
  const found = comparables(document, assessed, words);
  return found.length < 2 ? [] : found;
}

/** All main alternatives, each of them against the reference, and each variant against what it is of. */
function comparables(document: ProjectDocument, assessed: AssessedProject, { t }: Words): Comparable[] {
  const [reference, ...others] = shownAlternatives(document, assessed.accounts, 'total', t);
  const pairs = (reference ? others : []).map(({ id, name }): Comparable => ({
    value: id,
    label: t('comparison.pair', { name, reference: reference?.name ?? '' }),
    ids: [reference?.id ?? '', id],
  }));
  const [only] = pairs;
  const all = { value: 'all', ids: [reference?.id ?? '', ...others.map(({ id }) => id)] };
  const mains =
    only && pairs.length === 1
      ? [{ ...all, label: only.label }]
      : only
        ? [{ ...all, label: t('comparison.all', { count: others.length + 1 }) }, ...pairs]
        : [];
  return [...mains, ...stagePairs(document, assessed, t)];
}

/** "Rehabilitering: som bygget mot budsjett": each variant against what it is of, and what was built against what was budgeted. */
function stagePairs({ alternatives }: ProjectDocument, { accounts }: AssessedProject, t: Translate): Comparable[] {
  const assessed = new Set(accounts.map(({ id }) => id));
  return families(alternatives).flatMap(({ main, variants }) => {
    const known = [main, ...variants].filter(({ id }) => assessed.has(id));
    const at = (stage: VariantStage | null) => known.find(({ variant }) => (variant?.stage ?? null) === stage);
    const stageName = ({ variant }: AlternativeDocument) =>
      variant ? t(`variantStage.${variant.stage}`) : t('variant.original');
    const pair = (reference: AlternativeDocument | undefined, other: AlternativeDocument | undefined): Comparable[] => {
      if (!reference || !other) return [];
      const params = { name: alternativeName(main, t), reference: stageName(reference), other: stageName(other) };
      return [
        { value: `${reference.id}/${other.id}`, label: t('variant.pair', params), ids: [reference.id, other.id] },
      ];
    };
    return [...pair(at('budget'), at('asBuilt')), ...VARIANT_STAGES.flatMap((stage) => pair(at(null), at(stage)))];
  });
}

/** Names of the alternatives whose own method is not whole, so that they have no account. */
export function withoutMethod(document: ProjectDocument, assessed: AssessedProject, words: Words): string | null {
  const names = document.alternatives
    .filter(({ id }) => assessed.withoutMethod.includes(id))
    .map((alternative) => alternativeName(alternative, words.t));
  return names.length === 0 ? null : words.t('comparison.withoutMethod', { names: listed(names, words) });
}
