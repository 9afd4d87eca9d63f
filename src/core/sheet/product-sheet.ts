import type { ImportProblem } from '../api/import-preview.ts';
import type { Declaration } from '../declaration/declaration.ts';
import type { ReadNumber } from '../text/number.ts';
import { equivalentsOf, type MaterialProperties } from './equivalents.ts';
import {
  cellText,
  gatherProblems,
  type FoundHeader,
  type GatheredImpacts,
  type ReadDataSet,
  type ReadSource,
  type SheetCell,
  type SheetLine,
  type SheetTable,
  type TellProblem,
} from './import-source.ts';
import { decimalMarkOf, readCell, saysNothing } from './number-column.ts';
import { productColumn, type ProductColumn, type ProductField } from './product-columns.ts';
import { checkProductStage } from './product-stage.ts';
import { readDayInCell, readServiceLife, readUnitInCell } from './read-cell.ts';

/** A sheet with one product a row, its columns recognised by their headings. */
export function readProductSheet({ headings, lines }: FoundHeader, table: SheetTable): ReadSource {
  const columns = firstOfEach(headings.map(productColumn));
  const filled = lines.filter((line) => line.cells.some((cell) => cellText(cell) !== ''));
  const marks = columns.map((column, index) =>
    column === null ? undefined : settledMark(filled.map((line) => line.cells[index])),
  );
  const rows = filled.map((line) => readerOf(line, { headings, columns, marks, table }));
  const dataSets = rows.filter(isProduct).map(readRow);
  return {
    format: 'sheet',
    rowsRead: filled.length,
    columns: headings.map((heading, index) => ({ heading, field: meaningOf(columns[index] ?? null) })),
    dataSets: withUniqueIds(dataSets, table.sheet),
  };
}

/**
 * The point, where the column's own numbers show that it is decimal. Commas settle nothing: a sheet typed by several people may
 * have "1,95" and mean either by "1.234", so that stays a question.
 */
function settledMark(cells: readonly (SheetCell | undefined)[]): '.' | undefined {
  return decimalMarkOf(cells) === '.' ? '.' : undefined;
}

interface Layout {
  readonly headings: readonly string[];
  readonly columns: readonly (ProductColumn | null)[];
  readonly marks: readonly ('.' | undefined)[];
  readonly table: SheetTable;
}

/** Rows of units below the headings and notes below the table have neither a name nor a figure. */
function isProduct({ line, text, isFigure }: RowReader): boolean {
  return (
    text('name') !== '' || line.cells.some((cell, index) => isFigure(index) && readCell(cell, '.').kind === 'number')
  );
}

/** A row's cells by what their columns hold, and where to say what is wrong with them. */
interface RowReader {
  readonly line: SheetLine;
  readonly table: SheetTable;
  readonly problems: ImportProblem[];
  readonly tell: TellProblem;
  readonly has: (field: ProductField) => boolean;
  readonly cell: (field: ProductField) => SheetCell;
  readonly text: (field: ProductField) => string;
  readonly heading: (field: ProductField) => string | null;
  readonly number: (field: ProductField, severity: ImportProblem['severity']) => number | null;
  readonly isFigure: (index: number) => boolean;
  readonly impacts: () => GatheredImpacts;
  readonly figureHeading: string | null;
}

function readerOf(line: SheetLine, { headings, columns, marks, table }: Layout): RowReader {
  const { problems, tell } = gatherProblems(table.sheet, line.number);
  const indexOf = (field: ProductField) =>
    columns.findIndex((column) => column?.kind === 'field' && column.field === field);
  const cell = (field: ProductField) => line.cells[indexOf(field)] ?? null;
  const numberAt = (index: number, severity: ImportProblem['severity']): number | null => {
    const value = taken(readCell(line.cells[index], marks[index]), line.cells[index], (code, found) =>
      tell(code, severity, headings[index] ?? null, found),
    );
    return value === null ? null : value * (columns[index]?.factor ?? 1);
  };
  return {
    line,
    table,
    problems,
    tell,
    cell,
    has: (field) => indexOf(field) >= 0,
    text: (field) => cellText(cell(field)),
    heading: (field) => headings[indexOf(field)] ?? null,
    number: (field, severity) => (indexOf(field) < 0 ? null : numberAt(indexOf(field), severity)),
    isFigure: (index) => columns[index]?.kind === 'figure',
    impacts() {
      const impacts: GatheredImpacts = {};
      columns.forEach((column, index) => {
        if (column?.kind !== 'figure') return;
        const value = numberAt(index, 'error');
        if (value !== null) (impacts[column.indicator] ??= {})[column.module] = value;
      });
      return impacts;
    },
    figureHeading: headings[columns.findIndex((column) => column?.kind === 'figure')] ?? null,
  };
}

