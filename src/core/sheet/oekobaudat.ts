import type { ImportProblem, ImportProblemCode } from '../api/import-preview.ts';
import type { Declaration, GwpIndicator } from '../declaration/declaration.ts';
import { DECLARED_MODULES, type DeclaredModule } from '../declaration/life-cycle-module.ts';
import { readUnit } from '../units/unit-alias.ts';
import type { Unit } from '../units/unit.ts';
import { cellText, foldHeading, type ReadDataSet, type ReadSource, type SheetLine } from './import-source.ts';
import { decimalMarkOf, readCell } from './number-column.ts';

/**
 * ÖKOBAUDAT's table: one row a module and scenario, so a data set is all rows of one UUID and version. Columns are found by name,
 * whatever their order; those of EN 15804+A2 are filled where the one GWP of A1 is not.
 */

const COLUMNS = {
  uuid: 'uuid',
  version: 'version',
  nameGerman: 'name de',
  nameEnglish: 'name en',
  category: 'kategorie original',
  kind: 'typ',
  validUntilYear: 'gueltig bis',
  owner: 'declaration owner',
  registration: 'registrierungsnummer',
  operator: 'registrierungsstelle',
  amount: 'bezugsgroesse',
  unit: 'bezugseinheit',
  bulkDensity: 'schuettdichte kg m3',
  grammage: 'flaechengewicht kg m2',
  density: 'rohdichte kg m3',
  thickness: 'schichtdicke m',
  linearDensity: 'laengengewicht kg m',
  biogenicCarbon: 'biogener kohlenstoffgehalt in kg',
  module: 'modul',
  scenario: 'szenario',
  gwp: 'gwp',
  gwpTotal: 'gwptotal a2',
  gwpBiogenic: 'gwpbiogenic a2',
  gwpFossil: 'gwpfossil a2',
  gwpLuluc: 'gwpluluc a2',
} as const;
type Column = keyof typeof COLUMNS;

const FIGURES: readonly (readonly [Column, GwpIndicator])[] = [
  ['gwp', 'gwpTotal'],
  ['gwpTotal', 'gwpTotal'],
  ['gwpBiogenic', 'gwpBiogenic'],
  ['gwpFossil', 'gwpFossil'],
  ['gwpLuluc', 'gwpLuluc'],
];

const REQUIRED: readonly Column[] = ['uuid', 'module', 'amount', 'unit'];

/** kg/m³: lighter than anything that is built with, so a density below it is of another unit and is not used. */
const LOWEST_DENSITY_KG_PER_M3 = 5;

/** Whether a heading row is ÖKOBAUDAT's. */
export function isOekobaudat(headings: readonly string[]): boolean {
  const columns = columnsOf(headings);
  return REQUIRED.every((column) => columns.has(column)) && FIGURES.some(([column]) => columns.has(column));
}

/** Reads all data sets. @param lines the rows below the headings */
export function readOekobaudat(headings: readonly string[], lines: readonly SheetLine[]): ReadSource {
  const columns = columnsOf(headings);
  const text = (line: SheetLine, column: Column) => {
    const index = columns.get(column);
    return index === undefined ? '' : cellText(line.cells[index]);
  };
  const numberColumns: readonly Column[] = ['amount', 'gwp', 'gwpTotal', 'gwpFossil'];
  const decimalMark = decimalMarkOf(
    lines.flatMap((line) => numberColumns.map((column) => line.cells[columns.get(column) ?? -1])),
  );
  const number = (line: SheetLine, column: Column) => {
    const index = columns.get(column);
    const read = index === undefined ? null : readCell(line.cells[index], decimalMark);
    return read?.kind === 'number' ? read.value : null;
  };

  const groups = new Map<string, SheetLine[]>();
  for (const line of lines) {
    const uuid = text(line, 'uuid');
    if (uuid === '') continue;
    const key = `${uuid}_${text(line, 'version')}`;
    const group = groups.get(key);
    if (group) group.push(line);
    else groups.set(key, [line]);
  }
  const dataSets = [...groups].map(([id, group]) => readDataSet(id, group, { text, number, headings, columns }));
  const fieldByIndex = new Map([...columns].map(([column, index]) => [index, column]));
  return {
    format: 'oekobaudat',
    rowsRead: lines.length,
    columns: headings.map((heading, index) => ({ heading, field: fieldByIndex.get(index) ?? null })),
    dataSets,
  };
}

