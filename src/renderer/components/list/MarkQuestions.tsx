import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { Note } from '../feedback/Note.tsx';
import { useText } from '../text/TextProvider.tsx';
import type { MarkQuestion } from './mark-questions.logic.ts';

export interface MarkQuestionsProps {
  readonly questions: readonly MarkQuestion[];
  readonly number: (value: number) => string;
  readonly onAnswer: (mark: MarkQuestion['mark'], meaning: 'decimal' | 'thousands') => void;
}

/** Numbers that can be read in two ways: asked once for all alike, with both readings as buttons. */
export function MarkQuestions({ questions, number, onAnswer }: MarkQuestionsProps) {
  const t = useText();
  return questions.map(({ mark, count, found, asDecimal, asThousands }) => (
    <Note key={mark} kind="error" claim={t('list.askMark', { count, found })}>
      <Answers>
        {t('list.askedFor', { found })}
        <Button onClick={() => onAnswer(mark, 'decimal')}>{number(asDecimal)}</Button>
        <Button onClick={() => onAnswer(mark, 'thousands')}>{number(asThousands)}</Button>
      </Answers>
    </Note>
  ));
}

const Answers = styled('span')(({ theme: { tokens } }) => ({
  display: 'inline-flex',
  alignItems: 'center',
  gap: tokens.space[3],
}));
