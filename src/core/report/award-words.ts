import type { AwardVariation, VariedRanking } from '../award/award-sensitivity.ts';
import type { Asked } from '../award/asked.ts';
import { CRITERIA, type Award, type Bid, type Criterion, type Scoring } from '../award/bid.ts';
import type { AwardStatus } from '../award/document-award.ts';
import { firstOf, isWhole, lowestOf, type Score } from '../award/ranking.ts';
import type { BidGap, BidStanding } from '../award/standing.ts';
import type { Gap } from '../award/scope-check.ts';
import { writeFigure, writeRate, type Words } from '../chart/figure.ts';
import { formatNumber } from '../text/number.ts';
import { settingName, settingValue } from './method-words.ts';
import { moduleCode, moduleList, moduleLabel, partLabel } from './report-words.ts';

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
  return names.length === 1
    ? t('award.sentence.first', { bidder, ...params })
    : t('award.sentence.shared', { bidders: listed(names, words), ...params });
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

function listed(names: readonly string[], { t }: Words): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : t('award.and', { list: names.slice(0, -1).join(', '), last });
}

/** What is asked of a bid, beside what it lacks of it. */
type AskedWords = Words & { readonly asked: Asked };

/** A gap of a bid, with what was filled in its place. */
export function bidGapText(
  gap: BidGap,
  { bid, footprint }: BidStanding,
  filling: Award['filling'],
  words: AskedWords,
): string {
  const filled =
    gap.code === 'module-missing' ? footprint.modules.find(({ module }) => module === gap.module)?.filled : null;
  if (gap.code !== 'module-missing' || filled == null) return gapText(gap, words);
  return words.t('award.gapFilled', {
    module: moduleCode(gap.module),
    value: formatNumber(filling?.[gap.module] ?? 0, words.language),
    area: formatNumber(bid.area ?? 0, words.language),
    filled: writeKg(filled, words),
  });
}

/** One sentence for what an account or a bid lacks, or has otherwise than asked. */
export function gapText(gap: BidGap, words: AskedWords): string {
  const { t, language, asked } = words;
  switch (gap.code) {
    case 'module-missing':
      return gap.lacks === null
        ? t('award.gap.module-missing', { module: moduleLabel(gap.module, t) })
        : t('award.gapLacks', { module: moduleLabel(gap.module, t), count: gap.lacks });
    case 'module-beside':
      return t('award.gap.module-beside', { module: moduleLabel(gap.module, t) });
    case 'setting-differs':
      return t('award.gap.setting-differs', {
        setting: settingName(gap.setting, words),
        theirs: settingValue(gap.setting, gap.theirs, words),
        asked: settingValue(gap.setting, asked.method, words),
      });
    case 'not-stated':
      return t('award.gap.not-stated', {
        setting: settingName(gap.setting, words),
        asked: settingValue(gap.setting, asked.method, words),
      });
    case 'parts-missing':
      return t('award.gap.parts-missing', { parts: gap.parts.map((part) => partName(part, words)).join(', ') });
    case 'area-differs':
      return t('award.gap.area-differs', {
        area: formatNumber(gap.area, language),
        asked: formatNumber(asked.area ?? 0, language),
      });
    case 'epd-share-missing':
      return t('award.gap.epd-share-missing', { asked: writeRate(asked.epdShare, words) });
    case 'epd-share-low':
      return t('award.gap.epd-share-low', {
        share: writeRate(gap.share, words),
        asked: writeRate(asked.epdShare, words),
      });
    case 'area-missing':
    case 'price-missing':
    case 'price-zero':
    case 'quality-missing':
    case 'footprint-not-positive':
      return t(`award.gap.${gap.code}`);
  }
}

function partName(part: string, { t }: Words): string {
  return part.length === 2 ? partLabel(part, t) : part;
}

/** The requirement that a gap is of: what asks for EPDs, else what asks for the account. Null: the method alone. */
export function askedBy({ code }: Gap, { requirements }: Asked): string | null {
  const requirement = code.startsWith('epd-share') ? requirements.epdCoverage : requirements.climateAccount;
  if (!requirement) return null;
  return [requirement.number, requirement.title].filter((part) => part != null && part !== '').join(' ');
}

/** The list of gaps as text to send: what it is of, what was asked, and a line for each. */
export function gapList(
  { project, account, gaps }: { readonly project: string; readonly account: string; readonly gaps: readonly Gap[] },
  stamp: string,
  words: AskedWords,
): string {
  const { t, asked } = words;
  const lines = gaps.map((gap, index) => {
    const by = askedBy(gap, asked);
    return `${index + 1}. ${gapText(gap, words)}${by === null ? '' : ` (${by})`}`;
  });
  return [
    t('award.intake.title', { project }),
    t('award.intake.of', { name: account }),
    t('award.intake.asked', { stamp }),
    '',
    ...(gaps.length === 0 ? [t('award.intake.complete')] : [t('award.intake.ask'), ...lines]),
  ].join('\n');
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

/** Between which weights on the footprint the first place holds; null where nothing tells. */
export function rangeText({ range }: Pick<AwardStatus, 'range'>, words: Words): string | null {
  if (range === null) return null;
  const { from, to } = range;
  if (from === 0 && to === 1) return words.t('award.rangeAlways');
  return words.t('award.range', { from: writeRate(from, words), to: writeRate(to, words) });
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
