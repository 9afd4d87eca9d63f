import { styled } from '@mui/material/styles';
import Typography from '@mui/material/Typography';
import { FileCheck, FileDown, Import } from 'lucide-react';
import { useCallback, useMemo, useState } from 'react';
import type { ProjectDocument } from '#core/api/contract.ts';
import type { Words } from '#core/chart/figure.ts';
import { documentCoverage } from '#core/coverage/document-coverage.ts';
import { families } from '#core/project/alternative-set.ts';
import { coverageRest, coverageSentence } from '#core/report/coverage-words.ts';
import { alternativeName } from '#core/report/shown-alternatives.ts';
import { useRowChanges } from '#renderer/client/use-row-changes.ts';
import { Progress } from '#renderer/components/feedback/Progress.tsx';
import { Note } from '#renderer/components/feedback/Note.tsx';
import { ActionButton, useActions, useEpdRequestExport } from '#renderer/app/actions/index.ts';
import { SelectField } from '#renderer/components/form/SelectField.tsx';
import { Segmented } from '#renderer/components/form/Segmented.tsx';
import { Page } from '#renderer/components/layout/Page.tsx';
import { assessmentOf } from '#renderer/components/project/assessment.ts';
import { today } from '#renderer/components/text/today.ts';
import { useFormat, useText } from '#renderer/components/text/TextProvider.tsx';
import { CoverageDrawer } from './CoverageDrawer.tsx';
import { CoverageShares } from './CoverageShares.tsx';
import { CoverageTable } from './CoverageTable.tsx';
import { filterOptions, shownRows, subjectOf, type CoverageFilter, type Subject } from './coverage-view.logic.ts';
import { DeliveredListDock } from './DeliveredListDock.tsx';
import { DeliveredGrid } from './DeliveredGrid.tsx';

export interface CoverageOfProps {
  /** As it is stored; what is typed is shown on top of it. */
  readonly stored: ProjectDocument;
  /** Id of the alternative. */
  readonly shown: string;
  readonly onShow: (alternative: string) => void;
}

type Sheet = 'components' | 'delivered';

