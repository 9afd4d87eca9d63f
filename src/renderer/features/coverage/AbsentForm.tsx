import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { useRef, useState, type SyntheticEvent } from 'react';
import type { Component } from '#core/project/project.ts';
import { DayField } from '#renderer/components/form/DayField.tsx';
import { Field } from '#renderer/components/form/Field.tsx';
import { today } from '#renderer/components/text/today.ts';
import { useText } from '#renderer/components/text/TextProvider.tsx';

type Absent = NonNullable<Component['epdAbsent']>;

export interface AbsentFormProps {
  /** As it is documented now; null: not. */
  readonly absent: Absent | null;
  readonly busy: boolean;
  readonly onChange: (absent: Absent | null) => void;
}

/** Documents that no EPD exists: why, and when it was looked into. */
export function AbsentForm({ absent, busy, onChange }: AbsentFormProps) {
  const t = useText();
  const [reason, setReason] = useState(absent?.reason ?? '');
  const [date, setDate] = useState<string | null>(absent?.date ?? today());
  const [isSent, setIsSent] = useState(false);
  const submitButton = useRef<HTMLButtonElement>(null);
  const [shown, setShown] = useState(absent);
  // What was undone elsewhere is shown here too; a form made anew would lose the keyboard's place.
  if (shown?.reason !== absent?.reason || shown?.date !== absent?.date) {
    setShown(absent);
    setReason(absent?.reason ?? '');
    setDate(absent?.date ?? today());
    setIsSent(false);
  }
  const withdraw = () => {
    if (busy) return;
    onChange(null);
    submitButton.current?.focus();
  };
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    if (busy) return;
    setIsSent(true);
    if (reason.trim() !== '' && date !== null) onChange({ reason: reason.trim(), date });
  };
  return (
    <Form onSubmit={submit} noValidate>
      <p>{t('coverage.drawer.absentHint')}</p>
      <Field
        label={t('coverage.drawer.reason')}
        value={reason}
        onChange={setReason}
        multiline
        rows={3}
        error={isSent && reason.trim() === '' ? t('coverage.drawer.reasonMissing') : undefined}
      />
      <DayField
        label={t('coverage.drawer.date')}
        value={date}
        onChange={setDate}
        error={isSent && date === null ? t('coverage.drawer.dateMissing') : undefined}
      />
      <Buttons>
        <Button ref={submitButton} type="submit" aria-disabled={busy || undefined}>
          {t(absent ? 'coverage.drawer.change' : 'coverage.drawer.document')}
        </Button>
        {absent && (
          <Button variant="quiet" aria-disabled={busy || undefined} onClick={withdraw}>
            {t('coverage.drawer.withdraw')}
          </Button>
        )}
      </Buttons>
    </Form>
  );
}

const Form = styled('form')(({ theme: { tokens, typography } }) => ({
  display: 'grid',
  gap: tokens.space[3],
  '& > p': { ...typography.small, color: tokens.color.ink2 },
}));

const Buttons = styled('div')(({ theme: { tokens } }) => ({ display: 'flex', gap: tokens.space[3] }));
