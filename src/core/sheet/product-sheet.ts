import type { ImportProblem, ImportProblemCode } from '../api/import-preview.ts';
import type { Declaration, GwpIndicator } from '../declaration/declaration.ts';
import type { DeclaredModule } from '../declaration/life-cycle-module.ts';
import { readDay } from '../text/date.ts';
import type { ReadNumber } from '../text/number.ts';
import { readUnit, type ReadUnit } from '../units/unit-alias.ts';
import { cellText, type ReadDataSet, type ReadSource, type SheetCell, type SheetLine } from './import-source.ts';
import { decimalMarkOf, readCell } from './number-column.ts';
import { productColumn, type ProductColumn, type ProductField } from './product-columns.ts';

/** A sheet with one product a row, its columns recognised by their headings. */

const ROWS_SEARCHED = 30;

export interface FoundHeader {
  readonly headings: readonly string[];
  readonly lines: readonly SheetLine[];
}

/** The row among the first 30 that names most columns; it has to name at least product, unit and one GWP figure. */
export function findProductHeader(lines: readonly SheetLine[]): FoundHeader | null {
  let most = 0;
  let header: FoundHeader | null = null;
  for (const [index, line] of lines.slice(0, ROWS_SEARCHED).entries()) {
    const columns = line.cells.map((cell) => productColumn(cellText(cell)));
    const has = (field: ProductField) => columns.some((column) => column?.kind === 'field' && column.field === field);
    const known = columns.filter((column) => column !== null).length;
    if (known <= most || !has('name') || !has('unit') || !columns.some((column) => column?.kind === 'figure')) continue;
    most = known;
    header = { headings: line.cells.map(cellText), lines: lines.slice(index + 1) };
  }
  return header;
}

/**
 * Reads the products. An id follows from the registration number, else from name, maker and unit, so that the same product is
 * known again when its sheet comes a second time.
 */
export function readProductSheet({ headings, lines }: FoundHeader, sheet: string | null, source: string): ReadSource {
  const columns = firstOfEach(headings.map(productColumn));
  const filled = lines.filter((line) => line.cells.some((cell) => cellText(cell) !== ''));
  const marks = columns.map((column, index) =>
    column === null ? undefined : decimalMarkOf(filled.map((line) => line.cells[index])),
  );
  const dataSets = filled.map((line) => readRow(line, { headings, columns, marks, sheet, source }));
  return {
    format: 'sheet',
    rowsRead: filled.length,
    columns: headings.map((heading, index) => ({ heading, field: fieldName(columns[index] ?? null) })),
    dataSets: withUniqueIds(dataSets, sheet),
  };
}

interface Layout {
  readonly headings: readonly string[];
  readonly columns: readonly (ProductColumn | null)[];
  readonly marks: readonly ('.' | ',' | undefined)[];
  readonly sheet: string | null;
  readonly source: string;
}

function readRow(line: SheetLine, { headings, columns, marks, sheet, source }: Layout): ReadDataSet {
  const problems: ImportProblem[] = [];
  const problem = (code: ImportProblemCode, severity: 'error' | 'warning', index: number, found: string) =>
    problems.push({ code, severity, sheet, row: line.number, column: headings[index] ?? null, found });
  const indexOf = (field: ProductField) =>
    columns.findIndex((column) => column?.kind === 'field' && column.field === field);
  const cell = (field: ProductField): SheetCell => line.cells[indexOf(field)] ?? null;
  const text = (field: ProductField) => cellText(cell(field));
  const taken = (read: ReadNumber, index: number): number | null => {
    if (read.kind === 'number') return read.value;
    if (read.kind === 'ambiguous') problem('ambiguous-number', 'error', index, cellText(line.cells[index]));
    if (read.kind === 'invalid') problem('not-a-number', 'error', index, cellText(line.cells[index]));
    return null;
  };
  const number = (field: ProductField) => {
    const index = indexOf(field);
    return index < 0 ? null : taken(readCell(line.cells[index], marks[index]), index);
  };

  const name = text('name');
  if (name === '') problem('no-name', 'error', indexOf('name'), '');
  const unit = readDeclaredUnit(text('unit'));
  if (unit === null) problem('unknown-unit', 'error', indexOf('unit'), text('unit'));
  const amount = indexOf('amount') < 0 ? 1 : number('amount');
  if (amount === null || amount <= 0) problem('no-declared-amount', 'error', indexOf('amount'), text('amount'));

  const impacts: Partial<Record<GwpIndicator, Partial<Record<DeclaredModule, number>>>> = {};
  columns.forEach((column, index) => {
    if (column?.kind !== 'figure') return;
    const value = taken(readCell(line.cells[index], marks[index]), index);
    if (value !== null) (impacts[column.indicator] ??= {})[column.module] = value;
  });
  const figureIndex = columns.findIndex((column) => column?.kind === 'figure');
  if (Object.keys(impacts).length === 0 && problems.length === 0) problem('no-impacts', 'error', figureIndex, '');

  const life = readServiceLife(cell('serviceLife'));
  if (life === 'invalid') problem('service-life-not-positive', 'error', indexOf('serviceLife'), text('serviceLife'));
  const validUntil = text('validUntil') === '' ? null : readDay(text('validUntil'));
  if (text('validUntil') !== '' && validUntil === null) {
    problem('not-a-date', 'warning', indexOf('validUntil'), text('validUntil'));
  }
  const category = text('category');
  const massKg = number('mass');
  const densityKgPerM3 = number('density');
  const biogenicCarbon = number('biogenicCarbon');
  const rows = [line.number];
  if (unit === null || amount === null || problems.some(({ severity }) => severity === 'error')) {
    return { rows, category, name, declaration: null, needsBiogenicAnswer: false, problems };
  }

  const declaredUnit = { amount: amount * unit.amount, unit: unit.unit };
  const registration = text('registration') || null;
  const manufacturer = text('manufacturer') || null;
  const onlyTotal = impacts.gwpTotal !== undefined && Object.keys(impacts).length === 1;
  const declaration: Declaration = {
    id: `sheet-${registration ?? [name, manufacturer ?? '', declaredUnit.unit].join('|')}`.toLowerCase(),
    kind: kindOf(text('kind'), registration),
    name,
    manufacturer,
    registration,
    programOperator: text('operator') || null,
    standard: standardOf(text('standard')),
    validUntil,
    declaredUnit,
    equivalents: equivalents(declaredUnit, massKg, densityKgPerM3),
    ...(life === null || life === 'invalid' ? {} : { serviceLife: life.years, serviceLifeBound: life.bound }),
    biogenicCarbon: biogenicCarbon !== null && biogenicCarbon >= 0 ? biogenicCarbon : null,
    impacts,
    source: { name: source },
  };
  return { rows, category, name, declaration, needsBiogenicAnswer: onlyTotal && biogenicCarbon === null, problems };
}

