import { styled } from '@mui/material/styles';
import { useText } from '../text/TextProvider.tsx';

/** Said only when something takes longer than a glance; what is quick shows nothing at all. */
export function Waiting({ label }: { readonly label?: string }) {
  const t = useText();
  return <Words>{label ?? t('app.loading')}</Words>;
}

const Words = styled('output')(({ theme: { tokens, typography } }) => ({
  ...typography.small,
  display: 'block',
  padding: tokens.space[5],
  color: tokens.color.ink2,
  animation: 'byggklima-appear 1ms 400ms both',
  '@keyframes byggklima-appear': { from: { visibility: 'hidden' }, to: { visibility: 'visible' } },
}));
