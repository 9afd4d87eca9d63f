import { styled } from '@mui/material/styles';
import { Fragment, type ReactNode } from 'react';
import type { ProjectDocument } from '#core/api/contract.ts';
import type { Words } from '#core/chart/figure.ts';
import { smallBar } from '#core/chart/small-bar.ts';
import { ELECTRICITY_SCENARIOS, type ElectricityScenario } from '#core/project/codes.ts';
import { Stretched } from '#renderer/components/chart/Stretched.tsx';
import { Spoken } from '#renderer/components/text/Spoken.tsx';
import { useFormat } from '#renderer/components/text/TextProvider.tsx';
import type { DecisionColumn, DecisionView } from './decision-view.logic.ts';
import { PaybackCell } from './PaybackCell.tsx';
import { QualityCell } from './QualityCell.tsx';
import { SignCell } from './SignCell.tsx';

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
  const ofColumns = (cell: (column: DecisionColumn) => ReactNode) =>
    columns.map((column) => (
      <td key={column.shown.id} colSpan={2} data-chosen={column.shown.id === chosen}>
        {cell(column)}
      </td>
    ));
  const ofMixes = (cell: (column: DecisionColumn, mix: ElectricityScenario) => ReactNode) =>
    columns.flatMap((column) =>
      ELECTRICITY_SCENARIOS.map((mix) => (
        <td key={`${column.shown.id} ${mix}`} data-mix={mix} data-chosen={column.shown.id === chosen}>
          {cell(column, mix)}
        </td>
      )),
    );

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
        <thead>
          <tr>
            <th scope="row">
              {view.sharedFunction !== null && (
                <>
                  {t('decision.function')}
                  <Note>{view.sharedFunction}</Note>
                </>
              )}
            </th>
            {columns.map((column) => (
              <th key={column.shown.id} scope="colgroup" colSpan={2} data-chosen={column.shown.id === chosen}>
                <Head column={column} />
              </th>
            ))}
          </tr>
          <tr>
            <td aria-hidden />
            {columns.flatMap(({ shown }) =>
              ELECTRICITY_SCENARIOS.map((mix) => (
                <th key={`${shown.id} ${mix}`} scope="col" data-mix={mix} data-chosen={shown.id === chosen}>
                  <MixName document={document} mix={mix} words={words} />
                </th>
              )),
            )}
          </tr>
        </thead>
        <tbody>
          <Row
            label={
              sharedPeriod
                ? t('decision.total', { years: String(method.referenceStudyPeriod) })
                : t('decision.totalPlain')
            }
            note={t('decision.tonnes')}
          >
            {ofMixes((column, mix) => (
              <Total column={column} mix={mix} onExplain={() => onExplain(column.shown.id)} words={words} />
            ))}
          </Row>
          <Row label={t('decision.modules')} note={t('decision.modulesNote')}>
            {ofColumns(({ figures }) => (
              <Bars>
                {ELECTRICITY_SCENARIOS.map((mix) => (
                  <Stretched
                    key={mix}
                    draw={(widthPx) => smallBar(figures[mix].groups, view.scaleEnd, widthPx, MIX_BAR_HEIGHT)}
                  />
                ))}
              </Bars>
            ))}
          </Row>
          <Row label={t('decision.perArea')} note={t(`comparison.measure.perAreaYear.${method.areaBasis}`)}>
            {ofMixes(({ perAreaYear }, mix) => perAreaYear[mix])}
          </Row>
          {(users.size > 1 || onlyUsers !== null) && (
            <Row
              label={t('decision.perUser')}
              note={
                users.size === 1 && onlyUsers !== null
                  ? t('decision.perUserUnitOf', { users: onlyUsers })
                  : t('decision.perUserUnit')
              }
            >
              {ofMixes(({ perUser }, mix) => perUser[mix])}
            </Row>
          )}
          {answer?.comparison.comparable === true && (
            <>
              <Row label={t('decision.difference', { name: first.shown.name })} note={t('decision.differenceNote')}>
                {columns.flatMap((column) =>
                  column.difference === null
                    ? [
                        <td key={column.shown.id} colSpan={2} data-chosen={column.shown.id === chosen}>
                          <Quiet>{t('decision.reference')}</Quiet>
                        </td>,
                      ]
                    : ELECTRICITY_SCENARIOS.map((mix) => (
                        <td key={`${column.shown.id} ${mix}`} data-mix={mix} data-chosen={column.shown.id === chosen}>
                          <strong>{column.difference?.amounts[mix]}</strong>{' '}
                          <Quiet>{column.difference?.shares[mix]}</Quiet>
                        </td>
                      )),
                )}
              </Row>
              <Row label={t('decision.payback')} note={t('decision.paybackNote')}>
                {ofColumns((column) => (
                  <PaybackCell
                    column={column}
                    startsLowest={view.referenceStartsLowest}
                    studyPeriod={method.referenceStudyPeriod}
                    words={words}
                  />
                ))}
              </Row>
              <Row label={t('decision.sign')} note={t('decision.signNote')}>
                {ofColumns((column) => (
                  <SignCell
                    document={document}
                    reference={first.shown}
                    other={column.shown}
                    undecided={answer.undecided}
                    today={today}
                    words={words}
                  />
                ))}
              </Row>
            </>
          )}
          <Row label={t('decision.quality')} note={t('decision.qualityNote')}>
            {ofColumns(({ shown }) => (
              <QualityCell account={shown.account} />
            ))}
          </Row>
        </tbody>
      </Ruled>
    </Scroll>
  );
}

