import { readAmount, readShare, plainNumber, type ReadAmount } from '#core/sheet/clipboard.ts';
import { readDay } from '#core/text/date.ts';
import { formatNumber } from '#core/text/number.ts';
import type { Language, TextKey, TextParams } from '#core/text/text.ts';
import type { Unit } from '#core/units/unit.ts';
import type { GridEntry, Problem, Suggestion, Written } from './column.ts';

/** The kinds of cells: what a text becomes, and why it cannot. A refused text leaves the value empty: what is not known is not guessed. */

export function textEntry<Row>(set: (row: Row, value: string | null) => Row): GridEntry<Row> {
  return { write: (row, text) => settled(set(row, text === '' ? null : text)) };
}

type Least = 'any' | 'zero' | 'aboveZero' | number;

export interface NumberEntry<Row> {
  readonly language: Language;
  /** `unit` is the one that was written after the number. */
  readonly set: (row: Row, value: number | null, unit: Unit | null) => Row;
  /** The least that is accepted; a number is that itself. */
  readonly least?: Least;
  /** The most that is accepted. */
  readonly most?: number;
  /** Only whole numbers are accepted. */
  readonly whole?: boolean;
  /** The column's own unit: another one after the number is refused. Absent: the number brings its unit along. */
  readonly unit?: Unit;
  /** What the number is in where none of our units is that, such as km: a unit of ours after it is refused. */
  readonly isIn?: string;
  /** Words that may follow the number and say nothing new: "60 år". */
  readonly suffix?: RegExp;
  /** How the unit is written in an answer: the one that was written, else the column's own. That of a cell beside it may change before the answer. */
  readonly unitText?: (written: Unit | null) => string;
}

export function numberEntry<Row>(kind: NumberEntry<Row>): GridEntry<Row> {
  const { language, set, least = 'zero', unit, suffix, isIn = unit } = kind;
  return {
    write(row, text) {
      const empty = set(row, null, null);
      const read = readAmount(suffix ? text.replace(suffix, '') : text, language);
      switch (read.kind) {
        case 'empty':
          return settled(empty);
        case 'invalid':
          return refused(empty, 'grid.notANumber', 'grid.notANumberWhy', text);
        case 'unknown-unit':
          return refused(empty, 'grid.unknownUnit', isIn ? 'grid.otherUnitWhy' : 'grid.unknownUnitInNumber', text, {
            unit: isIn ?? read.unit,
          });
        case 'ambiguous': {
          const suffixText = kind.unitText?.(read.unit) ?? '';
          // The unit is no question, and stands.
          return asked(set(row, null, read.unit), text, 'grid.ambiguousPoint', read.readings, language, suffixText);
        }
        case 'number':
          if (isIn !== undefined && read.unit !== null && read.unit !== unit) {
            return refused(empty, 'grid.otherUnit', 'grid.otherUnitWhy', text, { unit: isIn });
          }
          return (
            bounded(read.value, least, empty, text, language) ??
            exceeding(read.value, kind, empty, text) ??
            settled(set(row, read.value, read.unit))
          );
      }
    },
  };
}

/** A share, written in per cent. */
export function shareEntry<Row>(language: Language, set: (row: Row, share: number | null) => Row): GridEntry<Row> {
  return {
    write(row, text) {
      const empty = set(row, null);
      const read: ReadAmount = readShare(text, language);
      switch (read.kind) {
        case 'empty':
          return settled(empty);
        case 'invalid':
        case 'unknown-unit':
          return refused(empty, 'grid.notANumber', 'grid.notANumberWhy', text);
        case 'ambiguous': {
          const percent = read.readings.map((share) => share * 100);
          const reason =
            text.includes('.') && percent.some((value) => value >= 1000)
              ? 'grid.ambiguousPoint'
              : 'grid.ambiguousShare';
          return asked(empty, text, reason, percent, language, '%');
        }
        case 'number':
          if (read.value > 1) return refused(empty, 'grid.shareTooLarge', 'grid.shareTooLargeWhy', text);
          return bounded(read.value, 'zero', empty, text, language) ?? settled(set(row, read.value));
      }
    },
  };
}

/** A day of the calendar, `YYYY-MM-DD` in the row. */
export function dayEntry<Row>(set: (row: Row, day: string | null) => Row): GridEntry<Row> {
  return {
    write(row, text) {
      if (text === '') return settled(set(row, null));
      const day = readDay(text);
      return day === null ? refused(set(row, null), 'grid.notADay', 'grid.notADayWhy', text) : settled(set(row, day));
    },
  };
}

