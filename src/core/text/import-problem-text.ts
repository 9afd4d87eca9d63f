import type { ImportProblem, ImportProblemCode, ImportProblemKind } from '../api/import-preview.ts';
import { formatDay } from './date.ts';
import { formatAmount } from './number.ts';
import type { Language, Translate } from './translate.ts';

/** What becomes of a data set that is used all the same, where the same problem elsewhere leaves one out. */
const USED_ALL_THE_SAME: Partial<Record<ImportProblemCode, 'import.leftOut' | 'import.usedOnce'>> = {
  'not-a-number': 'import.leftOut',
  'ambiguous-number': 'import.leftOut',
  'unit-missing': 'import.leftOut',
  'impossible-value': 'import.leftOut',
  'duplicate-row': 'import.usedOnce',
};

/** "Ikke et tall"; as a warning "Ikke et tall; feltet er utelatt". */
export function problemName(t: Translate, { code, severity }: ImportProblemKind): string {
  const problem = t(`importProblem.${code}`);
  const becomes = severity === 'warning' ? USED_ALL_THE_SAME[code] : undefined;
  return becomes ? t(becomes, { problem }) : problem;
}

/** "Ukjent enhet: «a»" */
export function problemText(t: Translate, language: Language, problem: ImportProblem): string {
  const name = problemName(t, problem);
  const found = foundText(language, problem);
  return found === '' ? name : t('import.found', { problem: name, found });
}

/** What was found, as the file shows it; a day as the language writes it. */
export function foundText(language: Language, { found, isDay }: ImportProblem): string {
  return isDay ? formatDay(found, language) : found;
}

/** What to do about it, or to know. */
export function adviceText(t: Translate, language: Language, { code, detail = {} }: ImportProblem): string {
  const params = Object.entries(detail).map(([key, value]) => [
    key,
    typeof value === 'number' ? formatAmount(value, language) : value.replaceAll('-', '–'),
  ]);
  return t(`importAdvice.${code}`, Object.fromEntries(params));
}
