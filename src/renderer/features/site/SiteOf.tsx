import { styled } from '@mui/material/styles';
import { ClipboardList, Import } from 'lucide-react';
import { useMemo, useState } from 'react';
import type { ProjectDocument } from '#core/api/contract.ts';
import type { Words } from '#core/chart/figure.ts';
import { energyTargets } from '#core/chart/site-months.ts';
import { ActionButton, useActions, useAsTables, useSiteLogExport } from '#renderer/app/actions/index.ts';
import { useRowChanges } from '#renderer/client/use-row-changes.ts';
import { Progress } from '#renderer/components/feedback/Progress.tsx';
import { Status } from '#renderer/components/feedback/Status.tsx';
import { Segmented } from '#renderer/components/form/Segmented.tsx';
import { Page } from '#renderer/components/layout/Page.tsx';
import { siteIn } from '#renderer/components/project/site.ts';
import { SiteMonths } from '#renderer/components/project/SiteMonths.tsx';
import { useFormat, useText } from '#renderer/components/text/TextProvider.tsx';
import { SiteAnswer } from './SiteAnswer.tsx';
import { EntryGrid, ExceptionGrid, MachineGrid } from './SiteGrids.tsx';
import { SiteListDock } from './SiteListDock.tsx';
import { SiteSettings } from './SiteSettings.tsx';
import { SiteShares } from './SiteShares.tsx';

export interface SiteOfProps {
  /** As it is stored; what is typed is shown on top of it. */
  readonly stored: ProjectDocument;
}

type Sheet = 'energy' | 'machines' | 'exceptions' | 'settings';

/** The site of a project: the answer, and the logs that it is read from. */
export function SiteOf({ stored }: SiteOfProps) {
  const t = useText();
  const format = useFormat();
  const { document, change } = useRowChanges(stored);
  const [sheet, setSheet] = useState<Sheet>('energy');
  const asTable = useAsTables('site.table');
  const [isImporting, setIsImporting] = useState(false);
  const status = siteIn(document);
  const log = useSiteLogExport(document.project.id);
  useActions([
    {
      id: 'site.import',
      label: { key: 'siteList.action' },
      icon: Import,
      enabled: !isImporting,
      run: () => setIsImporting(true),
    },
    {
      id: 'site.log',
      label: { key: 'log.blank' },
      icon: ClipboardList,
      enabled: log.progress === null,
      run: log.run,
    },
  ]);
  const toAsk = status.remarks.length;
  const { siteEntries, siteMachines, siteExceptions } = document;
  const words = useMemo<Words>(() => ({ t, language: format.language }), [t, format]);
  const targets = useMemo(() => energyTargets(status), [status]);
  const counts = { energy: siteEntries, machines: siteMachines, exceptions: siteExceptions };
  return (
    <Page
      title={t('app.site')}
      dock={isImporting && <SiteListDock document={document} onClose={() => setIsImporting(false)} />}
    >
      <SiteAnswer status={status} words={words} />
      {status.energy !== null && (
        <Halves>
          <SiteMonths
            title={t('site.months')}
            project={document.project.name}
            months={status.byMonth}
            targets={targets}
            asTable={asTable}
            toggle={<ActionButton action="site.table" />}
          >
            {status.undated > 0 && <p>{t('site.undated', { energy: format.number(status.undated, 0) })}</p>}
          </SiteMonths>
          <div>
            <SiteShares status={status} words={words} />
          </div>
        </Halves>
      )}
      <Tools>
        <Segmented
          label={t('site.sheet')}
          value={sheet}
          options={[
            ...(['energy', 'machines', 'exceptions'] as const).map((value) => ({
              value,
              label: t(`site.sheet.${value}`),
              count: format.number(counts[value].length),
            })),
            { value: 'settings' as const, label: t('site.sheet.settings') },
          ]}
          onChange={setSheet}
        />
        {toAsk > 0 && sheet === 'energy' && <Status kind="beyond">{t('site.toAsk', { count: toAsk })}</Status>}
        <End>
          <ActionButton action="site.import" />
          {log.progress ? (
            <Progress label={t('log.making')} {...log.progress} onCancel={log.cancel} />
          ) : (
            <ActionButton action="site.log" />
          )}
        </End>
      </Tools>
      {sheet === 'settings' ? (
        <SiteSettings document={document} />
      ) : (
        <Log>
          {sheet === 'energy' && <EntryGrid document={document} status={status} onChange={change} />}
          {sheet === 'machines' && <MachineGrid document={document} onChange={change} />}
          {sheet === 'exceptions' && <ExceptionGrid document={document} onChange={change} />}
        </Log>
      )}
    </Page>
  );
}

const Tools = styled('div')(({ theme: { tokens } }) => ({
  display: 'flex',
  alignItems: 'center',
  gap: tokens.space[4],
  margin: `${tokens.space[5]}px 0 ${tokens.space[3]}px`,
}));

const Halves = styled('div')(({ theme: { tokens } }) => ({
  display: 'grid',
  gridTemplateColumns: 'minmax(0, 1fr) 340px',
  alignItems: 'start',
  gap: tokens.space[7],
  '@media (max-width: 1100px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
}));

const End = styled('div')(({ theme: { tokens } }) => ({ display: 'flex', gap: tokens.space[3], marginLeft: 'auto' }));

/** As high as a dozen rows: the grid scrolls by itself. */
const Log = styled('div')({ display: 'flex', flexDirection: 'column', height: 380 });
