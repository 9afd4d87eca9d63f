import type { LeftOut } from '#core/sheet/take-off-lines.ts';
import { KeyFigure } from '../feedback/KeyFigure.tsx';
import { Status, type StatusKind } from '../feedback/Status.tsx';
import { CountFilter } from '../form/CountFilter.tsx';
import { useFormat, useText } from '../text/TextProvider.tsx';
import { rowCounts, type Checked } from './checked-rows.logic.ts';
import { LeftOutRows } from './LeftOutRows.tsx';

/** What is counted of the rows, and how it is told. */
interface Counted<Value extends string> {
  readonly values: readonly Value[];
  readonly kind: (value: Value) => StatusKind;
  readonly label: (value: Value) => string;
}

export interface ListSummaryProps<Outcome extends string, Code extends string> {
  readonly rows: readonly Checked<Outcome, Code>[];
  /** What the rows are called; else rows. */
  readonly unit?: string;
  /** What else there is to know of them, below their number. */
  readonly about?: string;
  readonly outcomes: Counted<Outcome>;
  readonly problems: Counted<Code>;
  /** What the list is to have and no column was found for. */
  readonly notFound?: readonly string[];
  readonly leftOut?: Readonly<Record<LeftOut, number>>;
  readonly filter: Outcome | Code | null;
  readonly onFilter: (filter: Outcome | Code | null) => void;
}

/** What the list holds: what its rows become, what is to be settled, and what was left out; a count can be pressed to see its rows. */
export function ListSummary<Outcome extends string, Code extends string>(props: ListSummaryProps<Outcome, Code>) {
  const { rows, about, outcomes, problems, notFound = [], leftOut, filter, onFilter } = props;
  const t = useText();
  const format = useFormat();
  const counts = <Value extends Outcome | Code>({ values, kind, label }: Counted<Value>) =>
    rowCounts(rows, values).map(({ value, count }) => ({ value, count, kind: kind(value), label: label(value) }));
  const toSettle = counts(problems);
  return (
    <>
      <KeyFigure value={format.number(rows.length)} unit={props.unit ?? t('list.rows', { count: rows.length })} />
      {about !== undefined && <p>{about}</p>}
      <CountFilter<Outcome | Code>
        label={t('list.filter')}
        counts={counts(outcomes)}
        chosen={filter}
        onChoose={onFilter}
      />
      <h3>{t('list.problems')}</h3>
      {toSettle.length === 0 && notFound.length === 0 && <p>{t('list.noProblems')}</p>}
      {notFound.length > 0 && <Status kind="beyond">{t('list.notFound', { fields: notFound.join(', ') })}</Status>}
      <CountFilter<Outcome | Code> label={t('list.filter')} counts={toSettle} chosen={filter} onChoose={onFilter} />
      {leftOut && <LeftOutRows leftOut={leftOut} />}
    </>
  );
}
