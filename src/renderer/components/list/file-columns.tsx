import type { Words } from '#core/chart/figure.ts';
import type { SheetCell as Cell } from '#core/sheet/import-source.ts';
import type { Translate } from '#core/text/text.ts';
import type { StatusKind } from '../feedback/Status.tsx';
import { SelectField } from '../form/SelectField.tsx';
import { SheetCell, SheetHead } from '../table/SheetParts.tsx';
import type { VirtualColumn } from '../table/VirtualTable.tsx';
import { useText } from '../text/TextProvider.tsx';
import { shownCell } from './shown-cell.logic.ts';

const WIDTHS = { worded: 296, used: 136, unused: 108 };
const NOT_USED = 'none';

/** What there is to say of a cell. */
export interface CellRemark {
  readonly kind: StatusKind;
  readonly reason: string;
  /** What stands beside the cell's own text. */
  readonly text: string;
}

export interface FileColumns<Row, Field extends string> {
  readonly headings: readonly string[];
  readonly mapping: readonly (Field | null)[];
  readonly fields: readonly Field[];
  readonly fieldText: (field: Field) => string;
  /** Fields that hold sentences, with room for what they are read as. */
  readonly worded?: ReadonlySet<Field>;
  readonly onMap: (mapping: (Field | null)[]) => void;
  readonly cellAt: (row: Row, column: number) => Cell | undefined;
  readonly remarkAt: (row: Row, column: number) => CellRemark | null;
}

/** A column's heading, or its number where it has none. */
export function columnName(headings: readonly string[], column: number, t: Translate): string {
  return headings[column] || t('list.column', { number: column + 1 });
}

/** px that the columns take. */
export function fileColumnsWidth<Field>(mapping: readonly (Field | null)[], worded?: ReadonlySet<Field>): number {
  return mapping.reduce((sum, field) => sum + widthOf(field, worded), 0);
}

function widthOf<Field>(field: Field | null, worded: ReadonlySet<Field> | undefined): number {
  if (field === null) return WIDTHS.unused;
  return worded?.has(field) ? WIDTHS.worded : WIDTHS.used;
}

/** The file's own columns, each under a head that says what it is read as; what could not be read of a cell stands in it. */
export function fileColumns<Row, Field extends string>(
  list: FileColumns<Row, Field>,
  { t, language }: Words,
): VirtualColumn<Row>[] {
  const { headings, mapping, fields, fieldText, worded, onMap, cellAt, remarkAt } = list;
  return headings.map((_, column) => {
    const field = mapping[column] ?? null;
    return {
      id: `column ${column}`,
      head: (
        <ColumnHead
          name={columnName(headings, column, t)}
          field={field}
          options={fields.map((value) => ({ value, label: fieldText(value) }))}
          onMap={(chosen) => onMap(mappedTo(mapping, column, chosen))}
        />
      ),
      width: `${widthOf(field, worded)}px`,
      cell: (row) => {
        const remark = remarkAt(row, column);
        const text = shownCell(cellAt(row, column), language);
        if (!remark) return <SheetCell data-used={field !== null}>{text}</SheetCell>;
        return (
          <SheetCell data-kind={remark.kind} title={remark.reason}>
            <strong>{text}</strong> {remark.text}
          </SheetCell>
        );
      },
    };
  });
}

/** A field has one column: the one that had it before is then not used. */
function mappedTo<Field>(mapping: readonly (Field | null)[], column: number, chosen: Field | null): (Field | null)[] {
  return mapping.map((field, index) => (index === column ? chosen : field === chosen ? null : field));
}

interface ColumnHeadProps<Field extends string> {
  readonly name: string;
  readonly field: Field | null;
  readonly options: readonly { readonly value: Field; readonly label: string }[];
  readonly onMap: (field: Field | null) => void;
}

/** The column's own heading, and what it is read as. */
function ColumnHead<Field extends string>({ name, field, options, onMap }: ColumnHeadProps<Field>) {
  const t = useText();
  return (
    <SheetHead>
      <span title={name}>{name}</span>
      <SelectField<Field | typeof NOT_USED>
        label={t('list.mapping', { column: name })}
        hideLabel
        value={field ?? NOT_USED}
        options={[{ value: NOT_USED, label: t('list.notUsed') }, ...options]}
        onChange={(value) => onMap(options.find((option) => option.value === value)?.value ?? null)}
      />
    </SheetHead>
  );
}
