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

/** t. Less than this is shown as nothing. */
const LEAST_SHOWN = 0.005;

/** The columns of the waste plan: what is expected of each fraction, and what has come of it. */
export function planColumns({ t, format, byFraction }: PlanContext): readonly GridColumn<PlacedWastePlan>[] {
  const sums = new Map(planAgainstActual(byFraction).map((one) => [one.fraction.code, one]));
  const sumOf = ({ fraction }: PlacedWastePlan) => sums.get(readFraction(fraction ?? '')?.code ?? '');
  const tonnesText = (tonnes: number) => format.number(tonnes, 2);
  const computed = (id: string, label: string, width: number, text: (found: FractionSums) => string) => ({
    id,
    label,
    unit: 't',
    width,
    align: 'end' as const,
    text: (row: PlacedWastePlan) => {
      const found = sumOf(row);
      return found ? text(found) : '';
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
    computed('delivered', t('waste.column.delivered'), 96, ({ delivered }) => tonnesText(delivered)),
    computed('left', t('waste.column.left'), 148, ({ planned, delivered }) => {
      if (planned === null) return '';
      const over = delivered - planned;
      return over > LEAST_SHOWN ? t('waste.overPlan', { tonnes: tonnesText(over) }) : tonnesText(Math.max(0, -over));
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
