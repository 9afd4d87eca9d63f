import Checkbox from '@mui/material/Checkbox';
import { styled } from '@mui/material/styles';
import { bringsChange, type PlannedLogRow } from '#core/sheet/log-plan.ts';
import type { Translate } from '#core/text/text.ts';
import { Status } from '../feedback/Status.tsx';
import type { GridColumn, GridRecord } from '../grid/column.ts';
import { LOG_OUTCOME_STATUS } from './checked-rows.logic.ts';
import type { ResultColumn } from './ListTable.tsx';
import { changeTexts } from './row-changes.logic.ts';
import type { Taking } from './use-list-check.ts';

export interface LogColumns<Row extends GridRecord, Code extends string, Plan> {
  readonly t: Translate;
  readonly taking: Taking;
  /** Those of the log: they say what a row says. */
  readonly columns: readonly GridColumn<Row>[];
  readonly problemText: (code: Code) => string;
  /** What the log will ask about the row; absent: a log that tells it first when the row is there. */
  readonly askedOf?: (plan: Plan) => readonly string[];
}

type Planned<Row, Code extends string> = PlannedLogRow<{ readonly row: number }, Row, Code>;

/** What a row of a list becomes in the log, whether it is taken in, and what it changes there. */
export function logColumns<Row extends GridRecord, Code extends string, Plan extends Planned<Row, Code>>({
  t,
  taking,
  columns,
  problemText,
  askedOf = () => [],
}: LogColumns<Row, Code, Plan>): ResultColumn<Plan>[] {
  const remarksOf = (plan: Plan): string => {
    const { outcome, before, becomes, problems } = plan;
    if (outcome === 'emptied') return t('log.emptied');
    const ofRow = problems.filter(({ column }) => column === null).map(({ code }) => problemText(code));
    const changes = before === null ? [] : changeTexts(columns, before, becomes);
    return [...ofRow, ...askedOf(plan), ...changes].join(' · ');
  };
  return [
    {
      id: 'outcome',
      head: t('list.becomes'),
      width: 158,
      cell: ({ outcome, read: { row } }) => {
        const isTaken = taking.isTaken(row);
        const status = (
          <Status kind={isTaken ? LOG_OUTCOME_STATUS[outcome] : 'missing'}>
            {t(isTaken ? `log.outcomeOfOne.${outcome}` : 'log.leftOut')}
          </Status>
        );
        if (!bringsChange(outcome)) return <Indented>{status}</Indented>;
        return (
          <Choice>
            <Checkbox
              checked={isTaken}
              sx={{ padding: '2px' }}
              onChange={(_, checked) => taking.take(row, checked)}
              slotProps={{ input: { 'aria-label': t('log.take', { row }) } }}
            />
            {status}
          </Choice>
        );
      },
    },
    {
      id: 'remark',
      head: t('log.changes'),
      width: 240,
      cell: (plan) => {
        const remarks = remarksOf(plan);
        return <span title={remarks}>{remarks}</span>;
      },
    },
  ];
}

const Choice = styled('span')(({ theme: { tokens } }) => ({
  display: 'flex',
  alignItems: 'center',
  gap: tokens.space[2],
}));

/** As far in as what stands beside a checkbox. */
const Indented = styled('span')({ paddingLeft: 28 });
