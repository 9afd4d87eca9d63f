import type { Machine } from '#core/site/site.ts';
import { readPeriodInCell } from '#core/sheet/read-period.ts';
import { readDay } from '#core/text/date.ts';
import type { GridColumn, GridRecord } from '#renderer/components/grid/column.ts';
import { choiceColumn, dayColumn, type Words } from '#renderer/components/grid/field-columns.ts';
import { machineChoices } from './machine-choices.ts';

interface OfMachine extends GridRecord {
  readonly from?: string | null | undefined;
  readonly to?: string | null | undefined;
  readonly machine?: string | null | undefined;
}

/** Columns of what is of a machine over some days: an entry of the log, an exception. */

/** A day; "mars 2027" is the first or the last of it, and in the first column the other end too where that is not said. */
export function periodColumn<Row extends OfMachine>(end: 'from' | 'to', words: Words): GridColumn<Row> {
  const column = dayColumn<Row>(
    {
      id: end,
      label: words.t(`site.column.${end}`),
      width: 84,
      of: (row) => row[end],
      set: (row, day) => ({ ...row, [end]: day }),
    },
    words,
  );
  const { entry } = column;
  if (!entry) return column;
  return {
    ...column,
    entry: {
      ...entry,
      write(row, text, held) {
        const period = readDay(text) === null ? readPeriodInCell(text) : null;
        if (!period) return entry.write(row, text, held);
        const other = end === 'from' && row.to == null ? { to: period.to } : {};
        return { row: { ...row, [end]: period[end], ...other }, problem: null };
      },
    },
  };
}

/** A machine, by whatever it alone is called. */
export function machineColumn<Row extends OfMachine>(machines: readonly Machine[], { t }: Words): GridColumn<Row> {
  return choiceColumn<Row, string>({
    id: 'machine',
    label: t('site.column.machine'),
    width: 130,
    ...machineChoices(machines),
    of: ({ machine }) => machine,
    set: (row, machine) => ({ ...row, machine }),
  });
}
