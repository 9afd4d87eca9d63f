import { styled } from '@mui/material/styles';
import { useMemo, useState } from 'react';
import { legend } from '#core/chart/legend.ts';
import { GROUP_ORDER } from '#core/chart/shown.ts';
import { ELECTRICITY_SCENARIOS } from '#core/project/codes.ts';
import type { CountedMeasure } from '#core/portfolio/target.ts';
import { siteMonths } from '#core/site/site-months.ts';
import { ActionButton, useAsTables } from '#renderer/app/actions/index.ts';
import { useCall } from '#renderer/client/queries.ts';
import { DrawingSvg } from '#renderer/components/chart/DrawingSvg.tsx';
import { useWidth } from '#renderer/components/chart/use-width.ts';
import { Empty } from '#renderer/components/feedback/Empty.tsx';
import { Waiting } from '#renderer/components/feedback/Waiting.tsx';
import { Page } from '#renderer/components/layout/Page.tsx';
import { Section } from '#renderer/components/layout/Section.tsx';
import { assessmentOf } from '#renderer/components/project/assessment.ts';
import { SiteMonths } from '#renderer/components/project/SiteMonths.tsx';
import { useFormat, useText } from '#renderer/components/text/TextProvider.tsx';
import { today } from '#renderer/components/text/today.ts';
import { EditProjectDialog } from './EditProjectDialog.tsx';
import { portfolioHeadline } from './headline.logic.ts';
import { ActionPlan } from './ActionPlan.tsx';
import { MeasureDrawer } from './MeasureDrawer.tsx';
import { Measures, type MeasuresProps } from './Measures.tsx';
import { NewProjectDialog } from './NewProjectDialog.tsx';
import { projectRow, type ProjectRow } from './project-row.logic.ts';
import { ProjectTable } from './ProjectTable.tsx';
import { useProjectActions } from './use-project-actions.ts';

/** The strategy works for sites without fossils (3.9), and names no share that is to be free of emissions (3.10). */
const SITE_TARGETS = { fossilFree: 1, emissionFree: null };
const NO_PROJECTS: readonly [] = [];
const NO_TARGETS: readonly [] = [];

/** How do our projects do? One row a project, and the ways to begin another. */
export default function PortfolioScreen() {
  const t = useText();
  const projects = useCall('projects.list', {});
  const [makingNew, setMakingNew] = useState(false);
  const [editing, setEditing] = useState<string | null>(null);
  const [opened, setOpened] = useState<CountedMeasure | null>(null);
  const targets = useCall('portfolio.targets', {}).data ?? NO_TARGETS;
  const year = Number(today().slice(0, 4));
  const documents = projects.data ?? NO_PROJECTS;
  const rows = useMemo(() => documents.map((one) => projectRow(one, assessmentOf(one, today()), today())), [documents]);
  useProjectActions(documents, () => setMakingNew(true), setEditing);
  const edited = documents.find(({ project }) => project.id === editing)?.project;

  if (projects.error) throw projects.error;
  return (
    <Page
      title={t('app.portfolio')}
      drawer={
        opened && (
          <MeasureDrawer measure={opened} rows={rows} targets={targets} year={year} onClose={() => setOpened(null)} />
        )
      }
    >
      {projects.data ? <Overview rows={rows} targets={targets} year={year} onOpen={setOpened} /> : <Waiting />}
      {makingNew && <NewProjectDialog onClose={() => setMakingNew(false)} />}
      {edited && <EditProjectDialog project={edited} onClose={() => setEditing(null)} />}
    </Page>
  );
}

function Overview({ rows, ...measured }: MeasuresProps) {
  const t = useText();
  const format = useFormat();
  const complete = rows.filter((row) => row.state === 'complete').length;
  return (
    <>
      <Top>
        <p>{portfolioHeadline(rows.length, complete, t)}</p>
        <ActionButton action="projects.import" variant="quiet" />
        {rows.length > 0 && <ActionButton action="projects.openExample" />}
        <ActionButton action="projects.create" variant="primary" />
      </Top>
      {rows.length === 0 ? (
        <Empty
          title={t('portfolio.empty.title')}
          ghost={[
            [t('portfolio.empty.ghost1'), '', `${format.number(6.8, 1)} kg CO₂e/m²`],
            [t('portfolio.empty.ghost2'), '', `${format.number(8.9, 1)} kg CO₂e/m²`],
          ]}
          action={<ActionButton action="projects.openExample" />}
        >
          {t('portfolio.empty.body')}
        </Empty>
      ) : (
        <>
          <Measures rows={rows} {...measured} />
          <Section
            title={t('portfolio.projects')}
            note={t('portfolio.projectsNote')}
            end={<ActionPlan thisYear={measured.year} />}
          >
            <ProjectTable rows={rows} />
            <Foot rows={rows} />
          </Section>
          <SiteTrend rows={rows} />
        </>
      )}
    </>
  );
}

/** All the sites together, by their energy: does the share that is free of emissions grow? */
function SiteTrend({ rows }: { readonly rows: readonly ProjectRow[] }) {
  const t = useText();
  const months = useMemo(() => siteMonths(rows.flatMap(({ site }) => site.rows)), [rows]);
  const asTable = useAsTables('portfolio.table');
  return (
    <SiteMonths
      title={t('portfolio.sites')}
      project={t('app.portfolio')}
      months={months}
      targets={SITE_TARGETS}
      asTable={asTable}
      toggle={<ActionButton action="portfolio.table" />}
    />
  );
}

function Foot({ rows }: { readonly rows: readonly ProjectRow[] }) {
  const t = useText();
  const lowest = rows.flatMap((row) => ELECTRICITY_SCENARIOS.map((scenario) => row.lowest[scenario]?.figures));
  const groups = GROUP_ORDER.filter((group) => lowest.some((figures) => figures?.groups[group]));
  const atLeast = lowest.some((figures) => figures?.completeness === 'atLeast');
  const { ref, widthPx } = useWidth();
  const key = legend(groups, widthPx);
  return (
    <FootRow>
      <div ref={ref}>{widthPx > 0 && <DrawingSvg drawing={{ width: widthPx, name: '', ...key }} decorative />}</div>
      {atLeast && <p>{t('portfolio.atLeastNote')}</p>}
    </FootRow>
  );
}

const Top = styled('div')(({ theme: { tokens, typography } }) => ({
  display: 'flex',
  alignItems: 'flex-start',
  flexWrap: 'wrap',
  gap: tokens.space[3],
  marginBottom: tokens.space[5],
  '& > p': { ...typography.headline, flex: '1 1 15em', maxWidth: '30em', marginRight: 'auto' },
}));

const FootRow = styled('div')(({ theme: { tokens, typography } }) => ({
  ...typography.small,
  display: 'flex',
  alignItems: 'flex-start',
  gap: tokens.space[5],
  marginTop: tokens.space[3],
  color: tokens.color.ink2,
  '& > div': { flex: 1, minWidth: 0 },
}));
