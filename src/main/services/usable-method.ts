import { AppError } from '#core/api/errors.ts';
import { methodProblems, type MethodChoice, type MethodOverrides } from '#core/project/method.ts';

/** Refuses a method of one's own without modules or study period: nothing could be calculated with it, nor its package be read. */
export function checkMethod(project: MethodChoice, alternative: MethodOverrides | null = null): void {
  const [problem] = methodProblems(project, alternative);
  if (problem === undefined) return;
  const setting = problem === 'custom-without-modules' ? 'modules' : 'referenceStudyPeriod';
  throw new AppError('invalid-value', { path: `method.${setting}`, found: '' });
}
