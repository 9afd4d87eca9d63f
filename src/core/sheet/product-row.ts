import type { ImportProblem } from '../api/import-preview.ts';
import type { Declaration } from '../declaration/declaration.ts';
import { canBeRegistration } from '../declaration/registration.ts';
import type { ReadNumber } from '../text/number.ts';
import { scaled } from '../units/scaled.ts';
import type { ReadUnit, UnitAnswers } from '../units/unit-alias.ts';
import type { Unit } from '../units/unit.ts';
import { AMOUNT } from './clipboard.ts';
import { equivalentsOf, type MaterialProperties } from './equivalents.ts';
import {
  asFound,
  cellText,
  gatherProblems,
  type GatheredImpacts,
  type ReadDataSet,
  type SheetCell,
  type SheetLine,
  type SheetTable,
  type TellProblem,
} from './import-source.ts';
import { basisIn, toDeclared, type FigureBasis } from './figure-basis.ts';
import { readCell, readCellInDoubt, saysNothing } from './number-column.ts';
import { fieldFactor, figureUnitFactor, type ProductColumn, type ProductField } from './product-columns.ts';
import { checkProductStage } from './product-stage.ts';
import { readLastDayInCell, readServiceLife, readUnitInCell, unitParts, type DateOrder } from './read-cell.ts';

/** A sheet with what its mapping says of each column, and what each column shows by itself. */
export interface ProductLayout {
  readonly headings: readonly string[];
  /** As problems name the columns: no two are alike. */
  readonly names: readonly string[];
  /** Below the headings, without the empty ones. */
  readonly lines: readonly SheetLine[];
  readonly columns: readonly (ProductColumn | null)[];
  /** The column of each field that has one. */
  readonly fields: ReadonlyMap<ProductField, number>;
  /** Of each column with quantities the cells that are text: no others leave anything to settle. */
  readonly texts: readonly (readonly string[])[];
  /** The decimal mark that a column's own numbers settle. */
  readonly marks: readonly ('.' | undefined)[];
  /** Whether "1,000" is a question where its column does not settle it. */
  readonly commasInDoubt: boolean;
  readonly dateOrder: DateOrder;
  /** What the heading of each figure says that it is per. */
  readonly bases: readonly (FigureBasis | null)[];
  /** What the headings of all figures say that they are per: the declared unit, where no column has one. */
  readonly unitOfAll: ReadUnit | null;
  readonly units: UnitAnswers;
  readonly table: SheetTable;
}

/** A row's cells by what their columns hold, and where to say what is wrong with them. */
export interface RowReader {
  readonly line: SheetLine;
  readonly layout: ProductLayout;
  readonly problems: ImportProblem[];
  readonly tell: TellProblem;
  readonly has: (field: ProductField) => boolean;
  readonly cell: (field: ProductField) => SheetCell;
  readonly text: (field: ProductField) => string;
  readonly name: (field: ProductField) => string | null;
  readonly number: (field: ProductField, severity: ImportProblem['severity']) => number | null;
  /** A number of a field's column that is a part of its cell. */
  readonly settled: (field: ProductField, read: ReadNumber) => ReadNumber;
  readonly isFigure: (index: number) => boolean;
  /** Per the declared unit. @param declaredUnit null: not known */
  readonly impacts: (declaredUnit: Declaration['declaredUnit'] | null) => GatheredImpacts;
  readonly figureName: string | null;
}