export interface Choice<Value> {
  readonly value: Value;
  readonly label: string;
  readonly hint?: string;
  /** Other ways to write it, in full; of the label the first letters are enough, where no other begins so. */
  readonly alsoWritten?: readonly string[];
  /** What else it may be looked for by while it is typed. */
  readonly foundBy?: string;
}

export interface ChoiceEntry<Row, Value> {
  readonly choices: readonly Choice<Value>[];
  readonly set: (row: Row, value: Value | null) => Row;
  /** Reads what is written otherwise. */
  readonly reads?: (text: string) => Value | null;
  /** An empty cell means one of the choices, so a refused text leaves what was chosen before. */
  readonly hasDefault?: boolean;
}

/** One of a few. */
export function choiceEntry<Row, Value>(kind: ChoiceEntry<Row, Value>): GridEntry<Row> {
  const { choices, set, reads, hasDefault = false } = kind;
  return {
    write(row, text) {
      if (text === '') return settled(set(row, null));
      const value = chosen(choices, text) ?? reads?.(text) ?? null;
      if (value !== null) return settled(set(row, value));
      const list = choices.map(({ label }) => label).join(', ');
      return refused(hasDefault ? row : set(row, null), 'grid.unknownChoice', 'grid.unknownChoiceWhy', text, {
        choices: list,
      });
    },
    suggest: (text) => ({
      list: choices
        .filter((choice) => isOffered(choice, text))
        .toSorted((a, b) => Number(isNamed(b, text)) - Number(isNamed(a, text)))
        .map(({ label, hint }): Suggestion =>
          hint === undefined ? { text: label, label } : { text: label, label, hint },
        ),
    }),
  };
}

function chosen<Value>(choices: readonly Choice<Value>[], text: string): Value | null {
  const named = choices.find((choice) => isNamed(choice, text));
  if (named) return named.value;
  const begins = choices.filter(({ label }) => startsWith(label, text));
  return begins.length === 1 && begins[0] ? begins[0].value : null;
}

function isOffered(choice: Choice<unknown>, text: string): boolean {
  const { label, foundBy = label } = choice;
  return [label, foundBy].some((name) => startsWith(name, text)) || isNamed(choice, text);
}

function isNamed({ label, alsoWritten = [] }: Choice<unknown>, text: string): boolean {
  return [label, ...alsoWritten].some((name) => name.toLowerCase() === text.toLowerCase());
}

function startsWith(name: string, text: string): boolean {
  return name.toLowerCase().startsWith(text.toLowerCase());
}

function settled<Row>(row: Row): Written<Row> {
  return { row, problem: null };
}

/** A row with the reason why a text is not stored in it. */
export function refused<Row>(
  row: Row,
  title: TextKey,
  reason: TextKey,
  text: string,
  params: TextParams = {},
  answers: Problem['answers'] = [],
  alike: string = text,
): Written<Row> {
  return {
    row,
    problem: {
      title: { key: title, params: { text } },
      reason: { key: reason, params: { text, ...params } },
      answers,
      alike,
    },
  };
}

function asked<Row>(
  row: Row,
  text: string,
  reason: TextKey,
  readings: readonly number[],
  language: Language,
  unit: string,
): Written<Row> {
  const withUnit = (number: string) => (unit === '' ? number : `${number}\u00A0${unit}`);
  const answers = readings.map((reading) => {
    const value = Number(reading.toPrecision(12));
    return { label: withUnit(formatNumber(value, language)), text: withUnit(plainNumber(value, language)) };
  });
  return refused(row, 'grid.ambiguous', reason, text, {}, answers, reason);
}

function exceeding<Row>(
  value: number,
  { most, whole, language }: Pick<NumberEntry<Row>, 'most' | 'whole' | 'language'>,
  row: Row,
  text: string,
): Written<Row> | null {
  if (whole && !Number.isInteger(value)) return refused(row, 'grid.notWhole', 'grid.notWholeWhy', text);
  if (most === undefined || value <= most) return null;
  return refused(row, 'grid.tooLarge', 'grid.tooLargeWhy', text, { most: formatNumber(most, language) });
}

function bounded<Row>(value: number, least: Least, row: Row, text: string, language: Language): Written<Row> | null {
  if (typeof least === 'number') {
    const params = { least: formatNumber(least, language) };
    return value < least ? refused(row, 'grid.tooSmall', 'grid.tooSmallWhy', text, params) : null;
  }
  if (least === 'zero' && value < 0) return refused(row, 'grid.negative', 'grid.negativeWhy', text);
  if (least === 'aboveZero' && value <= 0) return refused(row, 'grid.notPositive', 'grid.notPositiveWhy', text);
  return null;
}
