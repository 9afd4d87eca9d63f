import type { ProjectDocument } from '../api/contract.ts';
import { usedFactors } from '../climate/used-factors.ts';
import type { Account, Issue } from '../climate/account.ts';
import type { Module } from '../declaration/life-cycle-module.ts';
import { isMain } from '../project/alternative-set.ts';
import { REBUILDING_KINDS } from '../project/decision-case.ts';
import type { AssessedProject } from './assess-document.ts';
import type { Unlikeness } from './compare.ts';

/** Whether a project is ready to be decided: each point that a committee asks for, in place or with what lacks. */

export const DECISION_POINTS = [
  'need',
  'alternatives',
  'rebuilding',
  'sizes',
  'comparable',
  'figures',
  'energy',
  'declarations',
  'factors',
  'studyDate',
  'recommendation',
] as const;
export type DecisionPoint = (typeof DECISION_POINTS)[number];

/** A point that is not in place. Alternatives are named by id, those that lack something in the project's order. */
export type Lacking =
  | { readonly point: 'need' }
  | { readonly point: 'studyDate' }
  | { readonly point: 'alternatives'; readonly count: number }
  /** A new build without an alternative that uses the building that stands. */
  | { readonly point: 'rebuilding' }
  | {
      readonly point: 'sizes';
      readonly of: readonly { readonly alternative: string; readonly lacks: readonly Size[] }[];
    }
  | {
      readonly point: 'comparable';
      readonly settings: readonly Unlikeness['setting'][];
      /** Those whose own method is not whole. */
      readonly withoutMethod: readonly string[];
    }
  | {
      readonly point: 'figures';
      readonly of: readonly {
        readonly alternative: string;
        /** Components of which nothing is known. */
        readonly unknown: readonly string[];
        /** Modules that are missing in what is known of the others, or in a delivered account. */
        readonly modules: readonly Module[];
      }[];
    }
  | { readonly point: 'energy'; readonly of: readonly string[] }
  | { readonly point: 'declarations'; readonly of: readonly ({ readonly alternative: string } & DeclarationCounts)[] }
  | {
      readonly point: 'factors';
      /** Ids of rows of the factor set that are marked to be verified. */
      readonly toCheck: readonly string[];
      readonly ownCount: number;
      /** The first alternative with a factor of its own; null where there is none. */
      readonly ownIn: string | null;
    }
  | { readonly point: 'recommendation'; readonly lacks: readonly ('alternative' | 'reason')[] };

type Size = 'function' | 'area';

/** Components by what their declaration gives reason to look at. */
export interface DeclarationCounts {
  readonly expired: number;
  readonly replaced: number;
  readonly superseded: number;
  readonly implausible: number;
}

export interface DecisionChecklist {
  readonly lacking: readonly Lacking[];
  readonly inPlace: readonly DecisionPoint[];
}

/** Each point of {@link DECISION_POINTS}. A variant is not part of what is decided between, and so is not asked anything. */
export function decisionChecklist(
  document: ProjectDocument,
  assessed: Pick<AssessedProject, 'accounts' | 'comparison'>,
): DecisionChecklist {
  const lacking = DECISION_POINTS.flatMap((point) => LACKS[point](caseOf(document, assessed)) ?? []);
  const points = new Set(lacking.map(({ point }) => point));
  return { lacking, inPlace: DECISION_POINTS.filter((point) => !points.has(point)) };
}

interface Asked extends Pick<ProjectDocument, 'project' | 'factors'>, Pick<AssessedProject, 'comparison'> {
  /** The main alternatives, with their accounts where their method is whole. */
  readonly mains: readonly {
    readonly alternative: ProjectDocument['alternatives'][number];
    readonly account: Account | null;
  }[];
}

function caseOf(
  { project, alternatives, factors }: ProjectDocument,
  { accounts, comparison }: Pick<AssessedProject, 'accounts' | 'comparison'>,
): Asked {
  const accountOf = new Map(accounts.map((account) => [account.id, account]));
  const mains = alternatives
    .filter(isMain)
    .map((alternative) => ({ alternative, account: accountOf.get(alternative.id) ?? null }));
  return { project, factors, comparison, mains };
}

