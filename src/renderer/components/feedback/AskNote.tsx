import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import type { ReactNode } from 'react';
import { Note } from './Note.tsx';

export interface AskNoteProps {
  /** What is in doubt. */
  readonly claim: string;
  /** The question. */
  readonly children: ReactNode;
  readonly answers: readonly { readonly label: string; readonly onChoose: () => void }[];
}

/** A question that is asked once for all alike, with its answers as buttons. */
export function AskNote({ claim, children, answers }: AskNoteProps) {
  return (
    <Note kind="error" claim={claim}>
      <Answers>
        {children}
        {answers.map(({ label, onChoose }) => (
          <Button key={label} onClick={onChoose}>
            {label}
          </Button>
        ))}
      </Answers>
    </Note>
  );
}

const Answers = styled('span')(({ theme: { tokens } }) => ({
  display: 'inline-flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  gap: tokens.space[3],
}));
