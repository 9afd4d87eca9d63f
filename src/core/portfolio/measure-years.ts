import type { MeasuredProject } from './portfolio-measures.ts';
import { sumOf } from './sum-of.ts';
import type { CountedMeasure } from './target.ts';

/** The measures whose figures have a day. Which EPDs a project has, and how its requirements stand, has none. */
export const YEARLY_MEASURES: readonly CountedMeasure[] = ['1.10', '2.14', '3.1', '3.9', '3.10'];

/** A measure in one year, over all projects. */
export interface YearFigure {
  readonly measure: CountedMeasure;
  readonly year: number;
  /** 0…1 */
  readonly share: number;
  /** t, kWh, deviations or projects that it is a share of. */
  readonly of: number;
  readonly projects: number;
  /** Nothing that may belong in the year is missing: what has no day is in none. */
  readonly complete: boolean;
}

/** A part of a year's figure, of one project. */
interface Part {
  readonly year: number;
  readonly met: number;
  readonly of: number;
}

/** {@link YEARLY_MEASURES}, by year. */
export function measureYears(projects: readonly MeasuredProject[]): YearFigure[] {
  return [
    ...yearsOf('1.10', projects, ({ deviations }) => ({
      parts: deviations.flatMap(({ found, closed }) =>
        found == null ? [] : [{ year: yearIn(found), met: closed == null ? 0 : 1, of: 1 }],
      ),
      complete: deviations.every(({ found }) => found != null),
    })),
    ...yearsOf('2.14', projects, ({ waste: { byMonth, undated, complete } }) => ({
      parts: byMonth.map(({ month, own }) => ({ year: yearIn(month), met: own.sorted, of: own.total })),
      complete: complete && undated === 0,
    })),
    ...yearsOf('3.1', projects, ({ rebuildingStudied, decidedOn }) => ({
      parts:
        rebuildingStudied === null || decidedOn === null
          ? []
          : [{ year: yearIn(decidedOn), met: rebuildingStudied ? 1 : 0, of: 1 }],
      complete: rebuildingStudied === null || decidedOn !== null,
    })),
    ...(['fossilFree', 'emissionFree'] as const).flatMap((kind) =>
      yearsOf(kind === 'fossilFree' ? '3.9' : '3.10', projects, ({ site: { byMonth, undated, by } }) => ({
        parts: byMonth.flatMap(({ month, shares }) =>
          shares === null ? [] : [{ year: yearIn(month), met: shares.total * shares[kind], of: shares.total }],
        ),
        complete: by.energy.complete && undated === 0,
      })),
    ),
  ];
}

function yearsOf(
  measure: CountedMeasure,
  projects: readonly MeasuredProject[],
  told: (project: MeasuredProject) => { readonly parts: readonly Part[]; readonly complete: boolean },
): YearFigure[] {
  const all = projects.map((project) => told(project));
  const complete = all.every((one) => one.complete);
  const years = new Set(all.flatMap(({ parts }) => parts.map(({ year }) => year)));
  return [...years]
    .toSorted((a, b) => a - b)
    .flatMap((year) => {
      const ofYear = all.map(({ parts }) => parts.filter((part) => part.year === year));
      const parts = ofYear.flat();
      const of = sumOf(parts, (part) => part.of);
      if (of === 0) return [];
      const share = sumOf(parts, ({ met }) => met) / of;
      return [{ measure, year, share, of, projects: ofYear.filter((one) => one.length > 0).length, complete }];
    });
}

/** @param day `YYYY-MM` or `YYYY-MM-DD` */
function yearIn(day: string): number {
  return Number(day.slice(0, 4));
}
