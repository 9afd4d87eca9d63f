import type { EndValue, Varied } from '../comparison/variations.ts';
import { formatNumber } from './number.ts';
import type { Language, Translate } from './translate.ts';

interface Words {
  readonly t: Translate;
  readonly language: Language;
}

/** "Strømmiks"; "Energibehov ±20 %, Rehabilitering" where one alternative alone is varied. */
export function settingText({ setting, alternative }: Varied, nameOf: (id: string) => string, { t }: Words): string {
  const name = t(`sensitivity.setting.${setting}`);
  return alternative === null ? name : t('sensitivity.settingIn', { setting: name, name: nameOf(alternative) });
}

/** Several settings in a row, parted by semicolons: a name can hold a comma. */
export function settingTexts(settings: readonly Varied[], nameOf: (id: string) => string, words: Words): string {
  return settings.map((one) => settingText(one, nameOf, words)).join('; ');
}

/** An end in words: "Europa", "50 år", "Desimal", "25 %", "−20 %", "×2". */
export function endText({ setting }: Varied, to: EndValue, { t, language }: Words): string {
  if (to === 'norway' || to === 'europe') return t(`scenario.${to}`);
  if (to === 'whole' || to === 'fractional') return t(`sensitivity.replacement.${to}`);
  switch (setting) {
    case 'referenceStudyPeriod':
      return t('sensitivity.years', { years: String(to) });
    case 'genericSurcharge':
      return percent(to, language);
    case 'wastage':
    case 'transport':
      return t('sensitivity.times', { factor: formatNumber(to, language) });
    default:
      return `${to > 1 ? '+' : ''}${percent(to - 1, language)}`;
  }
}

function percent(share: number, language: Language): string {
  const number = formatNumber(share * 100, language, 0);
  return language === 'nb' ? `${number}\u00A0%` : `${number}%`;
}
