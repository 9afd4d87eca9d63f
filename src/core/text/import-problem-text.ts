import type { ImportProblem } from '../api/import-preview.ts';
import type { Translate } from './translate.ts';

/** "Ukjent enhet: «a»" */
export function problemText(t: Translate, { code, found }: ImportProblem): string {
  const problem = t(`importProblem.${code}`);
  return found === '' ? problem : t('import.found', { problem, found });
}

/** What to do about it, or to know. */
export function adviceText(t: Translate, { code, detail = {} }: ImportProblem): string {
  return t(`importAdvice.${code}`, detail);
}
