import { writeRate } from '#core/chart/figure.ts';
import { styled } from '@mui/material/styles';
import {
  ArrowDownUp,
  Book,
  ClipboardList,
  LayoutGrid,
  Menu,
  Search,
  SlidersHorizontal,
  type LucideIcon,
} from 'lucide-react';
import { useId, useState, type ReactNode } from 'react';
import { NavLink, useLocation } from 'react-router';
import type { ProjectDocument } from '#core/api/contract.ts';
import { siteVerdict } from '#core/report/site-words.ts';
import { isReached } from '#core/waste/is-reached.ts';
import { Status } from '#renderer/components/feedback/Status.tsx';
import { IconButton } from '#renderer/components/form/IconButton.tsx';
import { assessmentOf, mainAccounts } from '#renderer/components/project/assessment.ts';
import { costsIn } from '#renderer/components/project/costs.ts';
import { coverageIn } from '#renderer/components/project/coverage.ts';
import { lackCountsOf } from '#renderer/components/project/lacks.ts';
import { awardIn } from '#renderer/components/project/award.ts';
import { requirementsIn } from '#renderer/components/project/requirements.ts';
import { siteIn } from '#renderer/components/project/site.ts';
import { wasteIn } from '#renderer/components/project/waste.ts';
import { Spoken } from '#renderer/components/text/Spoken.tsx';
import { useFormat, useText } from '#renderer/components/text/TextProvider.tsx';
import { today } from '#renderer/components/text/today.ts';
import { isMac, shortcutText } from '../actions/index.ts';
import { NARROW } from '#renderer/components/layout/narrow.ts';
import { Brand } from './Brand.tsx';

export interface NavigationProps {
  readonly project: ProjectDocument | null;
  readonly onSearch: () => void;
  readonly onSwitchProject: () => void;
}

/** The way to every page, and which project is open. */
export function Navigation({ project, onSearch, onSwitchProject }: NavigationProps) {
  const t = useText();
  const pagesId = useId();
  const { key: place } = useLocation();
  // Where the pages are folded away: the place they were unfolded at, so that going anywhere folds them again.
  const [unfoldedAt, setUnfoldedAt] = useState<string | null>(null);
  const unfolded = unfoldedAt === place;
  return (
    <Column aria-label={t('app.navigation')}>
      <BrandPlace>
        <Brand />
        <Fold>
          <IconButton
            label={t('app.navigation')}
            icon={Menu}
            aria-expanded={unfolded}
            aria-controls={pagesId}
            onClick={() => setUnfoldedAt(unfolded ? null : place)}
          />
        </Fold>
      </BrandPlace>
      <Pages id={pagesId} data-unfolded={unfolded}>
        <Item to="/" icon={LayoutGrid} end>
          {t('app.portfolio')}
        </Item>
        <Item to="/library" icon={Book}>
          {t('app.library')}
        </Item>
        <Item to="/catalogue" icon={ClipboardList}>
          {t('app.catalogue')}
        </Item>
        {project && <ProjectPages document={project} onSwitch={onSwitchProject} />}
        <Foot>
          <SearchButton type="button" onClick={onSearch}>
            <Search size={16} aria-hidden />
            {t('app.search')}
            <kbd>{shortcutText('Mod+K', isMac())}</kbd>
          </SearchButton>
          <Item to="/settings" icon={SlidersHorizontal}>
            {t('app.settings')}
          </Item>
        </Foot>
      </Pages>
    </Column>
  );
}

function ProjectPages({ document, onSwitch }: { readonly document: ProjectDocument; readonly onSwitch: () => void }) {
  const t = useText();
  const { project } = document;
  // As the portfolio and the decision case count: a variant says what it lacks where it is shown.
  const withoutFigures = lackCountsOf(mainAccounts(document, assessmentOf(document, today()))).components;
  return (
    <ProjectPlace>
      <ProjectHead>
        <h2 title={project.name}>{project.name}</h2>
        <IconButton label={t('app.switchProject')} icon={ArrowDownUp} onClick={onSwitch} />
        {project.buildingType && <p>{t(`buildingType.${project.buildingType}`)}</p>}
      </ProjectHead>
      <Item to={`/project/${project.id}/decision`}>{t('app.decision')}</Item>
      <Item
        to={`/project/${project.id}/alternatives`}
        state={
          withoutFigures > 0 && (
            <Status kind="beyond">
              {withoutFigures}
              <Spoken> {t('app.withoutFigures')}</Spoken>
            </Status>
          )
        }
      >
        {t('app.alternatives')}
      </Item>
      <Item to={`/project/${project.id}/comparison`}>{t('app.comparison')}</Item>
      <Item to={`/project/${project.id}/coverage`} state={<EpdShare document={document} />}>
        {t('app.coverage')}
      </Item>
      <Item to={`/project/${project.id}/waste`} state={<SortingRate document={document} />}>
        {t('app.waste')}
      </Item>
      <Item to={`/project/${project.id}/site`} state={<FossilFree document={document} />}>
        {t('app.site')}
      </Item>
      <Item to={`/project/${project.id}/requirements`} state={<RequirementsMet document={document} />}>
        {t('app.requirements')}
      </Item>
      <Item to={`/project/${project.id}/choices`}>{t('app.choices')}</Item>
      <Item to={`/project/${project.id}/cost`} state={<CostsLacking document={document} />}>
        {t('app.cost')}
      </Item>
      <Item to={`/project/${project.id}/bids`} state={<BidsRanked document={document} />}>
        {t('app.bids')}
      </Item>
    </ProjectPlace>
  );
}

