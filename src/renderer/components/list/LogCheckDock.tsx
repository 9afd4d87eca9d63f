import { useState, type ReactNode } from 'react';
import type { ReadRows } from '#core/sheet/list-rows.ts';
import { LOG_OUTCOMES, type LogOutcome } from '#core/sheet/log-plan.ts';
import { useText } from '../text/TextProvider.tsx';
import { CheckDock, type CheckDockProps } from './CheckDock.tsx';
import { isShown, listProblemKind, LOG_OUTCOME_STATUS, type CheckedRow } from './checked-rows.logic.ts';
import { ListSummary } from './ListSummary.tsx';
import type { DoubtfulRow } from './mark-questions.logic.ts';

export interface LogCheckDockProps<Row, Code extends string> extends Pick<
  CheckDockProps,
  'title' | 'list' | 'onMark' | 'note' | 'action' | 'onClose'
> {
  readonly read: ReadRows<DoubtfulRow>;
  readonly planned: readonly Row[];
  /** What there can be to settle, in the order that it is told. */
  readonly problems: readonly Code[];
  /** What the list is to have and no column was found for. */
  readonly notFound: readonly string[];
  readonly problemText: (code: Code) => string;
  /** The table of the rows that are shown. */
  readonly children: (shown: readonly Row[]) => ReactNode;
}

/** A list on its way into a log: how many of its rows are new, changed or there already, and what is to be settled. */
export function LogCheckDock<Code extends string, Row extends CheckedRow<LogOutcome, Code>>({
  read,
  planned,
  problems,
  problemText,
  notFound,
  children,
  ...dock
}: LogCheckDockProps<Row, Code>) {
  const t = useText();
  const [filter, setFilter] = useState<LogOutcome | Code | null>(null);
  // A row that is told as emptied is none that nobody has filled in.
  const emptied = planned.filter(({ outcome }) => outcome === 'emptied').length;
  return (
    <CheckDock
      {...dock}
      rows={read.rows}
      summary={
        <ListSummary
          rows={planned}
          outcomes={{
            values: LOG_OUTCOMES,
            kind: (outcome) => LOG_OUTCOME_STATUS[outcome],
            label: (outcome) => t(`log.outcome.${outcome}`),
          }}
          problems={{ values: problems, kind: listProblemKind, label: problemText }}
          notFound={notFound}
          leftOut={{ ...read.leftOut, empty: read.leftOut.empty - emptied }}
          filter={filter}
          onFilter={setFilter}
        />
      }
    >
      {children(planned.filter((row) => isShown(row, filter)))}
    </CheckDock>
  );
}
