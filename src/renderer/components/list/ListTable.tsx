import { useMemo } from 'react';
import type { FoundHeader } from '#core/sheet/import-source.ts';
import type { StatusKind } from '../feedback/Status.tsx';
import { VirtualTable, type VirtualColumn } from '../table/VirtualTable.tsx';
import { useFormat, useText } from '../text/TextProvider.tsx';
import type { CheckedRow } from './checked-rows.logic.ts';
import { fileColumns, fileColumnsWidth, type CellRemark } from './file-columns.tsx';

/** A column of ours, beside those of the file. */
export type ResultColumn<Row> = Omit<VirtualColumn<Row>, 'width'> & {
  /** px */
  readonly width: number;
};

export interface ListTableProps<Row, Field extends string, Code extends string> {
  readonly sheet: FoundHeader;
  readonly mapping: readonly (Field | null)[];
  readonly fields: readonly Field[];
  readonly fieldText: (field: Field) => string;
  readonly onMap: (mapping: (Field | null)[]) => void;
  readonly rows: readonly Row[];
  readonly checked: (row: Row) => CheckedRow<string, Code>;
  readonly problemKind: (code: Code) => StatusKind;
  readonly problemText: (code: Code) => string;
  /** What each row becomes. */
  readonly results: readonly ResultColumn<Row>[];
}

const HEAD_HEIGHT = 68;
const ROW_WIDTH = 48;
const NOTHING_TO_FETCH = () => undefined;

/** A list as it stands in its file, under a head that says what each column is, beside what each row becomes. */
export function ListTable<Row, Field extends string, Code extends string>(props: ListTableProps<Row, Field, Code>) {
  const { sheet, mapping, fields, fieldText, onMap, rows, checked, problemKind, problemText, results } = props;
  const t = useText();
  const { language } = useFormat();
  const lines = useMemo(() => new Map(sheet.lines.map((line) => [line.number, line])), [sheet]);
  const remarkAt = (row: Row, column: number): CellRemark | null => {
    const problem = checked(row).problems.find((one) => one.column === column);
    if (!problem) return null;
    const reason = problemText(problem.code);
    return { kind: problemKind(problem.code), reason, text: reason };
  };
  const cellAt = (row: Row, column: number) => lines.get(checked(row).read.row)?.cells[column];
  const list = { headings: sheet.headings, mapping, fields, fieldText, onMap, cellAt, remarkAt };
  const fromFile = fileColumns(list, { t, language });
  const own = results.reduce((sum, { width }) => sum + width, ROW_WIDTH);
  return (
    <VirtualTable
      label={t('list.table')}
      ground="surface"
      headHeight={HEAD_HEIGHT}
      minWidth={own + fileColumnsWidth(mapping)}
      total={rows.length}
      columns={[
        {
          id: 'row',
          head: t('list.row'),
          width: `${ROW_WIDTH}px`,
          align: 'right',
          cell: (row: Row) => checked(row).read.row,
        },
        ...results.map((column) => ({ ...column, width: `${column.width}px` })),
        ...fromFile,
      ]}
      rowAt={(index) => rows[index]}
      onRange={NOTHING_TO_FETCH}
    />
  );
}
