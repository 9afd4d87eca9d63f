import { sensitivitiesInSteps, type ComparedPair, type Sensitivities } from '#core/comparison/sensitivity.ts';
import { useInSteps } from './use-in-steps.ts';

/** `undefined` while they are being worked out; null where the two do not compare. */
export type SensitivitiesSoFar = Sensitivities | null | undefined;

/**
 * The sensitivities of a pair, one account at a time.
 * @param pair the same object as long as it is the same pair; null: nothing to work out
 */
export function useSensitivities(pair: ComparedPair | null): SensitivitiesSoFar {
  const done = useInSteps(pair, sensitivitiesInSteps);
  if (!pair) return null;
  return done?.of === pair ? done.result : undefined;
}
