import { writeRate, type Words } from '../chart/figure.ts';
import { formatNumber } from '../text/number.ts';
import { isReached } from '../waste/is-reached.ts';
import type { WasteStatus } from '../waste/waste-status.ts';

/** t, with as many decimals as a weigh ticket has. */
export function writeTonnes(tonnes: number, { language }: Words): string {
  return formatNumber(tonnes, language, tonnes >= 100 ? 1 : 2);
}

/** t of which some deliveries may be in no sum: then at least, and unknown where none is in one. */
export function writeWeighed(tonnes: number, { complete }: Pick<WasteStatus, 'complete'>, words: Words): string {
  if (complete) return writeTonnes(tonnes, words);
  return tonnes === 0 ? '–' : `≥\u00A0${writeTonnes(tonnes, words)}`;
}

/** Does the project sort enough? In one sentence. */
export function wasteSentence(status: WasteStatus, words: Words): string {
  const { t } = words;
  const { sortingRate, forecast, toMove, lacking } = status;
  const target = writeRate(status.target, words);
  if (sortingRate === null || toMove === null) {
    return lacking.length === 0
      ? t('waste.sentence.nothing')
      : t('waste.sentence.noneCounted', { count: lacking.length });
  }
  if (forecast?.outOfReach) return t('waste.sentence.outOfReach', { best: writeRate(forecast.bestRate, words) });
  if (isReached(status))
    return t(status.complete ? 'waste.sentence.reached' : 'waste.sentence.reachedOfKnown', { target });
  if (forecast?.requiredOfRest != null) {
    return t('waste.sentence.rest', { share: writeRate(forecast.requiredOfRest, words) });
  }
  return t('waste.sentence.toMove', { tonnes: writeTonnes(toMove, words), target });
}

/** What the sentence is by, and what is not in it. */
export function wasteRest(status: WasteStatus, expectedTotal: number | null | undefined, words: Words): string {
  const { t } = words;
  const { forecast, toMove, lacking } = status;
  const isSaid = forecast?.requiredOfRest == null && !forecast?.outOfReach;
  const parts = [
    forecast === null || expectedTotal == null
      ? t('waste.rest.noExpected')
      : forecast.rest > 0
        ? t('waste.rest.expected', {
            total: writeTonnes(expectedTotal, words),
            rest: writeTonnes(forecast.rest, words),
          })
        : t('waste.rest.exceeded', { total: writeTonnes(expectedTotal, words) }),
    toMove === null || isReached(status) || isSaid
      ? null
      : t('waste.sentence.toMove', { tonnes: writeTonnes(toMove, words), target: writeRate(status.target, words) }),
    lacking.length > 0 ? t('waste.rest.lacking', { count: lacking.length }) : null,
  ];
  return parts.filter((part) => part !== null).join(' ');
}
