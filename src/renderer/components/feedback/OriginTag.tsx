import { styled } from '@mui/material/styles';
import type { Origin } from '#core/project/codes.ts';
import { useText } from '../text/TextProvider.tsx';

/** Where a component comes from; fill, edge and letters tell the four apart in black and white too. */
export function OriginTag({ origin }: { readonly origin: Origin }) {
  const t = useText();
  return (
    <Tag data-origin={origin} title={t(`origin.${origin}.long`)}>
      {t(`origin.${origin}`)}
    </Tag>
  );
}

const Tag = styled('span')(({ theme: { tokens, typography } }) => ({
  ...typography.micro,
  fontWeight: 600,
  display: 'inline-flex',
  justifyContent: 'center',
  boxSizing: 'border-box',
  minWidth: 42,
  height: 17,
  padding: '0 5px',
  border: '1px solid transparent',
  borderRadius: 2,
  color: tokens.color.ink,
  '&[data-origin=new]': { backgroundColor: tokens.color.missingSoft, color: tokens.color.ink2 },
  '&[data-origin=retained]': { borderColor: tokens.color.ink2, backgroundColor: tokens.color.surface },
  '&[data-origin=reused]': {
    borderColor: tokens.color.accent,
    backgroundColor: tokens.color.accentSoft,
    color: tokens.color.accent,
  },
  '&[data-origin=demolished]': {
    borderColor: tokens.color.ink2,
    borderStyle: 'dashed',
    color: tokens.color.ink2,
    textDecoration: 'line-through',
  },
}));
