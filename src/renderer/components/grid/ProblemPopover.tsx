import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { useRef, useState, type KeyboardEvent } from 'react';
import { useText } from '../text/TextProvider.tsx';
import type { HeldText } from './column.ts';
import { CellPopper } from './CellPopper.tsx';
import { popoverStyles, PROBLEM_WIDTH_PX } from './grid-styles.ts';

export interface ProblemPopoverProps {
  readonly problem: HeldText;
  /** The id of the cell's element. */
  readonly cell: string;
  /** Cells of the column that ask the same, this one among them. */
  readonly alike: number;
  readonly onAnswer: (answer: number, all: boolean) => void;
  readonly onLeave: () => void;
}

/** Why the text in the cell is not stored, and what would settle it. Alt+down goes into it, Esc back to the cell. */
export function ProblemPopover({ problem, cell, alike, onAnswer, onLeave }: ProblemPopoverProps) {
  const t = useText();
  const [all, setAll] = useState(false);
  const frame = useRef<HTMLFieldSetElement>(null);
  const press = (event: KeyboardEvent) => {
    event.stopPropagation();
    const buttons = [...(frame.current?.querySelectorAll<HTMLElement>('button, input') ?? [])];
    const at = buttons.findIndex((button) => button === document.activeElement);
    if (event.key === 'Escape' || event.key === 'Tab') onLeave();
    else if (event.key === 'ArrowRight' || event.key === 'ArrowDown') buttons[(at + 1) % buttons.length]?.focus();
    else if (event.key === 'ArrowLeft' || event.key === 'ArrowUp') buttons.at(at - 1)?.focus();
    else return;
    event.preventDefault();
  };
  return (
    <CellPopper cell={cell}>
      <Frame
        ref={frame}
        aria-label={t(problem.title.key, problem.title.params)}
        onKeyDown={press}
        onPointerDown={(event) => event.stopPropagation()}
      >
        <strong>{t(problem.title.key, problem.title.params)}</strong>
        <p>{t(problem.reason.key, problem.reason.params)}</p>
        {problem.answers.length > 0 && (
          <div>
            {problem.answers.map(({ label, text }, index) => (
              <Button
                key={text}
                variant={problem.answers.length === 2 && index === 1 ? 'primary' : 'secondary'}
                tabIndex={-1}
                data-answer
                onClick={() => onAnswer(index, all)}
              >
                {label}
              </Button>
            ))}
          </div>
        )}
        {problem.answers.length > 0 && alike > 1 && (
          <label>
            <input type="checkbox" checked={all} tabIndex={-1} onChange={(event) => setAll(event.target.checked)} />
            {t('grid.answerAll', { count: alike })}
          </label>
        )}
      </Frame>
    </CellPopper>
  );
}

const Frame = styled('fieldset')(({ theme }) => {
  const { tokens, typography } = theme;
  return {
    ...popoverStyles(theme),
    width: PROBLEM_WIDTH_PX,
    minWidth: 0,
    margin: 0,
    border: 0,
    padding: tokens.space[4],
    borderTop: `3px solid ${tokens.color.errorFill}`,
    '& strong': { ...typography.table, display: 'block', fontWeight: 600 },
    '& p': { ...typography.table, margin: `${tokens.space[1]}px 0 0` },
    '& > div': { display: 'flex', flexWrap: 'wrap', gap: tokens.space[3], marginTop: tokens.space[3] },
    '& label': { ...typography.small, display: 'flex', gap: tokens.space[2], marginTop: tokens.space[3] },
    // What an answer is may be told by its last word.
    '&& button': {
      height: 'auto',
      minHeight: tokens.size.controlSmall,
      maxWidth: '100%',
      textAlign: 'start',
      whiteSpace: 'normal',
    },
  };
});
