import type { Account, Issue, IssueCode } from './account.ts';

/** What is said of an alternative as a whole and is not among the modules that it lacks. */
const REMARKS: ReadonlySet<IssueCode> = new Set<IssueCode>([
  'area-missing',
  'mixed-standards',
  'delivered-twice',
  'other-mix-missing',
  'rows-not-counted',
  'coverage-unknown',
  'scope-uncertain',
]);

/** The alternative's own issues that its list of what is missing does not tell. */
export function remarksOf({ issues }: Pick<Account, 'issues'>): Issue[] {
  return issues.filter(({ code, component }) => component === null && REMARKS.has(code));
}
