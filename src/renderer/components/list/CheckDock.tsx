import Button from '@mui/material/Button';
import type { ReactNode } from 'react';
import { Note } from '../feedback/Note.tsx';
import { Dock } from '../layout/Dock.tsx';
import { DockHalves } from '../layout/DockParts.tsx';
import { useFormat, useText } from '../text/TextProvider.tsx';
import { useErrorText } from '../text/use-error-text.ts';
import { listOrigin, type ListOrigin } from './list-origin.ts';
import { markQuestions, type DoubtfulRow, type MarkQuestion } from './mark-questions.logic.ts';
import { MarkQuestions } from './MarkQuestions.tsx';
import { SheetChoice } from './SheetChoice.tsx';

export interface CheckDockProps {
  readonly title: string;
  readonly list: ListOrigin;
  /** Rows as they are read: their doubtful numbers are asked about below the table. */
  readonly rows: readonly DoubtfulRow[];
  readonly onMark: (mark: MarkQuestion['mark'], meaning: 'decimal' | 'thousands') => void;
  readonly summary: ReactNode;
  /** What happens when the list is taken in, or what is waited for. */
  readonly note: string;
  /** Why it is not known what the library has for the rows. */
  readonly failure?: { readonly error: Error; readonly retry: () => void } | null;
  /** The button that takes it in. */
  readonly action: ReactNode;
  readonly onClose: () => void;
  /** The table. */
  readonly children: ReactNode;
}

/** A list that was read and is being checked: what it holds, its rows, what is asked about them, and one button that takes it in. */
export function CheckDock({
  title,
  list,
  rows,
  onMark,
  summary,
  note,
  failure,
  action,
  onClose,
  children,
}: CheckDockProps) {
  const errorText = useErrorText();
  const t = useText();
  const format = useFormat();
  return (
    <Dock
      title={title}
      end={listOrigin(list, t)}
      onClose={onClose}
      foot={
        <>
          <span>{note}</span>
          {action}
        </>
      }
    >
      <DockHalves
        summary={
          <>
            <SheetChoice list={list} />
            {summary}
          </>
        }
      >
        {failure && (
          <Note kind="error">
            {errorText(failure.error)} <Button onClick={failure.retry}>{t('app.tryAgain')}</Button>
          </Note>
        )}
        {children}
        <MarkQuestions questions={markQuestions(rows)} number={format.number} onAnswer={onMark} />
      </DockHalves>
    </Dock>
  );
}
