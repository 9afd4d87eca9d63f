import Button from '@mui/material/Button';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import { styled } from '@mui/material/styles';
import { CRITERIA } from '#core/award/bid.ts';
import type { AwardStatus } from '#core/award/document-award.ts';
import { lowestOf, type Score } from '#core/award/ranking.ts';
import type { BidStanding } from '#core/award/standing.ts';
import { writeRate, type Words } from '#core/chart/figure.ts';
import { bidderName, formulaText, writeKg, writePerArea, writePoints } from '#core/report/award-words.ts';
import { Status } from '#renderer/components/feedback/Status.tsx';
import { Section } from '#renderer/components/layout/Section.tsx';

export interface ScoreTableProps {
  readonly status: AwardStatus;
  readonly words: Words;
  /** Shows how the bid's score came about. */
  readonly onExplain: (bid: string) => void;
}

/** The bids with their figures and points, best first; those that are not ranked below, with their figures. */
export function ScoreTable({ status, words, onExplain }: ScoreTableProps) {
  const { t } = words;
  const { standings, ranking, scoring } = status;
  const weighted = CRITERIA.filter((one) => scoring.weights[one] > 0);
  const scoreOf = new Map(ranking?.map((score) => [score.id, score]));
  const ranked = (ranking ?? []).flatMap(({ id }) => standings.filter(({ bid }) => bid.id === id));
  const rows = [...ranked, ...standings.filter(({ bid }) => !scoreOf.has(bid.id))];
  const lowest = lowestIn(standings);
  const { formula, fair } = formulaText(scoring, words);
  return (
    <Section title={t('award.ranking')} note={t('award.rankingNote')}>
      <Table>
        <TableHead>
          <TableRow>
            <TableCell>{t('award.column.rank')}</TableCell>
            <TableCell>{t('award.column.bidder')}</TableCell>
            <TableCell align="right">{`${t('award.column.price')}, ${t('award.kr')}`}</TableCell>
            <TableCell align="right">{`${t('award.column.footprint')}, ${t('award.perArea')}`}</TableCell>
            {weighted.map((one) => (
              <TableCell key={one} align="right">
                {`${t(`award.criterion.${one}`)} ${writeRate(scoring.weights[one], words)}`}
              </TableCell>
            ))}
            <TableCell align="right">{t('award.column.total')}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {rows.map((standing) => (
            <Row
              key={standing.bid.id}
              standing={standing}
              score={scoreOf.get(standing.bid.id) ?? null}
              lowest={lowest}
              weighted={weighted}
              words={words}
              onExplain={onExplain}
            />
          ))}
        </TableBody>
      </Table>
      <Formula>
        <b>{`${t(`award.formula.${scoring.formula}`)}: ${formula}`}</b> {fair}
      </Formula>
    </Section>
  );
}

interface RowProps extends Pick<ScoreTableProps, 'words' | 'onExplain'> {
  readonly standing: BidStanding;
  readonly score: Score | null;
  readonly lowest: ReturnType<typeof lowestIn>;
  readonly weighted: readonly (typeof CRITERIA)[number][];
}

function Row({ standing, score, lowest, weighted, words, onExplain }: RowProps) {
  const { t } = words;
  const { bid, footprint } = standing;
  const name = bidderName(bid, words);
  return (
    <TableRow sx={score?.rank === 1 ? { backgroundColor: 'tone.surface' } : null}>
      <TableCell>{score?.rank ?? '–'}</TableCell>
      <TableCell component="th" scope="row">
        {name}
        {standing.competitor === null && (
          <Below>
            <Status kind="beyond">{t('award.notRanked')}</Status>
          </Below>
        )}
      </TableCell>
      <TableCell align="right">
        {writeKg(bid.price ?? null, words)}
        {bid.price != null && bid.price === lowest.price && <Below>{t('award.lowest')}</Below>}
      </TableCell>
      <TableCell align="right">
        {writePerArea(footprint.perArea, words)}
        {footprint.perArea !== null && footprint.perArea === lowest.perArea && <Below>{t('award.lowest')}</Below>}
        {footprint.filled !== null && (
          <Below>{t('award.filledCell', { figure: writePerArea(footprint.filled / (bid.area || 1), words) })}</Below>
        )}
      </TableCell>
      {weighted.map((one) => (
        <TableCell key={one} align="right">
          {writePoints(score?.points[one] ?? null, words)}
        </TableCell>
      ))}
      <TableCell align="right">
        <b>{writePoints(score?.total ?? null, words)}</b>
        <Below>
          <Button
            variant="link"
            aria-label={`${t('common.showCalculation')}, ${name}`}
            onClick={() => onExplain(bid.id)}
          >
            {t('common.showCalculation')}
          </Button>
        </Below>
      </TableCell>
    </TableRow>
  );
}

/** Of the bids that are set beside each other; without any, nothing is lowest. */
function lowestIn(standings: readonly BidStanding[]): {
  readonly price: number | null;
  readonly perArea: number | null;
} {
  const competitors = standings.flatMap(({ competitor }) => competitor ?? []);
  return competitors.length < 2 ? { price: null, perArea: null } : lowestOf(competitors);
}

const Below = styled('small')(({ theme: { tokens, typography } }) => ({
  ...typography.small,
  display: 'block',
  color: tokens.color.ink2,
}));

const Formula = styled('p')(({ theme: { tokens, typography } }) => ({
  ...typography.small,
  maxWidth: '92ch',
  marginTop: tokens.space[3],
  color: tokens.color.ink2,
  '& b': { fontWeight: 600, color: tokens.color.ink },
}));
