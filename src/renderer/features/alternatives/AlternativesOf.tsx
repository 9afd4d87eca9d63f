import { styled } from '@mui/material/styles';
import { Calculator, Columns3, Copy, ListFilter, Pencil, Plus, Trash2 } from 'lucide-react';
import { useDeferredValue, useId, useMemo, useState } from 'react';
import type { ProjectDocument } from '#core/api/contract.ts';
import { ActionButton, useActions, useUndoableNotice } from '#renderer/app/actions/index.ts';
import { useChange } from '#renderer/client/queries.ts';
import { Note } from '#renderer/components/feedback/Note.tsx';
import { MethodStamp } from '#renderer/components/form/MethodStamp.tsx';
import { SearchField } from '#renderer/components/form/SearchField.tsx';
import { Segmented } from '#renderer/components/form/Segmented.tsx';
import { Page } from '#renderer/components/layout/Page.tsx';
import { assessmentOf } from '#renderer/components/project/assessment.ts';
import { today } from '#renderer/components/text/today.ts';
import { useText } from '#renderer/components/text/TextProvider.tsx';
import { AboutAlternative } from './AboutAlternative.tsx';
import { AlternativeTabs } from './AlternativeTabs.tsx';
import { ComponentGrid } from './ComponentGrid.tsx';
import { EnergyGrid } from './EnergyGrid.tsx';
import { ExplainDrawer } from './ExplainDrawer.tsx';
import { effectOf, type LastChange } from './last-change.logic.ts';
import { withRowChange, type PlacedComponent, type RowChange } from './row-change.logic.ts';
import { TotalsPanel } from './TotalsPanel.tsx';
import { useRowChanges } from './use-row-changes.ts';

const SHEETS = ['components', 'energy', 'about'] as const;
type Sheet = (typeof SHEETS)[number];

const NO_ROWS: readonly PlacedComponent[] = [];

export interface AlternativesOfProps {
  /** As it is stored; what is typed is shown on top of it. */
  readonly stored: ProjectDocument;
  /** Id of the alternative. */
  readonly shown: string;
  readonly onShow: (id: string) => void;
  readonly onNew: () => void;
}

