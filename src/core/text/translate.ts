import { catalogue, type TextKey } from './catalogue.ts';
import type { Phrase } from './phrase.ts';
import { formatNumber } from './number.ts';

export const LANGUAGES = ['nb', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

export type TextParams = Readonly<Record<string, string | number>>;
export type Translate = (key: TextKey, params?: TextParams) => string;

/**
 * The words of one language. `{name}` in a text is filled from `params`; numbers are written in the language's way.
 * A text with `one` and `other` is chosen by the parameter `count`.
 */
export function translator(language: Language): Translate {
  return (key, params = {}) => {
    const phrase: Phrase = catalogue[key];
    const form = phrase[language];
    const template = typeof form === 'string' ? form : params['count'] === 1 ? form.one : form.other;
    // Most texts have nothing to fill, and a long list asks for them a hundred thousand times.
    if (!template.includes('{')) return template;
    return template.replace(/\{(\w+)\}/g, (whole, name: string) => {
      const value = params[name];
      if (value === undefined) return whole;
      return typeof value === 'number' ? formatNumber(value, language) : value;
    });
  };
}
