import type { ProjectDocument } from '#core/api/contract.ts';
import type { Words } from '#core/chart/figure.ts';
import type { ShownAlternative } from '#core/chart/shown.ts';
import { columnCells, DecisionRow, mixCells } from './DecisionRow.tsx';
import { Quiet } from './decision-table-styles.ts';
import type { DecisionView } from './decision-view.logic.ts';
import { PaybackCell } from './PaybackCell.tsx';
import { SignCell } from './SignCell.tsx';

export interface ComparedRowsProps {
  readonly document: ProjectDocument;
  readonly view: DecisionView;
  /** What the others are compared with. */
  readonly reference: ShownAlternative;
  /** Too little is known for an answer. */
  readonly undecided: boolean;
  readonly chosen: string | null;
  /** `YYYY-MM-DD` */
  readonly today: string;
  readonly words: Words;
}

/** What only alternatives that can be compared have: the difference, when it is paid back, and what its sign hangs on. */
export function ComparedRows({ document, view, reference, undecided, chosen, today, words }: ComparedRowsProps) {
  const { t } = words;
  const { columns } = view;
  return (
    <>
      <DecisionRow label={t('decision.difference', { name: reference.name })} note={t('decision.differenceNote')}>
        {columns.flatMap((column) =>
          column.difference === null
            ? columnCells({ columns: [column], chosen }, () => <Quiet>{t('decision.reference')}</Quiet>)
            : mixCells({ columns: [column], chosen }, ({ difference }, mix) => (
                <>
                  <strong>{difference?.amounts[mix]}</strong> <Quiet>{difference?.shares[mix]}</Quiet>
                </>
              )),
        )}
      </DecisionRow>
      <DecisionRow label={t('decision.payback')} note={t('decision.paybackNote')}>
        {columnCells({ columns, chosen }, (column) => (
          <PaybackCell
            column={column}
            startsLowest={view.referenceStartsLowest}
            studyPeriod={reference.account.method.referenceStudyPeriod}
            words={words}
          />
        ))}
      </DecisionRow>
      <DecisionRow label={t('decision.sign')} note={t('decision.signNote')}>
        {columnCells({ columns, chosen }, ({ shown }) => (
          <SignCell
            document={document}
            reference={reference}
            other={shown}
            undecided={undecided}
            today={today}
            words={words}
          />
        ))}
      </DecisionRow>
    </>
  );
}
