import type { AwardStatus } from '#core/award/document-award.ts';
import { statedMethod } from '#core/award/scope-check.ts';
import type { BidStanding } from '#core/award/standing.ts';
import type { Words } from '#core/chart/figure.ts';
import { bidderName, footprintLines, formulaText, scoreLines, writePoints } from '#core/report/award-words.ts';
import { methodStamp } from '#core/report/report-words.ts';
import { KeyFigure } from '#renderer/components/feedback/KeyFigure.tsx';
import { Drawer } from '#renderer/components/layout/Drawer.tsx';
import { Lines, Part } from '#renderer/components/project/explain/Part.tsx';

export interface ScoreDrawerProps {
  readonly status: AwardStatus;
  readonly standing: BidStanding;
  readonly words: Words;
  readonly onClose: () => void;
}

/** "Vis beregning" of a score: the formula with the numbers put in, what the footprint is made of, and whose figures they are. */
export function ScoreDrawer({ status, standing, words, onClose }: ScoreDrawerProps) {
  const { t } = words;
  const { bid } = standing;
  const score = status.ranking?.find(({ id }) => id === bid.id) ?? null;
  const lines = score && scoreLines(status, score, standing, words);
  const { modules, perArea } = footprintLines(status, standing, words);
  const method = statedMethod(status.asked.method, bid.method ?? {});
  const { formula, fair } = formulaText(status.scoring, words);
  return (
    <Drawer title={bidderName(bid, words)} subtitle={t('award.calculation.points')} onClose={onClose}>
      <KeyFigure value={writePoints(score?.total ?? null, words)} />
      {lines && (
        <Part title={t('explain.formulaTitle')}>
          <Lines lines={[lines.total, ...lines.points, formula, fair, t('award.formulaBoth')]} />
        </Part>
      )}
      <Part title={t('award.calculation.footprint')}>
        <Lines lines={[...modules, ...(perArea === null ? [] : [perArea])]} />
      </Part>
      <Part title={t('explain.sourcesTitle')}>
        <Lines lines={[t('award.calculation.source', { method: methodStamp(method, words) })]} />
      </Part>
    </Drawer>
  );
}
