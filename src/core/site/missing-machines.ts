import type { Placed } from '../sheet/log-plan.ts';
import type { ReadEntry } from '../sheet/site-rows.ts';
import { foldText } from '../text/fold.ts';
import type { Machine } from './site.ts';

/** The machines that a list names and the project does not have, each as it is written first. */
export function missingMachines(rows: readonly ReadEntry[]): string[] {
  const names = new Map<string, string>();
  for (const { code, found } of rows.flatMap(({ problems }) => problems)) {
    const key = foldText(found).replaceAll(/\s+/g, ' ');
    if (code === 'machine-unknown' && !names.has(key)) names.set(key, found);
  }
  return [...names.values()];
}

/** A list tells no more of a machine than what it calls it. */
export function namedMachine(name: string, place: Placed): Machine & Placed {
  return { ...place, type: name };
}
