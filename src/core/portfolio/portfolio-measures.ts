import type { TopicStanding } from '../choices/choice-standing.ts';
import type { ChoiceTopic } from '../choices/choices.ts';
import type { EpdCounts } from '../coverage/coverage-shares.ts';
import type { AskedShare } from '../site/site-requirement.ts';
import type { SharesOf } from '../site/site-shares.ts';
import type { SiteStatus } from '../site/site-status.ts';
import type { FollowUp } from '../requirements/follow-up.ts';
import type { Deviation } from '../requirements/requirement.ts';
import { isReached } from '../waste/is-reached.ts';
import type { WasteStatus } from '../waste/waste-status.ts';
import { reaches } from '../units/reaches.ts';
import { sumOf } from './sum-of.ts';
import { COUNTED_MEASURES, ownTargetIn, targetIn, type CountedMeasure, type PortfolioTarget } from './target.ts';

/** A part of a whole in one project: kg. */
export interface PartOf {
  readonly met: number;
  readonly of: number;
  /** Nothing that belongs in the whole is missing. */
  readonly complete: boolean;
}

/** What the measures on awards, materials, choices and costs are counted from; null where there is nothing to tell of. */
export interface ChosenFigures {
  /** The bids are ranked, with the weight on the footprint that the rule asks. */
  readonly awardedOnFootprint: boolean | null;
  /** Of a building that is not new. */
  readonly kept: PartOf | null;
  readonly circular: PartOf | null;
  readonly topics: readonly Pick<TopicStanding, 'topic' | 'state'>[];
  /** The alternative that is chosen has a life-cycle cost that lacks nothing. */
  readonly costed: boolean | null;
  /** The new build that is decided has a climate account or a life-cycle cost that lacks nothing. */
  readonly newBuildCalculated: boolean | null;
}

/** What a measure is counted from in one project. */
export interface MeasuredProject extends ChosenFigures {
  readonly waste: Pick<WasteStatus, 'total' | 'sorted' | 'sortingRate' | 'target' | 'complete' | 'byMonth' | 'undated'>;
  readonly site: Pick<SiteStatus, 'fossilFree' | 'emissionFree' | 'byMonth' | 'undated'> & {
    readonly by: { readonly energy: SharesOf };
  };
  /** Null where none is asked for. */
  readonly epds: EpdCounts | null;
  /** Null where no new build is decided. */
  readonly rebuildingStudied: boolean | null;
  /** `YYYY-MM-DD` of the decision; null where there is none, or no day. */
  readonly decidedOn: string | null;
  /** "Avfallsfri byggeplass", as the project says; null where it does not. */
  readonly wasteFree: boolean | null;
  readonly requirements: Pick<FollowUp, 'asked' | 'met'>;
  readonly deviations: readonly Pick<Deviation, 'found' | 'closed'>[];
}

/** How a measure stands over all projects that have what it is counted from. */
export interface MeasureFigure {
  readonly measure: CountedMeasure;
  /** 0…1, weighted by what it is a share of: t, kWh, components, requirements, deviations or projects. */
  readonly share: number;
  /** Null: neither the strategy nor the municipality names one. */
  readonly target: number | null;
  /** Projects that it is counted from, and those of them that reach what is asked of them. */
  readonly projects: number;
  readonly reached: number;
  /** No project lacks a figure that belongs in it. */
  readonly complete: boolean;
}

/**
 * Only measures that a project has figures for: what nobody has measured is not 0.
 * @param year whose targets they are held against
 */
export function portfolioMeasures(
  projects: readonly MeasuredProject[],
  targets: readonly PortfolioTarget[],
  year: number,
): MeasureFigure[] {
  return COUNTED_MEASURES.flatMap((measure) => {
    const count = COUNTS[measure];
    const figure = count(projects);
    if (figure === null) return [];
    const target = targetIn(measure, year, targets);
    const own = ownTargetIn(measure, year, targets);
    // A target of the municipality's own is what each project is held against; else what its own contract asks.
    const reached =
      own === null
        ? figure.reached
        : projects.flatMap((project) => count([project]) ?? []).filter(({ share }) => reaches(share, own)).length;
    return [{ measure, ...figure, reached, target }];
  });
}

type Counted = Omit<MeasureFigure, 'measure' | 'target'>;

/** 1.9: requirements that are kept, of all that are asked. */
function requirements(projects: readonly MeasuredProject[]): Counted | null {
  const asked = projects.filter((project) => project.requirements.asked > 0);
  if (asked.length === 0) return null;
  return {
    share: sumOf(asked, (project) => project.requirements.met) / sumOf(asked, (project) => project.requirements.asked),
    projects: asked.length,
    reached: asked.filter((project) => project.requirements.met === project.requirements.asked).length,
    complete: true,
  };
}

