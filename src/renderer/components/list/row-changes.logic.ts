import type { GridColumn, GridRecord } from '../grid/column.ts';
import { NO_VALUE } from '../text/format.ts';

/** What differs between two versions of a row, as its columns say it: "Mengde 1 300 kg → 1 520 kg". */
export function changeTexts<Row extends GridRecord>(
  columns: readonly GridColumn<Row>[],
  before: Row,
  after: Row,
): string[] {
  return columns.flatMap((column) => {
    // A unit stands with its amount.
    if (!column.entry || column.hideLabel === true) return [];
    const [was, is] = [before, after].map((row) => written(column, row));
    return was === is ? [] : [`${column.label} ${was} → ${is}`];
  });
}

function written<Row extends GridRecord>({ text, unitIn }: GridColumn<Row>, row: Row): string {
  const value = text(row);
  if (value === '') return NO_VALUE;
  const unit = unitIn?.(row) ?? '';
  return unit === '' ? value : `${value}\u00A0${unit}`;
}
