import { phrases } from '../phrase.ts';

export const portfolioTexts = phrases({});