/** Share of the components that have a valid product EPD, in the alternative that the page opens with. */
function EpdShare({ document }: { readonly document: ProjectDocument }) {
  const t = useText();
  const format = useFormat();
  const share = coverageIn(document, today())?.shares.rows.shares.product ?? null;
  if (share === null) return null;
  return (
    <Quiet>
      {format.share(share)}
      <Spoken> {t('app.withEpd')}</Spoken>
    </Quiet>
  );
}

/** How much of the waste is sorted; with a sign where that is less than the target, or where deliveries are left out. */
function SortingRate({ document }: { readonly document: ProjectDocument }) {
  const t = useText();
  const { language } = useFormat();
  const status = wasteIn(document);
  if (status.sortingRate === null) return null;
  const text = (
    <>
      {writeRate(status.sortingRate, { t, language })}
      <Spoken> {t('app.sorted')}</Spoken>
    </>
  );
  return isReached(status) && status.complete ? <Quiet>{text}</Quiet> : <Status kind="beyond">{text}</Status>;
}

/** How much of the site is free of fossils, as the contract counts; with a sign where that is less than it asks, or not settled. */
function FossilFree({ document }: { readonly document: ProjectDocument }) {
  const t = useText();
  const { language } = useFormat();
  const status = siteIn(document);
  const { shares, complete } = status.by[status.denominator];
  if (shares === null) return null;
  const text = (
    <>
      {writeRate(shares.fossilFree, { t, language })}
      <Spoken> {t('app.fossilFree')}</Spoken>
    </>
  );
  const verdict = siteVerdict(status);
  const isDoubtful = verdict === 'notMet' || verdict === 'open' || !complete;
  return isDoubtful ? <Status kind="beyond">{text}</Status> : <Quiet>{text}</Quiet>;
}

/** How many of the requirements are met; with a sign where one is past its deadline or a deviation is open. */
function RequirementsMet({ document }: { readonly document: ProjectDocument }) {
  const t = useText();
  const { asked, met, overdue, openDeviations } = requirementsIn(document, today());
  if (asked === 0) return null;
  const text = (
    <>
      {t('common.of', { done: met, total: asked })}
      <Spoken> {t('app.requirementsMet')}</Spoken>
    </>
  );
  return overdue + openDeviations > 0 ? <Status kind="beyond">{text}</Status> : <Quiet>{text}</Quiet>;
}

/** How many of the bids are ranked; with a sign where one is not. */
function BidsRanked({ document }: { readonly document: ProjectDocument }) {
  const t = useText();
  const { standings } = awardIn(document, today());
  const ranked = standings.filter(({ competitor }) => competitor !== null).length;
  if (standings.length === 0) return null;
  const text = (
    <>
      {t('common.of', { done: ranked, total: standings.length })}
      <Spoken> {t('app.bidsRanked')}</Spoken>
    </>
  );
  return ranked < standings.length ? <Status kind="beyond">{text}</Status> : <Quiet>{text}</Quiet>;
}

/** How many cost lines lack something, and so are in no sum. */
function CostsLacking({ document }: { readonly document: ProjectDocument }) {
  const t = useText();
  const lacking = costsIn(document, today()).reduce((sum, { presentValue }) => sum + presentValue.lacking, 0);
  if (lacking === 0) return null;
  return (
    <Status kind="beyond">
      {lacking}
      <Spoken> {t('app.costsLacking', { count: lacking })}</Spoken>
    </Status>
  );
}

interface ItemProps {
  readonly to: string;
  readonly icon?: LucideIcon;
  /** Only the page itself, not those under it. */
  readonly end?: boolean;
  /** A short state at the right edge. */
  readonly state?: ReactNode;
  readonly children: ReactNode;
}

