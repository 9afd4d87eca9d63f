import { writeRate, type Words } from '../chart/figure.ts';
import type { GrantScheme } from '../choices/choices.ts';
import type { GrantRemark, KrSum } from '../choices/grants.ts';
import { KLIMASATS } from '../choices/klimasats.ts';
import type { MaterialShares } from '../choices/material-shares.ts';
import { formatNumber } from '../text/number.ts';

/** How much of an alternative that has components is reused and retained, in one sentence. */
export function sharesSentence(name: string, { mass }: MaterialShares, words: Words): string {
  const { t } = words;
  const { reused, retained } = mass.byOrigin;
  if (mass.total === null || mass.total === 0) return t('choices.sentence.noMass', { name });
  if (reused.amount === 0 && retained.amount === 0) return t('choices.sentence.new', { name });
  return t('choices.sentence.kept', {
    name,
    reused: writeRate(reused.share, words),
    retained: writeRate(retained.share, words),
  });
}

/** What is known of recycled content, and what is not in the shares. */
export function sharesRest({ mass: { recycled, missing } }: MaterialShares, words: Words): string {
  const { t } = words;
  const parts = [
    recycled.share === null
      ? t('choices.rest.noRecycled')
      : t('choices.rest.recycled', {
          share: writeRate(recycled.share, words),
          known: writeRate(recycled.known.share, words),
        }),
    ...(missing.length > 0 ? [t('choices.rest.missing', { count: missing.length })] : []),
  ];
  return parts.join(' ');
}

/** Whole kroner: "1 575 000". */
export function writeKr(kr: number, { language }: Words): string {
  return formatNumber(kr, language, 0);
}

/** A sum of kroner: `≥` where a row lacks its amount, which can only add; `–` where none has one. */
export function writeKrSum({ value, complete }: KrSum, words: Words): string {
  if (value === null) return '–';
  return complete ? writeKr(value, words) : `≥\u00A0${writeKr(value, words)}`;
}

/** What is to be looked at in a grant. */
export function grantRemarkText(remark: GrantRemark, words: Words): string {
  return words.t(`grants.remark.${remark}`, klimasatsLimits(words));
}

/** What a scheme pays for. */
export function aboutScheme(scheme: Exclude<GrantScheme, 'other'>, words: Words): string {
  return words.t(`grants.about.${scheme}`, klimasatsLimits(words));
}

function klimasatsLimits(words: Words) {
  return {
    share: writeRate(KLIMASATS.mostShare, words),
    most: writeKr(KLIMASATS.mostExtraCost, words),
    least: writeKr(KLIMASATS.least, words),
    year: String(KLIMASATS.year),
  };
}
