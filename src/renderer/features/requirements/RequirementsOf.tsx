import { styled } from '@mui/material/styles';
import { ClipboardCheck, FileText, ListPlus, Printer, UserRoundPen } from 'lucide-react';
import { useMemo, useState } from 'react';
import { flushSync } from 'react-dom';
import type { ProjectDocument } from '#core/api/contract.ts';
import { currentRequirements } from '#core/requirements/catalogue.ts';
import type { CatalogueRequirement } from '#core/requirements/requirement.ts';
import { ActionButton, ActionMenu, useActions, useRequirementsExport } from '#renderer/app/actions/index.ts';
import { attachmentFiles } from '#renderer/client/attachment-files.ts';
import type { PlacedRequirement } from '#renderer/client/row-change.logic.ts';
import { useRowChanges } from '#renderer/client/use-row-changes.ts';
import { useNotify } from '#renderer/components/feedback/notifications.tsx';
import { useErrorText } from '#renderer/components/text/use-error-text.ts';
import { Empty } from '#renderer/components/feedback/Empty.tsx';
import { Progress } from '#renderer/components/feedback/Progress.tsx';
import { Segmented } from '#renderer/components/form/Segmented.tsx';
import { Page } from '#renderer/components/layout/Page.tsx';
import { requirementsIn } from '#renderer/components/project/requirements.ts';
import { useAttachments } from '#renderer/components/project/use-attachments.tsx';
import { useFormat, useText } from '#renderer/components/text/TextProvider.tsx';
import { today } from '#renderer/components/text/today.ts';
import type { RequirementReport } from '#core/report/requirements-workbook.ts';
import { FollowUpAnswer } from './FollowUpAnswer.tsx';
import { HandOverDialog } from './HandOverDialog.tsx';
import { ProposalDock } from './ProposalDock.tsx';
import { RequirementDrawer } from './RequirementDrawer.tsx';
import { RequirementGrid } from './RequirementGrid.tsx';
import { RequirementPaper } from './RequirementPaper.tsx';
import { SHOWN, isShown, type Shown } from './shown.logic.ts';

export interface RequirementsOfProps {
  /** As it is stored; what is typed is shown on top of it. */
  readonly stored: ProjectDocument;
  readonly catalogue: readonly CatalogueRequirement[];
}

