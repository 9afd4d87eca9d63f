import type { Machine } from '#core/site/site.ts';
import type { GridColumn, GridRecord } from '#renderer/components/grid/column.ts';
import { choiceColumn, dayColumn, type Words } from '#renderer/components/grid/field-columns.ts';
import { machineChoices } from './machine-choices.ts';

interface OfMachine extends GridRecord {
  readonly from?: string | null | undefined;
  readonly to?: string | null | undefined;
  readonly machine?: string | null | undefined;
}

/** Columns of what is of a machine over some days: an entry of the log, an exception. */

export function periodColumn<Row extends OfMachine>(end: 'from' | 'to', words: Words): GridColumn<Row> {
  return dayColumn<Row>(
    {
      id: end,
      label: words.t(`site.column.${end}`),
      width: 84,
      of: (row) => row[end],
      set: (row, day) => ({ ...row, [end]: day }),
    },
    words,
  );
}

export function machineColumn<Row extends OfMachine>(machines: readonly Machine[], { t }: Words): GridColumn<Row> {
  return choiceColumn<Row, string>({
    id: 'machine',
    label: t('site.column.machine'),
    width: 130,
    choices: machineChoices(machines),
    of: ({ machine }) => machine,
    set: (row, machine) => ({ ...row, machine }),
  });
}
