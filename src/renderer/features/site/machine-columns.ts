import type { PlacedMachine } from '#renderer/client/row-change.logic.ts';
import { carrierChoices } from '#renderer/components/grid/carrier-choices.ts';
import type { GridColumn } from '#renderer/components/grid/column.ts';
import { choiceColumn, numberColumn, textColumn, type Words } from '#renderer/components/grid/field-columns.ts';

type Text = 'type' | 'maker' | 'model' | 'serialNumber' | 'engineStage' | 'owner';

/** The columns of a machine. */
export function machineColumns(words: Words): readonly GridColumn<PlacedMachine>[] {
  const { t } = words;
  const text = (field: Text, width: number) =>
    textColumn<PlacedMachine>({
      id: field,
      label: t(`site.column.${field}`),
      width,
      of: (row) => row[field],
      set: (row, value) => ({ ...row, [field]: value }),
    });
  return [
    text('type', 130),
    text('maker', 120),
    text('model', 120),
    text('serialNumber', 120),
    numberColumn(
      {
        id: 'power',
        label: `${t('site.column.power')} (kW)`,
        width: 92,
        of: ({ power }) => power,
        set: (row, power) => ({ ...row, power }),
      },
      words,
    ),
    text('engineStage', 92),
    choiceColumn({
      id: 'carrier',
      label: t('site.column.carrier'),
      width: 120,
      choices: carrierChoices(t),
      of: ({ carrier }) => carrier,
      set: (row, carrier) => ({ ...row, carrier }),
    }),
    text('owner', 140),
  ];
}
