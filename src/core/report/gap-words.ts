import type { Asked } from '../award/asked.ts';
import type { Award } from '../award/bid.ts';
import type { BidGap, BidStanding } from '../award/standing.ts';
import { writeRate, type Words } from '../chart/figure.ts';
import { formatNumber } from '../text/number.ts';
import { writeKg } from './award-words.ts';
import { settingName, settingValue } from './method-words.ts';
import { moduleCode, moduleLabel, partLabel } from './report-words.ts';

/** What the screen, the annex and the list to send back say of what an account or a bid lacks. */

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
    case 'parts-beside':
    case 'parts-fewer':
      return t(`award.gap.${gap.code}`, { parts: gap.parts.map((part) => partName(part, words)).join(', ') });
    case 'parts-unstated':
      return t('award.gap.parts-unstated');
    case 'part-narrower':
      return t('award.gap.part-narrower', { part: partName(gap.part, words), own: gap.own.join(', ') });
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
