import { AskNote } from '../feedback/AskNote.tsx';
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
    <AskNote
      key={mark}
      claim={t('list.askMark', { count, found })}
      answers={[
        { label: number(asDecimal), onChoose: () => onAnswer(mark, 'decimal') },
        { label: number(asThousands), onChoose: () => onAnswer(mark, 'thousands') },
      ]}
    >
      {t('list.askedFor', { found })}
    </AskNote>
  ));
}
