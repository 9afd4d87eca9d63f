import { styled } from '@mui/material/styles';
import type { ReactNode } from 'react';

/** A part of an explanation, ruled off under its heading. */
export function Part(props: { readonly title: string; readonly note?: string; readonly children: ReactNode }) {
  const { title, note, children } = props;
  return (
    <PartFrame>
      <h3>
        {title} {note !== undefined && <span>{note}</span>}
      </h3>
      {children}
    </PartFrame>
  );
}

/** Sentences, a line each. */
export function Lines({ lines }: { readonly lines: readonly string[] }) {
  return (
    <List>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </List>
  );
}

const PartFrame = styled('section')(({ theme: { tokens, typography } }) => ({
  marginTop: tokens.space[5],
  '& h3': {
    ...typography.label,
    display: 'flex',
    justifyContent: 'space-between',
    paddingBottom: tokens.space[2],
    borderBottom: `${tokens.border.hair}px solid ${tokens.color.lineStrong}`,
  },
  '& h3 span': { fontWeight: 400, color: tokens.color.ink2 },
}));

const List = styled('ul')(({ theme: { tokens, typography } }) => ({
  ...typography.small,
  margin: 0,
  padding: 0,
  listStyle: 'none',
  color: tokens.color.ink2,
  '& li': {
    padding: `${tokens.space[2]}px 0`,
    borderBottom: `${tokens.border.hair}px solid ${tokens.color.line}`,
    overflowWrap: 'anywhere',
  },
}));
