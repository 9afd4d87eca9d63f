import { styled } from '@mui/material/styles';
import type { ImportChoices, SheetLayout } from '#core/api/import-preview.ts';
import type { ProductMapping } from '#core/sheet/product-mapping.ts';
import type { PointQuestion, UnitQuestion } from '#core/sheet/product-sample.ts';
import { UNITS, type Unit } from '#core/units/unit.ts';
import { AskNote } from '#renderer/components/feedback/AskNote.tsx';
import { Note } from '#renderer/components/feedback/Note.tsx';
import { SelectField } from '#renderer/components/form/SelectField.tsx';
import { useFormat, useText } from '#renderer/components/text/TextProvider.tsx';
import { openQuestions, pointAnswered } from './import-questions.logic.ts';

export interface ImportQuestionsProps {
  readonly layout: SheetLayout;
  readonly mapping: ProductMapping;
  readonly onMap: (choices: ImportChoices) => void;
}

/** What a sheet leaves in doubt, one question at a time: each is asked once for all rows alike. */
export function ImportQuestions({ layout, mapping, onMap }: ImportQuestionsProps) {
  const t = useText();
  const [first, ...others] = openQuestions(layout);
  if (!first) return null;
  const more = others.length === 0 ? null : t('import.moreQuestions', { count: others.length });
  return (
    <Frame>
      {first.kind === 'point' ? (
        <AskPoint
          question={first.question}
          name={layout.names[first.question.column] ?? ''}
          onAnswer={(point) => onMap({ mapping: pointAnswered(mapping, first.question.column, point) })}
        />
      ) : (
        <AskUnit
          key={first.question.text}
          question={first.question}
          onAnswer={(unit) => onMap({ units: [{ text: first.question.text, unit }] })}
        />
      )}
      {more && <p>{more}</p>}
    </Frame>
  );
}

interface AskPointProps {
  readonly question: PointQuestion;
  readonly name: string;
  readonly onAnswer: (point: 'decimal' | 'thousands') => void;
}

function AskPoint({ question, name, onAnswer }: AskPointProps) {
  const t = useText();
  const format = useFormat();
  const { count, found, asDecimal, asThousands } = question;
  return (
    <AskNote
      claim={t('import.askPoint', { column: name, count, found })}
      answers={[
        { label: format.number(asDecimal), onChoose: () => onAnswer('decimal') },
        { label: format.number(asThousands), onChoose: () => onAnswer('thousands') },
      ]}
    >
      {t('list.askedFor', { found })}
    </AskNote>
  );
}

interface AskUnitProps {
  readonly question: UnitQuestion;
  readonly onAnswer: (unit: Unit) => void;
}

const NOT_SAID = 'none';

function AskUnit({ question: { text, count }, onAnswer }: AskUnitProps) {
  const t = useText();
  const format = useFormat();
  return (
    <Note kind="error" claim={t('import.askUnit', { found: text, count })}>
      <Choice>
        <SelectField
          label={t('import.askUnitMeaning', { found: text })}
          hideLabel
          width={140}
          value={NOT_SAID}
          options={[
            { value: NOT_SAID, label: t('import.chooseUnit') },
            ...UNITS.map((value) => ({ value, label: format.unit(value) })),
          ]}
          onChange={(unit) => unit !== NOT_SAID && onAnswer(unit)}
        />
        {t('import.askUnitHint')}
      </Choice>
    </Note>
  );
}

const Frame = styled('div')(({ theme: { tokens, typography } }) => ({
  flex: 'none',
  '& > p': {
    ...typography.micro,
    margin: 0,
    padding: `${tokens.space[2]}px ${tokens.space[4]}px`,
    color: tokens.color.ink2,
  },
}));

const Choice = styled('span')(({ theme: { tokens } }) => ({
  display: 'flex',
  alignItems: 'center',
  gap: tokens.space[3],
  paddingTop: tokens.space[2],
}));
