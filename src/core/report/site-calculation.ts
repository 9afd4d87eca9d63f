import { writeRate, type Words } from '../chart/figure.ts';
import { carrierSums, type CarrierSum } from '../site/carrier-sums.ts';
import { ASKED_SHARES, type AskedShare } from '../site/site-requirement.ts';
import type { SiteStatus } from '../site/site-status.ts';
import { formatNumber } from '../text/number.ts';
import type { Translate } from '../text/text.ts';
import type { CalculationLine } from './calculation-line.ts';

/** How the figures of the site come about: the shares by what the contract counts, then energy and emissions by carrier. */
export function siteCalculation(status: SiteStatus, words: Words): CalculationLine[] {
  const sums = carrierSums(status.rows);
  return [
    ...ASKED_SHARES.flatMap((kind) => shareLines(kind, status, words)),
    ...sums.map((sum) => energyLine(sum, words)),
    ...sums.flatMap((sum) => emissionLines(sum, words)),
  ];
}

function shareLines(kind: AskedShare, { by, denominator }: SiteStatus, words: Words): CalculationLine[] {
  const { shares, complete } = by[denominator];
  if (shares === null) return [];
  const amount = (value: number) =>
    `${formatNumber(value, words.language, denominator === 'machines' ? 0 : 1)}\u00A0${words.t(`site.of.${denominator}`)}`;
  const share = shares[kind];
  return [
    {
      name: words.t(`site.${kind}`),
      formula: `${amount(shares.total * share)} / ${amount(shares.total)} = ${writeRate(share, words)}${complete ? '' : `, ${words.t('common.incomplete')}`}`,
    },
  ];
}

function energyLine(sum: CarrierSum, { t, language }: Words): CalculationLine {
  const { unit, amount, kWh, kWhPerUnit } = sum;
  const used = `${formatNumber(amount, language)}\u00A0${t(`unit.${unit}`)}`;
  const total = `${formatNumber(kWh, language, 1)}\u00A0kWh`;
  const isEnergy = unit === 'kWh';
  return {
    name: t('site.calculation.energy', { carrier: carrierName(sum, t) }),
    formula: isEnergy
      ? total
      : `${used} · ${formatNumber(kWhPerUnit, language)}\u00A0kWh/${t(`unit.${unit}`)} = ${total}`,
  };
}

/** What is documented to have grown is told as that, and is in no sum. */
function emissionLines(sum: CarrierSum, { t, language }: Words): CalculationLine[] {
  const { unit, amount, burntKg, burntKgPerUnit } = sum;
  if (!burntKg || burntKgPerUnit === null) return [];
  const isCounted = sum.class === 'fossil' || sum.class === 'undocumented';
  const used = `${formatNumber(amount, language)}\u00A0${t(`unit.${unit}`)}`;
  const factor = `${formatNumber(burntKgPerUnit, language)}\u00A0kg CO₂/${t(`unit.${unit}`)}`;
  return [
    {
      name: t(isCounted ? 'site.calculation.direct' : 'site.calculation.biogenic', { carrier: carrierName(sum, t) }),
      formula: `${used} · ${factor} = ${formatNumber(burntKg, language, 1)}\u00A0kg CO₂`,
    },
  ];
}

/** A biofuel that is not documented stands beside the same one that is. */
function carrierName({ carrier, class: counts }: CarrierSum, t: Translate): string {
  const name = t(`carrier.${carrier}`);
  return counts === 'undocumented' ? `${name}, ${t('site.class.undocumented').toLowerCase()}` : name;
}
