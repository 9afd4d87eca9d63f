import { AppError } from '#core/api/errors.ts';
import { methodProblems, methodUnder, type MethodChoice } from '#core/project/method.ts';
import type { AlternativeHead } from '#core/project/project.ts';

/** Refuses a method of one's own without modules or study period: nothing could be calculated with it, nor its package be read. */
export function checkMethod(
  project: MethodChoice,
  alternative: Pick<AlternativeHead, 'method' | 'reported'> = {},
): void {
  const [problem] = methodProblems(methodUnder(project, alternative), alternative.method ?? null);
  if (problem === undefined) return;
  const setting = problem === 'custom-without-modules' ? 'modules' : 'referenceStudyPeriod';
  throw new AppError('invalid-value', { path: `method.${setting}`, found: '' });
}
