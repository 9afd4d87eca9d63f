import type { ComparedField, PartDifference, RowDifference } from '#core/comparison/row-differences.ts';
import type { Component } from '#core/project/project.ts';
import { elementName } from '#core/text/element-name.ts';
import type { Translate } from '#core/text/text.ts';
import { NO_VALUE, type Format } from '#renderer/components/text/format.ts';

/** What is changed in a row, in words: "604 → 612,5 m²". */

export interface DifferenceWords {
  readonly t: Translate;
  readonly format: Format;
  /** A declaration's name; null where it is not known. */
  readonly declarationName: (id: string) => string | null;
}

/** Each change of a row; a row that only one side has is one change. */
export function changeTexts({ kind, changed, reference, other }: RowDifference, words: DifferenceWords): string[] {
  const { t } = words;
  if (!reference && other) return [[t('rowDifference.new'), amountText(other, words)].filter(Boolean).join(', ')];
  if (!other && reference) return [[t('rowDifference.gone'), amountText(reference, words)].filter(Boolean).join(', ')];
  if (!reference || !other || kind === 'same') return [t('rowDifference.same')];
  const isAmount = (field: ComparedField) => field === 'quantity' || field === 'unit';
  return [
    ...(changed.some(isAmount) ? [amountChange(reference, other, words)] : []),
    ...changed.filter((field) => !isAmount(field)).map((field) => fieldChange(field, reference, other, words)),
  ];
}

/** The unit stands once where it is the same. */
function amountChange(reference: Component, other: Component, words: DifferenceWords): string {
  const { t, format } = words;
  const sameUnit = reference.unit === other.unit && reference.quantity != null && other.quantity != null;
  const from = sameUnit ? format.number(reference.quantity) : amountText(reference, words);
  return t('rowDifference.change', {
    from: from || t('rowDifference.nothing'),
    to: amountText(other, words) || t('rowDifference.nothing'),
  });
}

function amountText({ quantity, unit }: Component, { format }: DifferenceWords): string {
  const number = quantity == null ? NO_VALUE : format.number(quantity);
  if (unit == null) return quantity == null ? '' : number;
  return `${number}\u00A0${format.unit(unit)}`;
}

function fieldChange(field: ComparedField, reference: Component, other: Component, words: DifferenceWords): string {
  const { t } = words;
  const name = t(`rowDifference.field.${field}`);
  const [from, to] = [fieldText(field, reference, words), fieldText(field, other, words)];
  // What is written alike, or has no short words, is only said to be changed.
  if (from === null || to === null || from === to) return t('rowDifference.fieldOther', { field: name });
  const nothing = t('rowDifference.nothing');
  return t('rowDifference.fieldChange', { field: name, from: from || nothing, to: to || nothing });
}

/** A field's value; '' where nothing is given, null where it has no short words. */
function fieldText(
  field: ComparedField,
  row: Component,
  { t, format, declarationName }: DifferenceWords,
): string | null {
  const years = (value: number | null | undefined) =>
    value == null ? '' : t('rowDifference.years', { count: format.number(value) });
  switch (field) {
    case 'element':
      return [row.element, elementName(row.element ?? '', t)].filter(Boolean).join(' ');
    case 'name':
      return row.name == null ? '' : `«${row.name}»`;
    case 'origin':
      return t(`origin.${row.origin ?? 'new'}`);
    case 'quantity':
      return row.quantity == null ? '' : format.number(row.quantity);
    case 'unit':
      return row.unit == null ? '' : format.unit(row.unit);
    case 'thickness':
      return row.thickness == null ? '' : `${format.number(row.thickness)}\u00A0${format.unit('m')}`;
    case 'declaration':
      return row.declaration == null ? '' : declarationName(row.declaration);
    case 'serviceLife':
      return years(row.serviceLife);
    case 'remainingLife':
      return years(row.remainingLife);
    case 'wastage':
      return row.wastage == null ? '' : format.share(row.wastage, 1);
    case 'recycledContent':
      return row.recycledContent == null ? '' : format.share(row.recycledContent, 1);
    case 'deliveryDate':
      return row.deliveryDate == null ? '' : format.day(row.deliveryDate);
    case 'transport':
    case 'notRelevant':
      return null;
  }
}

/** "23 Yttervegger" */
export function partText(part: string | null, t: Translate): string {
  if (part === null) return t('alternatives.withoutPart');
  return `${part} ${elementName(part, t) ?? t('alternatives.unknownPart')}`;
}

/** Only the parts and rows in which something is changed; the sums are those of all rows, to which the others add nothing they know. */
export function onlyChanged(parts: readonly PartDifference[]): PartDifference[] {
  return parts.flatMap((part) => {
    const rows = part.rows.filter(({ kind, climate }) => kind !== 'same' || (climate.total ?? 0) !== 0);
    return rows.length === 0 ? [] : [{ ...part, rows }];
  });
}

/** "3 endret, 1 nye, 0 utgår, 25 uendret" */
export function countsText(
  parts: readonly PartDifference[],
  { t, format }: Pick<DifferenceWords, 't' | 'format'>,
): string {
  const kinds = parts.flatMap(({ rows }) => rows.map(({ kind }) => kind));
  const count = (wanted: RowDifference['kind']) => format.number(kinds.filter((kind) => kind === wanted).length);
  return t('rowDifference.counts', {
    changed: count('changed'),
    added: count('onlyInOther'),
    gone: count('onlyInReference'),
    same: count('same'),
  });
}
