import type { Words } from '../chart/figure.ts';
import type { Unlikeness } from '../comparison/compare.ts';
import type { Account } from '../climate/account.ts';
import { listed } from './headline.ts';
import { functionText, settingName, settingValue } from './method-words.ts';

/** Why no difference is shown: the settings that differ, each with what it is in the alternatives. */

export interface UnlikeRow {
  readonly setting: string;
  /** In the order of the alternatives. */
  readonly values: readonly string[];
}

/** "Alternativene kan ikke sammenlignes. Ikke likt: beregningsperiode og funksjon." */
export function notComparable(reasons: readonly Unlikeness[], words: Words): string {
  const what = settingsOf(reasons).map((setting) => settingName(setting, words).toLowerCase());
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
    setting: settingName(setting, words),
    values:
      setting === 'function'
        ? functions.map((text) => functionText(text, words))
        : accounts.map(({ method }) => settingValue(setting, method, words)),
  }));
}

function settingsOf(reasons: readonly Unlikeness[]): Unlikeness['setting'][] {
  return [...new Set(reasons.map((reason) => reason.setting))];
}
