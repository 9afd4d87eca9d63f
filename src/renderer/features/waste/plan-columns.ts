import { plainNumber, readAmount } from '#core/sheet/clipboard.ts';
import type { Translate } from '#core/text/text.ts';
import { readFraction } from '#core/waste/read-fraction.ts';
import { planAgainstActual, type FractionSums } from '#core/waste/waste-fractions.ts';
import type { PlacedWastePlan } from '#renderer/client/row-change.logic.ts';
import type { GridColumn, GridEntry } from '#renderer/components/grid/column.ts';
import { numberEntry, textEntry } from '#renderer/components/grid/entries.logic.ts';
import { NO_VALUE, type Format } from '#renderer/components/text/format.ts';
import { fractionColumn } from './fraction-entry.ts';

export interface PlanContext {
  readonly t: Translate;
  readonly format: Format;
  readonly byFraction: readonly FractionSums[];
}

/** The columns of the waste plan: what is expected of each fraction, and what has come of it. */
export function planColumns({ t, format, byFraction }: PlanContext): readonly GridColumn<PlacedWastePlan>[] {
  const sums = new Map(planAgainstActual(byFraction).map((one) => [one.fraction.code, one]));
  const sumOf = ({ fraction }: PlacedWastePlan) => sums.get(readFraction(fraction ?? '')?.code ?? '');
  const computed = (id: string, label: string, value: (row: PlacedWastePlan) => number | null) => ({
    id,
    label,
    unit: 't',
    width: 96,
    align: 'end' as const,
    text: (row: PlacedWastePlan) => {
      const tonnes = value(row);
      return tonnes === null ? '' : format.number(tonnes, 2);
    },
  });
  return [
    fractionColumn(t),
    {
      id: 'amount',
      label: t('waste.column.planned'),
      unit: 't',
      width: 96,
      align: 'end',
      text: ({ amount }) => (amount == null ? '' : format.number(amount)),
      plainText: ({ amount }) => (amount == null ? '' : plainNumber(amount, format.language)),
      placeholder: () => NO_VALUE,
      entry: tonnesEntry(format),
    },
    computed('delivered', t('waste.column.delivered'), (row) => sumOf(row)?.delivered ?? null),
    computed('left', t('waste.column.left'), (row) => {
      const found = sumOf(row);
      return found?.planned == null ? null : Math.max(0, found.planned - found.delivered);
    }),
    {
      id: 'note',
      label: t('waste.column.note'),
      width: 240,
      grows: true,
      text: ({ note }) => note ?? '',
      placeholder: () => NO_VALUE,
      entry: textEntry((row, note) => ({ ...row, note })),
    },
  ];
}

/** Tonnes; a weight in kg is made tonnes of. */
function tonnesEntry({ language, unit }: Format): GridEntry<PlacedWastePlan> {
  const set = (row: PlacedWastePlan, amount: number | null): PlacedWastePlan => ({ ...row, amount });
  const entry = numberEntry({ language, unit: 't', set, unitText: () => unit('t') });
  return {
    ...entry,
    write(row, text) {
      const read = readAmount(text, language);
      const isKg = read.kind === 'number' && read.unit === 'kg' && read.value >= 0;
      return isKg ? { row: set(row, read.value / 1000), problem: null } : entry.write(row, text);
    },
  };
}
