import { styled } from '@mui/material/styles';
import { ClipboardList, FileDown, Import } from 'lucide-react';
import { useMemo, useState } from 'react';
import type { ProjectDocument } from '#core/api/contract.ts';
import type { Words } from '#core/chart/figure.ts';
import { ActionButton, useActions, useWasteLogExport, useWasteReportExport } from '#renderer/app/actions/index.ts';
import { useRowChanges } from '#renderer/client/use-row-changes.ts';
import { Progress } from '#renderer/components/feedback/Progress.tsx';
import { Status } from '#renderer/components/feedback/Status.tsx';
import { Segmented } from '#renderer/components/form/Segmented.tsx';
import { Page } from '#renderer/components/layout/Page.tsx';
import { wasteIn } from '#renderer/components/project/waste.ts';
import { useFormat, useText } from '#renderer/components/text/TextProvider.tsx';
import { ByWork } from './ByWork.tsx';
import { DeliveryGrid } from './DeliveryGrid.tsx';
import { Months } from './Months.tsx';
import { Obligations } from './Obligations.tsx';
import { PlanAgainstActual } from './PlanAgainstActual.tsx';
import { PlanGrid } from './PlanGrid.tsx';
import { WasteAnswer } from './WasteAnswer.tsx';
import { WasteListDock } from './WasteListDock.tsx';
import { WasteSettings } from './WasteSettings.tsx';
import { WhatToAttack } from './WhatToAttack.tsx';

export interface WasteOfProps {
  /** As it is stored; what is typed is shown on top of it. */
  readonly stored: ProjectDocument;
}

type Sheet = 'deliveries' | 'plan' | 'settings';

/** The waste of a project: the answer, what it comes from, and the log that it is read from. */
export function WasteOf({ stored }: WasteOfProps) {
  const t = useText();
  const format = useFormat();
  const { language } = format;
  const words = useMemo<Words>(() => ({ t, language }), [t, language]);
  const { document, change } = useRowChanges(stored);
  const [sheet, setSheet] = useState<Sheet>('deliveries');
  const [isImporting, setIsImporting] = useState(false);
  const status = wasteIn(document);
  const report = useWasteReportExport(document.project.id);
  const log = useWasteLogExport(document.project.id);
  useActions([
    {
      id: 'waste.report',
      label: { key: 'wasteReport.action' },
      icon: FileDown,
      enabled: report.progress === null,
      run: report.run,
    },
    {
      id: 'waste.log',
      label: { key: 'log.blank' },
      icon: ClipboardList,
      enabled: log.progress === null,
      run: log.run,
    },
    {
      id: 'waste.import',
      label: { key: 'wasteList.action' },
      icon: Import,
      enabled: !isImporting,
      run: () => setIsImporting(true),
    },
  ]);
  const toAsk = status.remarks.length;
  return (
    <Page
      title={t('app.waste')}
      dock={isImporting && <WasteListDock document={document} onClose={() => setIsImporting(false)} />}
    >
      <WasteAnswer document={document} status={status} words={words} />
      <Halves>
        <Months project={document.project.name} status={status} words={words} />
        <div>
          <WhatToAttack status={status} words={words} />
          <ByWork status={status} words={words} />
        </div>
      </Halves>
      <Tools>
        <Segmented
          label={t('waste.sheet')}
          value={sheet}
          options={[
            {
              value: 'deliveries',
              label: t('waste.sheet.deliveries'),
              count: format.number(document.wasteDeliveries.length),
            },
            { value: 'plan', label: t('waste.sheet.plan'), count: format.number(document.wastePlan.length) },
            { value: 'settings', label: t('waste.sheet.settings') },
          ]}
          onChange={setSheet}
        />
        {toAsk > 0 && sheet === 'deliveries' && <Status kind="beyond">{t('waste.toAsk', { count: toAsk })}</Status>}
        <End>
          <ActionButton action="waste.import" />
          {log.progress ? (
            <Progress label={t('log.making')} {...log.progress} onCancel={log.cancel} />
          ) : (
            <ActionButton action="waste.log" />
          )}
          {report.progress ? (
            <Progress label={t('wasteReport.making')} {...report.progress} onCancel={report.cancel} />
          ) : (
            <ActionButton action="waste.report" />
          )}
        </End>
      </Tools>
      {sheet === 'settings' ? (
        <WasteSettings document={document} status={status} />
      ) : (
        <Log>
          {sheet === 'deliveries' ? (
            <DeliveryGrid document={document} status={status} onChange={change} />
          ) : (
            <PlanGrid document={document} status={status} onChange={change} />
          )}
        </Log>
      )}
      <Halves data-even>
        <div>
          <PlanAgainstActual status={status} words={words} />
        </div>
        <div>
          <Obligations document={document} />
        </div>
      </Halves>
    </Page>
  );
}

const Halves = styled('div')(({ theme: { tokens } }) => ({
  display: 'grid',
  gridTemplateColumns: 'minmax(0, 1fr) 340px',
  alignItems: 'start',
  gap: tokens.space[7],
  '&[data-even]': { gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)', marginTop: tokens.space[6] },
  '@media (max-width: 1100px)': { '&&': { gridTemplateColumns: 'minmax(0, 1fr)' } },
}));

const Tools = styled('div')(({ theme: { tokens } }) => ({
  display: 'flex',
  alignItems: 'center',
  gap: tokens.space[4],
  margin: `${tokens.space[5]}px 0 ${tokens.space[3]}px`,
}));

const End = styled('div')(({ theme: { tokens } }) => ({ display: 'flex', gap: tokens.space[3], marginLeft: 'auto' }));

/** As high as a dozen rows: the grid scrolls by itself. */
const Log = styled('div')({ display: 'flex', flexDirection: 'column', height: 380 });
