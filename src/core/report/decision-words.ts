import type { Words } from '../chart/figure.ts';
import { decisionPrecedesStudy } from '../project/decision-case.ts';
import type { Alternative, DecisionCase } from '../project/project.ts';
import { formatDay } from '../text/date.ts';

/** What is said of a new build that was decided before its study; null where it was not. */
export function precedesSentence(
  decisionCase: DecisionCase | null | undefined,
  alternatives: readonly Pick<Alternative, 'id' | 'kind'>[],
  { t, language }: Words,
): string | null {
  if (!decisionPrecedesStudy(decisionCase, alternatives)) return null;
  const { decision, studyDate } = decisionCase ?? {};
  const date = formatDay(decision?.date ?? '', language);
  return studyDate == null
    ? t('decision.precedesWithoutStudy', { date })
    : t('decision.precedesBody', { date, studyDate: formatDay(studyDate, language) });
}
