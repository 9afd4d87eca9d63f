import type { Language } from './translate.ts';

/** The language to begin in where nobody has chosen: bokmål, unless the system's locale (`en_GB.UTF-8`, `en-US`) is English. */
export function languageOf(locale: string | undefined): Language {
  return /^en\b/i.test(locale?.replace('_', '-') ?? '') ? 'en' : 'nb';
}