const LACKS: { readonly [P in DecisionPoint]: (asked: Asked) => Extract<Lacking, { readonly point: P }> | null } = {
  need: ({ project }) => (isBlank(project.decisionCase?.need) ? { point: 'need' } : null),

  alternatives: ({ mains }) => (mains.length < 2 ? { point: 'alternatives', count: mains.length } : null),

  rebuilding({ mains }) {
    const kinds = mains.map(({ alternative }) => alternative.kind);
    const lacks = kinds.includes('newBuild') && !kinds.some((kind) => REBUILDING_KINDS.includes(kind));
    return lacks ? { point: 'rebuilding' } : null;
  },

  sizes({ mains, project }) {
    const of = mains
      .map(({ alternative, account }) => {
        const basis = account?.method.areaBasis ?? project.method.areaBasis ?? 'grossFloorArea';
        const lacks: Size[] = [
          ...(isBlank(alternative.function) ? (['function'] as const) : []),
          ...(alternative[basis] ? [] : (['area'] as const)),
        ];
        return { alternative: alternative.id, lacks };
      })
      .filter(({ lacks }) => lacks.length > 0);
    return of.length > 0 ? { point: 'sizes', of } : null;
  },

  comparable({ mains, comparison }) {
    const settings = [...new Set(comparison?.reasons.map(({ setting }) => setting))];
    const withoutMethod = mains.filter(({ account }) => account === null).map(({ alternative }) => alternative.id);
    return settings.length + withoutMethod.length > 0 ? { point: 'comparable', settings, withoutMethod } : null;
  },

  figures({ mains }) {
    const of = mains.flatMap(({ account }) => {
      if (!account) return [];
      const unknown = account.components.filter(({ inScope, total }) => inScope && total.value === null);
      const ids = new Set(unknown.map(({ id }) => id));
      const missing = account.total.missing.filter(({ component, module }) =>
        component === null ? module !== 'B6' : !ids.has(component),
      );
      const modules = [...new Set(missing.map(({ module }) => module))];
      const nothing = account.total.value === null && ids.size === 0 && modules.length === 0;
      return ids.size + modules.length > 0 || nothing ? [{ alternative: account.id, unknown: [...ids], modules }] : [];
    });
    return of.length > 0 ? { point: 'figures', of } : null;
  },

  energy({ mains }) {
    const of = accountsOf(mains)
      .filter(({ total }) => total.missing.some(({ component, module }) => component === null && module === 'B6'))
      .map(({ id }) => id);
    return of.length > 0 ? { point: 'energy', of } : null;
  },

  declarations({ mains }) {
    const of = accountsOf(mains)
      .map(({ id, issues }) => ({
        alternative: id,
        expired: countOf(issues, 'declaration-expired'),
        replaced: countOf(issues, 'declaration-replaced'),
        superseded: countOf(issues, 'declaration-superseded'),
        implausible: countOf(issues, 'implausible-figure'),
      }))
      .filter(({ expired, replaced, superseded, implausible }) => expired + replaced + superseded + implausible > 0);
    return of.length > 0 ? { point: 'declarations', of } : null;
  },

  factors({ mains, factors }) {
    const used = mains.flatMap(({ alternative, account }) => {
      if (!account || account.reported) return [];
      const { costLines: _costLines, ...rest } = alternative;
      const whole = { ...rest, components: [...alternative.components], energy: [...alternative.energy] };
      return [{ id: alternative.id, ...usedFactors(whole, factors, account.method) }];
    });
    const rows = used.flatMap((one) => one.rows).filter(({ check }) => check === true);
    const toCheck = [...new Set(rows.map(({ id }) => id))];
    const ownCount = used.reduce((sum, one) => sum + one.ownCount, 0);
    const ownIn = used.find((one) => one.ownCount > 0)?.id ?? null;
    return toCheck.length + ownCount > 0 ? { point: 'factors', toCheck, ownCount, ownIn } : null;
  },

  studyDate: ({ project }) => (project.decisionCase?.studyDate == null ? { point: 'studyDate' } : null),

  recommendation({ project, mains }) {
    const { alternative, reason } = project.decisionCase?.recommendation ?? {};
    const lacks = [
      ...(mains.some((one) => one.alternative.id === alternative) ? [] : (['alternative'] as const)),
      ...(isBlank(reason) ? (['reason'] as const) : []),
    ];
    return lacks.length > 0 ? { point: 'recommendation', lacks } : null;
  },
};

function accountsOf(mains: Asked['mains']): Account[] {
  return mains.flatMap(({ account }) => account ?? []);
}

function countOf(issues: readonly Issue[], code: Issue['code']): number {
  return issues.filter((issue) => issue.code === code).length;
}

function isBlank(text: string | null | undefined): boolean {
  return (text ?? '').trim() === '';
}