function Item({ to, icon: Icon, end = false, state, children }: ItemProps) {
  return (
    <Link to={to} end={end} data-sub={Icon === undefined}>
      {Icon && <Icon size={16} aria-hidden />}
      {children}
      {state}
    </Link>
  );
}

const Column = styled('nav')(({ theme: { tokens } }) => ({
  position: 'relative',
  display: 'flex',
  flexDirection: 'column',
  flex: 'none',
  width: tokens.size.nav,
  height: '100%',
  overflow: 'hidden auto',
  backgroundColor: tokens.color.nav,
  '@media (forced-colors: active)': { borderRight: '1px solid' },
  [NARROW]: { width: 'auto', height: 'auto' },
}));

const BrandPlace = styled('div')(({ theme: { tokens } }) => ({
  display: 'flex',
  alignItems: 'center',
  flex: 'none',
  height: tokens.size.header,
  padding: `0 ${tokens.space[5]}px`,
}));

/** Only where the pages are folded away. */
const Fold = styled('span')({ display: 'none', marginLeft: 'auto', [NARROW]: { display: 'block' } });

const Pages = styled('div')({
  display: 'contents',
  [NARROW]: { display: 'none', '&[data-unfolded=true]': { display: 'block' } },
});

const row = {
  display: 'flex',
  alignItems: 'center',
  flex: 'none',
  gap: 10,
  boxSizing: 'border-box',
  width: '100%',
  height: 29,
  padding: '0 14px 0 13px',
  border: 0,
  borderLeft: '3px solid transparent',
  background: 'none',
  font: 'inherit',
  textAlign: 'left',
  textDecoration: 'none',
  cursor: 'pointer',
  // A transparent edge is drawn where the system chooses the colours.
  '@media (forced-colors: active)': { borderLeftColor: 'Canvas', '&.active': { borderLeftColor: 'Highlight' } },
} as const;

const Link = styled(NavLink)(({ theme: { tokens, typography } }) => ({
  ...typography.body,
  ...row,
  color: tokens.color.ink2,
  '&[data-sub=true]': { height: 27 },
  '& > :last-child:not(svg)': { marginLeft: 'auto' },
  '&:hover': { color: tokens.color.ink, backgroundColor: tokens.color.hover },
  '&:focus-visible': { outlineOffset: -2 },
  '&.active': {
    borderLeftColor: tokens.color.accent,
    backgroundColor: tokens.color.canvas,
    color: tokens.color.ink,
    fontWeight: 600,
  },
}));

const SearchButton = styled('button')(({ theme: { tokens, typography } }) => ({
  ...row,
  ...typography.body,
  color: tokens.color.ink2,
  '&:hover': { color: tokens.color.ink, backgroundColor: tokens.color.hover },
  '&:focus-visible': { outlineOffset: -2 },
  '& kbd': {
    ...typography.micro,
    marginLeft: 'auto',
    padding: '1px 5px',
    border: `1px solid ${tokens.color.lineMid}`,
    borderRadius: tokens.radius.control,
    backgroundColor: tokens.color.canvas,
  },
}));

const ProjectPlace = styled('div')(({ theme: { tokens } }) => ({
  flex: 'none',
  marginTop: tokens.space[4],
  paddingTop: tokens.space[4],
  borderTop: `1px solid ${tokens.color.lineMid}`,
}));

const ProjectHead = styled('div')(({ theme: { tokens, typography } }) => ({
  display: 'grid',
  gridTemplateColumns: '1fr auto',
  alignItems: 'center',
  padding: `0 ${tokens.space[4]}px 0 ${tokens.space[5]}px`,
  marginBottom: tokens.space[3],
  // At most two lines: a long name would push the pages out of sight.
  '& h2': {
    ...typography.section,
    fontSize: 15.5,
    overflowWrap: 'anywhere',
    display: '-webkit-box',
    WebkitBoxOrient: 'vertical',
    WebkitLineClamp: 2,
    overflow: 'hidden',
  },
  '& p': { ...typography.small, gridColumn: '1 / -1', color: tokens.color.ink2 },
}));

const Quiet = styled('small')(({ theme: { tokens, typography } }) => ({
  ...typography.micro,
  color: tokens.color.ink2,
}));

const Foot = styled('div')(({ theme: { tokens } }) => ({
  flex: 'none',
  marginTop: 'auto',
  padding: `6px 0 ${tokens.space[3]}px`,
  borderTop: `1px solid ${tokens.color.lineMid}`,
}));
