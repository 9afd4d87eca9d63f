import { styled } from '@mui/material/styles';
import type { SheetLayout } from '#core/api/import-preview.ts';
import { DECLARED_MODULES } from '#core/declaration/life-cycle-module.ts';
import { moduleCode } from '#core/report/report-words.ts';
import { plainNumber } from '#core/sheet/clipboard.ts';
import type { ProductColumn } from '#core/sheet/product-columns.ts';
import { withColumn, type ProductMapping } from '#core/sheet/product-mapping.ts';
import type { SampleCell, SampleRow } from '#core/sheet/product-sample.ts';
import { adviceText, problemName, problemText } from '#core/text/import-problem-text.ts';
import type { Translate } from '#core/text/text.ts';
import { SelectField } from '#renderer/components/form/SelectField.tsx';
import { SheetCell, SheetHead } from '#renderer/components/table/SheetParts.tsx';
import { VirtualTable, type VirtualColumn } from '#renderer/components/table/VirtualTable.tsx';
import { useFormat, useText } from '#renderer/components/text/TextProvider.tsx';
import {
  choiceOf,
  columnName,
  COLUMN_CHOICES,
  columnOf,
  NOT_USED,
  readAsText,
  unitChoices,
  withUnit,
} from './import-columns.logic.ts';

export interface ImportColumnsProps {
  readonly layout: SheetLayout;
  /** As the person wants it, which the layout may not be read by yet. */
  readonly mapping: ProductMapping;
  readonly onMap: (mapping: ProductMapping) => void;
}

const HEAD_HEIGHT = 100;
const WIDTHS = { row: 48, name: 200, used: 172, unused: 124 };
const NOTHING_TO_FETCH = () => undefined;

/** The first rows of a sheet as they are read, under a head that says what each column is. */
export function ImportColumns(props: ImportColumnsProps) {
  const t = useText();
  const { layout, mapping } = props;
  const widths = layout.names.map((_, column) => widthOf(mapping.columns[column] ?? null));
  return (
    <Frame>
      <VirtualTable
        label={t('import.sample')}
        ground="surface"
        headHeight={HEAD_HEIGHT}
        minWidth={widths.reduce((sum, width) => sum + width, WIDTHS.row)}
        total={layout.sample.length}
        columns={[rowColumn(t), ...fileColumns(props, widths, t)]}
        rowAt={(index) => layout.sample[index]}
        onRange={NOTHING_TO_FETCH}
      />
    </Frame>
  );
}

function rowColumn(t: Translate): VirtualColumn<SampleRow> {
  return {
    id: 'row',
    head: t('import.fileRow'),
    width: `${WIDTHS.row}px`,
    align: 'right',
    cell: ({ number }) => String(number),
  };
}

function fileColumns(
  { layout, mapping, onMap }: ImportColumnsProps,
  widths: readonly number[],
  t: Translate,
): VirtualColumn<SampleRow>[] {
  return layout.names.map((name, index) => {
    const column = mapping.columns[index] ?? null;
    const map = (changed: ProductColumn | null) => onMap(withColumn(mapping, index, changed));
    return {
      id: `column ${index}`,
      width: `${widths[index] ?? WIDTHS.unused}px`,
      head: (
        <ColumnHead
          name={columnName(name, index, t)}
          column={column}
          onChoose={(choice) => map(columnOf(choice, name, mapping))}
          onColumn={map}
        />
      ),
      cell: ({ cells }) => <Read cell={cells[index]} isUsed={column !== null} />,
    };
  });
}

function widthOf(column: ProductColumn | null): number {
  if (column === null) return WIDTHS.unused;
  return column.kind === 'field' && column.field === 'name' ? WIDTHS.name : WIDTHS.used;
}

interface ColumnHeadProps {
  readonly name: string;
  readonly column: ProductColumn | null;
  readonly onChoose: (choice: (typeof COLUMN_CHOICES)[number]) => void;
  readonly onColumn: (column: ProductColumn) => void;
}

/** The column's own heading, what it is read as, and the module or unit of that. */
function ColumnHead({ name, column, onChoose, onColumn }: ColumnHeadProps) {
  const t = useText();
  return (
    <SheetHead>
      <span title={name}>{name}</span>
      <SelectField
        label={t('import.columnMeaning', { column: name })}
        hideLabel
        value={choiceOf(column)}
        options={COLUMN_CHOICES.map((value) => ({
          value,
          label: value === NOT_USED ? t('import.notUsed') : t(`importField.${value}`),
        }))}
        onChange={onChoose}
      />
      <Detail name={name} column={column} onColumn={onColumn} />
    </SheetHead>
  );
}

function Detail({ name, column, onColumn }: Omit<ColumnHeadProps, 'onChoose'>) {
  const t = useText();
  if (column?.kind === 'figure') {
    return (
      <SelectField
        label={t('import.columnModule', { column: name })}
        hideLabel
        value={column.module}
        options={DECLARED_MODULES.map((value) => ({ value, label: moduleCode(value) }))}
        onChange={(module) => onColumn({ ...column, module })}
      />
    );
  }
  const { units, own } = unitChoices(column);
  if (column === null || units.length === 0) return null;
  return (
    <SelectField
      label={t('import.columnUnit', { column: name })}
      hideLabel
      value={own}
      options={[
        ...(own === '' ? [{ value: '', label: t('import.chooseUnit') }] : []),
        ...units.map((value) => ({ value, label: value })),
      ]}
      onChange={(unit) => onColumn(withUnit(column, unit))}
    />
  );
}

interface ReadProps {
  readonly cell: SampleCell | undefined;
  readonly isUsed: boolean;
}

/** A cell of the file; what is wrong with it, or what it is read as, stands beside it. */
function Read({ cell, isUsed }: ReadProps) {
  const t = useText();
  const format = useFormat();
  if (!cell) return null;
  const { readAs, problem } = cell;
  const text = typeof cell.text === 'number' ? plainNumber(cell.text, format.language) : cell.text;
  if (problem) {
    return (
      <SheetCell
        data-kind={problem.severity === 'error' ? 'error' : 'beyond'}
        title={`${problemText(t, format.language, problem)}. ${adviceText(t, format.language, problem)}`}
      >
        <strong>{text || '–'}</strong> {problemName(t, problem)}
      </SheetCell>
    );
  }
  if (!readAs) return <SheetCell data-used={isUsed}>{text}</SheetCell>;
  return (
    <SheetCell data-kind="info">
      <strong>{text}</strong> {readAsText(readAs, t, format)}
    </SheetCell>
  );
}

const Frame = styled('div')(({ theme: { tokens } }) => ({
  display: 'flex',
  flexDirection: 'column',
  flex: 1,
  minHeight: 0,
  padding: `0 ${tokens.space[4]}px`,
  // The headings stand in one line, whether or not a module or unit is chosen beneath them.
  '& th': { verticalAlign: 'top' },
  '& td + td': { borderLeft: `1px solid ${tokens.color.line}` },
}));
