import { onceEach } from '../once-each.ts';

/** When and how often a component is replaced within the study period (`calculation.md`, "Replacements"). */

/** Years: evaluates 60 / 20 as two replacements, not three, whatever float64 makes of it. */
export const TIME_TOLERANCE_YEARS = 1e-9;

export interface Replacement {
  /** Years from the start. */
  readonly time: number;
  /** 1, but for the last of a fractional count. */
  readonly share: number;
}

export interface ServiceLife {
  /** L in years; null where it is not known or only as a lower bound, which never causes a replacement. */
  readonly serviceLife: number | null;
  /** R in years, of what stands there already; null: as a new one. */
  readonly remainingLife: number | null;
}

/**
 * Times t = R, R + L, R + 2L … while t < the study period. Where L is not known or not shorter than the period nothing follows
 * from it: only a given R has its own time.
 * @throws RangeError for a service life of 0 or below
 */
export function replacements(
  { serviceLife, remainingLife }: ServiceLife,
  studyPeriod: number,
  count: 'whole' | 'fractional',
): readonly Replacement[] {
  if (serviceLife !== null && serviceLife <= 0) throw new RangeError('A service life is above 0 years');
  const end = studyPeriod - TIME_TOLERANCE_YEARS;
  const interval = serviceLife !== null && serviceLife < end ? serviceLife : null;
  const first = remainingLife ?? interval;
  if (first === null || first >= end) return NONE;
  if (interval === null) return [{ time: first, share: 1 }];

  if (count === 'whole') {
    const times: Replacement[] = [];
    for (let i = 0; first + i * interval < end; i += 1) times.push({ time: first + i * interval, share: 1 });
    return times;
  }
  const number = (studyPeriod - first) / interval;
  const whole = Math.floor(number + TIME_TOLERANCE_YEARS);
  const rest = number - whole;
  const times: Replacement[] = [];
  for (let i = 0; i < whole; i += 1) times.push({ time: first + i * interval, share: 1 });
  if (rest > TIME_TOLERANCE_YEARS) times.push({ time: first + whole * interval, share: rest });
  return times;
}

const NONE: readonly Replacement[] = [];

/** {@link replacements} under one method, worked out once for each service life: rows by the thousand have few. */
export function replacementsUnder(studyPeriod: number, count: 'whole' | 'fractional') {
  const underRemaining = onceEach((serviceLife: number | null) =>
    onceEach((remainingLife: number | null) => replacements({ serviceLife, remainingLife }, studyPeriod, count)),
  );
  return ({ serviceLife, remainingLife }: ServiceLife) => underRemaining(serviceLife)(remainingLife);
}

/** The calendar year that a time falls in. */
export function calendarYear(startYear: number, time: number): number {
  return Math.floor(startYear + time + TIME_TOLERANCE_YEARS);
}
