import { styled } from '@mui/material/styles';
import { Lock } from 'lucide-react';
import { ActionButton } from '#renderer/app/actions/index.ts';
import { useText } from '#renderer/components/text/TextProvider.tsx';

/** Says that the alternative is locked, and opens it. */
export function LockedLine() {
  const t = useText();
  return (
    <Line>
      <Lock size={14} aria-hidden />
      {t('lock.sentence')}
      <ActionButton action="alternatives.lock" variant="link" />
    </Line>
  );
}

const Line = styled('output')(({ theme: { tokens, typography } }) => ({
  ...typography.small,
  display: 'flex',
  alignItems: 'center',
  gap: tokens.space[3],
  flex: 'none',
  marginBottom: tokens.space[3],
  color: tokens.color.ink2,
}));
