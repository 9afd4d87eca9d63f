import type { ImportProblem, ImportProblemCode, ImportProblemKind } from '../api/import-preview.ts';
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
export function problemText(t: Translate, { code, severity, found }: ImportProblem): string {
  const problem = problemName(t, { code, severity });
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
