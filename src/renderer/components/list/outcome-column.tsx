import type { LogOutcome } from '#core/sheet/log-plan.ts';
import type { Translate } from '#core/text/text.ts';
import { Status } from '../feedback/Status.tsx';
import { LOG_OUTCOME_STATUS } from './checked-rows.logic.ts';
import type { ResultColumn } from './ListTable.tsx';

/** What a row of a list becomes in the log. */
export function outcomeColumn<Row extends { readonly outcome: LogOutcome }>(t: Translate): ResultColumn<Row> {
  return {
    id: 'outcome',
    head: t('list.becomes'),
    width: 130,
    cell: ({ outcome }) => <Status kind={LOG_OUTCOME_STATUS[outcome]}>{t(`log.outcomeOfOne.${outcome}`)}</Status>,
  };
}
