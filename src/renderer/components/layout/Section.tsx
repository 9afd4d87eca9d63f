import { styled } from '@mui/material/styles';
import { useId, type ReactNode } from 'react';

export interface SectionProps {
  readonly title: string;
  /** Beside the title: the unit, the count, what it is measured against. */
  readonly note?: ReactNode;
  /** At the right of the title: a choice or a link. */
  readonly end?: ReactNode;
  readonly className?: string;
  readonly children: ReactNode;
}

/** A part of a page, hung from a rule of ink. */
export function Section({ title, note, end, className, children }: SectionProps) {
  const id = useId();
  return (
    <Frame aria-labelledby={id} className={className}>
      <Head>
        <h2 id={id}>{title}</h2>
        {note != null && <span>{note}</span>}
        {end != null && <End>{end}</End>}
      </Head>
      {children}
    </Frame>
  );
}

const Frame = styled('section')(({ theme: { tokens } }) => ({
  borderTop: `${tokens.border.strong}px solid ${tokens.color.ink}`,
  paddingTop: tokens.space[3],
  minWidth: 0,
  '& + &': { marginTop: tokens.space[6] },
}));

const Head = styled('div')(({ theme: { tokens, typography } }) => ({
  display: 'flex',
  alignItems: 'baseline',
  gap: 10,
  minHeight: tokens.type.section.line,
  marginBottom: tokens.space[2],
  '& h2': { ...typography.section, minWidth: 0 },
  // The note gives way before the title does.
  '& > span': { ...typography.small, flexShrink: 1000, color: tokens.color.ink2 },
}));

const End = styled('div')(({ theme: { tokens } }) => ({
  display: 'flex',
  flex: 'none',
  alignItems: 'center',
  alignSelf: 'center',
  gap: tokens.space[3],
  marginLeft: 'auto',
}));
