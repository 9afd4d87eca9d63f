import type { Declaration, GwpIndicator } from '../declaration/declaration.ts';
import { readModule } from '../declaration/life-cycle-module.ts';
import { readUnit } from '../units/unit-alias.ts';
import { groupBy } from '../group-by.ts';
import { dataSetId, kindOfDataSet } from './data-set-terms.ts';
import { equivalentsOf, type MaterialProperties } from './equivalents.ts';
import {
  cellText,
  foldHeading,
  gatherFigure,
  gatherProblems,
  HEADER_ROWS,
  type FoundHeader,
  type GatheredImpacts,
  type ReadDataSet,
  type ReadSource,
  type SheetLine,
  type SheetTable,
  type TellProblem,
} from './import-source.ts';
import { decimalMarkOf, readCell } from './number-column.ts';
import { checkProductStage } from './product-stage.ts';

/**
 * ÖKOBAUDAT's table: one row a module and scenario, so a data set is all rows of one UUID and version. Columns are found by name,
 * whatever their order; those of EN 15804+A2 are filled where the one GWP of A1 is not.
 *
 * Two of its columns are not used. "Umrechungsfaktor auf 1kg" holds kg per unit in some rows and units per kg in others (1 m² of
 * paving of 225 kg has 0.0044, one of 135 kg has 135), and "Ergiebigkeit (m2)" stands only at doors declared per m².
 */

const COLUMNS = {
  uuid: 'UUID',
  version: 'Version',
  nameGerman: 'Name (de)',
  nameEnglish: 'Name (en)',
  category: 'Kategorie (original)',
  categoryEnglish: 'Kategorie (en)',
  kind: 'Typ',
  validUntil: 'Gueltig bis',
  manufacturer: 'Declaration owner',
  registration: 'Registrierungsnummer',
  operator: 'Registrierungsstelle',
  amount: 'Bezugsgroesse',
  unit: 'Bezugseinheit',
  bulkDensity: 'Schuettdichte (kg/m3)',
  grammage: 'Flaechengewicht (kg/m2)',
  density: 'Rohdichte (kg/m3)',
  thickness: 'Schichtdicke (m)',
  massPerLength: 'Laengengewicht (kg/m)',
  biogenicCarbon: 'biogener Kohlenstoffgehalt in kg',
  module: 'Modul',
  scenario: 'Szenario',
  gwp: 'GWP',
  gwpTotal: 'GWPtotal (A2)',
  gwpBiogenic: 'GWPbiogenic (A2)',
  gwpFossil: 'GWPfossil (A2)',
  gwpLuluc: 'GWPluluc (A2)',
} as const;
/** What a column of ÖKOBAUDAT's table is read as. */
export type OekobaudatField = keyof typeof COLUMNS;
type Column = OekobaudatField;

const A2_FIGURES = ['gwpTotal', 'gwpBiogenic', 'gwpFossil', 'gwpLuluc'] as const satisfies readonly GwpIndicator[];
const REQUIRED: readonly Column[] = ['uuid', 'module', 'amount', 'unit'];
const NUMBERS: readonly Column[] = [
  'amount',
  'bulkDensity',
  'grammage',
  'density',
  'thickness',
  'massPerLength',
  'biogenicCarbon',
  'gwp',
  ...A2_FIGURES,
];

/** ÖKOBAUDAT's heading row, or null where the table is another. */
export function findOekobaudatHeader(lines: readonly SheetLine[]): FoundHeader | null {
  for (const [index, line] of lines.slice(0, HEADER_ROWS).entries()) {
    const headings = line.cells.map(cellText);
    const columns = columnsOf(headings);
    if (!REQUIRED.every((column) => columns.has(column))) continue;
    if (columns.has('gwp') || columns.has('gwpTotal')) return { headings, lines: lines.slice(index + 1) };
  }
  return null;
}

export function readOekobaudat({ headings, lines }: FoundHeader, { sheet, today }: SheetTable): ReadSource {
  const columns = columnsOf(headings);
  const reader = readerOf(headings, columns, lines);
  const groups = groupBy(lines, (line) => `${reader.text(line, 'uuid')}_${reader.text(line, 'version')}`);
  const fieldByIndex = new Map([...columns].map(([column, index]) => [index, column]));
  return {
    format: 'oekobaudat',
    rowsRead: lines.length,
    columns: headings.map((heading, index) => ({ heading, field: fieldByIndex.get(index) ?? null })),
    dataSets: [...groups].flatMap(([id, [first, ...rest]]) =>
      first ? [readDataSet(id, first, [first, ...rest], { ...reader, sheet, today })] : [],
    ),
  };
}