interface Reader {
  readonly text: (line: SheetLine, column: Column) => string;
  readonly number: (line: SheetLine, column: Column) => number | null;
  readonly headings: readonly string[];
  readonly columns: ReadonlyMap<Column, number>;
}

function readDataSet(id: string, lines: readonly SheetLine[], reader: Reader): ReadDataSet {
  const [first] = lines;
  if (!first) throw new RangeError('A data set has at least one row');
  const { text, number } = reader;
  const name = text(first, 'nameEnglish') || text(first, 'nameGerman');
  const category = categoryOf(text(first, 'category'));
  const problems: ImportProblem[] = [];
  const problem = (
    code: ImportProblemCode,
    severity: 'error' | 'warning',
    column: Column,
    found: string,
    row = first,
  ) => problems.push({ code, severity, sheet: null, row: row.number, column: headingOf(reader, column), found });

  const amount = number(first, 'amount');
  const read = readUnit(text(first, 'unit'));
  if (amount === null || amount <= 0) problem('no-declared-amount', 'error', 'amount', text(first, 'amount'));
  else if (read === null) problem('unknown-unit', 'error', 'unit', text(first, 'unit'));
  if (name === '') problem('no-name', 'error', 'nameGerman', '');

  const scenario = chosenScenario(lines, text);
  const chosen = lines.filter((line) => {
    const own = text(line, 'scenario');
    return own === '' || own === scenario.name || !scenario.modules.has(text(line, 'module'));
  });
  if (scenario.name !== null) {
    problem('scenario-chosen', 'warning', 'scenario', `${scenario.name} (${scenario.all.join(', ')})`);
  }
  const impacts = impactsOf(chosen, reader, (module, line) =>
    problem('duplicate-row', 'warning', 'module', module, line),
  );
  const modules = new Set(Object.values(impacts).flatMap((figures) => Object.keys(figures ?? {})));
  if (modules.size === 0) problem('no-impacts', 'error', 'gwp', '');
  const parts = ['A1', 'A2', 'A3'].filter((module) => modules.has(module));
  if (!modules.has('A1-A3') && parts.length > 0 && parts.length < 3) {
    problem('product-stage-partial', 'warning', 'module', parts.join(' + '));
  }

  const unusable = problems.some(({ severity }) => severity === 'error');
  if (unusable || amount === null || read === null) {
    return {
      rows: lines.map((line) => line.number),
      category,
      name,
      declaration: null,
      needsBiogenicAnswer: false,
      problems,
    };
  }
  const isA2 = lines.some((line) => text(line, 'gwpTotal') !== '' || text(line, 'gwpFossil') !== '');
  const declaredUnit = { amount: amount * read.amount, unit: read.unit };
  const year = /^\d{4}$/.exec(text(first, 'validUntilYear'))?.[0];
  const biogenicCarbon = number(first, 'biogenicCarbon');
  const declaration: Declaration = {
    id: `oekobaudat-${id}`,
    kind: kindOf(text(first, 'kind')),
    name,
    manufacturer: text(first, 'owner') || null,
    registration: text(first, 'registration') || null,
    programOperator: text(first, 'operator') || null,
    standard: isA2 ? 'EN 15804+A2' : 'EN 15804+A1',
    validUntil: year ? `${year}-12-31` : null,
    declaredUnit,
    equivalents: equivalentsOf(declaredUnit, {
      density: number(first, 'density') ?? number(first, 'bulkDensity'),
      grammage: number(first, 'grammage'),
      thickness: number(first, 'thickness'),
      linearDensity: number(first, 'linearDensity'),
    }),
    biogenicCarbon: biogenicCarbon !== null && biogenicCarbon >= 0 ? biogenicCarbon : null,
    impacts,
    source: { name: 'ÖKOBAUDAT', version: text(first, 'version') || null },
  };
  return {
    rows: lines.map((line) => line.number),
    category,
    name,
    declaration,
    needsBiogenicAnswer: !isA2 && declaration.biogenicCarbon == null,
    problems,
  };
}

/** Properties of a material in the source's units: kg/m³, kg/m², m, kg/m. */
export interface MaterialProperties {
  readonly density: number | null;
  readonly grammage: number | null;
  readonly thickness: number | null;
  readonly linearDensity: number | null;
}

/**
 * What the whole declared amount is in other dimensions. 1 m³ of density ρ is ρ kg; 1 m² is its grammage in kg, or
 * thickness · ρ, and its thickness in m³; 1 kg is 1/ρ m³, 1/grammage m² and 1/(kg per m) m. Undefined where nothing follows.
 */
