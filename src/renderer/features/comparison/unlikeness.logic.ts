import type { Words } from '#core/chart/figure.ts';
import type { Unlikeness } from '#core/comparison/compare.ts';
import type { Account } from '#core/climate/account.ts';
import type { Method } from '#core/project/method.ts';
import { methodName } from '#core/report/method-name.ts';
import { formatNumber } from '#core/text/number.ts';
import { listed } from './headline.logic.ts';
import { moduleRanges } from './missing.logic.ts';

/** Why no difference is shown: the settings that differ, each with what it is in the alternatives. */

export interface UnlikeRow {
  readonly setting: string;
  /** In the order of the alternatives. */
  readonly values: readonly string[];
}

/** "Alternativene kan ikke sammenlignes: beregningsperiode og funksjon er ikke likt." */
export function notComparable(reasons: readonly Unlikeness[], words: Words): string {
  const what = settingsOf(reasons).map((setting) => words.t(`comparison.setting.${setting}`).toLowerCase());
  return words.t('comparison.notComparable', { what: listed(what, words) });
}

/** @param functions what each alternative serves, in the order of the accounts */
export function unlikeRows(
  reasons: readonly Unlikeness[],
  accounts: readonly Account[],
  functions: readonly (string | null)[],
  words: Words,
): UnlikeRow[] {
  return settingsOf(reasons).map((setting) => ({
    setting: words.t(`comparison.setting.${setting}`),
    values:
      setting === 'function'
        ? functions.map((text) => text?.trim() || words.t('comparison.notGiven'))
        : accounts.map(({ method }) => settingText(method, setting, words)),
  }));
}

function settingsOf(reasons: readonly Unlikeness[]): Unlikeness['setting'][] {
  return [...new Set(reasons.map((reason) => reason.setting))];
}

function settingText(method: Method, setting: keyof Method, { t, language }: Words): string {
  switch (setting) {
    case 'preset':
      return methodName(method, t);
    case 'referenceStudyPeriod':
      return t('method.years', { count: method.referenceStudyPeriod });
    case 'modules':
      return moduleRanges(method.modules);
    case 'modulesWhereDeclared':
      return moduleRanges(method.modulesWhereDeclared) || '–';
    case 'a5':
      return t(`comparison.a5.${method.a5}`);
    case 'elements':
      return method.elements === null ? t('comparison.allElements') : method.elements.join(', ');
    case 'indicator':
      return t(`indicator.${method.indicator}`);
    case 'replacement':
      return t('comparison.replacementOf', {
        count: t(`method.replacement.${method.replacement.count}`),
        modules: moduleRanges(method.replacement.modules),
      });
    case 'electricityScenario':
      return t(`scenario.${method.electricityScenario}`);
    case 'genericSurcharge':
      return `${formatNumber(method.genericSurcharge * 100, language)}\u00A0%`;
    case 'areaBasis':
      return t(`areaBasis.${method.areaBasis}`);
    case 'startYear':
      return String(method.startYear);
  }
}
