import { foldText } from '../text/fold.ts';

/** A space, or anything that is typed or set as a dash. */
const SEPARATORS = /[\s\p{Dash}_]+/gu;

/**
 * A registration number as it is compared: case, spaces and dashes are alike. Null where it names nothing.
 * @example registrationKey('NEPD 3957–2201 NO') // 'nepd-3957-2201-no'
 */
export function registrationKey(registration: string | null | undefined): string | null {
  const key = foldText(registration ?? '')
    .replace(SEPARATORS, '-')
    .replace(/^-|-$/g, '');
  return key === '' ? null : key;
}

/** What EPD-Norge ends a number with: the language that the document is in. */
const LANGUAGES = ['no', 'en', 'se', 'sv', 'dk', 'da', 'fi', 'de'] as const;
const LANGUAGE_AT_END = new RegExp(`-(${LANGUAGES.join('|')})$`);

/**
 * Keys of the same EPD in other languages, or without one: EPD-Norge's "NEPD-3957-2201-EN" is "NEPD-3957-2201-NO", and people leave the end out. Of
 * other registers' numbers none.
 */
export function inOtherLanguages(key: string): string[] {
  if (!key.startsWith('nepd-')) return [];
  const bare = key.replace(LANGUAGE_AT_END, '');
  return [bare, ...LANGUAGES.map((language) => `${bare}-${language}`)].filter((one) => one !== key);
}

/** How an answer in words begins where there is no number. */
const DENIAL =
  /^(epd\S* )?((er|is) )?((finnes|har) (det )?(ikke|ingen)|ikke|ingen|kommer|coming|under (arbeid|utarbeidelse|utvikling|preparation|development)|in progress|planlagt|planned|bestilt|ordered|se vedlegg|avventer|venter|forventes|forventet|pending|expected|mangler|uten|none|not|missing|no (epd|number))(?!\p{L})/iu;

/** An answer that there is none, and no word more. */
const BARE_DENIAL =
  /^(det )?(epd )?((finnes|har) )?(ikke|ingen|nei|mangler|uten|none|no|not available|missing)( epd)?[.!]?$/i;

/** Whether a text says that there is no number, and nothing else that would be lost with it. */
export function isBareDenial(text: string): boolean {
  return BARE_DENIAL.test(text.trim());
}

/** Whether a text can be the number of an EPD: every register has digits in its numbers, and "finnes ikke" or "ingen per 2027" is an answer in words. */
export function canBeRegistration(text: string): boolean {
  return /\d/.test(text) && !DENIAL.test(text.trim());
}