export function equivalentsOf(
  declared: { readonly amount: number; readonly unit: Unit },
  properties: MaterialProperties,
): Partial<Record<Unit, number>> | null {
  const positive = (value: number | null) => (value !== null && value > 0 && Number.isFinite(value) ? value : null);
  const found = positive(properties.density);
  const density = found !== null && found >= LOWEST_DENSITY_KG_PER_M3 ? found : null;
  const grammage = positive(properties.grammage);
  const thickness = positive(properties.thickness);
  const linearDensity = positive(properties.linearDensity);
  const { amount } = declared;
  const product = (a: number | null, b: number | null) => (a === null || b === null ? null : a * b);
  const quotient = (a: number, b: number | null) => (b === null ? null : a / b);

  const byUnit: Partial<Record<Unit, Partial<Record<Unit, number | null>>>> = {
    kg: { m3: quotient(amount, density), m2: quotient(amount, grammage), m: quotient(amount, linearDensity) },
    m2: { kg: product(amount, grammage ?? product(thickness, density)), m3: product(amount, thickness) },
    m3: { kg: product(amount, density), m2: quotient(amount, thickness) },
    m: { kg: product(amount, linearDensity) },
  };
  const entries = Object.entries(byUnit[declared.unit] ?? {}).filter(([, value]) => value !== null);
  return entries.length === 0 ? null : Object.fromEntries(entries);
}

/**
 * One scenario for the whole data set, never a sum: rows without a name count always; of the named ones the first in the file
 * that stands for the most modules.
 */
function chosenScenario(lines: readonly SheetLine[], text: Reader['text']) {
  const byName = new Map<string, Set<string>>();
  const rowsOfModule = new Map<string, number>();
  for (const line of lines) {
    const module = text(line, 'module');
    rowsOfModule.set(module, (rowsOfModule.get(module) ?? 0) + 1);
    const name = text(line, 'scenario');
    if (name === '') continue;
    const modules = byName.get(name);
    if (modules) modules.add(module);
    else byName.set(name, new Set([module]));
  }
  const ambiguous = [...rowsOfModule].some(([, count]) => count > 1);
  if (!ambiguous || byName.size === 0) return { name: null, modules: new Set<string>(), all: [] };
  const [best] = [...byName].toSorted(([, a], [, b]) => b.size - a.size);
  return { name: best?.[0] ?? null, modules: best?.[1] ?? new Set<string>(), all: [...byName.keys()] };
}

function impactsOf(
  lines: readonly SheetLine[],
  { text, number }: Reader,
  twice: (module: string, line: SheetLine) => void,
): Declaration['impacts'] {
  const impacts: Partial<Record<GwpIndicator, Partial<Record<DeclaredModule, number>>>> = {};
  for (const line of lines) {
    const module = DECLARED_MODULES.find((known) => known === text(line, 'module').replaceAll(' ', ''));
    if (module === undefined) continue;
    for (const [column, indicator] of FIGURES) {
      const value = number(line, column);
      if (value === null) continue;
      const figures = (impacts[indicator] ??= {});
      if (figures[module] === undefined) figures[module] = value;
      else if (figures[module] !== value) twice(module, line);
    }
  }
  return impacts;
}

/** `specific` is a product's EPD, `average` one of several; `representative`, `generic` and `template` are generic. */
function kindOf(type: string): Declaration['kind'] {
  const word = type.toLowerCase();
  if (word.startsWith('specific')) return 'epd';
  return word.startsWith('average') ? 'sector' : 'generic';
}

/** "'Holz' / 'Vollholz' / 'Nadelholz'" as "Holz / Vollholz": fine enough to answer for, coarse enough to ask about. */
function categoryOf(path: string): string {
  return path.replaceAll("'", '').split(' / ').slice(0, 2).join(' / ').trim();
}

function columnsOf(headings: readonly string[]): Map<Column, number> {
  const byHeading = new Map<string, number>();
  headings.forEach((heading, index) => {
    const folded = foldHeading(heading);
    if (!byHeading.has(folded)) byHeading.set(folded, index);
  });
  const columns = new Map<Column, number>();
  for (const [column, heading] of Object.entries(COLUMNS) as [Column, string][]) {
    const index = byHeading.get(heading);
    if (index !== undefined) columns.set(column, index);
  }
  return columns;
}

function headingOf({ headings, columns }: Reader, column: Column): string | null {
  const index = columns.get(column);
  return index === undefined ? null : (headings[index] ?? null);
}
