import { z } from 'zod';

/** Longer than anyone writes in one line; what is longer came in by mistake. */
export const LONGEST_LINE = 1000;

export const line = z.string().max(LONGEST_LINE);
export const prose = z.string().max(100_000);
