import { styled } from '@mui/material/styles';
import { useState } from 'react';
import { ALTERNATIVE_KINDS, type AlternativeKind } from '#core/project/codes.ts';
import { useChange } from '#renderer/client/queries.ts';
import { FormDialog } from '#renderer/components/feedback/FormDialog.tsx';
import { Field } from '#renderer/components/form/Field.tsx';
import { SelectField } from '#renderer/components/form/SelectField.tsx';
import { useErrorText } from '#renderer/components/text/use-error-text.ts';
import { useText } from '#renderer/components/text/TextProvider.tsx';

export interface NewAlternativeDialogProps {
  readonly project: string;
  /** What the other alternatives serve: those that are compared serve the same. */
  readonly serves: string | null;
  readonly onClose: () => void;
  readonly onMade: (id: string) => void;
}

export function NewAlternativeDialog({ project, serves, onClose, onMade }: NewAlternativeDialogProps) {
  const t = useText();
  const errorText = useErrorText();
  const create = useChange('alternatives.create');
  const [kind, setKind] = useState<AlternativeKind>('newBuild');
  const [name, setName] = useState<string | null>(null);
  const shown = name ?? t(`alternativeKind.${kind}`);
  const submit = () =>
    create.mutate(
      { project, alternative: { kind, name: shown.trim(), function: serves } },
      { onSuccess: ({ id }) => onMade(id) },
    );
  return (
    <FormDialog
      open
      title={t('alternatives.new')}
      submitLabel={t('alternatives.create')}
      busy={create.isPending}
      error={create.error ? errorText(create.error) : undefined}
      onSubmit={submit}
      onClose={onClose}
    >
      <Fields>
        <SelectField
          label={t('alternatives.kind')}
          value={kind}
          options={ALTERNATIVE_KINDS.map((value) => ({ value, label: t(`alternativeKind.${value}`) }))}
          onChange={setKind}
        />
        <Field label={t('alternatives.alternativeName')} value={shown} onChange={setName} />
      </Fields>
    </FormDialog>
  );
}

const Fields = styled('div')(({ theme: { tokens } }) => ({ display: 'grid', gap: tokens.space[4] }));
