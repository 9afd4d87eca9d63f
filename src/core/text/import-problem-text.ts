import type { ImportProblem } from '../api/import-preview.ts';
import { formatAmount } from './number.ts';
import type { Language, Translate } from './translate.ts';

/** "Ukjent enhet: «a»" */
export function problemText(t: Translate, { code, found }: ImportProblem): string {
  const problem = t(`importProblem.${code}`);
  return found === '' ? problem : t('import.found', { problem, found });
}

/** What to do about it, or to know. */
export function adviceText(t: Translate, language: Language, { code, detail = {} }: ImportProblem): string {
  const params = Object.entries(detail).map(([key, value]) => [
    key,
    typeof value === 'number' ? formatAmount(value, language) : value.replaceAll('-', '–'),
  ]);
  return t(`importAdvice.${code}`, Object.fromEntries(params));
}
