import type { AwardVariation, VariedRanking } from '../award/award-sensitivity.ts';
import { CRITERIA, type Bid, type Criterion, type Scoring } from '../award/bid.ts';
import type { RecordStanding } from '../award/award-record.ts';
import type { AwardStatus } from '../award/document-award.ts';
import { firstOf, isWhole, lowestOf, type Score } from '../award/ranking.ts';
import type { BidStanding } from '../award/standing.ts';
import { writeFigure, writeRate, type Words } from '../chart/figure.ts';
import type { ProjectRequirement } from '../requirements/requirement.ts';
import { formatNumber } from '../text/number.ts';
import { listed } from './headline.ts';
import { moduleCode, moduleList } from './report-words.ts';

/** What the screen and the annex say of bids: one wording for both. */

export function bidderName({ bidder }: Pick<Bid, 'bidder'>, { t }: Pick<Words, 't'>): string {
  return bidder?.trim() || t('award.noBidder');
}

/** Points and scores, which two decimals tell apart. */
export function writePoints(points: number | null, { language }: Pick<Words, 'language'>): string {
  return writeFigure(points, language, 2);
}

/** kg CO₂e/m² */
export function writePerArea(perArea: number | null, { language }: Pick<Words, 'language'>): string {
  return writeFigure(perArea, language, 1);
}

/** kg CO₂e */
export function writeKg(kg: number | null, { language }: Pick<Words, 'language'>): string {
  return writeFigure(kg, language, 0);
}

/** The answer: who is first, or why nobody is. */
export function awardSentence({ ranking, scoring, standings, weightSum }: AwardStatus, words: Words): string {
  const { t } = words;
  if (!isWhole(scoring.weights)) return t('award.sentence.weights', { sum: writeRate(weightSum, words) });
  const [best] = ranking ?? [];
  if (!ranking || !best) return t('award.sentence.tooFew');
  const names = firstNames(ranking, standings, words);
  const params = { total: writePoints(best.total, words), weight: writeRate(scoring.weights.footprint, words) };
  const [bidder = ''] = names;
  const first =
    names.length === 1
      ? t('award.sentence.first', { bidder, ...params })
      : t('award.sentence.shared', { bidders: listed(names, words), ...params });
  const unranked = standings.length - ranking.length;
  return unranked === 0 ? first : `${first} ${t('award.unranked', { count: unranked })}.`;
}

/** That an award is not finished, and what it lacks. */
export function draftText({ lacks }: Pick<RecordStanding, 'lacks'>, { t }: Words): string {
  return t('award.draft', { lacks: lacks.map((lack) => t(`award.lack.${lack}`)).join('; ') });
}

/** The project's requirements of the supplier, which may stand in the weight's place. */
export function requirementsText(requirements: readonly ProjectRequirement[], { t }: Words): string {
  const ofSupplier = requirements.filter(({ kind, status }) => kind !== 'routine' && status !== 'notRelevant');
  if (ofSupplier.length === 0) return t('award.requirementsNone');
  const list = ofSupplier.map(({ number, title }) => `${number ?? ''} ${title ?? ''}`.trim()).join('; ');
  return `${t('award.requirementsOf')}: ${list}.`;
}

/** A varied ranking in words: "as now", or the bids in their new order. */
export function variedText(varied: VariedRanking, standings: readonly BidStanding[], words: Words): string {
  if (varied.keepsOrder) return words.t('award.varied.keeps');
  const names = new Map(standings.map(({ bid }) => [bid.id, bidderName(bid, words)]));
  return varied.ranking.map(({ id, rank }) => `${rank}.\u00A0${names.get(id) ?? ''}`).join(', ');
}

function firstNames(ranking: readonly Score[], standings: readonly BidStanding[], words: Words): string[] {
  const first = firstOf(ranking);
  return standings.filter(({ bid }) => first.includes(bid.id)).map(({ bid }) => bidderName(bid, words));
}

/** The formula in words, and why it is fair. */
export function formulaText(
  { formula, span }: Scoring,
  words: Words,
): { readonly formula: string; readonly fair: string } {
  const params = { span: writeRate(span, words) };
  return {
    formula: words.t(`award.formulaWords.${formula}`, params),
    fair: words.t(`award.formulaFair.${formula}`, params),
  };
}

