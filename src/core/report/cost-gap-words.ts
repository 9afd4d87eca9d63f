import type { AskedCost, CostGap } from '../award/cost-check.ts';
import type { Words } from '../chart/figure.ts';
import { COST_POSTS } from '../cost/cost.ts';
import { writeRates } from './cost-words.ts';

/** What the screen and the list to send back say of what a delivered life-cycle cost lacks. */

/** What is asked of a life-cycle cost, in one line: its years, its price level, its rates and its posts. */
export function askedCostText({ studyPeriod, priceLevel, rates, posts }: AskedCost, words: Words): string {
  const { t } = words;
  return [
    t('method.years', { count: studyPeriod }),
    ...(priceLevel === null ? [] : [t('costGap.pricesOf', { year: String(priceLevel) })]),
    t('costGap.rates', { rates: writeRates(rates, words) }),
    t('costGap.posts', { posts: COST_POSTS.filter((post) => posts.includes(post)).join(', ') }),
  ].join(' · ');
}

/** One sentence for what a life-cycle cost lacks, or has otherwise than asked. */
export function costGapText(gap: CostGap, words: Words): string {
  const { t } = words;
  switch (gap.code) {
    case 'cost-missing':
      return t('costGap.cost-missing');
    case 'cost-post-missing': {
      const post = t(`cost.post.${gap.post}`);
      return gap.lacks === null
        ? t('costGap.cost-post-missing', { post })
        : t('costGap.postLacks', { post, count: gap.lacks });
    }
    case 'cost-post-incomplete':
      return t('costGap.cost-post-incomplete', {
        post: t(`cost.post.${gap.post}`),
        lacking: gap.lacking,
        lines: gap.lines,
      });
    case 'cost-without-post':
    case 'cost-zero':
      return t(`costGap.${gap.code}`, { count: gap.lines });
    case 'cost-period-differs':
      return t('costGap.cost-period-differs', { years: gap.years, asked: gap.asked });
    case 'cost-price-level-differs': {
      const asked = String(gap.asked);
      return gap.year === null
        ? t('costGap.priceLevelMissing', { asked })
        : t('costGap.cost-price-level-differs', { year: String(gap.year), asked });
    }
    case 'cost-rates-differ':
      return t('costGap.cost-rates-differ', {
        rates: writeRates(gap.rates, words),
        asked: writeRates(gap.asked, words),
      });
  }
}
