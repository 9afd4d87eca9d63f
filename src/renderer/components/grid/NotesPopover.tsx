import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { useEffect, useRef, type KeyboardEvent } from 'react';
import { useText } from '../text/TextProvider.tsx';
import type { GridNote } from './column.ts';
import { popoverStyles, PROBLEM_PX } from './grid-styles.ts';

export interface NotesPopoverProps {
  readonly notes: readonly GridNote[];
  readonly readOnly?: boolean | undefined;
  readonly opensUp: boolean;
  readonly atEnd: boolean;
  readonly onLeave: () => void;
}

/** What there is to know about a row, in words, with what settles it. Any key of the grid's closes it. */
export function NotesPopover({ notes, readOnly = false, opensUp, atEnd, onLeave }: NotesPopoverProps) {
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
    <Frame
      ref={frame}
      tabIndex={-1}
      aria-label={t('grid.notes')}
      data-up={opensUp}
      data-end={atEnd}
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
  );
}

const Frame = styled('section')(({ theme }) => {
  const { tokens, typography } = theme;
  const gap = `calc(100% + ${tokens.space[1]}px)`;
  return {
    ...popoverStyles(theme),
    ...typography.table,
    top: gap,
    width: PROBLEM_PX.width,
    outline: 'none',
    borderTop: `3px solid ${tokens.color.beyondFill}`,
    '&[data-up=true]': { top: 'auto', bottom: gap },
    '& ul': { margin: 0, padding: `0 ${tokens.space[4]}px`, listStyle: 'none' },
    '& li': { padding: `${tokens.space[3]}px 0` },
    '& li + li': { borderTop: `${tokens.border.hair}px solid ${tokens.color.line}` },
    '& div': { marginTop: tokens.space[2] },
  };
});
