import { styled } from '@mui/material/styles';
import { Calculator, Columns3, Import, ListFilter, Pencil, Search, SlidersHorizontal } from 'lucide-react';
import { useDeferredValue, useId, useMemo, useRef, useState } from 'react';
import type { ProjectDocument } from '#core/api/contract.ts';
import { TOTAL } from '#core/climate/explain/place.ts';
import { deliveredText } from '#core/report/delivered-words.ts';
import { alternativeName } from '#core/report/shown-alternatives.ts';
import { ActionButton, useActions, useProjectChange } from '#renderer/app/actions/index.ts';
import { Note } from '#renderer/components/feedback/Note.tsx';
import { useNotify } from '#renderer/components/feedback/notifications.tsx';
import { MethodStamp } from '#renderer/components/form/MethodStamp.tsx';
import { SearchField } from '#renderer/components/form/SearchField.tsx';
import { Segmented } from '#renderer/components/form/Segmented.tsx';
import { Page } from '#renderer/components/layout/Page.tsx';
import { assessmentOf } from '#renderer/components/project/assessment.ts';
import { ExplainDrawer } from '#renderer/components/project/ExplainDrawer.tsx';
import { today } from '#renderer/components/text/today.ts';
import { useErrorText } from '#renderer/components/text/use-error-text.ts';
import { useFormat, useText } from '#renderer/components/text/TextProvider.tsx';
import { AlternativeTabs } from './AlternativeTabs.tsx';
import { effectOf, type LastChange } from './last-change.logic.ts';
import { LockedLine } from './LockedLine.tsx';
import { OwnStamp } from './OwnStamp.tsx';
import { NewerFactors } from './NewerFactors.tsx';
import { withRowChange, type PlacedComponent, type RowChange } from '#renderer/client/row-change.logic.ts';
import { RowDetails } from './RowDetails.tsx';
import { RowDifferences } from './RowDifferences.tsx';
import { issuesByRow } from './row-issues.logic.ts';
import { SetActions } from './SetActions.tsx';
import { DELIVERED_SHEETS, figureAt, SHEETS, type Sheet } from './sheets.logic.ts';
import { ShownSheet } from './ShownSheet.tsx';
import { TakeOffDock } from './TakeOffDock.tsx';
import { TotalsPanel } from './TotalsPanel.tsx';
import { useSetOfAlternativesActions } from './use-set-actions.ts';
import { useRowChanges } from '#renderer/client/use-row-changes.ts';

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
  const { language } = useFormat();
  const panelId = useId();
  const { document, change } = useRowChanges(stored);
  const [sheet, setSheet] = useState<Sheet>('components');
  const [renamed, setRenamed] = useState(0);
  const [showsDifferences, setShowsDifferences] = useState(false);
  const [search, setSearch] = useState('');
  const [onlyIssues, setOnlyIssues] = useState(false);
  const [showMore, setShowMore] = useState(false);
  const [cursorRow, setCursorRow] = useState<string | null>(null);
  const [explained, setExplained] = useState<'total' | 'row' | null>(null);
  const [details, setDetails] = useState(false);
  const searchField = useRef<HTMLDivElement>(null);
  /** The alternative that a quantity list is taken into. */
  const [takesOff, setTakesOff] = useState<string | null>(null);
  const [lastChange, setLastChange] = useState<LastChange | null>(null);
  const changeProject = useProjectChange(stored.project.id);
  const notify = useNotify();
  const errorText = useErrorText();

  // The letters that are typed come first; the figures follow within the same breath.
  const calculated = useDeferredValue(document);
  const day = today();
  const account = useMemo(
    () => assessmentOf(calculated, day).accounts.find(({ id }) => id === shown) ?? null,
    [calculated, day, shown],
  );
  const issues = useMemo(
    () => issuesByRow(account, shownIn(calculated, shown), { t, language }),
    [account, calculated, shown, t, language],
  );
  const alternative = document.alternatives.find(({ id }) => id === shown);
  const name = alternative ? alternativeName(alternative, t) : '';
  const canTakeRows = alternative !== undefined && !alternative.locked && !alternative.reported;

  const hasRows = sheet === 'components' && !showsDifferences && alternative !== undefined && !alternative.reported;
  // The explanation stands in the same place, and was asked for last.
  const showsDetails = details && hasRows && !explained;
  const hasDrawer = explained !== null || showsDetails;
  const showDetails = (shows: boolean) => {
    setExplained(null);
    setDetails(shows);
  };

  useSetOfAlternativesActions({ id: shown, name, onShow, onNew });
  useActions([
    {
      id: 'alternatives.about',
      label: { key: 'alternatives.rename' },
      icon: Pencil,
      run: () => {
        setShowsDifferences(false);
        setSheet('about');
        setRenamed(renamed + 1);
      },
    },
    {
      id: 'alternatives.takeOff',
      label: { key: 'takeOff.action' },
      icon: Import,
      enabled: takesOff !== shown && canTakeRows,
      run: () => {
        setShowsDifferences(false);
        setSheet('components');
        setTakesOff(shown);
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
      label: { key: onlyIssues ? 'alternatives.allRows' : 'alternatives.onlyIssues', params: { count: issues.size } },
      icon: ListFilter,
      enabled: sheet === 'components' && (onlyIssues || issues.size > 0),
      run: () => setOnlyIssues(!onlyIssues),
    },
    {
      id: 'alternatives.explain',
      label: { key: 'alternatives.explain' },
      icon: Calculator,
      shortcuts: ['Mod+E'],
      run: () => setExplained(explained ? null : 'row'),
    },
    {
      id: 'alternatives.details',
      label: { key: 'rowDetails.open' },
      icon: SlidersHorizontal,
      shortcuts: ['Mod+I'],
      enabled: hasRows,
      run: () => showDetails(!showsDetails),
    },
    {
      id: 'alternatives.find',
      label: { key: 'alternatives.search' },
      icon: Search,
      shortcuts: ['Mod+F'],
      enabled: hasRows,
      whileEditing: true,
      run: () => searchField.current?.querySelector('input')?.focus(),
    },
  ]);
  if (!alternative) return null;

  const apply = (made: RowChange, text: string | null, onRefused: (error: unknown) => void) => {
    const after = withRowChange(document, made);
    setLastChange(text === null ? null : { alternative: shown, text, before: document, after });
    change(made, onRefused);
  };
  const tellRefused = (error: unknown) => notify({ kind: 'error', text: errorText(error) });
  const said =
    lastChange?.alternative === shown
      ? { text: lastChange.text, effect: effectOf(lastChange, (one) => assessmentOf(one, day)) }
      : null;

  const presentYear = Number(day.slice(0, 4));
  const delivered = alternative.reported ?? null;
  const sheets = delivered ? DELIVERED_SHEETS : SHEETS;
  const open = sheets.find((one) => one === sheet) ?? 'components';

  return (
    <Page
      title={t('app.alternatives')}
      fill
      drawerBeside
      dock={
        takesOff === shown &&
        canTakeRows && <TakeOffDock key={shown} alternative={alternative} onClose={() => setTakesOff(null)} />
      }
      stamp={
        delivered ? (
          <OwnStamp alternative={alternative} project={document.project} presentYear={presentYear} />
        ) : (
          <MethodStamp
            method={document.project.method}
            presentYear={presentYear}
            onChange={(made) => changeProject((head) => ({ ...head, method: made(head.method) }))}
          />
        )
      }
      // The drawer stands where the panel does, and the page makes room for it.
      side={hasDrawer ? '' : null}
      drawer={
        showsDetails ? (
          <RowDetails
            alternative={alternative}
            account={account}
            issues={issues}
            row={cursorRow}
            onChange={(rows, text) => {
              const made = { rows: 'components', alternative: shown, label: 'edit', put: rows, remove: [] } as const;
              apply({ ...made, declarations: [] }, text ?? t('history.componentsEdit', { count: 1 }), tellRefused);
            }}
            onClose={() => setDetails(false)}
          />
        ) : (
          explained &&
          account && (
            <ExplainDrawer
              document={calculated}
              account={account}
              at={explained === 'row' ? figureAt(account, open, cursorRow) : TOTAL}
              today={day}
              onClose={() => setExplained(null)}
            />
          )
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
        <SetActions
          document={document}
          alternative={alternative}
          onDifferences={() => setShowsDifferences(true)}
          onCopy={(made, text) => apply(made, text, tellRefused)}
        />
        <Tools hidden={showsDifferences}>
          <Segmented
            label={t('alternatives.sheet')}
            value={open}
            options={sheets.map((value) => ({
              value,
              label: delivered && value === 'components' ? t('delivered.sheet') : t(`alternatives.sheet.${value}`),
            }))}
            onChange={(next) => {
              setSheet(next);
              setRenamed(0);
            }}
          />
          {delivered && <Delivered>{deliveredText(delivered, t, language)}</Delivered>}
          {open === 'components' && !delivered && (
            <>
              <div ref={searchField}>
                <SearchField label={t('alternatives.search')} value={search} onChange={setSearch} width={190} />
              </div>
              <ToolsEnd>
                {/* Beside a drawer there is no room for it; the menu has it. */}
                {!hasDrawer && <ActionButton action="alternatives.takeOff" variant="quiet" />}
                <ActionButton action="alternatives.onlyIssues" variant="quiet" />
              </ToolsEnd>
            </>
          )}
        </Tools>
        {alternative.locked && <LockedLine />}
        <Beside>
          <Main>
            {!account && <Note kind="error">{t('alternatives.withoutMethod')}</Note>}
            {showsDifferences ? (
              <RowDifferences
                key={shown}
                document={calculated}
                assessed={assessmentOf(calculated, day)}
                alternative={alternative}
                onClose={() => setShowsDifferences(false)}
              />
            ) : (
              <ShownSheet
                sheet={open}
                document={document}
                alternative={alternative}
                account={account}
                shown={{ search, onlyIssues }}
                issues={issues}
                showMore={showMore}
                renamed={renamed}
                onChange={apply}
                onCursor={setCursorRow}
                onExplain={() => setExplained('row')}
                onDetails={() => showDetails(true)}
              />
            )}
          </Main>
          {account && !hasDrawer && (
            <Side aria-label={t('app.sidePanel')}>
              <TotalsPanel
                name={name}
                account={account}
                components={(calculated.alternatives.find(({ id }) => id === shown) ?? alternative).components}
                lastChange={said}
                onExplain={() => setExplained('total')}
              />
              <NewerFactors document={calculated} />
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
  '&[hidden]': { display: 'none' },
}));

const Delivered = styled('span')(({ theme: { tokens, typography } }) => ({
  ...typography.small,
  color: tokens.color.ink2,
}));

const ToolsEnd = styled('div')(({ theme: { tokens } }) => ({
  display: 'flex',
  gap: tokens.space[2],
  marginLeft: 'auto',
}));