export function rowReader(line: SheetLine, layout: ProductLayout): RowReader {
  const { names, columns, fields, table } = layout;
  const { problems, tell } = gatherProblems(table.sheet, line.number);
  const indexOf = (field: ProductField) => fields.get(field) ?? -1;
  const cell = (field: ProductField) => line.cells[indexOf(field)] ?? null;
  const numberAt = (index: number, severity: ImportProblem['severity']): number | null => {
    const read = readQuantity(line.cells[index], index, layout);
    if (read.kind === 'number') return read.value;
    if (read.kind !== 'empty') tell(problemOf(read), severity, names[index] ?? null, asFound(line.cells[index]));
    return null;
  };
  const figureAt = (index: number, declaredUnit: Declaration['declaredUnit'] | null): number | null => {
    const cell = line.cells[index];
    const basis = declaredUnit && figureBasis(cell, index, layout);
    const value = numberAt(index, 'error');
    if (value === null || value === 0 || !basis) return value;
    const factor = toDeclared(basis, declaredUnit);
    const told = [names[index] ?? null, saidWith(cellText(cell), basis)] as const;
    if (factor === null) tell('other-basis', 'error', ...told);
    else if (factor !== 1) tell('basis-converted', 'warning', ...told);
    return factor === null ? null : scaled(value, factor);
  };
  return {
    line,
    layout,
    problems,
    tell,
    cell,
    has: (field) => indexOf(field) >= 0,
    text: (field) => cellText(cell(field)),
    name: (field) => names[indexOf(field)] ?? null,
    number: (field, severity) => (indexOf(field) < 0 ? null : numberAt(indexOf(field), severity)),
    settled: (field, read) => settled(read, columns[indexOf(field)] ?? null),
    isFigure: (index) => columns[index]?.kind === 'figure',
    impacts(declaredUnit) {
      const impacts: GatheredImpacts = {};
      columns.forEach((column, index) => {
        if (column?.kind !== 'figure') return;
        const value = figureAt(index, declaredUnit);
        if (value !== null) (impacts[column.indicator] ??= {})[column.module] = value;
      });
      return impacts;
    },
    figureName: names[columns.findIndex((column) => column?.kind === 'figure')] ?? null,
  };
}

/** A number in the unit of its field. */
export type ReadQuantity = ReadNumber | { readonly kind: 'no-unit' };

/** Quick to see, and so looked at before the whole reading of a cell. */
const MAY_HAVE_UNIT = /\d\s*[\p{L}"]/u;

/** A cell of a column as a number, in the unit that stands after it ("8,9 kg", "1.32 kgCO2e") and else in the column's own. */
export function readQuantity(
  cell: SheetCell | undefined,
  index: number,
  { columns, marks, commasInDoubt }: ProductLayout,
): ReadQuantity {
  const column = columns[index] ?? null;
  if (column === null) return { kind: 'empty' };
  const [, figure = '', unit = ''] =
    (typeof cell === 'string' && MAY_HAVE_UNIT.test(cell) && AMOUNT.exec(cell.trim())) || [];
  const ownFactor = unit.trim() === '' ? null : factorOf(column, unit.trim());
  const readNumber = commasInDoubt ? readCellInDoubt : readCell;
  const read = settled(readNumber(ownFactor === null ? cell : figure, marks[index]), column);
  if (read.kind !== 'number') return read;
  const factor = ownFactor ?? column.factor;
  return factor === null ? { kind: 'no-unit' } : { kind: 'number', value: scaled(read.value, factor) };
}

/** What a figure says that it is per, else what its heading says. */
export function figureBasis(cell: SheetCell | undefined, index: number, layout: ProductLayout): FigureBasis | null {
  const own = typeof cell === 'string' && MAY_HAVE_UNIT.test(cell) ? basisIn(cell, layout.units) : null;
  return own ?? layout.bases[index] ?? null;
}

function saidWith(text: string, { written }: FigureBasis): string {
  return text.includes(written) ? text : `${text} / ${written}`;
}

function factorOf(column: ProductColumn, unit: string): number | null {
  return column.kind === 'figure' ? figureUnitFactor(unit) : fieldFactor(column.field, unit);
}

/** A number that may be two, with what the person has said of its column. */
function settled(read: ReadNumber, column: ProductColumn | null): ReadNumber {
  if (read.kind !== 'ambiguous' || !column?.point) return read;
  return { kind: 'number', value: column.point === 'decimal' ? read.asDecimal : read.asThousands };
}

function problemOf({ kind }: ReadQuantity): 'ambiguous-number' | 'unit-missing' | 'not-a-number' {
  if (kind === 'ambiguous') return 'ambiguous-number';
  return kind === 'no-unit' ? 'unit-missing' : 'not-a-number';
}

/** What stands below a list instead of a product. */
const SUM = /^(sum|sum totalt|totalt|total|i alt|gjennomsnitt|average|snitt)[:.]?$/i;

/**
 * One row as a product; null where it is none: rows of units below the headings and notes below the table have neither a name nor a figure, and a sum has
 * neither a unit nor a number.
 */
export function readProduct(line: SheetLine, layout: ProductLayout): ReadDataSet | null {
  const row = rowReader(line, layout);
  return isProduct(row) ? readRow(row) : null;
}

function isProduct({ line, text, isFigure }: RowReader): boolean {
  if (SUM.test(text('name')) && text('unit') === '' && text('registration') === '') return false;
  return (
    text('name') !== '' || line.cells.some((cell, index) => isFigure(index) && readCell(cell, '.').kind === 'number')
  );
}

/** A declaration, or why it is none. */
export function readRow(row: RowReader): ReadDataSet {
  const { line, layout, problems, tell, text, number } = row;
  const name = text('name');
  if (name === '') tell('no-name', 'error', row.name('name'), '');
  const declaredUnit = readDeclaredUnit(row);
  const gathered = row.impacts(declaredUnit);
  const nothingDeclared = Object.keys(gathered).length === 0 && problems.length === 0;
  if (nothingDeclared) tell('no-impacts', 'error', row.figureName, '');
  const impacts = checkProductStage(gathered, row.figureName, tell);
  const serviceLife = readLife(row);
  const validUntil = readValidity(row);
  const registration = readRegistration(row);
  const biogenicCarbon = number('biogenicCarbon', 'warning');
  const marks = readMarks(row);
  const equivalents = declaredUnit && readEquivalents(row, declaredUnit);

  const category = text('category');
  const dataSet = { rows: [line.number], categoryPath: category === '' ? [] : [category], name, problems };
  if (declaredUnit === null || problems.some(({ severity }) => severity === 'error')) {
    return { ...dataSet, declaration: null };
  }
  const manufacturer = text('manufacturer') || null;
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
      equivalents,
      ...serviceLife,
      biogenicCarbon: biogenicCarbon !== null && biogenicCarbon >= 0 ? biogenicCarbon : null,
      ...marks,
      impacts,
      source: { name: layout.table.file },
    },
  };
}

