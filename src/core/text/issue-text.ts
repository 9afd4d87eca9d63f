import type { Issue } from '../climate/account.ts';
import { CARRIERS, TRAVEL_MODES } from '../project/codes.ts';
import { UNITS } from '../units/unit.ts';
import { formatDay } from './date.ts';
import { formatNumber } from './number.ts';
import type { Language, TextParams, Translate } from './translate.ts';

/** An issue of an account in words. */
export function issueText(issue: Issue, t: Translate, language: Language): string {
  const { detail } = issue;
  const params: Record<string, string | number> = { what: t('issue.row') };
  for (const [key, value] of Object.entries(detail)) params[key] = inWords(key, value, t, language);
  const what = detail['carrier'] ?? detail['mode'];
  const named = [...CARRIERS].find((carrier) => carrier === what);
  if (named) params['what'] = t(`carrier.${named}`);
  const mode = TRAVEL_MODES.find((travel) => travel === what);
  if (mode) params['what'] = t(`travelMode.${mode}`);
  if (issue.code === 'unit-not-convertible' && detail['lacks'] === 'density') return t('issue.density-missing', params);
  return t(`issue.${issue.code}`, params satisfies TextParams);
}

/** kg CO₂e in whole numbers, kg CO₂e per kg finer; what is not here is a year or a row number. */
const DECIMALS: Readonly<Record<string, number>> = { declared: 0, wastage: 0, perKg: 3, low: 3, high: 0 };

/** Units, days, modules and amounts as they are read; years and row numbers as they are. */
function inWords(key: string, value: string | number, t: Translate, language: Language): string | number {
  if (typeof value === 'number') {
    const decimals = DECIMALS[key];
    return decimals === undefined ? value : formatNumber(value, language, decimals);
  }
  const unit = UNITS.find((candidate) => candidate === value);
  if (unit) return t(`unit.${unit}`);
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return formatDay(value, language);
  return key === 'module' ? value.replaceAll('-', '–') : value;
}
