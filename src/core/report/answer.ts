import type { ProjectDocument } from '../api/contract.ts';
import type { Words } from '../chart/figure.ts';
import type { ShownAlternative } from '../chart/shown.ts';
import { compare, type Comparison } from '../comparison/compare.ts';
import { groundOf, withTooLittle } from '../comparison/enough-figures.ts';
import type { Method } from '../project/method.ts';
import { headline } from './headline.ts';
import { lackSummary, lacksByName, type Lack } from './lack-words.ts';
import { notComparable, unlikeRows, type UnlikeRow } from './unlike-rows.ts';

/** What the accounts of alternatives answer together: the sentence that every page and sheet opens with, and what it lacks. */
export interface Answer {
  readonly comparison: Comparison;
  /** The reference's. */
  readonly method: Method;
  readonly sentence: string;
  /** Too few figures for a verdict: no difference and no payback is put in words. */
  readonly undecided: boolean;
  readonly missing: readonly MissingOf[];
  /** Why no difference is given; empty where one is. */
  readonly unlike: readonly UnlikeRow[];
}

export interface MissingOf {
  readonly id: string;
  readonly name: string;
  /** "B4 i 14 poster; C1–C4 i 34 poster" */
  readonly summary: string;
  readonly lacks: readonly Lack[];
}

/**
 * @param shown the alternatives to compare, the reference first
 * @returns null for fewer than two
 */
export function answerOf(document: ProjectDocument, shown: readonly ShownAlternative[], words: Words): Answer | null {
  const documents = new Map(document.alternatives.map((alternative) => [alternative.id, alternative]));
  const functions = shown.map(({ id }) => documents.get(id)?.function ?? null);
  const comparison = compare(shown.map(({ account }, index) => ({ account, function: functions[index] ?? null })));
  const method = shown[0]?.account.method;
  if (!comparison || !method) return null;

  const contenders = shown.map(({ id, name, account }) => ({
    name,
    totals: { norway: account.scenarios.norway.total, europe: account.scenarios.europe.total },
    complete: account.total.complete,
    ground: groundOf(account, documents.get(id)?.components ?? []),
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
  const missing = shown
    .map(({ id, name, account }) => {
      const lacks = lacksByName(account, documents.get(id)?.components ?? [], words);
      return { id, name, lacks, summary: lackSummary(lacks, account.total.missing, words) };
    })
    .filter(({ lacks }) => lacks.length > 0);
  return {
    comparison,
    method,
    sentence,
    undecided: withTooLittle(contenders).length > 0,
    missing,
    unlike: unlikeRows(
      comparison.reasons,
      shown.map(({ account }) => account),
      functions,
      words,
    ),
  };
}
