import { fractionText } from '#core/text/fraction-name.ts';
import { foldText } from '#core/text/fold.ts';
import type { Translate } from '#core/text/text.ts';
import { FRACTIONS } from '#core/waste/fraction.ts';
import { readFraction } from '#core/waste/read-fraction.ts';
import type { GridColumn, GridEntry, GridRecord } from '#renderer/components/grid/column.ts';
import { NO_VALUE } from '#renderer/components/text/format.ts';

interface WithFraction extends GridRecord {
  readonly fraction?: string | null | undefined;
}

/** Fractions that are offered at once. */
const OFFERED = 12;

/** The fraction of a row. What names none is kept as it was written, so that it can be settled later; it is in no sum until then. */
export function fractionColumn<Row extends WithFraction>(t: Translate): GridColumn<Row> {
  return {
    id: 'fraction',
    label: t('waste.column.fraction'),
    unit: 'NS 9431',
    width: 190,
    grows: true,
    text: ({ fraction }) => shownFraction(fraction, t),
    placeholder: () => NO_VALUE,
    entry: fractionEntry((row, fraction) => ({ ...row, fraction }), t),
  };
}

export function shownFraction(fraction: string | null | undefined, t: Translate): string {
  if (fraction == null) return '';
  const code = readFraction(fraction)?.code;
  return code === undefined ? fraction : fractionText(code, t);
}

function fractionEntry<Row>(set: (row: Row, fraction: string | null) => Row, t: Translate): GridEntry<Row> {
  const choices = FRACTIONS.map(({ code }) => ({ code, label: fractionText(code, t) }));
  return {
    write: (row, text) => ({
      row: set(row, text === '' ? null : (readFraction(text)?.code ?? text)),
      problem: null,
    }),
    suggest(text) {
      const wanted = foldText(text.trim());
      const offered = choices.filter(({ label }) => foldText(label).includes(wanted));
      return {
        list: offered.slice(0, OFFERED).map(({ code, label }) => ({ text: code, label })),
        more: Math.max(0, offered.length - OFFERED),
      };
    },
  };
}
