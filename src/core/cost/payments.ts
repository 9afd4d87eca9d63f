import { calendarYear, type Replacement } from '../climate/replacement.ts';
import type { CostLine } from './cost.ts';

/** When the payments of a cost line fall, in years from the start of the study. */

/** What the climate account says of the years that costs fall in. */
export interface CostStudy {
  /** Calendar year of the start. */
  readonly startYear: number;
  /** Years. */
  readonly studyPeriod: number;
  /** Whether the alternative has such a component. */
  readonly hasComponent: (component: string) => boolean;
  /** When a component that it has is replaced. */
  readonly replacementsOf: (component: string) => readonly Replacement[];
}

/** What a line lacks to be in a sum. */
export const COST_LACKS = [
  'amount-missing',
  'timing-missing',
  'year-missing',
  'interval-missing',
  'component-missing',
  'year-outside',
] as const;
export type CostLack = (typeof COST_LACKS)[number];

export interface Payment {
  /** Whole years from the start: 0 is the start itself, the study period its end. */
  readonly time: number;
  /** Of the line's amount: 1, but for the last of a fractional count; −1 of a value that is left. */
  readonly share: number;
}

/** The payments are made when they are asked for: whether a cost is whole is told by what its lines lack alone. */
export type PaymentTimes =
  | { readonly payments: () => readonly Payment[]; readonly lack: null }
  | { readonly payments: null; readonly lack: CostLack };

/**
 * What falls once falls when its calendar year begins, what falls every year as the year ends: 60 years have 60 yearly costs, the first of
 * them after a year. Replacements fall in the calendar years of the climate account, and none at the end, as there.
 */
export function paymentTimes(line: CostLine, study: CostStudy): PaymentTimes {
  const { studyPeriod } = study;
  switch (line.timing) {
    case 'once':
      return fromYear(line, study, studyPeriod, (first) => [first]);
    case 'yearly':
      return fromYear(line, study, studyPeriod - 1, (first) => everyFrom(first + 1, 1, studyPeriod + 1));
    case 'every': {
      const { interval } = line;
      if (interval == null) return lacking('interval-missing');
      return fromYear(line, study, studyPeriod - 1, (first) => everyFrom(first, interval, studyPeriod));
    }
    case 'replacement': {
      const { component } = line;
      if (component == null || !study.hasComponent(component)) return lacking('component-missing');
      const { startYear } = study;
      const timeOf = (time: number) => calendarYear(startYear, time) - startYear;
      return {
        payments: () => study.replacementsOf(component).map(({ time, share }) => ({ time: timeOf(time), share })),
        lack: null,
      };
    }
    case 'residual':
      return { payments: () => [{ time: studyPeriod, share: -1 }], lack: null };
    default:
      return lacking('timing-missing');
  }
}

/** @param last the last time, in years from the start, that the line's year may be */
function fromYear(
  { firstYear }: CostLine,
  { startYear }: CostStudy,
  last: number,
  timesFrom: (first: number) => readonly number[],
): PaymentTimes {
  if (firstYear == null) return lacking('year-missing');
  const first = firstYear - startYear;
  if (first < 0 || first > last) return lacking('year-outside');
  return { payments: () => timesFrom(first).map((time) => ({ time, share: 1 })), lack: null };
}

/** @param before the time that they stay under */
function everyFrom(first: number, interval: number, before: number): readonly number[] {
  return Array.from({ length: Math.ceil((before - first) / interval) }, (_, index) => first + index * interval);
}

function lacking(lack: CostLack): PaymentTimes {
  return { payments: null, lack };
}
