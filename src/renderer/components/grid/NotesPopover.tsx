import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { useEffect, useRef, type KeyboardEvent } from 'react';
import { useText } from '../text/TextProvider.tsx';
import type { GridNote } from './column.ts';
import { CellPopper } from './CellPopper.tsx';
import { popoverStyles, PROBLEM_WIDTH_PX } from './grid-styles.ts';

export interface NotesPopoverProps {
  readonly notes: readonly GridNote[];
  readonly readOnly?: boolean | undefined;
  /** The id of the cell's element. */
  readonly cell: string;
  readonly onLeave: () => void;
}

/** What there is to know about a row, in words, with what settles it. Any key of the grid's closes it. */
export function NotesPopover({ notes, readOnly = false, cell, onLeave }: NotesPopoverProps) {
  const t = useText();
  const frame = useRef<HTMLElement>(null);
  // Those who listen hear it, and those who have a button to press are on it.
  useEffect(() => {
    (frame.current?.querySelector('button') ?? frame.current)?.focus({ preventScroll: true });
  }, []);
  const press = (event: KeyboardEvent) => {
    event.stopPropagation();
    if (event.key !== 'Escape' && event.key !== 'Tab') return;
    event.preventDefault();
    onLeave();
  };
  return (
    <CellPopper cell={cell}>
      <Frame
        ref={frame}
        tabIndex={-1}
        aria-label={t('grid.notes')}
        onKeyDown={press}
        onPointerDown={(event) => event.stopPropagation()}
      >
        <ul>
          {notes.map(({ text, answer }) => (
            <li key={text}>
              {text}
              {answer && !readOnly && (
                <div>
                  <Button
                    variant="secondary"
                    onClick={() => {
                      onLeave();
                      answer.run();
                    }}
                  >
                    {answer.label}
                  </Button>
                </div>
              )}
            </li>
          ))}
        </ul>
      </Frame>
    </CellPopper>
  );
}

const Frame = styled('section')(({ theme }) => {
  const { tokens, typography } = theme;
  return {
    ...popoverStyles(theme),
    ...typography.table,
    width: PROBLEM_WIDTH_PX,
    outline: 'none',
    borderTop: `3px solid ${tokens.color.beyondFill}`,
    '& ul': { margin: 0, padding: `0 ${tokens.space[4]}px`, listStyle: 'none' },
    '& li': { padding: `${tokens.space[3]}px 0` },
    '& li + li': { borderTop: `${tokens.border.hair}px solid ${tokens.color.line}` },
    '& div': { marginTop: tokens.space[2] },
  };
});