/** What was read as a number, or null and why there is none. */
function taken(
  read: ReadNumber,
  cell: SheetCell | undefined,
  refuse: (code: 'ambiguous-number' | 'not-a-number', found: string) => void,
): number | null {
  if (read.kind === 'number') return read.value;
  if (read.kind !== 'empty') refuse(read.kind === 'ambiguous' ? 'ambiguous-number' : 'not-a-number', cellText(cell));
  return null;
}

function readRow(row: RowReader): ReadDataSet {
  const { line, table, problems, tell, text, heading, number } = row;
  const name = text('name');
  if (name === '') tell('no-name', 'error', heading('name'), '');
  const declaredUnit = readDeclaredUnit(row);
  const gathered = row.impacts();
  const nothingDeclared = Object.keys(gathered).length === 0 && problems.length === 0;
  if (nothingDeclared) tell('no-impacts', 'error', row.figureHeading, '');
  const impacts = checkProductStage(gathered, row.figureHeading, tell);
  const serviceLife = readLife(row);
  const validUntil = readValidity(row);
  const biogenicCarbon = number('biogenicCarbon', 'warning');

  const category = text('category');
  const dataSet = { rows: [line.number], categoryPath: category === '' ? [] : [category], name, problems };
  if (declaredUnit === null || problems.some(({ severity }) => severity === 'error')) {
    return { ...dataSet, declaration: null };
  }
  const manufacturer = text('manufacturer') || null;
  const registration = saysNothing(row.cell('registration')) ? null : text('registration');
  return {
    ...dataSet,
    declaration: {
      id: idOf([registration ?? name, ...(registration ? [] : [manufacturer ?? '', declaredUnit.unit])]),
      kind: kindOf(text('kind'), registration),
      name,
      manufacturer,
      registration,
      programOperator: text('operator') || null,
      standard: standardOf(text('standard')),
      validUntil,
      declaredUnit,
      equivalents: readEquivalents(row, declaredUnit),
      ...serviceLife,
      biogenicCarbon: biogenicCarbon !== null && biogenicCarbon >= 0 ? biogenicCarbon : null,
      impacts,
      source: { name: table.file },
    },
  };
}

/** The unit, with the amount from its own column, else the one before the unit, else 1. */
function readDeclaredUnit({ has, cell, text, heading, number, tell }: RowReader): Declaration['declaredUnit'] | null {
  const read = readUnitInCell(cell('unit'));
  if (read === null) {
    tell('unknown-unit', 'error', heading('unit'), text('unit'));
    return null;
  }
  const { unit } = read;
  const inColumn = has('amount') ? number('amount', 'error') : null;
  const inCell = taken(read.amount ?? { kind: 'empty' }, cell('unit'), (code, found) =>
    tell(code, 'error', heading('unit'), found),
  );
  const amount = inColumn ?? inCell ?? (has('amount') || read.amount !== null ? null : 1);
  if (amount === null || amount <= 0) {
    const column = has('amount') ? 'amount' : 'unit';
    tell('no-declared-amount', 'error', heading(column), text(column));
    return null;
  }
  return { amount: amount * unit.amount, unit: unit.unit };
}

function readLife({ cell, text, heading, tell }: RowReader): Pick<Declaration, 'serviceLife' | 'serviceLifeBound'> {
  const life = readServiceLife(cell('serviceLife'));
  if (life.kind === 'years') return { serviceLife: life.years, serviceLifeBound: life.bound };
  if (life.kind === 'tooShort') {
    tell('service-life-too-short', 'error', heading('serviceLife'), text('serviceLife'));
  }
  if (life.kind === 'unclear') tell('not-a-number', 'warning', heading('serviceLife'), text('serviceLife'));
  return {};
}

