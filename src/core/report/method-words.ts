import type { Method } from '../project/method.ts';
import { formatNumber } from '../text/number.ts';
import { isKnownElement } from '../project/elements.ts';
import { methodName } from './method-name.ts';
import type { ReportContext } from './report-context.ts';
import { moduleList } from './report-words.ts';

type Words = Pick<ReportContext, 't' | 'language'>;

/** What a setting of the stamp is called, on the screen as in the report. */
export function settingName(setting: keyof Method | 'function', { t }: Pick<Words, 't'>): string {
  return t(`comparison.setting.${setting}`);
}

/** What an alternative serves, in its own words. */
export function functionText(text: string | null | undefined, { t }: Pick<Words, 't'>): string {
  return text?.trim() || t('comparison.notGiven');
}

/** The settings in the order of the stamp. */
export const METHOD_SETTINGS: readonly (keyof Method)[] = [
  'preset',
  'referenceStudyPeriod',
  'modules',
  'modulesWhereDeclared',
  'elements',
  'a5',
  'replacement',
  'indicator',
  'electricityScenario',
  'genericSurcharge',
  'areaBasis',
  'startYear',
];

/** A setting's value in words. */
export function settingValue(setting: keyof Method, method: Method, { t, language }: Words): string {
  switch (setting) {
    case 'preset':
      return methodName(method, t);
    case 'referenceStudyPeriod':
      return t('method.years', { count: method.referenceStudyPeriod });
    case 'modules':
    case 'modulesWhereDeclared':
      return moduleList(method[setting]) || '–';
    case 'a5':
      return t(`report.method.a5.${method.a5}`);
    case 'elements':
      return method.elements === null ? t('report.method.allElements') : method.elements.map(elementText).join(', ');
    case 'indicator':
      return t(`indicator.${method.indicator}`);
    case 'replacement': {
      const { count, modules } = method.replacement;
      return `${t(`method.replacement.${count}`)}, ${moduleList(modules)}`;
    }
    case 'electricityScenario':
      return t(`scenario.${method.electricityScenario}`);
    case 'genericSurcharge':
      return method.genericSurcharge === 0
        ? t('report.method.noSurcharge')
        : `${formatNumber(method.genericSurcharge * 100, language)}\u00A0%`;
    case 'areaBasis':
      return t(`areaBasis.${method.areaBasis}`);
    case 'startYear':
      return String(method.startYear);
  }
  function elementText(prefix: string): string {
    return isKnownElement(prefix) ? `${prefix} ${t(`element.${prefix}`)}` : prefix;
  }
}
