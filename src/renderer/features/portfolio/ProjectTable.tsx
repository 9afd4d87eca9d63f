import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import { styled } from '@mui/material/styles';
import { Link } from 'react-router';
import { decimalsFor, writeRate, writeSum } from '#core/chart/figure.ts';
import { smallBar } from '#core/chart/small-bar.ts';
import type { Translate } from '#core/text/text.ts';
import { alternativeName } from '#core/report/shown-alternatives.ts';
import type { CaseState } from '#core/project/decision-case.ts';
import { methodName } from '#core/report/method-name.ts';
import { moduleList } from '#core/report/report-words.ts';
import type { SiteStatus } from '#core/site/site-status.ts';
import { isReached } from '#core/waste/is-reached.ts';
import type { WasteStatus } from '#core/waste/waste-status.ts';
import { ELECTRICITY_SCENARIOS } from '#core/project/codes.ts';
import { ActionMenu } from '#renderer/app/actions/index.ts';
import { DrawingSvg } from '#renderer/components/chart/DrawingSvg.tsx';
import { Status, type StatusKind } from '#renderer/components/feedback/Status.tsx';
import { resolvedMethod } from '#renderer/components/form/method-choice.ts';
import type { Lacks } from '#renderer/components/project/lacks.ts';
import { Spoken } from '#renderer/components/text/Spoken.tsx';
import { useFormat, useText } from '#renderer/components/text/TextProvider.tsx';
import { today } from '#renderer/components/text/today.ts';
import {
  commonScale,
  type LowestAlternative,
  type ProjectDecision,
  type ProjectRow,
  type ProjectState,
} from './project-row.logic.ts';
import { editAction, exportAction, removeAction } from './use-project-actions.ts';

const BAR_WIDTH = 104;
/** Room for "≥ 123,4". */
const FIGURE_WIDTH = 52;

/** Every project, one row each, all bars on one scale. */
export function ProjectTable({ rows }: { readonly rows: readonly ProjectRow[] }) {
  const t = useText();
  const scaleEnd = commonScale(rows);
  const decimals = decimalsFor(
    rows.flatMap(({ lowest }) => ELECTRICITY_SCENARIOS.map((scenario) => lowest[scenario]?.figures.total ?? null)),
  );
  return (
    <Ruled>
      <TableHead>
        <TableRow>
          <TableCell>{t('portfolio.project')}</TableCell>
          <TableCell align="right">
            {t('portfolio.area')}
            <Unit>{t('unit.m2')}</Unit>
          </TableCell>
          {ELECTRICITY_SCENARIOS.map((scenario) => (
            <TableCell key={scenario}>
              {t('portfolio.climate', { scenario: t(`scenario.${scenario}`) })}
              <Unit>{t('portfolio.climateUnit')}</Unit>
            </TableCell>
          ))}
          <TableCell align="right">
            {t('portfolio.epd')}
            <Unit>{t('portfolio.epdUnit')}</Unit>
          </TableCell>
          <TableCell align="right">
            {t('portfolio.sorting')}
            <Unit>{t('portfolio.sortingUnit')}</Unit>
          </TableCell>
          {SITE_SHARES.map((kind) => (
            <TableCell key={kind} align="right">
              {t(`portfolio.${kind}`)}
              <Unit>{t('portfolio.byContract')}</Unit>
            </TableCell>
          ))}
          <TableCell>{t('portfolio.status')}</TableCell>
          <TableCell>
            <Spoken>{t('common.more')}</Spoken>
          </TableCell>
        </TableRow>
      </TableHead>
      <TableBody>
        {rows.map((row) => (
          <Row key={row.document.project.id} row={row} scaleEnd={scaleEnd} decimals={decimals} />
        ))}
      </TableBody>
    </Ruled>
  );
}

interface RowProps {
  readonly row: ProjectRow;
  readonly scaleEnd: number;
  readonly decimals: number;
}

