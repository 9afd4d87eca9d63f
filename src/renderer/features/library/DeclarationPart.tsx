import { styled } from '@mui/material/styles';
import type { ReactNode } from 'react';
import { DrawerPart } from '#renderer/components/layout/DrawerPart.tsx';

/** A part of what the drawer says of a declaration, under a heading of its own. */
export function DeclarationPart({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <DrawerPart title={title}>
      <Small>{children}</Small>
    </DrawerPart>
  );
}

/** Facts by name; those that are not known are left out. */
export function Facts({ facts }: { readonly facts: readonly (readonly [name: string, value: ReactNode])[] }) {
  return (
    <List>
      {facts
        .filter(([, value]) => value != null && value !== '')
        .map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </List>
  );
}

const Small = styled('div')(({ theme: { tokens, typography } }) => ({
  ...typography.small,
  '& p': { color: tokens.color.ink2, marginBottom: tokens.space[2] },
  '& ul': { margin: 0, padding: 0, listStyle: 'none' },
  '& li': { padding: '2px 0' },
}));

const List = styled('dl')(({ theme: { tokens, typography } }) => ({
  ...typography.small,
  margin: 0,
  '& > div': {
    display: 'grid',
    gridTemplateColumns: '116px 1fr',
    gap: tokens.space[3],
    padding: '3px 0',
    borderBottom: `1px solid ${tokens.color.line}`,
  },
  '& dt': { color: tokens.color.ink2 },
  '& dd': { margin: 0, overflowWrap: 'anywhere' },
}));