/** The requirements of a project: how it stands, the list that is followed, and what the catalogue proposes. */
export function RequirementsOf({ stored, catalogue }: RequirementsOfProps) {
  const t = useText();
  const format = useFormat();
  const notify = useNotify();
  const errorText = useErrorText();
  const { document, change } = useRowChanges(stored);
  const [shown, setShown] = useState<Shown>('all');
  const [cursor, setCursor] = useState<string | null>(null);
  const [isOpen, setIsOpen] = useState(false);
  const [isProposing, setIsProposing] = useState(false);
  const [isHandingOver, setIsHandingOver] = useState(false);
  const [paper, setPaper] = useState<RequirementReport>('plan');
  const day = today();
  const current = useMemo(() => currentRequirements(catalogue, day), [catalogue, day]);
  const { project, requirements } = document;
  const followed = requirementsIn(document, day);
  const tell = (error: unknown) => void notify({ text: errorText(error), kind: 'error' });
  const put = (row: PlacedRequirement, onRefused: (error: unknown) => void = tell) =>
    change({ rows: 'requirements', label: 'edit', put: [row], remove: [] }, onRefused);
  const files = useAttachments<PlacedRequirement>({
    rows: requirements,
    files: attachmentFiles,
    nameOf: ({ number, title }) => number ?? title ?? t('attachments.thisRow'),
    onPut: put,
  });
  const print = (report: RequirementReport) => {
    flushSync(() => setPaper(report));
    window.print();
  };
  const annex = useRequirementsExport('annex', project.id);
  const plan = useRequirementsExport('plan', project.id);
  useActions([
    {
      id: 'requirements.propose',
      label: { key: 'requirements.propose' },
      icon: ListPlus,
      enabled: !isProposing,
      run: () => {
        setIsOpen(false);
        setIsProposing(true);
      },
    },
    {
      id: 'requirements.details',
      label: { key: 'requirements.details' },
      icon: FileText,
      shortcuts: ['Mod+I'],
      enabled: requirements.length > 0,
      run: () => setIsOpen(!isOpen),
    },
    {
      id: 'requirements.annex',
      label: { key: 'requirements.annex' },
      icon: FileText,
      enabled: annex.progress === null && requirements.length > 0,
      run: annex.run,
    },
    {
      id: 'requirements.plan',
      label: { key: 'requirements.plan' },
      icon: ClipboardCheck,
      enabled: plan.progress === null && requirements.length > 0,
      run: plan.run,
    },
    {
      id: 'requirements.printAnnex',
      label: { key: 'requirements.printAnnex' },
      icon: Printer,
      enabled: requirements.length > 0,
      run: () => print('annex'),
    },
    {
      id: 'requirements.printPlan',
      label: { key: 'requirements.printPlan' },
      icon: Printer,
      enabled: requirements.length > 0,
      run: () => print('plan'),
    },
    {
      id: 'requirements.handOver',
      label: { key: 'requirements.handOver' },
      icon: UserRoundPen,
      enabled: requirements.length > 0,
      run: () => setIsHandingOver(true),
    },
  ]);
  const dock = isProposing && (
    <ProposalDock
      document={document}
      current={current}
      onTake={(rows) => {
        change({ rows: 'requirements', label: 'take', put: rows, remove: [] }, tell);
        setIsProposing(false);
      }}
      onClose={() => setIsProposing(false)}
    />
  );
  if (requirements.length === 0) {
    return (
      <Page title={t('app.requirements')} dock={dock}>
        <Empty
          title={t('requirements.emptyTitle')}
          ghost={[
            ['A-01', t('requirements.ghost1'), '95 %'],
            ['T-09', t('requirements.ghost2'), '100 %'],
          ]}
          action={<ActionButton action="requirements.propose" variant="primary" />}
        >
          {t('requirements.emptyBody')}
        </Empty>
      </Page>
    );
  }
  const standing = followed.standings.find(({ requirement }) => requirement.id === cursor);
  return (
    <Page
      title={t('app.requirements')}
      fill
      drawerBeside
      dock={dock}
      drawer={
        isOpen && (
          <RequirementDrawer
            key={cursor}
            standing={standing ?? null}
            onChange={put}
            onAttachments={() => cursor !== null && files.show(cursor)}
            onClose={() => setIsOpen(false)}
          />
        )
      }
    >
      <FollowUpAnswer followed={followed} />
      <Tools>
        <Segmented
          label={t('requirements.show')}
          value={shown}
          options={SHOWN.map((value) => ({
            value,
            label: t(`requirements.show.${value}`),
            count: format.number(followed.standings.filter((one) => isShown(one, value, day)).length),
          }))}
          onChange={setShown}
        />
        <End>
          <ActionMenu
            label={t('requirements.more')}
            actions={['requirements.handOver', 'requirements.printAnnex', 'requirements.printPlan']}
          />
          <ActionButton action="requirements.propose" />
          {annex.progress ? (
            <Progress label={t('requirements.makingAnnex')} {...annex.progress} onCancel={annex.cancel} />
          ) : (
            <ActionButton action="requirements.annex" />
          )}
          {plan.progress ? (
            <Progress label={t('requirements.makingPlan')} {...plan.progress} onCancel={plan.cancel} />
          ) : (
            <ActionButton action="requirements.plan" />
          )}
        </End>
      </Tools>
      <RequirementGrid
        document={document}
        standings={followed.standings}
        current={current}
        shown={shown}
        today={day}
        attachments={files.column}
        onChange={change}
        onTakeNewer={(row) => put(row)}
        onCursor={setCursor}
        onDetails={() => setIsOpen(true)}
      />
      {files.dialog}
      {isHandingOver && (
        <HandOverDialog
          standings={followed.standings}
          onHandOver={(rows) => change({ rows: 'requirements', label: 'handOver', put: rows, remove: [] }, tell)}
          onClose={() => setIsHandingOver(false)}
        />
      )}
      <RequirementPaper report={paper} project={project.name} standings={followed.standings} today={day} />
    </Page>
  );
}

const Tools = styled('div')(({ theme: { tokens } }) => ({
  display: 'flex',
  alignItems: 'center',
  flexWrap: 'wrap',
  gap: tokens.space[3],
  margin: `${tokens.space[4]}px 0 ${tokens.space[3]}px`,
}));

const End = styled('div')(({ theme: { tokens } }) => ({ display: 'flex', gap: tokens.space[3], marginLeft: 'auto' }));