function Row({ row, scaleEnd, decimals }: RowProps) {
  const t = useText();
  const format = useFormat();
  const { project } = row.document;
  const perUsableArea = project.method.areaBasis === 'usableFloorArea';
  const method = resolvedMethod(project.method, Number(today().slice(0, 4)));
  const preset = method ? methodName(method, t) : t(`preset.${project.method.preset}`);
  const about = [
    project.buildingType && t(`buildingType.${project.buildingType}`),
    project.municipality,
    preset,
    method && t('method.years', { count: method.referenceStudyPeriod }),
    perUsableArea && t('portfolio.perUsableArea'),
  ];
  return (
    <TableRow hover>
      <TableCell component="th" scope="row">
        <Link to={`/project/${project.id}/alternatives`}>{project.name}</Link>
        <Second>{about.filter(Boolean).join(' · ')}</Second>
      </TableCell>
      <TableCell align="right">
        {format.number(row.areaM2, 0)}
        {perUsableArea && row.areaM2 !== null && <Second>{t('portfolio.usableArea')}</Second>}
      </TableCell>
      {ELECTRICITY_SCENARIOS.map((scenario) => (
        <TableCell key={scenario}>
          <Lowest lowest={row.lowest[scenario]} unfinished={row.unfinished} scaleEnd={scaleEnd} decimals={decimals} />
        </TableCell>
      ))}
      <TableCell align="right">{format.share(row.epds && row.epds.product / row.epds.asked)}</TableCell>
      <TableCell align="right">
        <Sorting waste={row.waste} />
      </TableCell>
      {SITE_SHARES.map((kind) => (
        <TableCell key={kind} align="right">
          <SiteShare site={row.site} kind={kind} />
        </TableCell>
      ))}
      <TableCell>
        <States>
          <State state={row.state} lacks={row.lacks} />
          <Decision decision={row.decision} />
          <Requirements followed={row.followed} />
        </States>
      </TableCell>
      <TableCell align="right">
        <Above>
          <ActionMenu
            label={t('portfolio.moreFor', { name: project.name })}
            actions={[editAction(project.id), exportAction(project.id), removeAction(project.id)]}
          />
        </Above>
      </TableCell>
    </TableRow>
  );
}

/** The sorting rate against the project's own target, and what there is of waste per m². */
function Sorting({ waste }: { readonly waste: WasteStatus }) {
  const t = useText();
  const format = useFormat();
  const { sortingRate, complete, perArea } = waste;
  if (sortingRate === null) return <Absent>–</Absent>;
  const rate = writeRate(sortingRate, { t, language: format.language });
  return (
    <>
      {isReached(waste) && complete ? rate : <Status kind="beyond">{rate}</Status>}
      {perArea && (
        <Second>{`${format.number(perArea.all, perArea.all < 10 ? 1 : 0)}\u00A0${t('waste.kgPerM2')}`}</Second>
      )}
      {!complete && <Second>{t('common.incomplete')}</Second>}
    </>
  );
}

const SITE_SHARES = ['fossilFree', 'emissionFree'] as const;

/** The share by what the contract counts, against what it asks for. */
function SiteShare({ site, kind }: { readonly site: SiteStatus; readonly kind: (typeof SITE_SHARES)[number] }) {
  const t = useText();
  const { language } = useFormat();
  const { shares, complete } = site.by[site.denominator];
  if (shares === null) return <Absent>–</Absent>;
  const share = writeRate(shares[kind], { t, language });
  return (
    <>
      {site[kind]?.verdict === 'notMet' ? <Status kind="beyond">{share}</Status> : share}
      <Second>{t(`portfolio.denominator.${site.denominator}`)}</Second>
      {!complete && <Second>{t('common.incomplete')}</Second>}
    </>
  );
}

interface LowestProps {
  readonly lowest: LowestAlternative | null;
  readonly unfinished: ProjectRow['unfinished'];
  readonly scaleEnd: number;
  readonly decimals: number;
}

function Lowest({ lowest, unfinished, scaleEnd, decimals }: LowestProps) {
  const t = useText();
  const { language } = useFormat();
  if (!lowest) {
    const [first] = unfinished;
    return (
      <>
        <Absent>–</Absent>
        {first && <Second>{t('portfolio.unfinished', { name: alternativeName(first, t) })}</Second>}
      </>
    );
  }
  const { total, completeness, groups } = lowest.figures;
  if (total === null) return <Absent>– {t('portfolio.state.unmeasured')}</Absent>;
  return (
    <>
      <FigureAndBar>
        <Figure data-partial={completeness !== 'complete'}>
          {writeSum(total, completeness, decimals, { t, language })}
        </Figure>
        <DrawingSvg drawing={smallBar(groups, scaleEnd, BAR_WIDTH)} decorative />
      </FigureAndBar>
      <UnderBar>{alternativeName(lowest.alternative, t)}</UnderBar>
    </>
  );
}