/** "m²", "1000 kg", "1 m2": an amount may stand before the unit. */
function readDeclaredUnit(text: string): ReadUnit | null {
  const found = /^([\d\s\u00A0.,]+)?\s*(.+)$/.exec(text.trim());
  const unit = readUnit(found?.[2] ?? '');
  if (unit === null) return null;
  const before = found?.[1]?.trim() ?? '';
  if (before === '') return unit;
  const read = readCell(before, undefined);
  return read.kind === 'number' && read.value > 0 ? { unit: unit.unit, amount: read.value * unit.amount } : null;
}

function equivalents(
  declared: Declaration['declaredUnit'],
  massKg: number | null,
  densityKgPerM3: number | null,
): Declaration['equivalents'] {
  const isMass = declared.unit === 'kg' || declared.unit === 't';
  if (massKg !== null && massKg > 0 && !isMass) return { kg: massKg };
  if (densityKgPerM3 === null || densityKgPerM3 <= 0) return null;
  if (declared.unit === 'm3') return { kg: declared.amount * densityKgPerM3 };
  if (declared.unit === 'kg') return { m3: declared.amount / densityKgPerM3 };
  return null;
}

/** Years, with "> 50 år" as a lower bound; null where nothing is given. */
export function readServiceLife(cell: SheetCell): { years: number; bound: 'exact' | 'atLeast' } | 'invalid' | null {
  if (cell === null || cellText(cell) === '') return null;
  const text = cellText(cell).replace(/\s*(år|ar|years?|jahre|a)\.?$/i, '');
  const bound = /^(>|≥|minst|over|at least)/i.test(text) ? 'atLeast' : 'exact';
  const read = readCell(
    typeof cell === 'number' ? cell : text.replace(/^(>=?|≥|minst|over|at least)\s*/i, ''),
    undefined,
  );
  if (read.kind === 'empty') return null;
  return read.kind === 'number' && read.value > 0 ? { years: read.value, bound } : 'invalid';
}

function standardOf(text: string): Declaration['standard'] {
  if (/A2/i.test(text)) return 'EN 15804+A2';
  return /A1/i.test(text) ? 'EN 15804+A1' : null;
}

function kindOf(text: string, registration: string | null): Declaration['kind'] {
  if (/generi|default|standardverdi/i.test(text)) return 'generic';
  if (/sektor|sector|bransje|average|gjennomsnitt/i.test(text)) return 'sector';
  if (/epd|produkt|specific|spesifikk/i.test(text)) return 'epd';
  return registration === null ? 'generic' : 'epd';
}

/** The first column of each meaning; a second of the same is not used. */
function firstOfEach(columns: readonly (ProductColumn | null)[]): (ProductColumn | null)[] {
  const seen = new Set<string>();
  return columns.map((column) => {
    const meaning = fieldName(column);
    if (meaning === null || seen.has(meaning)) return null;
    seen.add(meaning);
    return column;
  });
}

function fieldName(column: ProductColumn | null): string | null {
  if (column === null) return null;
  return column.kind === 'field' ? column.field : `${column.indicator} ${column.module}`;
}

/** The same product twice in one sheet: the first counts, and the second says so. */
function withUniqueIds(dataSets: readonly ReadDataSet[], sheet: string | null): ReadDataSet[] {
  const seen = new Set<string>();
  return dataSets.map((dataSet) => {
    const id = dataSet.declaration?.id;
    if (id === undefined) return dataSet;
    if (!seen.has(id)) {
      seen.add(id);
      return dataSet;
    }
    const twice: ImportProblem = {
      code: 'duplicate-row',
      severity: 'error',
      sheet,
      row: dataSet.rows[0] ?? 0,
      column: null,
      found: dataSet.declaration?.registration ?? dataSet.name,
    };
    return { ...dataSet, declaration: null, problems: [...dataSet.problems, twice] };
  });
}
