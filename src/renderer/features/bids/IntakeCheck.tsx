import { styled } from '@mui/material/styles';
import Typography from '@mui/material/Typography';
import { Copy, FileDown, FolderOpen } from 'lucide-react';
import { useState } from 'react';
import type { ProjectDocument } from '#core/api/contract.ts';
import { deliveredOf, type Delivered } from '#core/award/delivered.ts';
import { intakeOf } from '#core/award/intake.ts';
import type { Words } from '#core/chart/figure.ts';
import { countEpds } from '#core/coverage/coverage.ts';
import { documentCosts } from '#core/cost/document-cost.ts';
import { askedWhere, gapList, intakeAsked, intakeGapText } from '#core/report/intake-words.ts';
import { alternativeName } from '#core/report/shown-alternatives.ts';
import { ActionButton, useActions, useIntakeExport } from '#renderer/app/actions/index.ts';
import { files } from '#renderer/client/files.ts';
import { useChange } from '#renderer/client/queries.ts';
import { useNotify } from '#renderer/components/feedback/notifications.tsx';
import { Progress } from '#renderer/components/feedback/Progress.tsx';
import { Status } from '#renderer/components/feedback/Status.tsx';
import { SelectField } from '#renderer/components/form/SelectField.tsx';
import { Section } from '#renderer/components/layout/Section.tsx';
import { assessmentOf } from '#renderer/components/project/assessment.ts';
import { today } from '#renderer/components/text/today.ts';

export interface IntakeCheckProps {
  readonly document: ProjectDocument;
  readonly words: Words;
}

/** A delivery that can be chosen: of an alternative here, or out of a package that was read. */
interface Choice {
  readonly id: string;
  readonly name: string;
  readonly delivered: Delivered;
}

const NONE = '';

/** A supplier's account and life-cycle cost held against what the project asks: the list of what it lacks, to be sent back. */
export function IntakeCheck({ document, words }: IntakeCheckProps) {
  const { t } = words;
  const day = today();
  const notify = useNotify();
  const readPackage = useChange('bids.readPackage');
  const [read, setRead] = useState<readonly Choice[]>([]);
  const [chosen, setChosen] = useState(NONE);
  const choices = [...ownChoices(document, day, words), ...read];
  const choice = choices.find(({ id }) => id === chosen);
  useActions([
    {
      id: 'intake.read',
      label: { key: 'award.intake.read' },
      icon: FolderOpen,
      run: async () => {
        const file = await files.open('package');
        if (!file) return;
        const { accounts } = await readPackage.mutateAsync({ upload: file.upload, today: day });
        const made = accounts.map(({ alternative, delivered }): Choice => {
          const name = `${file.name}: ${alternativeName({ ...alternative, name: alternative.name ?? null }, t)}`;
          return { id: `${file.upload} ${alternative.id}`, name, delivered };
        });
        if (made.length === 0) notify({ text: t('award.packageNone') });
        setRead(made);
        setChosen(made[0]?.id ?? NONE);
      },
    },
  ]);
  return (
    <Section title={t('award.sheet.intake')}>
      <Lead>{t('award.intakeLead')}</Lead>
      <Tools>
        <SelectField
          label={t('award.intake.account')}
          value={chosen}
          options={[
            { value: NONE, label: t('award.intake.none') },
            ...choices.map(({ id, name }) => ({ value: id, label: name })),
          ]}
          onChange={setChosen}
        />
        <ActionButton action="intake.read" />
      </Tools>
      {choice && <Gaps key={choice.id} document={document} choice={choice} words={words} />}
    </Section>
  );
}

