import type { PathProblem } from '../sheet/path-table.ts';
import type { TextKey, TextParams } from './text.ts';

/** Why a table of years and values is no path. */
export function pathProblem(problem: PathProblem): { readonly key: TextKey; readonly params: TextParams } {
  return problem.problem === 'line'
    ? { key: 'factors.tableLine', params: { line: problem.line, found: problem.found } }
    : { key: 'factors.tableTwice', params: { year: String(problem.year) } };
}
