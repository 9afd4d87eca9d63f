import type { Unlikeness } from '../comparison/compare.ts';
import type { ReportAlternative, ReportContext } from './report-context.ts';
import { functionText, settingName, settingValue } from './method-words.ts';

/** Why there is no difference, one sentence for each thing that the alternatives do not share. */
export function unlikenessSentences(context: ReportContext): string[] {
  const { comparison, alternatives, t } = context;
  const shown = (id: string) => alternatives.find(({ alternative }) => alternative.id === id);
  const reference = comparison && shown(comparison.reference);
  if (!comparison || !reference) return [];
  return comparison.reasons.flatMap((reason) => {
    const other = shown(reason.alternative);
    if (!other) return [];
    return t('report.summary.unlike', {
      setting: settingName(reason.setting, context),
      reference: valueIn(reference, reason.setting, context),
      referenceName: reference.name,
      other: valueIn(other, reason.setting, context),
      otherName: other.name,
    });
  });
}

function valueIn(
  { alternative, account }: ReportAlternative,
  setting: Unlikeness['setting'],
  context: ReportContext,
): string {
  return setting === 'function'
    ? functionText(alternative.function, context)
    : settingValue(setting, account.method, context);
}