/** How one alternative stands against the requirement of an EPD, and what was delivered to the project. */
export function CoverageOf({ stored, shown, onShow }: CoverageOfProps) {
  const t = useText();
  const format = useFormat();
  const { language } = format;
  const words = useMemo<Words>(() => ({ t, language }), [t, language]);
  const { document, change } = useRowChanges(stored);
  const [sheet, setSheet] = useState<Sheet>('components');
  const [filter, setFilter] = useState<CoverageFilter>('all');
  const [chosen, setChosen] = useState<{ readonly kind: Subject['kind']; readonly id: string | null } | null>(null);
  const [cursorRow, setCursorRow] = useState<string | null>(null);

  const day = today();
  const alternative = document.alternatives.find(({ id }) => id === shown);
  const coverage = useMemo(
    () => alternative && documentCoverage(document, alternative, assessmentOf(document, day).accounts, day),
    [document, alternative, day],
  );
  const followCursor = useCallback((row: string | null) => {
    setCursorRow(row);
    setChosen((open) => (open?.kind === 'deliveredProduct' ? { kind: 'deliveredProduct', id: row } : open));
  }, []);
  const showDetails = () => setChosen((open) => (open ? null : { kind: 'deliveredProduct', id: cursorRow }));
  const requests = useEpdRequestExport(document.project.id, shown);
  const [isImporting, setIsImporting] = useState(false);
  useActions([
    {
      id: 'coverage.import',
      label: { key: 'deliveredList.action' },
      icon: Import,
      enabled: !isImporting,
      run: () => {
        setChosen(null);
        setSheet('delivered');
        setIsImporting(true);
      },
    },
    {
      id: 'coverage.requests',
      label: { key: 'epdRequest.action' },
      icon: FileDown,
      enabled: requests.progress === null,
      run: requests.run,
    },
    {
      id: 'coverage.details',
      label: { key: 'coverage.details' },
      icon: FileCheck,
      shortcuts: ['Mod+I'],
      enabled: sheet === 'delivered',
      run: showDetails,
    },
  ]);
  if (!alternative || !coverage) return null;

  const { rows } = coverage.shares;
  const hasComponents = alternative.components.length > 0;
  const named = families(document.alternatives).flatMap(({ main, variants }) => [main, ...variants]);
  return (
    <Page
      title={t('app.coverage')}
      subtitle={document.alternatives.length === 1 ? alternativeName(alternative, t) : null}
      stamp={
        document.alternatives.length > 1 && (
          <Segmented
            label={t('coverage.alternative')}
            value={shown}
            options={named.map((one) => ({ value: one.id, label: alternativeName(one, t) }))}
            onChange={(next) => {
              setChosen(null);
              onShow(next);
            }}
          />
        )
      }
      fill
      drawerBeside
      dock={
        isImporting && (
          <DeliveredListDock
            key={shown}
            document={document}
            alternative={alternative}
            onClose={() => setIsImporting(false)}
          />
        )
      }
      drawer={
        chosen && (
          <CoverageDrawer
            document={document}
            alternative={alternative}
            subject={subjectOf(coverage, chosen)}
            onClose={() => setChosen(null)}
          />
        )
      }
    >
      <Answer>
        <Typography variant="headline">{coverageSentence(coverage, words)}</Typography>
        <p>{coverageRest(coverage, words)}</p>
      </Answer>
      {hasComponents ? (
        <CoverageShares shares={coverage.shares} />
      ) : (
        alternative.reported && <Note kind="info">{t('coverage.reported')}</Note>
      )}
      <Tools>
        <Segmented
          label={t('coverage.sheet')}
          value={sheet}
          options={[
            { value: 'components', label: t('coverage.sheet.components'), count: format.number(rows.total ?? 0) },
            {
              value: 'delivered',
              label: t('coverage.sheet.delivered'),
              count: format.number(document.deliveredProducts.length),
            },
          ]}
          onChange={(next) => {
            setSheet(next);
            setChosen(null);
          }}
        />
        {sheet === 'components' && rows.total !== null && (
          <SelectField
            label={t('coverage.filter')}
            hideLabel
            width={200}
            value={filter}
            options={[
              { value: 'all', label: t('coverage.filter.all') },
              ...filterOptions(rows.counts, filter).map(({ value, count }) => ({
                value,
                label: `${t(`coverage.classOfOne.${value}`)} (${format.number(count)})`,
              })),
            ]}
            onChange={setFilter}
          />
        )}
        <End>
          <ActionButton action="coverage.import" />
          {requests.progress ? (
            <Progress label={t('epdRequest.making')} {...requests.progress} onCancel={requests.cancel} />
          ) : (
            <ActionButton action="coverage.requests" />
          )}
        </End>
      </Tools>
      {sheet === 'components' ? (
        <CoverageTable
          rows={shownRows(coverage.components, filter)}
          chosen={chosen?.id ?? null}
          narrow={chosen !== null}
          onChoose={(id) => setChosen({ kind: 'component', id })}
        />
      ) : (
        <DeliveredGrid
          document={document}
          alternative={alternative}
          coverage={coverage}
          onChange={change}
          onCursor={followCursor}
          onDetails={showDetails}
        />
      )}
    </Page>
  );
}

const Answer = styled('div')(({ theme: { tokens, typography } }) => ({
  flex: 'none',
  display: 'grid',
  gap: tokens.space[1],
  marginBottom: tokens.space[4],
  '& > p + p': { ...typography.small, color: tokens.color.ink2 },
}));

const Tools = styled('div')(({ theme: { tokens } }) => ({
  display: 'flex',
  alignItems: 'center',
  flexWrap: 'wrap',
  flex: 'none',
  gap: tokens.space[4],
  margin: `${tokens.space[5]}px 0 ${tokens.space[3]}px`,
}));

const End = styled('div')(({ theme: { tokens } }) => ({ display: 'flex', gap: tokens.space[3], marginLeft: 'auto' }));
