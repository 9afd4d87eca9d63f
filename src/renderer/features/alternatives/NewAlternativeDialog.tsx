import { styled } from '@mui/material/styles';
import { useState } from 'react';
import type { ProjectDocument } from '#core/api/contract.ts';
import { ALTERNATIVE_LIMIT } from '#core/project/alternative-set.ts';
import { ALTERNATIVE_KINDS, type AlternativeKind, type VariantStage } from '#core/project/codes.ts';
import { alternativeName } from '#core/report/shown-alternatives.ts';
import { useChange } from '#renderer/client/queries.ts';
import { FormDialog } from '#renderer/components/feedback/FormDialog.tsx';
import { Note } from '#renderer/components/feedback/Note.tsx';
import { DayField } from '#renderer/components/form/DayField.tsx';
import { Field } from '#renderer/components/form/Field.tsx';
import { Segmented } from '#renderer/components/form/Segmented.tsx';
import { SelectField } from '#renderer/components/form/SelectField.tsx';
import { useErrorText } from '#renderer/components/text/use-error-text.ts';
import { useText } from '#renderer/components/text/TextProvider.tsx';
import { openStages, ownStamp } from './new-alternative.logic.ts';

export interface NewAlternativeDialogProps {
  readonly document: ProjectDocument;
  /** The alternative that is shown: a variant is of it, unless another is chosen. */
  readonly shown: string | null;
  readonly onClose: () => void;
  readonly onMade: (id: string) => void;
}

type Beginning = 'empty' | 'variant' | 'delivered';

/** A new alternative: empty, a variant of one that is there, or an account that others have delivered. */
export function NewAlternativeDialog({ document, shown, onClose, onMade }: NewAlternativeDialogProps) {
  const t = useText();
  const errorText = useErrorText();
  const create = useChange('alternatives.create');
  const copy = useChange('alternatives.copy');
  const { project, alternatives } = document;
  const [beginning, setBeginning] = useState<Beginning>('empty');
  const [kind, setKind] = useState<AlternativeKind>('newBuild');
  const [written, setName] = useState<string | null>(null);
  const [wantedOriginal, setOriginal] = useState(shown);
  const [wantedStage, setStage] = useState<VariantStage | null>(null);
  const [by, setBy] = useState('');
  const [date, setDate] = useState<string | null>(null);
  /** What is written is no day, and says so. */
  const [badDate, setBadDate] = useState(false);

  const originals = openStages(alternatives);
  // A variant counts with the one it is of, and so has room where another alternative has none.
  const noRoom = beginning !== 'variant' && originals.length >= ALTERNATIVE_LIMIT;
  const shownIn = alternatives.find(({ id }) => id === wantedOriginal);
  const original = originals.find(({ of }) => of.id === (shownIn?.variant?.of ?? shownIn?.id)) ?? originals[0];
  const stage = original?.stages.find((one) => one === wantedStage) ?? original?.stages[0] ?? null;
  const name = (written ?? proposedName()).trim();

  function proposedName(): string {
    if (beginning === 'delivered') return t('newAlternative.delivered');
    if (beginning === 'empty' || !original || !stage) return t(`alternativeKind.${kind}`);
    const of = alternativeName(original.of, t);
    return t('variant.name', { name: of, stage: t(`variantStage.${stage}`) });
  }

  const submit = () => {
    const made = { onSuccess: ({ id }: { readonly id: string }) => onMade(id) };
    const alternative = { kind, name, function: alternatives[0]?.function ?? null };
    if (beginning === 'variant') {
      if (original && stage) copy.mutate({ id: original.of.id, name, stage }, made);
    } else if (beginning === 'empty') {
      create.mutate({ project: project.id, alternative }, made);
    } else if (!badDate) {
      const method = ownStamp(project.method);
      const reported = { by: by.trim() === '' ? null : by.trim(), date, rows: [] };
      create.mutate({ project: project.id, alternative: { ...alternative, method, reported } }, made);
    }
  };
  const error = create.error ?? copy.error;
  const kindField = (
    <SelectField
      label={t('alternatives.kind')}
      value={kind}
      options={ALTERNATIVE_KINDS.map((value) => ({ value, label: t(`alternativeKind.${value}`) }))}
      onChange={setKind}
    />
  );
  const nameField = <Field label={t('alternatives.alternativeName')} value={written ?? name} onChange={setName} />;

  return (
    <FormDialog
      open
      title={t('alternatives.new')}
      submitLabel={t('alternatives.create')}
      busy={create.isPending || copy.isPending || noRoom || name === '' || (beginning === 'variant' && stage === null)}
      error={error ? errorText(error) : undefined}
      onSubmit={submit}
      onClose={onClose}
    >
      <Fields>
        <Segmented
          label={t('newAlternative.beginWith')}
          showLabel="above"
          value={beginning}
          options={[
            { value: 'empty', label: t('newAlternative.empty') },
            ...(original ? [{ value: 'variant' as const, label: t('newAlternative.variant') }] : []),
            { value: 'delivered', label: t('newAlternative.delivered') },
          ]}
          onChange={(next) => {
            setBeginning(next);
            setBadDate(false);
          }}
        />
        {noRoom && <Note kind="info">{t('error.too-many-alternatives', { limit: ALTERNATIVE_LIMIT })}</Note>}
        {beginning === 'empty' && !noRoom && (
          <>
            {kindField}
            {nameField}
          </>
        )}
        {beginning === 'variant' && original && (
          <>
            <SelectField
              label={t('newAlternative.of')}
              value={original.of.id}
              options={originals.map(({ of }) => ({ value: of.id, label: alternativeName(of, t) }))}
              onChange={setOriginal}
            />
            {stage === null ? (
              <Note kind="info">{t('newAlternative.noStageLeft', { name: alternativeName(original.of, t) })}</Note>
            ) : (
              <Segmented
                label={t('newAlternative.as')}
                showLabel="above"
                value={stage}
                options={original.stages.map((value) => ({ value, label: t(`variantStage.${value}`) }))}
                onChange={setStage}
              />
            )}
            {nameField}
            <p>{t('newAlternative.variantHint')}</p>
          </>
        )}
        {beginning === 'delivered' && !noRoom && (
          <>
            <Pair>
              {kindField}
              {nameField}
              <Field label={t('delivered.by')} value={by} onChange={setBy} />
              <DayField
                label={t('delivered.date')}
                value={date}
                onChange={setDate}
                onProblem={(problem) => setBadDate(problem !== null)}
              />
            </Pair>
            <p>{t('newAlternative.deliveredHint')}</p>
          </>
        )}
      </Fields>
    </FormDialog>
  );
}

const Fields = styled('div')(({ theme: { tokens, typography } }) => ({
  display: 'grid',
  gap: tokens.space[4],
  '& > p': { ...typography.small, color: tokens.color.ink2 },
}));

const Pair = styled('div')(({ theme: { tokens } }) => ({
  display: 'grid',
  gridTemplateColumns: '1fr 1fr',
  alignItems: 'start',
  gap: tokens.space[4],
}));
