import type { AlternativeCost } from '#core/cost/assess-cost.ts';
import type { CostRow } from '#core/cost/cost-row.ts';
import type { Translate } from '#core/text/text.ts';

/** What there is to know about a line: why it is in no sum, and what to look at. */
export function costNotes(
  { line, lacks, remarks }: CostRow,
  { startYear, studyPeriod }: Pick<AlternativeCost, 'startYear' | 'studyPeriod'>,
  t: Translate,
): readonly string[] {
  return [
    ...lacks.map((lack) =>
      lack === 'year-outside'
        ? t('cost.lackWhyOutside', {
            year: String(line.firstYear),
            from: String(startYear),
            // What falls once may fall at the end of the study; what comes every year has its last within it.
            to: String(startYear + studyPeriod - (line.timing === 'once' ? 0 : 1)),
          })
        : t('cost.lackWhy', { lack: t(`cost.lack.${lack}`) }),
    ),
    ...remarks.map((remark) => t(`cost.remark.${remark}`)),
  ];
}
