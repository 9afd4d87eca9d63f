import { fractionText } from '#core/text/fraction-name.ts';
import { foldText } from '#core/text/fold.ts';
import type { Translate } from '#core/text/text.ts';
import { FRACTIONS } from '#core/waste/fraction.ts';
import { possibleFractions, readFraction } from '#core/waste/read-fraction.ts';
import type { GridColumn, GridEntry, GridRecord } from '#renderer/components/grid/column.ts';
import { refused } from '#renderer/components/grid/entries.logic.ts';
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
    write(row, text) {
      const possible = possibleFractions(text);
      const written = set(row, text === '' ? null : (readFraction(text)?.code ?? text));
      if (possible.length < 2) return { row: written, problem: null };
      const answers = possible.map((code) => ({ label: fractionText(code, t), text: code }));
      const alike = foldText(text.trim());
      return refused(written, 'waste.fractionAsked', 'waste.fractionAskedReason', text, {}, answers, alike);
    },
    suggest(text) {
      const wanted = foldText(text.trim());
      const possible = new Set(possibleFractions(text));
      const offered = choices.filter(({ code, label }) => possible.has(code) || foldText(label).includes(wanted));
      return {
        list: offered.slice(0, OFFERED).map(({ code, label }) => ({ text: code, label })),
        more: Math.max(0, offered.length - OFFERED),
      };
    },
  };
}