const DECISION_STATUS: Record<CaseState, StatusKind> = { decided: 'ok', studied: 'draft', notStudied: 'missing' };

/** Whether the case is studied and decided, and on what; a new build that was decided before its study is marked. */
function Decision({ decision: { state, alternative, precedesStudy } }: { readonly decision: ProjectDecision }) {
  const t = useText();
  return (
    <>
      <Status kind={precedesStudy ? 'beyond' : DECISION_STATUS[state]}>
        {t(precedesStudy ? 'decision.precedes' : `decision.state.${state}`)}
      </Status>
      {alternative && <Second>{alternativeName(alternative, t)}</Second>}
    </>
  );
}

/** How many requirements are met; a sign where one is past its deadline or a deviation is open. Nothing where none is followed. */
function Requirements({ followed: { asked, met, overdue, openDeviations } }: RequirementsProps) {
  const t = useText();
  if (asked === 0) return null;
  const text = t('portfolio.requirements', { met, asked });
  return overdue + openDeviations > 0 ? <Status kind="beyond">{text}</Status> : <Second>{text}</Second>;
}

interface RequirementsProps {
  readonly followed: ProjectRow['followed'];
}

const STATUS: Record<ProjectState, StatusKind> = {
  empty: 'missing',
  single: 'draft',
  incomparable: 'beyond',
  incomplete: 'beyond',
  complete: 'ok',
};

function State({ state, lacks }: { readonly state: ProjectState; readonly lacks: Lacks }) {
  const t = useText();
  return (
    <Status kind={STATUS[state]}>{state === 'incomplete' ? lackText(lacks, t) : t(`portfolio.state.${state}`)}</Status>
  );
}

function lackText({ components, modules }: Lacks, t: Translate): string {
  return components > 0
    ? t('portfolio.state.lacking', { count: components })
    : t('portfolio.state.lackingModules', { modules: moduleList(modules) });
}

const Ruled = styled(Table)(({ theme: { tokens } }) => ({
  '& tbody tr': { position: 'relative', height: tokens.size.rowTall + 1 },
  '& th a': {
    color: tokens.color.ink,
    fontWeight: 600,
    textDecoration: 'none',
    // The whole row opens the project; the name is what is reached and read.
    '&::after': { content: '""', position: 'absolute', inset: 0 },
    '&:hover': { textDecoration: 'underline', textUnderlineOffset: 2 },
    '&:focus-visible': { outline: 'none' },
    '&:focus-visible::after': { outline: `${tokens.border.focus}px solid ${tokens.color.accent}`, outlineOffset: -2 },
  },
}));

const Unit = styled('span')(({ theme: { tokens, typography } }) => ({
  ...typography.micro,
  display: 'block',
  fontWeight: 400,
  color: tokens.color.ink2,
}));

const Second = styled('span')(({ theme: { tokens, typography } }) => ({
  ...typography.micro,
  display: 'block',
  fontWeight: 400,
  color: tokens.color.ink2,
}));

const States = styled('div')(({ theme: { tokens } }) => ({
  display: 'grid',
  justifyItems: 'start',
  gap: tokens.space[1],
}));

const UnderBar = styled(Second)(({ theme: { tokens } }) => ({ marginLeft: FIGURE_WIDTH + tokens.space[3] }));

const Absent = styled('span')(({ theme: { tokens } }) => ({ color: tokens.color.ink3 }));

const FigureAndBar = styled('span')(({ theme: { tokens } }) => ({
  display: 'flex',
  alignItems: 'center',
  gap: tokens.space[3],
}));

const Figure = styled('span')(({ theme: { tokens } }) => ({
  minWidth: FIGURE_WIDTH,
  textAlign: 'right',
  whiteSpace: 'nowrap',
  '&[data-partial=true]': { color: tokens.color.beyond },
}));

/** Lies over the row's own link. */
const Above = styled('span')({ position: 'relative', zIndex: 1 });
