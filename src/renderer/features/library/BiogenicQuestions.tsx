import { styled } from '@mui/material/styles';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import type { ImportCategory } from '#core/api/import-preview.ts';
import { Segmented } from '#renderer/components/form/Segmented.tsx';
import { useFormat, useText } from '#renderer/components/text/TextProvider.tsx';
import type { BiogenicAnswers } from './use-import.ts';

export interface BiogenicQuestionsProps {
  readonly categories: readonly ImportCategory[];
  /** What the person has answered. */
  readonly given: BiogenicAnswers;
  /** What stands: the answer, else the proposal. */
  readonly answers: BiogenicAnswers;
  readonly onAnswer: (category: string, answer: boolean | null) => void;
}

type Answer = 'yes' | 'no' | 'unknown';
const VALUES: Record<Answer, boolean | null> = { yes: true, no: false, unknown: null };

/** Whether each category's products hold biogenic carbon, asked once for all of them. */
export function BiogenicQuestions({ categories, given, answers, onAnswer }: BiogenicQuestionsProps) {
  const t = useText();
  const format = useFormat();
  const answerOf = (category: string): Answer => {
    const answer = answers[category] ?? null;
    return answer === null ? 'unknown' : answer ? 'yes' : 'no';
  };
  return (
    <Scroller>
      <p>{t('import.biogenicQuestion')}</p>
      <Table>
        <TableHead>
          <TableRow>
            <TableCell>{t('import.category')}</TableCell>
            <TableCell align="right">{t('import.needAnswer')}</TableCell>
            <TableCell>{t('import.answerHead')}</TableCell>
            <TableCell>{t('import.proposal')}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {categories.map(({ category, needAnswer, proposal }) => {
            const name = category || t('import.withoutCategory');
            return (
              <TableRow key={category}>
                <TableCell component="th" scope="row">
                  {name}
                </TableCell>
                <TableCell align="right">{format.number(needAnswer)}</TableCell>
                <TableCell sx={{ py: 1 }}>
                  <Segmented
                    label={t('import.answer', { category: name })}
                    value={answerOf(category)}
                    options={[
                      { value: 'yes', label: t('library.yes') },
                      { value: 'no', label: t('library.no') },
                      { value: 'unknown', label: t('library.unknown') },
                    ]}
                    onChange={(answer) => onAnswer(category, VALUES[answer])}
                  />
                </TableCell>
                <TableCell>
                  {proposal !== null && !(category in given) && <Proposed>{t('import.proposed')}</Proposed>}
                </TableCell>
              </TableRow>
            );
          })}
        </TableBody>
      </Table>
    </Scroller>
  );
}

const Scroller = styled('div')(({ theme: { tokens, typography } }) => ({
  flex: 1,
  minHeight: 0,
  overflow: 'auto',
  padding: `${tokens.space[4]}px ${tokens.space[7]}px`,
  '& > p': { ...typography.small, maxWidth: '80ch', marginBottom: tokens.space[3], color: tokens.color.ink2 },
}));

const Proposed = styled('span')(({ theme: { tokens, typography } }) => ({
  ...typography.small,
  color: tokens.color.ink2,
}));
