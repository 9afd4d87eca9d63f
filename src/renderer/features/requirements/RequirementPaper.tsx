import GlobalStyles from '@mui/material/GlobalStyles';
import { styled } from '@mui/material/styles';
import { createPortal } from 'react-dom';
import { writeRate } from '#core/chart/figure.ts';
import { annexParts, type RequirementReport } from '#core/report/requirements-workbook.ts';
import type { RequirementStanding } from '#core/requirements/follow-up.ts';
import { formatDay } from '#core/text/date.ts';
import { RuledTable } from '#renderer/components/table/ruled-table.ts';
import { useFormat, useText } from '#renderer/components/text/TextProvider.tsx';

export interface RequirementPaperProps {
  readonly report: RequirementReport;
  /** Its name. */
  readonly project: string;
  readonly standings: readonly RequirementStanding[];
  /** `YYYY-MM-DD` */
  readonly today: string;
}

/** What the page prints in place of itself: the grid draws only the rows that are seen. The annex stands, the plan has a page's breadth. */
export function RequirementPaper({ report, project, standings, today }: RequirementPaperProps) {
  const t = useText();
  const { language } = useFormat();
  return createPortal(
    <Paper>
      <GlobalStyles
        styles={{
          '@media print': {
            '@page': { size: report === 'annex' ? 'A4' : 'A4 landscape', margin: '16mm' },
            '#root': { display: 'none' },
          },
        }}
      />
      <h1>{t(report === 'annex' ? 'requirements.annexTitle' : 'requirements.planTitle', { project })}</h1>
      <small>{t('requirements.printed', { date: formatDay(today, language) })}</small>
      {report === 'annex' ? <Annex standings={standings} /> : <Plan standings={standings} />}
    </Paper>,
    document.body,
  );
}

type PartProps = Pick<RequirementPaperProps, 'standings'>;

/** As the annex of the workbook: each requirement whole, by kind. */
function Annex({ standings }: PartProps) {
  const t = useText();
  const { language } = useFormat();
  return (
    <>
      <p>{t('requirements.annexLead')}</p>
      {annexParts(standings).map(({ kind, requirements }) => (
        <section key={kind}>
          <h2>{t(`requirements.kind.${kind}`)}</h2>
          {requirements.map(({ id, number, title, text, evidence, deadline }) => (
            <article key={id}>
              <h3>{[number, title].filter(Boolean).join(' ')}</h3>
              {text && <p>{text}</p>}
              {evidence && <p>{t('requirements.annexEvidence', { text: evidence })}</p>}
              {deadline && <p>{t('requirements.annexDeadline', { date: formatDay(deadline, language) })}</p>}
            </article>
          ))}
        </section>
      ))}
    </>
  );
}

const PLAN_COLUMNS = ['number', 'title', 'status', 'figure', 'responsible', 'deadline', 'contract', 'reason'] as const;

/** As the plan of the workbook: how each requirement stands, and the deviations after them. */
function Plan({ standings }: PartProps) {
  const t = useText();
  const { language } = useFormat();
  const dayOf = (day: string | null | undefined) => (day == null ? '' : formatDay(day, language));
  const rateOf = (share: number) => writeRate(share, { t, language });
  const deviations = standings.flatMap(({ requirement }) =>
    (requirement.deviations ?? []).map((deviation) => ({ requirement, deviation })),
  );
  return (
    <>
      <Table>
        <thead>
          <tr>
            {PLAN_COLUMNS.map((column) => (
              <th key={column} scope="col">
                {t(`requirements.column.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {standings.map(({ requirement, status, figure }) => (
            <tr key={requirement.id}>
              <th scope="row">{requirement.number}</th>
              <td>{requirement.title}</td>
              <td>{t(`requirements.status.${status}`)}</td>
              <td>
                {figure &&
                  t('requirements.figureOf', { value: rateOf(figure.value), target: rateOf(requirement.target ?? 1) })}
              </td>
              <td>{requirement.responsible}</td>
              <td>{dayOf(requirement.deadline)}</td>
              <td>{requirement.contract}</td>
              <td>{requirement.reason}</td>
            </tr>
          ))}
        </tbody>
      </Table>
      {deviations.length > 0 && (
        <section>
          <h2>{t('requirements.drawer.deviations')}</h2>
          <Table>
            <thead>
              <tr>
                <th scope="col">{t('requirements.column.number')}</th>
                <th scope="col">{t('requirements.deviation.found')}</th>
                <th scope="col">{t('requirements.deviation.text')}</th>
                <th scope="col">{t('requirements.deviation.action')}</th>
                <th scope="col">{t('requirements.deviation.sanction')}</th>
                <th scope="col">{t('requirements.deviation.closedOn')}</th>
              </tr>
            </thead>
            <tbody>
              {deviations.map(({ requirement, deviation }) => (
                <tr key={deviation.id}>
                  <th scope="row">{requirement.number}</th>
                  <td>{dayOf(deviation.found)}</td>
                  <td>{deviation.text}</td>
                  <td>{deviation.action}</td>
                  <td>{deviation.sanction}</td>
                  <td>{deviation.closed == null ? t('requirements.deviation.open') : dayOf(deviation.closed)}</td>
                </tr>
              ))}
            </tbody>
          </Table>
        </section>
      )}
    </>
  );
}

const Paper = styled('div')(({ theme: { tokens, typography } }) => ({
  display: 'none',
  '@media print': { display: 'block' },
  ...typography.body,
  // A text is as it was written, and a word longer than its column breaks rather than run out of the page.
  whiteSpace: 'pre-line',
  overflowWrap: 'anywhere',
  '& h1': { ...typography.title },
  '& h2': { ...typography.section, margin: `${tokens.space[6]}px 0 ${tokens.space[3]}px`, breakAfter: 'avoid' },
  '& h3': { ...typography.body, fontWeight: 600, margin: 0 },
  '& article': { marginBottom: tokens.space[5], breakInside: 'avoid' },
  '& article > p': { marginTop: tokens.space[1] },
  '& small': { ...typography.small, display: 'block', marginBottom: tokens.space[4], color: tokens.color.ink2 },
}));

const Table = styled(RuledTable)({
  '& th, & td': { textAlign: 'left' },
  '& tr': { breakInside: 'avoid' },
});