function ownChoices(document: ProjectDocument, day: string, { t }: Words): Choice[] {
  const { accounts } = assessmentOf(document, day);
  const costs = documentCosts(document, accounts);
  return document.alternatives.flatMap((alternative) => {
    const account = accounts.find(({ id }) => id === alternative.id);
    if (!account) return [];
    const startYear = document.project.method.startYear ?? null;
    const cost = costs.find(({ id }) => id === alternative.id);
    const name = alternativeName(alternative, t);
    const { deliveredProducts, declarations } = document;
    const { components } = alternative;
    const epds = countEpds({ components, deliveredProducts, declarations, today: day });
    return [{ id: alternative.id, name, delivered: deliveredOf({ alternative, account, cost, startYear, epds }) }];
  });
}

/** What the delivery lacks, with the requirement that asks for it, to be sent back as a sheet or as text. */
function Gaps({ document, choice, words }: IntakeCheckProps & { readonly choice: Choice }) {
  const { t } = words;
  const notify = useNotify();
  const { project } = document;
  const intake = intakeOf(document, choice.delivered, today());
  const { asked, askedCost, gaps } = intake;
  const workbook = useIntakeExport(project.id, { name: choice.name, delivered: choice.delivered });
  useActions([
    {
      id: 'intake.workbook',
      label: { key: 'award.intake.workbook' },
      icon: FileDown,
      enabled: workbook.progress === null,
      run: workbook.run,
    },
    {
      id: 'intake.copy',
      label: { key: 'award.intake.copy' },
      icon: Copy,
      run: async () => {
        const listed = { project: project.name, name: choice.name };
        await navigator.clipboard.writeText(gapList(listed, intake, words));
        notify({ text: t('award.intake.copied') });
      },
    },
  ]);
  const hasRequirement = asked.requirements.climateAccount !== undefined;
  return (
    <>
      <Typography variant="headline">
        {gaps.length === 0 ? t('award.intake.complete') : t('award.intake.lacks', { count: gaps.length })}
      </Typography>
      {intakeAsked(intake, words).map((line) => (
        <Lead key={line}>{line}</Lead>
      ))}
      <Notes>
        {!hasRequirement && <Status kind="info">{t('award.intake.noRequirement')}</Status>}
        {askedCost === null && <Status kind="info">{t('award.intake.noCost')}</Status>}
      </Notes>
      <Send>
        {workbook.progress ? (
          <Progress label={t('award.intake.making')} {...workbook.progress} onCancel={workbook.cancel} />
        ) : (
          <ActionButton action="intake.workbook" />
        )}
        <ActionButton action="intake.copy" />
      </Send>
      <List>
        {gaps.map((gap) => {
          const text = intakeGapText(gap, asked, words);
          return (
            <li key={text}>
              <Status kind="beyond">{text}</Status>
              <span>{askedWhere(gap, asked, words)}</span>
            </li>
          );
        })}
      </List>
    </>
  );
}

const Lead = styled('p')(({ theme: { tokens, typography } }) => ({
  ...typography.small,
  maxWidth: '92ch',
  margin: `${tokens.space[2]}px 0 ${tokens.space[4]}px`,
  color: tokens.color.ink2,
}));

const Tools = styled('div')(({ theme: { tokens } }) => ({
  display: 'grid',
  gridTemplateColumns: 'minmax(0, 420px) auto 1fr',
  alignItems: 'end',
  gap: tokens.space[3],
  marginBottom: tokens.space[5],
}));

const Notes = styled('div')(({ theme: { tokens } }) => ({
  display: 'grid',
  justifyItems: 'start',
  gap: tokens.space[1],
}));

const Send = styled('div')(({ theme: { tokens } }) => ({
  display: 'flex',
  gap: tokens.space[3],
  marginTop: tokens.space[3],
}));

const List = styled('ol')(({ theme: { tokens, typography } }) => ({
  ...typography.table,
  margin: `${tokens.space[3]}px 0 0`,
  padding: 0,
  listStyle: 'none',
  '& > li': {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) 280px',
    gap: tokens.space[5],
    padding: `${tokens.space[3]}px 0`,
    borderBottom: `${tokens.border.hair}px solid ${tokens.color.line}`,
  },
  '& > li > span:last-child': { color: tokens.color.ink2 },
}));