interface Reader {
  readonly text: (line: SheetLine, column: Column) => string;
  /** The number in a cell; null where there is none, and what is no number is told. */
  readonly number: (
    line: SheetLine,
    column: Column,
    tell: TellProblem,
    severity?: 'error' | 'warning',
  ) => number | null;
  readonly heading: (column: Column) => string | null;
}

interface DataSetReader extends Reader, Pick<SheetTable, 'sheet' | 'today'> {}

function readerOf(
  headings: readonly string[],
  columns: ReadonlyMap<Column, number>,
  lines: readonly SheetLine[],
): Reader {
  const cell = (line: SheetLine, column: Column) => line.cells[columns.get(column) ?? -1];
  const heading = (column: Column) => headings[columns.get(column) ?? -1] ?? null;
  // One program wrote all of them, so any column may settle how it writes decimals.
  const decimalMark = decimalMarkOf(lines.flatMap((line) => NUMBERS.map((column) => cell(line, column))));
  return {
    heading,
    text: (line, column) => cellText(cell(line, column)),
    number(line, column, tell, severity = 'error') {
      const read = readCell(cell(line, column), decimalMark);
      if (read.kind === 'number') return read.value;
      if (read.kind === 'empty') return null;
      const code = read.kind === 'ambiguous' ? 'ambiguous-number' : 'not-a-number';
      tell(code, severity, heading(column), cellText(cell(line, column)), line.number);
      return null;
    },
  };
}

function readDataSet(id: string, first: SheetLine, lines: readonly SheetLine[], reader: DataSetReader): ReadDataSet {
  const { text, number, heading, sheet, today } = reader;
  const { problems, tell } = gatherProblems(sheet, first.number);
  // Both languages are in the file; English is the one that a Norwegian searches in.
  const name = text(first, 'nameEnglish') || text(first, 'nameGerman');
  if (name === '') tell('no-name', 'error', heading('nameGerman'), '');

  const uuid = text(first, 'uuid');
  // Rows without one may be of any number of products.
  if (uuid === '') tell('part-missing', 'error', heading('uuid'), '');
  const amount = number(first, 'amount', tell);
  const unit = readUnit(text(first, 'unit'));
  if (amount === null || amount <= 0) tell('no-declared-amount', 'error', heading('amount'), text(first, 'amount'));
  else if (unit === null) {
    const written = text(first, 'unit');
    tell(written === '' ? 'no-unit' : 'unknown-unit', 'error', heading('unit'), written);
  }

  const { standard, gathered } = gatherImpacts(inOneScenario(lines, reader, tell), reader, tell);
  if (Object.keys(gathered).length === 0) tell('no-impacts', 'error', heading('gwp') ?? heading('gwpTotal'), '');
  const impacts = checkProductStage(gathered, heading('module'), tell);

  const validUntil = lastDayOf(text(first, 'validUntil'));
  if (validUntil !== null && validUntil < today) {
    tell('expired', 'warning', heading('validUntil'), text(first, 'validUntil'));
  }
  const biogenicCarbon = number(first, 'biogenicCarbon', tell, 'warning');

  const dataSet = {
    rows: lines.map((line) => line.number),
    categoryPath: categoryOf(first, reader),
    name,
    ...(uuid !== '' && { dataSet: { uuid, version: text(first, 'version') || null } }),
    problems,
  };
  if (amount === null || unit === null || hasErrors(problems)) return { ...dataSet, declaration: null };
  const declaredUnit = { amount: amount * unit.amount, unit: unit.unit };
  return {
    ...dataSet,
    declaration: {
      id: dataSetId(id),
      kind: kindOfDataSet(text(first, 'kind')),
      name,
      manufacturer: text(first, 'manufacturer') || null,
      registration: text(first, 'registration') || null,
      programOperator: text(first, 'operator') || null,
      standard,
      validUntil,
      declaredUnit,
      equivalents: readEquivalents(first, declaredUnit, reader, tell),
      biogenicCarbon: biogenicCarbon !== null && biogenicCarbon >= 0 ? biogenicCarbon : null,
      impacts,
      source: { name: 'ÖKOBAUDAT', version: text(first, 'version') || null },
    },
  };
}

/**
 * The rows that belong together: those without a scenario's name, and of the named scenarios one, the first of those with figures
 * for the most modules. Scenarios are ways that one product can end, so they are neither added nor mixed: a module that only
 * another scenario has is not declared in this one.
 */
