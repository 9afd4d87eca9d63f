import { useEffect, useState } from 'react';
import { sensitivitiesInSteps, type ComparedPair, type Sensitivities } from '#core/comparison/sensitivity.ts';

/** `undefined` while they are being worked out; null where the two do not compare. */
export type SensitivitiesSoFar = Sensitivities | null | undefined;

/**
 * The sensitivities of a pair, one account at a time with the page's own work in between: with 10 000 rows each account takes about a
 * frame, and what is clicked or typed meanwhile comes first.
 * @param pair the same object as long as it is the same pair; null: nothing to work out
 */
export function useSensitivities(pair: ComparedPair | null): SensitivitiesSoFar {
  const [done, setDone] = useState<{ readonly pair: ComparedPair; readonly result: Sensitivities | null } | null>(null);
  useEffect(() => {
    if (!pair) return undefined;
    const steps = sensitivitiesInSteps(pair);
    let timer = setTimeout(function take() {
      const step = steps.next();
      if (step.done) setDone({ pair, result: step.value });
      else timer = setTimeout(take);
    });
    return () => clearTimeout(timer);
  }, [pair]);
  if (!pair) return null;
  return done?.pair === pair ? done.result : undefined;
}
