import { styled } from '@mui/material/styles';
import { useErrorText } from '#renderer/components/text/use-error-text.ts';
import { useText } from '#renderer/components/text/TextProvider.tsx';
import { Brand } from './Brand.tsx';

/** The program could not begin: what happened, and what to do. */
export function StartFailure({ error }: { readonly error: unknown }) {
  const t = useText();
  const errorText = useErrorText();
  return (
    <Frame>
      <Brand />
      <h1>{t('app.startFailed')}</h1>
      <p role="alert">{errorText(error)}</p>
    </Frame>
  );
}

const Frame = styled('main')(({ theme: { tokens, typography } }) => ({
  display: 'grid',
  alignContent: 'center',
  gap: tokens.space[4],
  minHeight: '100%',
  maxWidth: '60ch',
  margin: '0 auto',
  '& h1': { ...typography.headline },
}));
