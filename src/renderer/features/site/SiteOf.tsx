import { styled } from '@mui/material/styles';
import { ClipboardList, Import } from 'lucide-react';
import { useState } from 'react';
import type { ProjectDocument } from '#core/api/contract.ts';
import { ActionButton, useActions, useSiteLogExport } from '#renderer/app/actions/index.ts';
import { useRowChanges } from '#renderer/client/use-row-changes.ts';
import { Progress } from '#renderer/components/feedback/Progress.tsx';
import { Status } from '#renderer/components/feedback/Status.tsx';
import { Segmented } from '#renderer/components/form/Segmented.tsx';
import { Page } from '#renderer/components/layout/Page.tsx';
import { siteIn } from '#renderer/components/project/site.ts';
import { useFormat, useText } from '#renderer/components/text/TextProvider.tsx';
import { SiteAnswer } from './SiteAnswer.tsx';
import { EntryGrid, ExceptionGrid, MachineGrid } from './SiteGrids.tsx';
import { SiteListDock } from './SiteListDock.tsx';
import { SiteMonths } from './SiteMonths.tsx';
import { SiteSettings } from './SiteSettings.tsx';

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
  const counts = { energy: siteEntries, machines: siteMachines, exceptions: siteExceptions };
  return (
    <Page
      title={t('app.site')}
      dock={isImporting && <SiteListDock document={document} onClose={() => setIsImporting(false)} />}
    >
      <SiteAnswer status={status} />
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
      <Below>
        <SiteMonths project={document.project.name} status={status} />
      </Below>
    </Page>
  );
}

const Tools = styled('div')(({ theme: { tokens } }) => ({
  display: 'flex',
  alignItems: 'center',
  gap: tokens.space[4],
  margin: `${tokens.space[5]}px 0 ${tokens.space[3]}px`,
}));

const End = styled('div')(({ theme: { tokens } }) => ({ display: 'flex', gap: tokens.space[3], marginLeft: 'auto' }));

const Below = styled('div')(({ theme: { tokens } }) => ({ marginTop: tokens.space[6] }));

/** As high as a dozen rows: the grid scrolls by itself. */
const Log = styled('div')({ display: 'flex', flexDirection: 'column', height: 380 });
