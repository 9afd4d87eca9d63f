import { styled } from '@mui/material/styles';
import type { Declaration } from '#core/declaration/declaration.ts';

/** A filled square is a product's own EPD, a hollow one sector or generic data. */
export function DeclarationMark({ kind }: { readonly kind: Declaration['kind'] }) {
  return <Square data-kind={kind} aria-hidden />;
}

const Square = styled('b')(({ theme: { tokens } }) => ({
  flex: 'none',
  boxSizing: 'border-box',
  width: 9,
  height: 9,
  marginRight: tokens.space[2] + 1,
  border: `2px solid ${tokens.color.bar}`,
  '&[data-kind=epd]': { backgroundColor: tokens.color.bar },
}));
