import type { Account } from '../climate/account.ts';
import type { Comparison, Unlikeness } from '../comparison/compare.ts';
import type { Alternative } from '../project/project.ts';
import { functionText, settingName, settingValue } from './method-words.ts';
import type { ReportContext } from './report-context.ts';

interface Named {
  readonly alternative: Pick<Alternative, 'id' | 'function'>;
  readonly account: Pick<Account, 'method'>;
  readonly name: string;
}

type Context = Pick<ReportContext, 't' | 'language'> & {
  readonly comparison: Pick<Comparison, 'reference' | 'reasons'> | null;
  readonly alternatives: readonly Named[];
};

/** Why there is no difference, one sentence for each thing that the alternatives do not share. */
export function unlikenessSentences(context: Context): string[] {
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

function valueIn({ alternative, account }: Named, setting: Unlikeness['setting'], context: Context): string {
  return setting === 'function'
    ? functionText(alternative.function, context)
    : settingValue(setting, account.method, context);
}
