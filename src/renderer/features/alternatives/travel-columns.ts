import { factorsOf } from '#core/climate/factors.ts';
import { travelFactor } from '#core/climate/operation.ts';
import { TRAVEL_MODES } from '#core/project/codes.ts';
import { plainNumber } from '#core/sheet/clipboard.ts';
import type { GridColumn } from '#renderer/components/grid/column.ts';
import { choiceEntry, numberEntry } from '#renderer/components/grid/entries.logic.ts';
import { NO_VALUE } from '#renderer/components/text/format.ts';
import { factorColumns, figureColumn, type OperationContext } from './operation-columns.ts';
import type { PlacedTravel } from '#renderer/client/row-change.logic.ts';

/** Transport of those who use the building (B8). */
export function travelColumns(context: OperationContext): readonly GridColumn<PlacedTravel>[] {
  const { t, format, factors, method } = context;
  const known = method && factorsOf(factors, method);
  return [
    {
      id: 'mode',
      label: t('operation.travelMode'),
      width: 130,
      text: (row) => (row.mode == null ? '' : t(`travelMode.${row.mode}`)),
      entry: choiceEntry({
        choices: TRAVEL_MODES.map((value) => ({ value, label: t(`travelMode.${value}`), alsoWritten: [value] })),
        set: (row, mode) => ({ ...row, mode }),
      }),
    },
    {
      id: 'annualDistance',
      label: t('operation.distance'),
      unit: t('operation.kmPerYear'),
      width: 92,
      align: 'end',
      text: (row) => (row.annualDistance == null ? '' : format.number(row.annualDistance)),
      plainText: (row) => (row.annualDistance == null ? '' : plainNumber(row.annualDistance, format.language)),
      placeholder: () => NO_VALUE,
      entry: numberEntry({
        language: format.language,
        suffix: /\s*km(\s*\/\s*(år|year|yr|a)\.?)?$/i,
        isIn: t('operation.km'),
        set: (row, annualDistance) => ({ ...row, annualDistance }),
        unitText: () => t('operation.km'),
      }),
    },
    ...factorColumns<PlacedTravel>(context, t('operation.kgPerKm'), ({ mode }) => {
      if (mode == null || !known) return null;
      const row = known.rows.travel(mode);
      const value = known.travel(mode);
      return row && value !== null ? [{ row, value }] : [];
    }),
    figureColumn<PlacedTravel>('B8', 'B8', context, (row) => {
      const factor = known && travelFactor(row, known);
      return factor === null || row.annualDistance == null || !method
        ? null
        : row.annualDistance * factor * method.referenceStudyPeriod;
    }),
  ];
}
