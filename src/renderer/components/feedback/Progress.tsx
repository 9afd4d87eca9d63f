import Button from '@mui/material/Button';
import LinearProgress from '@mui/material/LinearProgress';
import { styled } from '@mui/material/styles';
import { useId } from 'react';
import { useFormat, useText } from '../text/TextProvider.tsx';

export interface ProgressProps {
  readonly label: string;
  readonly done: number;
  /** Null: not known how much there is. */
  readonly total: number | null;
  readonly onCancel?: () => void;
}

/** Long work: how far it has come, and a way out of it. */
export function Progress({ label, done, total, onCancel }: ProgressProps) {
  const t = useText();
  const format = useFormat();
  const id = useId();
  return (
    <Frame>
      <Words>
        <span id={id}>{label}</span>
        <span>{total === null ? '' : t('common.of', { done: format.number(done), total: format.number(total) })}</span>
      </Words>
      <LinearProgress
        aria-labelledby={id}
        {...(total === null
          ? { variant: 'indeterminate' as const }
          : { variant: 'determinate' as const, value: total === 0 ? 100 : Math.min(100, (done / total) * 100) })}
      />
      {onCancel && <Button onClick={onCancel}>{t('common.cancel')}</Button>}
    </Frame>
  );
}

const Frame = styled('div')(({ theme: { tokens } }) => ({
  display: 'grid',
  justifyItems: 'start',
  gap: tokens.space[3],
  maxWidth: 420,
  '& > :not(button)': { width: '100%' },
}));

const Words = styled('div')(({ theme: { tokens, typography } }) => ({
  ...typography.small,
  display: 'flex',
  justifyContent: 'space-between',
  color: tokens.color.ink2,
}));
