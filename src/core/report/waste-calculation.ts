import { isReached } from '../waste/is-reached.ts';
import { writeRate, type Words } from '../chart/figure.ts';
import { formatNumber } from '../text/number.ts';
import type { WasteStatus } from '../waste/waste-status.ts';
import type { WasteSettings } from '../waste/waste.ts';
import type { CalculationLine } from './calculation-line.ts';
import { writeTonnes } from './waste-words.ts';

/** How the figures of the waste come about, each as its formula with the numbers put in. */
export function wasteCalculation(status: WasteStatus, settings: WasteSettings, words: Words): CalculationLine[] {
  const { t, language } = words;
  const { total, sorted, mixed, sortingRate, toMove, forecast, perArea, target } = status;
  if (sortingRate === null || toMove === null) return [];
  const tonnes = (value: number) => `${writeTonnes(value, words)}\u00A0t`;
  const goal = writeRate(target, words);
  const lines = [
    {
      name: t('waste.rate'),
      formula: `${tonnes(sorted)} / ${tonnes(total)} = ${writeRate(sortingRate, words)}`,
    },
  ];
  if (!isReached(status)) {
    lines.push({
      name: t('waste.calculation.toMove'),
      formula: `${tonnes(mixed)} − (1 − ${goal}) · ${tonnes(total)} = ${tonnes(toMove)}`,
    });
  }
  const { expectedTotal, area } = settings;
  // Outside 0…1 nothing is required any more, or nothing can be.
  const required = forecast?.requiredOfRest ?? null;
  if (required !== null && required > 0 && required <= 1 && expectedTotal != null) {
    const expected = tonnes(expectedTotal);
    lines.push({
      name: t('waste.calculation.rest'),
      formula: `(${goal} · ${expected} − ${tonnes(sorted)}) / (${expected} − ${tonnes(total)}) = ${writeRate(required, words)}`,
    });
  }
  if (perArea && area != null) {
    lines.push({
      name: t('waste.fact.perArea'),
      formula: `${tonnes(total)} · ${formatNumber(1000, language)} / ${formatNumber(area, language)}\u00A0m² = ${formatNumber(perArea.all, language, 1)}\u00A0${t('waste.kgPerM2')}`,
    });
  }
  return lines;
}
