import type { ApiError } from '../api/errors.ts';
import type { DocumentProblem } from '../project/package.ts';
import { isTextKey } from './catalogue.ts';
import type { TextParams, Translate } from './translate.ts';

const SHOWN_PROBLEMS = 3;

/** An error in a person's words: what happened, where, and what to do. */
export function errorText(t: Translate, error: ApiError): string {
  return t(`error.${error.code}`, paramsOf(t, error));
}

function paramsOf(t: Translate, error: ApiError): TextParams {
  switch (error.code) {
    case 'invalid-input':
      return { where: whereText(t, error.params.problems) };
    case 'invalid-package':
      return { file: error.params.file, where: whereText(t, error.params.problems) };
    case 'workspace-damaged':
    case 'workspace-gone':
      return { file: error.params.file, backup: error.params.backup ?? t('error.noBackup') };
    case 'file-too-large':
      return { file: error.params.file, limit: limitText(t, error.params.limit) };
    default:
      return { ...error.params };
  }
}

/** Where a document is wrong: the first few problems, and how many there are beside them. */
function whereText(t: Translate, problems: readonly DocumentProblem[]): string {
  const shown = problems.slice(0, SHOWN_PROBLEMS).map(({ path, code, found }) => t(`problem.${code}`, { path, found }));
  const more = problems.length - SHOWN_PROBLEMS;
  return [...shown, ...(more > 0 ? [t('problem.more', { count: more })] : [])].join('; ');
}

/** A limit by its name, or as it was given ("512 MB"). */
function limitText(t: Translate, limit: string): string {
  const key = `fileLimit.${limit}`;
  return isTextKey(key) ? t(key) : limit;
}
