import { AskNote } from '#renderer/components/feedback/AskNote.tsx';
import { useText } from '#renderer/components/text/TextProvider.tsx';
import type { MarkQuestion } from './take-off.logic.ts';

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
      claim={t('sheet.askMark', { count, found })}
      answers={[
        { label: number(asDecimal), onChoose: () => onAnswer(mark, 'decimal') },
        { label: number(asThousands), onChoose: () => onAnswer(mark, 'thousands') },
      ]}
    >
      {t('sheet.askedFor', { found })}
    </AskNote>
  ));
}