/** 1.10: deviations that are closed, of all that were found. */
function deviations(projects: readonly MeasuredProject[]): Counted | null {
  const having = projects.filter((project) => project.deviations.length > 0);
  if (having.length === 0) return null;
  const closed = ({ deviations: found }: MeasuredProject) => found.filter((one) => one.closed != null).length;
  return {
    share: sumOf(having, closed) / sumOf(having, (project) => project.deviations.length),
    projects: having.length,
    reached: having.filter((project) => closed(project) === project.deviations.length).length,
    complete: true,
  };
}

/** 2.14: the weight that is sorted, of all that the projects have weighed. */
function sorting(projects: readonly MeasuredProject[]): Counted | null {
  const weighed = projects.map(({ waste }) => waste).filter(({ total }) => total > 0);
  if (weighed.length === 0) return null;
  return {
    share: sumOf(weighed, ({ sorted }) => sorted) / sumOf(weighed, ({ total }) => total),
    projects: weighed.length,
    // What lacks something may draw a project below its target.
    reached: weighed.filter((waste) => isReached(waste) && waste.complete).length,
    complete: weighed.every(({ complete }) => complete),
  };
}

/** A measure that a project answers by yes or no: those that do it, of those that answer. */
function answered(answerOf: (project: MeasuredProject) => boolean | null) {
  return (projects: readonly MeasuredProject[]): Counted | null => {
    const answers = projects.map(answerOf).filter((answer) => answer !== null);
    if (answers.length === 0) return null;
    const reached = answers.filter((answer) => answer).length;
    return { share: reached / answers.length, projects: answers.length, reached, complete: true };
  };
}

/** 3.2, 3.11 and 3.14: projects where all that was considered is settled, of those that considered something. */
function settled(topic: ChoiceTopic) {
  return answered(({ topics }) => {
    const state = topics.find((one) => one.topic === topic)?.state ?? 'none';
    return state === 'none' ? null : state === 'settled';
  });
}

/** 3.7 and 3.8: by mass. The strategy names no share, so a project reaches what it can. */
function material(partOf: (project: MeasuredProject) => PartOf | null) {
  return (projects: readonly MeasuredProject[]): Counted | null => {
    const parts = projects.flatMap((project) => partOf(project) ?? []);
    if (parts.length === 0) return null;
    return {
      share: sumOf(parts, ({ met }) => met) / sumOf(parts, ({ of }) => of),
      projects: parts.length,
      reached: parts.filter(({ met }) => met > 0).length,
      complete: parts.every(({ complete }) => complete),
    };
  };
}

/** 1.5 and 3.5: components with a valid EPD of the product. The strategy asks for as many as can be had, and names no share. */
function coverage(projects: readonly MeasuredProject[]): Counted | null {
  const asked = projects.flatMap(({ epds }) => (epds !== null && epds.asked > 0 ? [epds] : []));
  if (asked.length === 0) return null;
  return {
    share: sumOf(asked, ({ product }) => product) / sumOf(asked, (one) => one.asked),
    projects: asked.length,
    reached: asked.filter((one) => one.product === one.asked).length,
    complete: true,
  };
}

/** 3.9 and 3.10: by energy, which all logs have; each contract's own denominator stands with its project. */
function site(kind: AskedShare, projects: readonly MeasuredProject[]): Counted | null {
  const logged = projects.flatMap((project) => {
    const { shares, complete } = project.site.by.energy;
    return shares === null ? [] : [{ shares, complete, verdict: project.site[kind]?.verdict }];
  });
  if (logged.length === 0) return null;
  return {
    share: sumOf(logged, ({ shares }) => shares.total * shares[kind]) / sumOf(logged, ({ shares }) => shares.total),
    projects: logged.length,
    reached: logged.filter(({ verdict }) => verdict === 'met' || verdict === 'metWithExceptions').length,
    complete: logged.every(({ complete }) => complete),
  };
}

const COUNTS: Record<CountedMeasure, (projects: readonly MeasuredProject[]) => Counted | null> = {
  '1.9': requirements,
  '1.10': deviations,
  '2.14': sorting,
  // As they define it themselves.
  '2.15': answered(({ wasteFree }) => wasteFree),
  // New builds that were decided after rebuilding had been studied.
  '3.1': answered(({ rebuildingStudied }) => rebuildingStudied),
  '3.2': settled('adaptability'),
  '3.4': answered(({ awardedOnFootprint }) => awardedOnFootprint),
  '3.5': coverage,
  '3.7': material(({ kept }) => kept),
  '3.8': material(({ circular }) => circular),
  '3.9': (projects) => site('fossilFree', projects),
  '3.10': (projects) => site('emissionFree', projects),
  '3.11': settled('trenchless'),
  '3.13': answered(({ newBuildCalculated }) => newBuildCalculated),
  '3.14': settled('energy'),
  '3.15': answered(({ costed }) => costed),
};
