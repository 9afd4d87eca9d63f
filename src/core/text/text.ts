export type { TextKey } from './catalogue.ts';
export type { Language, TextParams, Translate } from './translate.ts';
export { LANGUAGES, translator } from './translate.ts';