/** The rows of one alternative, with what they come to beside them while they are typed. */
export function AlternativesOf({ stored, shown, onShow, onNew }: AlternativesOfProps) {
  const t = useText();
  const panelId = useId();
  const { document, change } = useRowChanges(stored);
  const [sheet, setSheet] = useState<Sheet>('components');
  const [renamed, setRenamed] = useState(0);
  const [search, setSearch] = useState('');
  const [onlyIssues, setOnlyIssues] = useState(false);
  const [showMore, setShowMore] = useState(false);
  const [cursorRow, setCursorRow] = useState<string | null>(null);
  const [explained, setExplained] = useState<'total' | 'row' | null>(null);
  const [lastChange, setLastChange] = useState<LastChange | null>(null);
  const updateProject = useChange('projects.update');
  const copy = useChange('alternatives.copy');
  const remove = useChange('alternatives.remove');
  const notifyUndoable = useUndoableNotice();

  // The letters that are typed come first; the figures follow within the same breath.
  const calculated = useDeferredValue(document);
  const day = today();
  const { account, withIssues } = useMemo(() => {
    const own = assessmentOf(calculated, day).accounts.find(({ id }) => id === shown) ?? null;
    return { account: own, withIssues: new Set(own?.issues.flatMap(({ component }) => component ?? [])).size };
  }, [calculated, day, shown]);
  const alternative = document.alternatives.find(({ id }) => id === shown);
  const name = alternative?.name ?? t('alternatives.unnamed');

  useActions([
    { id: 'alternatives.new', label: { key: 'alternatives.new' }, icon: Plus, run: onNew },
    {
      id: 'alternatives.copy',
      label: { key: 'alternatives.copy', params: { name } },
      shortLabel: { key: 'alternatives.copyShort' },
      icon: Copy,
      run: async () => {
        const made = await copy.mutateAsync({ id: shown, name: t('alternatives.copyName', { name }) });
        onShow(made.id);
      },
    },
    {
      id: 'alternatives.about',
      label: { key: 'alternatives.rename' },
      icon: Pencil,
      run: () => {
        setSheet('about');
        setRenamed(renamed + 1);
      },
    },
    {
      id: 'alternatives.remove',
      label: { key: 'alternatives.remove', params: { name } },
      icon: Trash2,
      run: async () => {
        await remove.mutateAsync({ id: shown });
        notifyUndoable(t('alternatives.removed', { name }));
      },
    },
    {
      id: 'alternatives.moreColumns',
      label: { key: showMore ? 'alternatives.fewerColumns' : 'alternatives.moreColumns' },
      icon: Columns3,
      enabled: sheet === 'components',
      run: () => setShowMore(!showMore),
    },
    {
      id: 'alternatives.onlyIssues',
      label: { key: onlyIssues ? 'alternatives.allRows' : 'alternatives.onlyIssues', params: { count: withIssues } },
      icon: ListFilter,
      enabled: sheet === 'components' && (onlyIssues || withIssues > 0),
      run: () => setOnlyIssues(!onlyIssues),
    },
    {
      id: 'alternatives.explain',
      label: { key: 'alternatives.explain' },
      icon: Calculator,
      shortcuts: ['Mod+E'],
      run: () => setExplained(explained ? null : 'row'),
    },
  ]);
  if (!alternative) return null;

  const apply = (made: RowChange, text: string | null, onRefused: (error: unknown) => void) => {
    const after = withRowChange(document, made);
    setLastChange(text === null ? null : { alternative: shown, text, before: document, after });
    change(made, onRefused);
  };
  const said =
    lastChange?.alternative === shown
      ? { text: lastChange.text, effect: effectOf(lastChange, (one) => assessmentOf(one, day)) }
      : null;

  return (
    <Page
      title={t('app.alternatives')}
      fill
      drawerBeside
      stamp={
        <MethodStamp
          method={document.project.method}
          presentYear={Number(day.slice(0, 4))}
          onChange={(method) => updateProject.mutate({ ...document.project, method })}
        />
      }
      // The drawer stands where the panel does, and the page makes room for it.
      side={explained ? '' : null}
      drawer={
        explained &&
        account && (
          <ExplainDrawer
            document={calculated}
            alternative={alternative}
            account={account}
            row={explained === 'row' ? cursorRow : null}
            onClose={() => setExplained(null)}
          />
        )
      }
    >
      <AlternativeTabs
        alternatives={document.alternatives}
        shown={shown}
        panelId={panelId}
        onShow={onShow}
        onNew={onNew}
      />
      <Panel id={panelId} role="tabpanel" aria-labelledby={`${panelId}-${shown}`}>
        <Tools>
          <Segmented
            label={t('alternatives.sheet')}
            value={sheet}
            options={SHEETS.map((value) => ({ value, label: t(`alternatives.sheet.${value}`) }))}
            onChange={(next) => {
              setSheet(next);
              setRenamed(0);
            }}
          />
          {sheet === 'components' && (
            <>
              <SearchField label={t('alternatives.search')} value={search} onChange={setSearch} width={190} />
              <ToolsEnd>
                <ActionButton action="alternatives.copy" variant="quiet" />
                <ActionButton action="alternatives.moreColumns" variant="quiet" />
                <ActionButton action="alternatives.onlyIssues" variant="quiet" />
              </ToolsEnd>
            </>
          )}
        </Tools>
        <Beside>
          <Main>
            {!account && <Note kind="error">{t('alternatives.withoutMethod')}</Note>}
            {sheet === 'components' && (
              <ComponentGrid
                key={shown}
                document={document}
                alternative={alternative}
                account={account}
                search={search}
                onlyIssues={onlyIssues}
                showMore={showMore}
                onChange={apply}
                onCursor={setCursorRow}
                onExplain={() => setExplained('row')}
              />
            )}
            {sheet === 'energy' && (
              <EnergyGrid
                key={shown}
                document={document}
                alternative={alternative}
                account={account}
                onChange={(made, onRefused) => apply(made, null, onRefused)}
              />
            )}
            {sheet === 'about' && <AboutAlternative key={shown} alternative={alternative} renamed={renamed} />}
          </Main>
          {account && !explained && (
            <Side aria-label={t('app.sidePanel')}>
              <TotalsPanel
                name={name}
                account={account}
                components={shownIn(calculated, shown)}
                lastChange={said}
                onExplain={() => setExplained('total')}
              />
            </Side>
          )}
        </Beside>
      </Panel>
    </Page>
  );
}

/** The rows that the account was calculated from. */
function shownIn(document: ProjectDocument, id: string) {
  return document.alternatives.find((alternative) => alternative.id === id)?.components ?? NO_ROWS;
}

const Panel = styled('div')({ display: 'flex', flexDirection: 'column', flex: 1, minHeight: 0 });

/** The grid and, from the same height, what it comes to. */
const Beside = styled('div')(({ theme: { tokens } }) => ({
  display: 'flex',
  flex: 1,
  gap: tokens.space[6],
  minHeight: 0,
  // The row numbers hang outside the page's edge, so that the first column of words stands on it.
  marginLeft: -tokens.space[3],
}));

const Main = styled('div')({ display: 'flex', flexDirection: 'column', flex: 1, minWidth: 0, minHeight: 0 });

const Side = styled('section')(({ theme: { tokens } }) => ({
  flex: 'none',
  width: tokens.size.panel - tokens.space[5],
  overflow: 'auto',
}));

const Tools = styled('div')(({ theme: { tokens } }) => ({
  display: 'flex',
  alignItems: 'center',
  gap: tokens.space[3],
  flex: 'none',
  minHeight: tokens.size.control,
  marginBottom: tokens.space[3] + 2,
}));

const ToolsEnd = styled('div')(({ theme: { tokens } }) => ({
  display: 'flex',
  gap: tokens.space[2],
  marginLeft: 'auto',
}));
