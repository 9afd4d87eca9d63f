import type { Translate } from '../text/text.ts';
import type { ReportCheck } from './report-stamp.ts';

export interface CheckWords {
  readonly t: Translate;
  /** The file, as a person is told of it. */
  readonly file: string;
  /** A moment in ISO 8601, where this machine stands. */
  readonly when: (moment: string) => string;
}

/** What a report is to a project, in one sentence or two. */
export function reportCheckText(check: ReportCheck, { t, file, when }: CheckWords): string {
  if (check.standing === 'notOurs') return t('reportCheck.notOurs', { file });
  const { madeAt, programVersion } = check.stamp;
  const made = { file, when: when(madeAt) };
  switch (check.standing) {
    case 'otherProject':
      return check.name === null
        ? t('reportCheck.unknownProject', made)
        : t('reportCheck.otherProject', { ...made, name: check.name });
    case 'unchanged':
      return t('reportCheck.unchanged', made);
    case 'changed': {
      const [first] = check.changes;
      if (!first) return t('reportCheck.changedUnlogged', { ...made, version: programVersion });
      return check.logReachesBack
        ? t('reportCheck.changed', { ...made, first: when(first.at) })
        : t('reportCheck.changedBeforeLog', { ...made, version: programVersion });
    }
  }
}
