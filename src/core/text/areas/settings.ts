import { phrases } from '../phrase.ts';

export const settingsTexts = phrases({});
