import { readAmount } from '#core/sheet/clipboard.ts';
import type { Translate } from '#core/text/text.ts';
import { WASTE_UNITS, type WasteUnit } from '#core/waste/waste.ts';
import type { PlacedWaste } from '#renderer/client/row-change.logic.ts';
import type { GridColumn } from '#renderer/components/grid/column.ts';
import { refused } from '#renderer/components/grid/entries.logic.ts';
import { quantityColumns } from '#renderer/components/grid/quantity-columns.ts';
import type { Format } from '#renderer/components/text/format.ts';

/** The weight of a delivery and its unit: tonnes or kilograms, and nothing else. */
export function weightColumns(context: { readonly t: Translate; readonly format: Format }): GridColumn<PlacedWaste>[] {
  const { t, format } = context;
  const columns = quantityColumns<PlacedWaste>(
    {
      id: 'amount',
      label: t('waste.column.amount'),
      value: ({ amount }) => amount,
      set: (row, amount, unit) => ({ ...row, amount, unit: WASTE_UNITS.find((one) => one === unit) }),
      units: WASTE_UNITS,
    },
    context,
  );
  return columns.map((column) => {
    const { entry } = column;
    if (column.id !== 'amount' || !entry) return column;
    return {
      ...column,
      entry: {
        ...entry,
        write(row, text, held) {
          const read = readAmount(text, format.language);
          const isOther = read.kind === 'number' && read.unit !== null && !isWasteUnit(read.unit);
          if (!isOther) return entry.write(row, text, held);
          return refused({ ...row, amount: null }, 'waste.otherUnit', 'waste.otherUnitWhy', text);
        },
      },
    };
  });
}

function isWasteUnit(unit: string): unit is WasteUnit {
  return WASTE_UNITS.some((one) => one === unit);
}
