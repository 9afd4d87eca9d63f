import { reaches } from '../units/reaches.ts';
import type { SharesOf, SiteShares } from './site-shares.ts';

/** `open`: what is missing, or asked to be excepted, may still decide it. */
export const VERDICTS = ['met', 'metWithExceptions', 'open', 'notMet', 'nothingLogged'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** The shares that a contract asks for. */
export const ASKED_SHARES = ['fossilFree', 'emissionFree'] as const;
export type AskedShare = (typeof ASKED_SHARES)[number];

/** How far a requirement of a share is met. */
export interface Fulfilment {
  readonly required: number;
  /** Null where nothing is logged. */
  readonly share: number | null;
  /** Without what is excepted. */
  readonly shareWithoutExcepted: number | null;
  readonly verdict: Verdict;
}

interface Measured extends SharesOf {
  readonly hasOpenExceptions: boolean;
}

export function fulfilment(kind: AskedShare, required: number, measured: Measured): Fulfilment {
  const of = (shares: SiteShares | null) => shares?.[kind] ?? null;
  const share = of(measured.shares);
  const shareWithoutExcepted = of(measured.withoutExcepted);
  const isMet = (value: number | null) => value !== null && reaches(value, required);
  const verdict = (): Verdict => {
    if (share === null) return 'nothingLogged';
    // The most that the open exceptions could do. Where all that was used is excepted, nothing is left that does not meet it.
    const asked = of(measured.withoutAsked);
    // What is missing may lift any share but one that has to be whole.
    const isSettled = measured.complete || reaches(required, 1);
    if (asked !== null && !isMet(asked) && !isMet(share)) return isSettled ? 'notMet' : 'open';
    if (!measured.complete || measured.hasOpenExceptions) return 'open';
    return isMet(share) ? 'met' : 'metWithExceptions';
  };
  return { required, share, shareWithoutExcepted, verdict: verdict() };
}
