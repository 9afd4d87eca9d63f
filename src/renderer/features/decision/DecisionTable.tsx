import { styled } from '@mui/material/styles';
import { Fragment } from 'react';
import type { ProjectDocument } from '#core/api/contract.ts';
import type { Words } from '#core/chart/figure.ts';
import { smallBar } from '#core/chart/small-bar.ts';
import { ELECTRICITY_SCENARIOS } from '#core/project/codes.ts';
import { Stretched } from '#renderer/components/chart/Stretched.tsx';
import { ComparedRows } from './ComparedRows.tsx';
import { DecisionHead } from './DecisionHead.tsx';
import { columnCells, DecisionRow, mixCells } from './DecisionRow.tsx';
import { LABEL_WIDTH, LEAST_COLUMN_WIDTH, Ruled, Scroll } from './decision-table-styles.ts';
import { DecisionTotal } from './DecisionTotal.tsx';
import type { DecisionView } from './decision-view.logic.ts';
import { QualityCell } from './QualityCell.tsx';

export interface DecisionTableProps {
  readonly document: ProjectDocument;
  readonly view: DecisionView;
  /** Id of the alternative that is decided, else recommended: it stands on white. */
  readonly chosen: string | null;
  /** "Vis beregning" of a total. */
  readonly onExplain: (alternative: string) => void;
  /** `YYYY-MM-DD` */
  readonly today: string;
  readonly words: Words;
}

const MIX_BAR_HEIGHT = 13;

/** The alternatives side by side, both electricity mixes of each: what they emit, differ, pay back, hang on and rest on. */
export function DecisionTable({ document, view, chosen, onExplain, today, words }: DecisionTableProps) {
  const { t } = words;
  const { columns, answer } = view;
  const [first] = columns;
  if (!first) return null;
  const { method } = first.shown.account;
  const sharedPeriod = columns.every(
    ({ shown }) => shown.account.method.referenceStudyPeriod === method.referenceStudyPeriod,
  );
  const users = new Set(columns.map((column) => column.users));
  const [onlyUsers = null] = users;
  const all = { columns, chosen };

  return (
    <Scroll tabIndex={0} aria-label={t('decision.scrolls')}>
      <Ruled style={{ minWidth: LABEL_WIDTH + columns.length * LEAST_COLUMN_WIDTH }}>
        <colgroup>
          <col style={{ width: LABEL_WIDTH }} />
          {columns.map(({ shown }) => (
            <Fragment key={shown.id}>
              <col />
              <col />
            </Fragment>
          ))}
        </colgroup>
        <DecisionHead document={document} view={view} chosen={chosen} words={words} />
        <tbody>
          <DecisionRow
            label={
              sharedPeriod
                ? t('decision.total', { years: String(method.referenceStudyPeriod) })
                : t('decision.totalPlain')
            }
            note={t('decision.tonnes')}
          >
            {mixCells(all, (column, mix) => (
              <DecisionTotal column={column} mix={mix} onExplain={() => onExplain(column.shown.id)} words={words} />
            ))}
          </DecisionRow>
          <DecisionRow label={t('decision.modules')} note={t('decision.modulesNote')}>
            {columnCells(all, ({ figures }) => (
              <Bars>
                {ELECTRICITY_SCENARIOS.map((mix) => (
                  <Stretched
                    key={mix}
                    draw={(widthPx) => smallBar(figures[mix].groups, view.scaleEnd, widthPx, MIX_BAR_HEIGHT)}
                  />
                ))}
              </Bars>
            ))}
          </DecisionRow>
          <DecisionRow label={t('decision.perArea')} note={t(`comparison.measure.perAreaYear.${method.areaBasis}`)}>
            {mixCells(all, ({ perAreaYear }, mix) => perAreaYear[mix])}
          </DecisionRow>
          {(users.size > 1 || onlyUsers !== null) && (
            <DecisionRow
              label={t('decision.perUser')}
              note={
                users.size === 1 && onlyUsers !== null
                  ? t('decision.perUserUnitOf', { users: onlyUsers })
                  : t('decision.perUserUnit')
              }
            >
              {mixCells(all, ({ perUser }, mix) => perUser[mix])}
            </DecisionRow>
          )}
          {answer?.comparison.comparable === true && (
            <ComparedRows
              document={document}
              view={view}
              reference={first.shown}
              undecided={answer.undecided}
              chosen={chosen}
              today={today}
              words={words}
            />
          )}
          <DecisionRow label={t('decision.quality')} note={t('decision.qualityNote')}>
            {columnCells(all, ({ shown }) => (
              <QualityCell account={shown.account} />
            ))}
          </DecisionRow>
        </tbody>
      </Ruled>
    </Scroll>
  );
}

const Bars = styled('div')(({ theme: { tokens } }) => ({
  display: 'grid',
  gap: tokens.space[2],
  paddingTop: tokens.space[1],
}));
