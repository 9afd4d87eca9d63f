import type { ProjectDocument } from '#core/api/contract.ts';
import type { Words } from '#core/chart/figure.ts';
import type { Measure, ShownAlternative } from '#core/chart/shown.ts';
import type { AssessedProject } from '#core/comparison/assess-document.ts';
import { compare, type Comparison } from '#core/comparison/compare.ts';
import type { Method } from '#core/project/method.ts';
import { headline, listed, productionRows, standsOnTooLittle } from './headline.logic.ts';
import { lackSummary, lacksOf, type Lack } from './missing.logic.ts';
import { alternativeName, shownAlternatives } from './shown-alternatives.logic.ts';
import { notComparable, unlikeRows, type UnlikeRow } from './unlikeness.logic.ts';

/** All that the screen says of the chosen alternatives; no layout, no state. */
export interface ComparisonView {
  /** In t CO₂e: what the answer, the curve and the payback are of. */
  readonly totals: readonly ShownAlternative[];
  /** In the chosen measure. */
  readonly shown: readonly ShownAlternative[];
  readonly comparison: Comparison;
  /** The reference's. */
  readonly method: Method;
  readonly sentence: string;
  /** Too few figures for a verdict: no difference and no payback is put in words. */
  readonly undecided: boolean;
  readonly missing: readonly MissingOf[];
  readonly unlike: readonly UnlikeRow[];
  /** Components whose GWP-IOBC cannot be derived. */
  readonly withoutBasis: number;
  /** Why some alternatives have no figure in the measure; null where all have. */
  readonly withoutMeasure: string | null;
}

export interface MissingOf {
  readonly id: string;
  readonly name: string;
  /** "B4 i 14 poster; C1–C4 i 34 poster" */
  readonly summary: string;
  readonly lacks: readonly Lack[];
}

/** Every alternative, or the id of the one that stands against the reference. */
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
  const everyone = shownAlternatives(document, assessed.accounts, 'total', t);
  // A choice may outlive the alternative that it names: then all are shown.
  const place = everyone.findIndex(({ id }) => id === choice);
  const totals = place < 1 ? everyone : everyone.filter((_, index) => index === 0 || index === place);
  const ids = new Set(totals.map(({ id }) => id));
  const shown = shownAlternatives(document, assessed.accounts, measure, t).filter(({ id }) => ids.has(id));

  const documents = new Map(document.alternatives.map((alternative) => [alternative.id, alternative]));
  const functions = totals.map(({ id }) => documents.get(id)?.function ?? null);
  const comparison = compare(totals.map(({ account }, index) => ({ account, function: functions[index] ?? null })));
  const method = totals[0]?.account.method;
  if (!comparison || !method) return null;

  const accounts = totals.map(({ account }) => account);
  const contenders = totals.map(({ id, name, account }) => ({
    name,
    totals: { norway: account.scenarios.norway.total, europe: account.scenarios.europe.total },
    complete: account.total.complete,
    production: productionRows(account, documents.get(id)?.components ?? []),
  }));
  const sentence = comparison.comparable
    ? headline({
        contenders,
        studyPeriod: method.referenceStudyPeriod,
        hasOperation: method.modules.includes('B6'),
        scenario: method.electricityScenario,
        words,
      })
    : notComparable(comparison.reasons, words);
  const missing = totals
    .map(({ id, name, account }) => {
      const lacks = lacksOf(account, documents.get(id)?.components ?? [], words);
      return { id, name, lacks, summary: lackSummary(lacks, account.total.missing, words) };
    })
    .filter(({ lacks }) => lacks.length > 0);
  const withoutFactor = shown.filter(({ factor }) => factor === null).map(({ name }) => name);
  return {
    totals,
    shown,
    comparison,
    method,
    sentence,
    undecided: contenders.some(({ production }) => standsOnTooLittle(production)),
    missing,
    unlike: unlikeRows(comparison.reasons, accounts, functions, words),
    withoutBasis: accounts.flatMap(({ issues }) => issues).filter(({ code }) => code === 'biogenic-basis-unknown')
      .length,
    withoutMeasure:
      withoutFactor.length === 0
        ? null
        : t(measure === 'perUser' ? 'comparison.usersMissing' : 'comparison.areaMissing', {
            names: listed(withoutFactor, words),
          }),
  };
}

/** What can be compared: all, or each alternative against the reference; no choice where there are only two. */
export function choices(
  document: ProjectDocument,
  assessed: AssessedProject,
  { t }: Words,
): { readonly value: Choice; readonly label: string }[] {
  const [reference, ...others] = shownAlternatives(document, assessed.accounts, 'total', t);
  if (!reference || others.length < 2) return [];
  return [
    { value: 'all', label: t('comparison.all', { count: others.length + 1 }) },
    ...others.map(({ id, name }) => ({
      value: id,
      label: t('comparison.pair', { name, reference: reference.name }),
    })),
  ];
}

/** Names of the alternatives whose own method is not whole, so that they have no account. */
export function withoutMethod(document: ProjectDocument, assessed: AssessedProject, words: Words): string | null {
  const names = document.alternatives
    .filter(({ id }) => assessed.withoutMethod.includes(id))
    .map((alternative) => alternativeName(alternative, words.t));
  return names.length === 0 ? null : words.t('comparison.withoutMethod', { names: listed(names, words) });
}
