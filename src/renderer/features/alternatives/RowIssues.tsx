import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { Note } from '#renderer/components/feedback/Note.tsx';
import type { PlacedComponent } from '#renderer/client/row-change.logic.ts';
import type { RowIssue } from './row-issues.logic.ts';

export interface RowIssuesProps {
  readonly issues: readonly RowIssue[];
  readonly disabled: boolean;
  /** The row as it is when the issue is settled. */
  readonly onAnswer: (row: PlacedComponent) => void;
}

/** What is wrong or uncertain about a row, and what to do. */
export function RowIssues({ issues, disabled, onAnswer }: RowIssuesProps) {
  return issues.map(({ text, answer }) => (
    <Issue key={text}>
      <Note kind="beyond">
        {text}
        {answer && (
          <div>
            <Button variant="secondary" disabled={disabled} onClick={() => onAnswer(answer.row)}>
              {answer.label}
            </Button>
          </div>
        )}
      </Note>
    </Issue>
  ));
}

const Issue = styled('div')(({ theme: { tokens } }) => ({
  marginTop: tokens.space[3],
  '& button': { marginTop: tokens.space[2] },
}));
