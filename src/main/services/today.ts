import { localDay } from '#core/text/date.ts';
import type { Clock } from './ports.ts';

/** The day it is where the person is, `YYYY-MM-DD`, as the screens have it; the clock itself tells UTC. */
export function today(clock: Clock): string {
  return localDay(new Date(clock.now()));
}
