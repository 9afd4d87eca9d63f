import type { Translate } from '../text/text.ts';
import type { InputRule, Workbook } from './workbook.ts';

/** What a spreadsheet program says of what a blue cell does not take. */
export function refusedInput(t: Translate): NonNullable<Workbook['refusedInput']> {
  const body = (rule: InputRule) => t('assessment.refusedInput.body', { what: t(`assessment.refusedInput.${rule}`) });
  return {
    title: t('assessment.refusedInput.title'),
    body: {
      number: body('number'),
      notNegative: body('notNegative'),
      positive: body('positive'),
      share: body('share'),
      rate: body('rate'),
    },
  };
}