function Head({ column }: { readonly column: DecisionColumn }) {
  return (
    <>
      <Name>{column.shown.name}</Name>
      <Note>{column.about}</Note>
      {column.deliveredBy !== null && <Note>{column.deliveredBy}</Note>}
      {column.function !== null && <Note>{column.function}</Note>}
    </>
  );
}

interface MixNameProps {
  readonly document: ProjectDocument;
  readonly mix: ElectricityScenario;
  readonly words: Words;
}

/** "Norge 18 g"; the mix alone where its factor changes from year to year. */
function MixName({ document, mix, words: { t } }: MixNameProps) {
  const format = useFormat();
  const scenario = t(`scenario.${mix}`);
  const row = document.factors.rows.find(({ id }) => id === `electricity-${mix}`);
  if (!row || row.path) return scenario;
  const grams = format.number(row.value * 1000, 0);
  return (
    <span title={t('decision.mixTitle', { scenario, grams })}>{t('decision.mixWithFactor', { scenario, grams })}</span>
  );
}

interface TotalProps {
  readonly column: DecisionColumn;
  readonly mix: ElectricityScenario;
  readonly onExplain: () => void;
  readonly words: Words;
}

/** A total that opens its calculation when it is pressed. */
function Total({ column, mix, onExplain, words: { t } }: TotalProps) {
  const { total, completeness } = column.figures[mix];
  if (total === null) return <Quiet>–</Quiet>;
  return (
    <Press type="button" onClick={onExplain} title={t('common.showCalculation')}>
      <Figure data-lowest={column.isLowest[mix]}>
        {completeness === 'atLeast' && <i>≥ </i>}
        {column.totals[mix]}
      </Figure>
      {column.isLowest[mix] && <Lowest>{t('decision.lowest')}</Lowest>}
      {completeness === 'incomplete' && <Incomplete>{t('common.incomplete')}</Incomplete>}
      <Spoken> {t('common.showCalculation')}</Spoken>
    </Press>
  );
}

interface RowProps {
  readonly label: string;
  readonly note: string;
  readonly children: ReactNode;
}

function Row({ label, note, children }: RowProps) {
  return (
    <tr>
      <th scope="row">
        {label}
        <Note>{note}</Note>
      </th>
      {children}
    </tr>
  );
}

const LABEL_WIDTH = 176;
const LEAST_COLUMN_WIDTH = 208;

/** More alternatives than there is room for scroll sideways in here; what a row is of stays. */
const Scroll = styled('section')(({ theme: { tokens } }) => ({
  overflowX: 'auto',
  borderTop: `${tokens.border.strong}px solid ${tokens.color.ink}`,
  '@media print': { overflow: 'visible' },
}));

const Ruled = styled('table')(({ theme: { tokens, typography } }) => ({
  ...typography.table,
  width: '100%',
  tableLayout: 'fixed',
  // Collapsed borders do not follow a cell that stays while the others scroll.
  borderCollapse: 'separate',
  borderSpacing: 0,
  '& th, & td': {
    padding: `5px ${tokens.space[3]}px`,
    verticalAlign: 'top',
    textAlign: 'left',
    fontWeight: 400,
    borderBottom: `1px solid ${tokens.color.line}`,
  },
  '& thead th, & thead td': { paddingBottom: 0, borderBottom: 'none' },
  '& thead tr:last-of-type > *': {
    ...typography.small,
    paddingTop: tokens.space[1],
    paddingBottom: tokens.space[2],
    borderBottom: `1px solid ${tokens.color.lineStrong}`,
  },
  '& tbody tr:last-of-type > *': { borderBottom: `1px solid ${tokens.color.lineStrong}` },
  '& tr > :not(* + *)': {
    position: 'sticky',
    left: 0,
    zIndex: 1,
    paddingLeft: 0,
    backgroundColor: tokens.color.canvas,
    ...typography.label,
  },
  '& tr > [colspan], & [data-mix=norway]': { borderLeft: `1px solid ${tokens.color.line}` },
  '& [data-chosen=true]': { backgroundColor: tokens.color.surface },
  '& td': { whiteSpace: 'nowrap' },
  '& td[colspan]': { whiteSpace: 'normal' },
  '& strong': { fontWeight: 600 },
}));

const Name = styled('span')(({ theme: { typography } }) => ({ ...typography.section, display: 'block' }));

const Note = styled('span')(({ theme: { tokens, typography } }) => ({
  ...typography.micro,
  display: 'block',
  fontWeight: 400,
  color: tokens.color.ink2,
  overflowWrap: 'anywhere',
}));

const Quiet = styled('span')(({ theme: { tokens } }) => ({ color: tokens.color.ink2 }));

const Press = styled('button')(({ theme: { tokens } }) => ({
  display: 'block',
  padding: 0,
  border: 0,
  background: 'none',
  color: 'inherit',
  font: 'inherit',
  textAlign: 'left',
  cursor: 'pointer',
  '&:hover > span:first-of-type': { color: tokens.color.accent },
}));

const Figure = styled('span')(({ theme: { tokens, typography } }) => ({
  ...typography.figureM,
  display: 'block',
  borderBottom: `2px solid transparent`,
  '& i': { fontStyle: 'normal', color: tokens.color.beyond },
  '&[data-lowest=true]': { borderBottomColor: tokens.color.accent },
}));

const Lowest = styled('span')(({ theme: { tokens, typography } }) => ({
  ...typography.micro,
  display: 'block',
  fontWeight: 600,
  color: tokens.color.accent,
}));

const Incomplete = styled('span')(({ theme: { tokens, typography } }) => ({
  ...typography.micro,
  display: 'block',
  color: tokens.color.beyond,
}));

const Bars = styled('div')(({ theme: { tokens } }) => ({
  display: 'grid',
  gap: tokens.space[2],
  paddingTop: tokens.space[1],
}));