function inOneScenario(lines: readonly SheetLine[], { text, heading }: Reader, tell: TellProblem): SheetLine[] {
  const unnamed = lines.filter((line) => text(line, 'scenario') === '');
  const settled = new Set(unnamed.map((line) => text(line, 'module')));
  const open = lines.filter((line) => text(line, 'scenario') !== '' && !settled.has(text(line, 'module')));
  const scenarios = [...groupBy(open, (line) => text(line, 'scenario'))];
  const hasFigure = (line: SheetLine) => text(line, 'gwp') !== '' || text(line, 'gwpTotal') !== '';
  const modulesIn = (rows: readonly SheetLine[]) => rows.filter(hasFigure).length;
  const [chosen] = scenarios.toSorted(([, a], [, b]) => modulesIn(b) - modulesIn(a));
  if (!chosen) return unnamed;

  const [name, rows] = chosen;
  if (scenarios.length > 1) {
    const all = scenarios.map(([scenario]) => scenario).join(', ');
    tell('scenario-chosen', 'warning', heading('scenario'), `${name} (${all})`, rows[0]?.number);
  }
  return [...unnamed, ...rows].toSorted((a, b) => a.number - b.number);
}

/** The figures of one scenario. One GWP alone is EN 15804+A1's, and any of the four of A2 makes it A2. */
function gatherImpacts(lines: readonly SheetLine[], { text, number, heading }: Reader, tell: TellProblem) {
  const isA2 = lines.some((line) => A2_FIGURES.some((column) => text(line, column) !== ''));
  const sources: readonly (readonly [Column, GwpIndicator])[] = isA2
    ? A2_FIGURES.map((column) => [column, column] as const)
    : [['gwp', 'gwpTotal']];
  const gathered: GatheredImpacts = {};
  for (const line of lines) {
    const module = readModule(text(line, 'module'));
    if (module === null) {
      tell('unknown-module', 'warning', heading('module'), text(line, 'module'), line.number);
      continue;
    }
    for (const [column, indicator] of sources) {
      const value = number(line, column, tell);
      if (value === null) continue;
      const at = { module: heading('module'), figure: heading(column), row: line.number };
      gatherFigure(gathered, { indicator, module, value }, at, tell);
    }
  }
  return { standard: isA2 ? ('EN 15804+A2' as const) : ('EN 15804+A1' as const), gathered };
}

const PROPERTY_COLUMNS: Partial<Record<keyof MaterialProperties, Column>> = {
  densityKgPerM3: 'density',
  grammageKgPerM2: 'grammage',
  thicknessM: 'thickness',
  massKgPerM: 'massPerLength',
};

function readEquivalents(
  line: SheetLine,
  declaredUnit: Declaration['declaredUnit'],
  { number, text, heading }: Reader,
  tell: TellProblem,
): Declaration['equivalents'] {
  const property = (column: Column) => number(line, column, tell, 'warning');
  const { equivalents, unused } = equivalentsOf(declaredUnit, {
    densityKgPerM3: property('density') ?? property('bulkDensity'),
    grammageKgPerM2: property('grammage'),
    thicknessM: property('thickness'),
    massKgPerM: property('massPerLength'),
  });
  if (unused.length > 0) {
    const columns = unused.flatMap((name) => PROPERTY_COLUMNS[name] ?? []);
    const found = columns.map((column) => `${heading(column)} ${text(line, column)}`).join(', ');
    tell('implausible-figure', 'warning', heading(columns[0] ?? 'density'), found);
  }
  return Object.keys(equivalents).length === 0 ? null : equivalents;
}

/** Validity is given as a year, and lasts to its end. */
function lastDayOf(year: string): string | null {
  return /^\d{4}$/.test(year) ? `${year}-12-31` : null;
}

/** "'Wood' / 'Solid wood' / 'Structural timber'" as its parts; a part may hold a slash of its own. */
function categoryOf(line: SheetLine, { text }: Reader): string[] {
  const english = text(line, 'categoryEnglish');
  const path = english === '' || english.includes('missing translation') ? text(line, 'category') : english;
  return path
    .split("' / '")
    .map((part) => part.replaceAll(/^'|'$/g, '').trim())
    .filter((part) => part !== '');
}

function columnsOf(headings: readonly string[]): Map<Column, number> {
  const byHeading = new Map<string, number>();
  headings.forEach((heading, index) => {
    const folded = foldHeading(heading);
    if (!byHeading.has(folded)) byHeading.set(folded, index);
  });
  const columns = new Map<Column, number>();
  for (const [column, heading] of Object.entries(COLUMNS) as [Column, string][]) {
    const index = byHeading.get(foldHeading(heading));
    if (index !== undefined) columns.set(column, index);
  }
  return columns;
}

function hasErrors(problems: ReadDataSet['problems']): boolean {
  return problems.some(({ severity }) => severity === 'error');
}