/** What is varied, in words. */
export function variationText(variation: AwardVariation, words: Words): string {
  const { t } = words;
  switch (variation.kind) {
    case 'unfilled':
      return t('award.variation.unfilled', { modules: moduleList(variation.modules) });
    case 'filling':
      return t('award.variation.filling', { change: writeChange(variation.factor - 1, words) });
    case 'formula':
      return t('award.variation.formula', { formula: t(`award.formula.${variation.formula}`) });
    case 'weight':
      return t('award.variation.weight', { weight: writeRate(variation.weight, words) });
  }
}

/** "+20 %", "−50 %" */
function writeChange(change: number, words: Words): string {
  const rate = writeRate(Math.abs(change), words);
  return change < 0 ? `\u2212${rate}` : `+${rate}`;
}

/**
 * Between which weights on the footprint the first place holds; null where nothing tells. It is told from and to weights at which it does
 * hold as they are written: at the end itself another shares it.
 */
export function rangeText({ range, scoring }: Pick<AwardStatus, 'range' | 'scoring'>, words: Words): string | null {
  if (range === null) return null;
  const { from, to } = range;
  if (from === null && to === null) return words.t('award.rangeAlways');
  const { footprint } = scoring.weights;
  return words.t('award.range', {
    from: writeRate(from === null ? 0 : Math.min(writtenAbove(from), footprint), words),
    to: writeRate(to === null ? 1 : Math.max(writtenBelow(to), footprint), words),
  });
}

/** Rates are written in thousandths. */
const WRITTEN = 1000;
/** Thousandths that a share which comes exactly to one may be off by. */
const ROUNDING = 1e-6;

function writtenAbove(share: number): number {
  return (Math.floor(share * WRITTEN + ROUNDING) + 1) / WRITTEN;
}

function writtenBelow(share: number): number {
  return (Math.ceil(share * WRITTEN - ROUNDING) - 1) / WRITTEN;
}

/** How a score came about: each line with the numbers put in. */
export interface ScoreLines {
  readonly total: string;
  readonly points: readonly string[];
  readonly modules: readonly string[];
  readonly perArea: string | null;
}

export function scoreLines(status: AwardStatus, score: Score, standing: BidStanding, words: Words): ScoreLines {
  const { scoring, standings } = status;
  const { price, perArea } = lowestOf(standings.flatMap(({ competitor }) => competitor ?? []));
  const lowest = { price, footprint: perArea };
  const { bid, footprint } = standing;
  const weighted = CRITERIA.filter((one) => scoring.weights[one] > 0);
  const line = (criterion: Criterion): string => {
    const points = writePoints(score.points[criterion], words);
    const name = words.t(`award.criterion.${criterion}`);
    if (criterion === 'quality') return words.t('award.calculation.pointsGiven', { criterion: name, points });
    const write = (value: number | null) =>
      criterion === 'price' ? writeKg(value, words) : writePerArea(value, words);
    const value = write(criterion === 'price' ? (bid.price ?? null) : footprint.perArea);
    const params = { criterion: name, lowest: write(lowest[criterion]), value, points };
    return scoring.formula === 'proportional'
      ? words.t('award.calculation.pointsProportional', params)
      : words.t('award.calculation.pointsLinear', { ...params, span: writeRate(scoring.span, words) });
  };
  const terms = weighted.map(
    (one) => `${writeRate(scoring.weights[one], words)}\u00A0·\u00A0${writePoints(score.points[one], words)}`,
  );
  return {
    total: `${terms.join(' + ')} = ${writePoints(score.total, words)}`,
    points: weighted.map(line),
    ...footprintLines(status, standing, words),
  };
}

/** How a bid's footprint is made of what it delivered and what was filled. */
export function footprintLines(
  { award }: Pick<AwardStatus, 'award'>,
  { bid, footprint }: BidStanding,
  words: Words,
): Pick<ScoreLines, 'modules' | 'perArea'> {
  const { t, language } = words;
  const area = formatNumber(bid.area ?? 0, language);
  const { delivered, filled, perArea } = footprint;
  return {
    modules: footprint.modules.map((one) => {
      const module = moduleCode(one.module);
      if (one.delivered !== null) {
        return t('award.calculation.delivered', { module, figure: writeKg(one.delivered, words) });
      }
      if (one.filled === null) return t('award.calculation.missing', { module });
      const value = formatNumber(award.filling?.[one.module] ?? 0, language);
      return t('award.calculation.filled', { module, figure: writeKg(one.filled, words), value, area });
    }),
    perArea:
      perArea === null
        ? null
        : t('award.calculation.perArea', {
            sum: writeKg((delivered ?? 0) + (filled ?? 0), words),
            area,
            perArea: writePerArea(perArea, words),
          }),
  };
}