function readValidity({ cell, text, heading, tell, table }: RowReader): string | null {
  if (saysNothing(cell('validUntil'))) return null;
  const day = readDayInCell(cell('validUntil'));
  if (day === null) tell('not-a-date', 'warning', heading('validUntil'), text('validUntil'));
  else if (day < table.today) tell('expired', 'warning', heading('validUntil'), day);
  return day;
}

const PROPERTY_FIELDS: Partial<Record<keyof MaterialProperties, ProductField>> = {
  densityKgPerM3: 'density',
  grammageKgPerM2: 'grammage',
  thicknessM: 'thickness',
  massKg: 'mass',
};

function readEquivalents(
  { number, text, heading, tell }: RowReader,
  declaredUnit: Declaration['declaredUnit'],
): Declaration['equivalents'] {
  const { equivalents, unused } = equivalentsOf(declaredUnit, {
    densityKgPerM3: number('density', 'warning'),
    grammageKgPerM2: number('grammage', 'warning'),
    thicknessM: number('thickness', 'warning'),
    massKg: number('mass', 'warning'),
  });
  const fields = unused.flatMap((property) => PROPERTY_FIELDS[property] ?? []);
  const [first] = fields;
  if (first) {
    const found = fields.map((field) => `${heading(field)} ${text(field)}`).join(', ');
    tell('implausible-figure', 'warning', heading(first), found);
  }
  return Object.keys(equivalents).length === 0 ? null : equivalents;
}

/** Follows from what names the product, so that it is known again when its sheet comes a second time. */
function idOf(parts: readonly string[]): string {
  return `sheet-${parts.map((part) => part.toLowerCase().replaceAll(/\s+/g, ' ')).join('|')}`;
}

function standardOf(text: string): Declaration['standard'] {
  if (/A2/i.test(text)) return 'EN 15804+A2';
  return /A1/i.test(text) ? 'EN 15804+A1' : null;
}

function kindOf(text: string, registration: string | null): Declaration['kind'] {
  if (/generi|default|standardverdi/i.test(text)) return 'generic';
  if (/sektor|sector|bransje|industry|average|gjennomsnitt/i.test(text)) return 'sector';
  if (/epd|produkt|product|specific|spesifikk/i.test(text)) return 'epd';
  return registration === null ? 'generic' : 'epd';
}

/** The first column of each meaning; a second of the same is not used. */
function firstOfEach(columns: readonly (ProductColumn | null)[]): (ProductColumn | null)[] {
  const seen = new Set<string>();
  return columns.map((column) => {
    const meaning = meaningOf(column);
    if (meaning === null || seen.has(meaning)) return null;
    seen.add(meaning);
    return column;
  });
}

/** A field's name, or "gwpFossil A1-A3" (`importFieldText` puts it in words). */
function meaningOf(column: ProductColumn | null): string | null {
  if (column === null) return null;
  return column.kind === 'field' ? column.field : `${column.indicator} ${column.module}`;
}

/**
 * One declaration may stand for several products, each with its own figures: those get their name into their id, and from the
 * second on each says that it shares its number. The same product twice is the first of them, and the second says so.
 */
function withUniqueIds(dataSets: readonly ReadDataSet[], sheet: string | null): ReadDataSet[] {
  const count = countIds(dataSets);
  const registered = new Set<string>();
  const seen = new Set<string>();
  return dataSets.map((dataSet): ReadDataSet => {
    const { declaration } = dataSet;
    if (!declaration) return dataSet;
    const { registration } = declaration;
    const isShared = registration != null && (count.get(declaration.id) ?? 0) > 1;
    const id = isShared ? idOf([registration, declaration.name]) : declaration.id;
    const { problems, tell } = gatherProblems(sheet, dataSet.rows[0] ?? 0);
    if (seen.has(id)) {
      tell('duplicate-row', 'error', null, dataSet.name);
      return { ...dataSet, declaration: null, problems: [...dataSet.problems, ...problems] };
    }
    if (isShared && registered.has(declaration.id)) tell('shared-registration', 'warning', null, registration);
    seen.add(id);
    registered.add(declaration.id);
    return { ...dataSet, declaration: { ...declaration, id }, problems: [...dataSet.problems, ...problems] };
  });
}

function countIds(dataSets: readonly ReadDataSet[]): Map<string, number> {
  const count = new Map<string, number>();
  for (const { declaration } of dataSets) {
    if (declaration) count.set(declaration.id, (count.get(declaration.id) ?? 0) + 1);
  }
  return count;
}