/** The unit, with the amount from its own column, else the one before the unit, else 1. */
function readDeclaredUnit(row: RowReader): Declaration['declaredUnit'] | null {
  const { has, cell, text, number, settled, tell } = row;
  const { units, commasInDoubt, unitOfAll } = row.layout;
  const read =
    unitOfAll && !has('unit') ? { unit: unitOfAll, amount: null } : readUnitInCell(cell('unit'), units, commasInDoubt);
  if (read === null) {
    tell(isUnitGiven(cell('unit')) ? 'unknown-unit' : 'no-unit', 'error', row.name('unit'), text('unit'));
    return null;
  }
  const { unit } = read;
  const inColumn = has('amount') ? number('amount', 'error') : null;
  const inCell = settled('unit', read.amount ?? { kind: 'empty' });
  if (inCell.kind === 'ambiguous' || inCell.kind === 'invalid') {
    tell(problemOf(inCell), 'error', row.name('unit'), text('unit'));
  }
  const ofCell = inCell.kind === 'number' ? inCell.value : null;
  const amount = inColumn ?? ofCell ?? (has('amount') || read.amount !== null ? null : 1);
  if (amount === null || amount <= 0) {
    const column = has('amount') ? 'amount' : 'unit';
    tell('no-declared-amount', 'error', row.name(column), text(column));
    return null;
  }
  return { amount: amount * unit.amount, unit: unit.unit };
}

function isUnitGiven(cell: SheetCell): boolean {
  return !saysNothing(cell) && unitParts(cell).name !== '';
}

function readLife(row: RowReader): Pick<Declaration, 'serviceLife' | 'serviceLifeBound'> {
  const { cell, tell } = row;
  const life = readServiceLife(cell('serviceLife'));
  const told = [row.name('serviceLife'), asFound(cell('serviceLife'))] as const;
  if (life.kind === 'tooShort') tell('service-life-too-short', 'error', ...told);
  if (life.kind === 'unclear') tell('not-a-number', 'warning', ...told);
  if (life.kind !== 'years') return {};
  if (life.bound === 'atMost') tell('service-life-at-most', 'warning', ...told);
  return { serviceLife: life.years, serviceLifeBound: life.bound === 'atLeast' ? 'atLeast' : 'exact' };
}

function readValidity(row: RowReader): string | null {
  const { tell, layout } = row;
  const cell = row.cell('validUntil');
  if (saysNothing(cell)) return null;
  const day = readLastDayInCell(cell, layout.dateOrder);
  const told = [row.name('validUntil'), asFound(cell)] as const;
  if (day === null) tell('not-a-date', 'warning', ...told);
  else if (day < layout.table.today) tell('expired', 'warning', ...told);
  return day;
}

/** The number of an EPD. Words in its place are none, and make the product no EPD. */
function readRegistration({ cell, text, name, tell }: RowReader): string | null {
  if (saysNothing(cell('registration'))) return null;
  const written = text('registration');
  if (canBeRegistration(written)) return written;
  tell('not-a-registration', 'warning', name('registration'), written);
  return null;
}

