import { plainNumber } from '#core/sheet/clipboard.ts';
import type { Translate } from '#core/text/text.ts';
import type { GridColumn, GridRecord } from './column.ts';
import {
  choiceEntry,
  dayEntry,
  numberEntry,
  shareEntry,
  textEntry,
  type Choice,
  type ChoiceEntry,
  type NumberEntry,
} from './entries.logic.ts';
import { NO_VALUE, type Format } from '../text/format.ts';

/** The words and the way of writing that every column needs. */
export interface Words {
  readonly t: Translate;
  readonly format: Format;
}

/** A column of a field: what it is called, how wide, what it holds and how it is set. */
interface Field<Row, Value> {
  readonly id: string;
  readonly label: string;
  readonly width: number;
  readonly of: (row: Row) => Value | null | undefined;
  readonly set: (row: Row, value: Value | null) => Row;
}

const placeholder = () => NO_VALUE;

export function textColumn<Row extends GridRecord>({ of, set, ...column }: Field<Row, string>): GridColumn<Row> {
  return { ...column, text: (row) => of(row) ?? '', placeholder, entry: textEntry(set) };
}

export function dayColumn<Row extends GridRecord>(
  { of, set, ...column }: Field<Row, string>,
  { format }: Words,
): GridColumn<Row> {
  const text = (row: Row) => {
    const day = of(row);
    return day == null ? '' : format.day(day);
  };
  return { ...column, text, placeholder, entry: dayEntry(set) };
}

/** What a column of numbers accepts, and the unit that stands in its head: one of ours, or else `isIn`. */
type NumberField<Row> = Field<Row, number> &
  Pick<NumberEntry<Row>, 'unit' | 'isIn' | 'least' | 'most' | 'whole' | 'suffix'>;

export function numberColumn<Row extends GridRecord>(
  { id, label, width, of, set, ...accepted }: NumberField<Row>,
  { format }: Words,
): GridColumn<Row> {
  const written = (row: Row, write: (value: number) => string) => {
    const value = of(row);
    return value == null ? '' : write(value);
  };
  const { language } = format;
  const head = accepted.unit ? format.unit(accepted.unit) : accepted.isIn;
  return {
    id,
    label,
    width,
    ...(head !== undefined && { unit: head }),
    align: 'end',
    text: (row) => written(row, (value) => format.number(value)),
    plainText: (row) => written(row, (value) => plainNumber(value, language)),
    placeholder,
    entry: numberEntry({ ...accepted, language, set: (row, value) => set(row, value) }),
  };
}

/** A share, in per cent. */
export function shareColumn<Row extends GridRecord>(
  { of, set, ...column }: Field<Row, number>,
  { format }: Words,
): GridColumn<Row> {
  const written = (row: Row, write: (share: number) => string) => {
    const share = of(row);
    return share == null ? '' : write(share);
  };
  return {
    ...column,
    align: 'end',
    text: (row) => written(row, (share) => format.share(share, Math.round(share * 1000) % 10 === 0 ? 0 : 1)),
    plainText: (row) => written(row, (share) => `${plainNumber(share * 100, format.language)} %`),
    placeholder,
    entry: shareEntry(format.language, set),
  };
}

export function choiceColumn<Row extends GridRecord, Value>({
  of,
  set,
  choices,
  reads,
  ...column
}: Field<Row, Value> & Pick<ChoiceEntry<Row, Value>, 'choices' | 'reads'>): GridColumn<Row> {
  return {
    ...column,
    text: (row) => choices.find(({ value }) => value === of(row))?.label ?? '',
    placeholder,
    entry: choiceEntry({ choices, set, ...(reads && { reads }) }),
  };
}

export function yesNo(t: Translate): readonly Choice<boolean>[] {
  return [
    { value: true, label: t('common.yes') },
    { value: false, label: t('common.no') },
  ];
}
