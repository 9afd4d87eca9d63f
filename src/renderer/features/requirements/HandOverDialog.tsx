import { styled } from '@mui/material/styles';
import { useState } from 'react';
import type { RequirementStanding } from '#core/requirements/follow-up.ts';
import { handedOver, responsibles } from '#core/requirements/meeting.ts';
import type { PlacedRequirement } from '#renderer/client/row-change.logic.ts';
import { FormDialog } from '#renderer/components/feedback/FormDialog.tsx';
import { Field } from '#renderer/components/form/Field.tsx';
import { SelectField } from '#renderer/components/form/SelectField.tsx';
import { useText } from '#renderer/components/text/TextProvider.tsx';

export interface HandOverDialogProps {
  readonly standings: readonly RequirementStanding<PlacedRequirement>[];
  readonly onHandOver: (rows: readonly PlacedRequirement[]) => void;
  readonly onClose: () => void;
}

const NOBODY = '';

/** What one leader follows up is handed to another, all of it at once. */
export function HandOverDialog({ standings, onHandOver, onClose }: HandOverDialogProps) {
  const t = useText();
  const names = responsibles(standings);
  const [from, setFrom] = useState(() => names.find((name) => name !== null) ?? NOBODY);
  const [to, setTo] = useState('');
  const [isAsked, setIsAsked] = useState(false);
  const name = to.trim();
  const rows = handedOver(standings, from === NOBODY ? null : from, name);
  const submit = () => {
    if (name === '') setIsAsked(true);
    else {
      onHandOver(rows);
      onClose();
    }
  };
  return (
    <FormDialog
      open
      title={t('requirements.handOverTitle')}
      submitLabel={t('requirements.handOverSubmit', { count: rows.length })}
      busy={rows.length === 0}
      onSubmit={submit}
      onClose={onClose}
    >
      <Fields>
        <SelectField
          label={t('requirements.handOverFrom')}
          hint={t('requirements.handOverHint')}
          value={from}
          options={names.map((one) => ({
            value: one ?? NOBODY,
            label: one ?? t('requirements.handOverNobody'),
          }))}
          onChange={setFrom}
        />
        <Field
          label={t('requirements.handOverTo')}
          value={to}
          required
          error={isAsked && name === '' ? t('requirements.handOverToMissing') : undefined}
          onChange={setTo}
        />
      </Fields>
    </FormDialog>
  );
}

const Fields = styled('div')(({ theme: { tokens } }) => ({ display: 'grid', gap: tokens.space[5] }));