/** What a sheet may say beside figures. What it does not say is absent. */
function readMarks(row: RowReader): Pick<Declaration, 'reusedProduct' | 'conservative' | 'useStage'> {
  const reusedProduct = readYes(row, 'reusedProduct');
  const conservative = readYes(row, 'conservative');
  const useStage = readUseStage(row);
  return {
    ...(reusedProduct === null ? {} : { reusedProduct }),
    ...(conservative === null ? {} : { conservative }),
    ...(useStage === null ? {} : { useStage }),
  };
}

const YES = /^(ja|yes|sann|true|x|1)$/i;
const NO = /^(nei|no|nein|nej|usann|false|0)$/i;

function readYes(row: RowReader, field: ProductField): boolean | null {
  const text = row.text(field);
  if (saysNothing(row.cell(field))) return null;
  if (YES.test(text) || NO.test(text)) return YES.test(text);
  row.tell('not-yes-or-no', 'warning', row.name(field), text);
  return null;
}

function readUseStage(row: RowReader): Declaration['useStage'] | null {
  const text = row.text('useStage');
  if (saysNothing(row.cell('useStage'))) return null;
  if (/levetid|life/i.test(text)) return 'perServiceLife';
  if (/år|year/i.test(text)) return 'perYear';
  row.tell('not-a-use-stage', 'warning', row.name('useStage'), text);
  return null;
}

/** Fields that give an equivalent outright. A mass is among the properties, since others follow from it. */
const EQUIVALENT_FIELDS = [
  ['area', 'm2'],
  ['volume', 'm3'],
  ['length', 'm'],
  ['count', 'pcs'],
] as const satisfies readonly (readonly [ProductField, Unit])[];

const PROPERTY_FIELDS: Partial<Record<keyof MaterialProperties, ProductField>> = {
  densityKgPerM3: 'density',
  grammageKgPerM2: 'grammage',
  thicknessM: 'thickness',
  massKg: 'mass',
};

/** What the sheet gives outright goes before what follows from the material's properties. */
function readEquivalents(row: RowReader, declaredUnit: Declaration['declaredUnit']): Declaration['equivalents'] {
  const { number, text, tell } = row;
  const positive = (field: ProductField): number | null => {
    const value = number(field, 'warning');
    if (value === null || value > 0) return value;
    tell('impossible-value', 'warning', row.name(field), text(field));
    return null;
  };
  const { equivalents, unused, idle } = equivalentsOf(declaredUnit, {
    densityKgPerM3: positive('density'),
    grammageKgPerM2: positive('grammage'),
    thicknessM: positive('thickness'),
    massKg: positive('mass'),
  });
  const tellOf = (code: 'implausible-figure' | 'material-idle', properties: typeof unused) => {
    const fields = properties.flatMap((property) => PROPERTY_FIELDS[property] ?? []);
    const [first] = fields;
    if (!first) return;
    tell(code, 'warning', row.name(first), fields.map((field) => `${row.name(field)} ${text(field)}`).join(', '));
  };
  tellOf('implausible-figure', unused);
  tellOf('material-idle', idle);
  const all: Partial<Record<Unit, number>> = { ...equivalents };
  for (const [field, unit] of EQUIVALENT_FIELDS) {
    const amount = positive(field);
    if (amount !== null && unit !== declaredUnit.unit) all[unit] = amount;
  }
  return Object.keys(all).length === 0 ? null : all;
}

/** Follows from what names the product, so that it is known again when its sheet comes a second time. */
export function idOf(parts: readonly string[]): string {
  return `sheet-${parts.map((part) => part.toLowerCase().replaceAll(/\s+/g, ' ')).join('|')}`;
}

function standardOf(text: string): Declaration['standard'] {
  if (/A2/i.test(text)) return 'EN 15804+A2';
  return /A1/i.test(text) ? 'EN 15804+A1' : null;
}

function kindOf(text: string, registration: string | null): Declaration['kind'] {
  if (/generi|default|standardverdi/i.test(text)) return 'generic';
  if (/sektor|sector|bransje|industry|average|gjennomsnitt/i.test(text)) return 'sector';
  // "Produkt" alone is what a column of types has of anything.
  if (/epd|specific|spesifikk/i.test(text)) return 'epd';
  return registration === null ? 'generic' : 'epd';
}
