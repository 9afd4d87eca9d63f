import { plainNumber } from '#core/sheet/clipboard.ts';
import type { Translate } from '#core/text/text.ts';
import { scaled } from '#core/units/scaled.ts';
import { readUnit } from '#core/units/unit-alias.ts';
import { UNITS, type Unit } from '#core/units/unit.ts';
import type { GridColumn, GridRecord } from './column.ts';
import { choiceEntry, numberEntry, refused } from './entries.logic.ts';
import { NO_VALUE, type Format } from '../text/format.ts';

export interface QuantityColumns<Row> {
  readonly id: string;
  readonly label: string;
  readonly value: (row: Row) => number | null | undefined;
  readonly set: (row: Row, value: number | null, unit: Unit | null | undefined) => Row;
  /** Those that make sense here. Absent: all. */
  readonly units?: readonly Unit[];
}

/**
 * An amount and the unit beside it. The amount may bring its unit along: "12,5 m²". What is a multiple of one of the units, as MWh of kWh,
 * turns the amount into that one.
 */
export function quantityColumns<Row extends GridRecord & { readonly unit?: Unit | null | undefined }>(
  { id, label, value, set, units = UNITS }: QuantityColumns<Row>,
  { t, format }: { readonly t: Translate; readonly format: Format },
): readonly GridColumn<Row>[] {
  const unitText = (row: Row) => (row.unit == null ? '' : format.unit(row.unit));
  const amount = (row: Row) => value(row) ?? null;
  const unitEntry = choiceEntry<Row, Unit>({
    choices: units.map((unit) => ({ value: unit, label: format.unit(unit) })),
    set: (row, unit) => ({ ...row, unit }),
    reads: (text) => {
      const read = readUnit(text);
      return read?.amount === 1 && units.includes(read.unit) ? read.unit : null;
    },
  });
  return [
    {
      id,
      label,
      unitIn: unitText,
      width: 78,
      align: 'end',
      text: (row) => (amount(row) === null ? '' : format.number(amount(row))),
      plainText: (row) => {
        const known = amount(row);
        return known === null ? '' : plainNumber(known, format.language);
      },
      placeholder: () => NO_VALUE,
      entry: numberEntry({
        language: format.language,
        set: (row, number, unit) => set(row, number, unit ?? row.unit),
        unitText: (unit) => (unit === null ? '' : format.unit(unit)),
      }),
    },
    {
      id: 'unit',
      label: t('alternatives.unit'),
      hideLabel: true,
      width: 38,
      text: unitText,
      placeholder: () => NO_VALUE,
      entry: {
        ...unitEntry,
        write(row, text, held) {
          const read = readUnit(text);
          if (read === null || read.amount === 1 || !units.includes(read.unit)) return unitEntry.write(row, text, held);
          const known = amount(row);
          // Where the row is in that unit already, "3 MWh" may have been written in the amount.
          if (known !== null && row.unit !== read.unit) {
            return { row: set(row, scaled(known, read.amount), read.unit), problem: null };
          }
          const into = format.unit(read.unit);
          return refused(
            known === null ? { ...row, unit: null } : row,
            'grid.unitOfNothing',
            'grid.unitOfNothingWhy',
            text,
            { into },
          );
        },
      },
    },
  ];
}
