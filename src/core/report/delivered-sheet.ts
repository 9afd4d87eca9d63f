import type { Account, Missing } from '../climate/account.ts';
import { missingIn, missingInParts, sumLacking } from '../climate/completeness.ts';
import { deliveredRows, underOtherMix } from '../climate/reported.ts';
import { MODULES, type Module } from '../declaration/life-cycle-module.ts';
import type { ElectricityScenario } from '../project/codes.ts';
import type { Method } from '../project/method.ts';
import type { Reported, ReportedRow } from '../project/project.ts';
import { formatDay } from '../text/date.ts';
import type { Translate } from '../text/text.ts';
import { addAccount } from './account-table.ts';
import type { AlternativeCells } from './alternative-sheet.ts';
import {
  computed,
  FORMATS,
  input,
  missing,
  number,
  paragraph,
  quantity,
  quantityFormat,
  referenceTo,
  text,
} from './cells.ts';
import { deliveredText } from './delivered-words.ts';
import { entered, reference, sum, sumOf, sumOfEntered, sumWhere, type CellReference } from './formula.ts';
import { markWidth, sumFormat } from './marks.ts';
import type { TableColumns } from './operation-tables.ts';
import type { ReportAlternative, ReportContext } from './report-context.ts';
import { completenessText, methodStamp, moduleCode, partLabel } from './report-words.ts';
import { head, SheetBuilder } from './sheet-builder.ts';
import type { Cell, Sheet } from './workbook.ts';

/** One figure of each delivered row; what follows the electricity mix stands under both. */
interface FigureColumn {
  readonly module: Module | 'D';
  /** Null: the same under both mixes. */
  readonly mix: ElectricityScenario | null;
  readonly heading: string;
  readonly figure: (row: ReportedRow) => number | null;
  /** Not delivered for this mix: the same as under the method's own, which stands in the column before. */
  readonly follows: (row: ReportedRow) => boolean;
}

const LABEL = 1;
const CODE = 2;
const FIRST_FIGURE = 3;
const STUDY_PERIOD_ROW = 3;
/** The account below the rows: its words in the first column, its figures under the first modules. */
const TABLE: TableColumns = {
  label: LABEL,
  source: CODE,
  amount: FIRST_FIGURE,
  unit: FIRST_FIGURE,
  factorNorway: FIRST_FIGURE,
  factorEurope: FIRST_FIGURE,
  norway: FIRST_FIGURE,
  europe: FIRST_FIGURE + 1,
  note: FIRST_FIGURE + 2,
};
const LEAST_FIGURES = 6;

/** An alternative that others have delivered: it has no material list, and its rows and their sums stand in the list's place. */
export function deliveredSheet(
  shown: ReportAlternative,
  context: ReportContext,
): { readonly sheet: Sheet; readonly cells: AlternativeCells } {
  const { t, language, today, programVersion } = context;
  const { account } = shown;
  const reported = shown.alternative.reported ?? { rows: [] };
  const columns = figureColumns(account.method, context);
  const width = FIRST_FIGURE + Math.max(columns.length, LEAST_FIGURES);
  const builder = new SheetBuilder(width);

  builder.add([text(shown.name, 'title')]);
  const asOf = t('report.asOf', { date: formatDay(today, language), version: programVersion });
  builder.add([text(`${methodStamp(account.method, context)} · ${asOf}`, 'subtitle')]);
  const studyPeriod = reference(CODE, STUDY_PERIOD_ROW, account.method.referenceStudyPeriod);
  const { missing: lacks, complete } = account.total;
  builder.body([
    text(t('report.account.years')),
    number(studyPeriod.value, FORMATS.whole),
    text(completenessText(lacks, shown, t), complete ? 'text' : 'warning'),
  ]);
  const delivered = deliveredText(reported, t, language);
  builder.add([paragraph(t('report.delivered.noList', { delivered }), width, 'lead')]);

  const rows = addRows(builder, columns, reported, account, context);
  const parts = addParts(builder, rows, account, context);
  const accountCells = addAccount(
    { shown, context, builder, table: TABLE, studyPeriod },
    {
      module: (module, scenario) =>
        rows.sums.find(({ column }) => column.module === module && (column.mix ?? scenario) === scenario)?.cell ?? null,
      D: rows.sums.find(({ column }) => column.module === 'D')?.cell ?? null,
      avoidedProduction: null,
      exportedEnergy: null,
    },
  );
  return {
    sheet: {
      name: shown.sheetName,
      columnWidths: [36, 10, ...Array.from({ length: width - 2 }, () => 14 + markWidth(account))],
      rows: builder.rows,
      frozen: { rows: 0, columns: 1 },
      filter: null,
      print: { paper: 'A3', pagesWide: 1, repeatedRows: null, repeatedColumns: 0 },
    },
    cells: { ...accountCells, ...parts, studyPeriod: null, energyUses: [], rows: new Map(), quality: null },
  };
}

function figureColumns(
  { modules, modulesWhereDeclared, electricityScenario }: Method,
  { t }: ReportContext,
): FigureColumn[] {
  const other: ElectricityScenario = electricityScenario === 'norway' ? 'europe' : 'norway';
  const own = (module: Module | 'D'): FigureColumn => ({
    module,
    mix: null,
    heading: moduleCode(module),
    figure: (row) => row.modules[module] ?? null,
    follows: () => false,
  });
  const heading = (module: Module, mix: ElectricityScenario) => `${moduleCode(module)}, ${t(`scenario.${mix}`)}`;
  const inMethod = MODULES.filter((module) => modules.includes(module) || modulesWhereDeclared.includes(module));
  return [
    ...inMethod.flatMap((module): FigureColumn[] => {
      if (module !== 'A5' && module !== 'B6') return [own(module)];
      return [
        { ...own(module), mix: electricityScenario, heading: heading(module, electricityScenario) },
        {
          module,
          mix: other,
          heading: heading(module, other),
          figure: (row) => underOtherMix(row, module),
          follows: ({ otherMix }) => otherMix?.[module] == null,
        },
      ];
    }),
    own('D'),
  ];
}

/** The rows as they stand on the sheet. */
interface DeliveredRows {
  /** Those that count. */
  readonly rows: readonly ReportedRow[];
  readonly first: number;
  readonly last: number;
  /** Sums of what is known, by column. */
  readonly sums: readonly { readonly column: FigureColumn; readonly cell: CellReference | null }[];
  /** What each row sums to without operation, travel and D. */
  readonly embodiedColumn: number;
  readonly embodied: readonly (number | null)[];
}

/** Each row as it was delivered, a formula for the sum of each column, and below it the rows that the method's parts leave out. */
function addRows(
  builder: SheetBuilder,
  columns: readonly FigureColumn[],
  reported: Reported,
  account: Account,
  { t }: ReportContext,
): DeliveredRows {
  const { method } = account;
  builder.section(t('report.delivered.rows'));
  builder.heads([
    head(t('report.list.part')),
    head(t('report.list.code')),
    ...columns.map(({ heading }) => head(heading, 'figures')),
    head(t('report.delivered.embodied'), 'figures'),
  ]);
  const embodiedColumn = FIRST_FIGURE + columns.length;
  const addRow = (row: ReportedRow): number | null => {
    const at = builder.nextRow;
    const counted = columns.flatMap((column, index) => {
      const value = column.figure(row);
      const counts = isEmbodied(column, method) && value !== null;
      return counts ? [entered(reference(FIRST_FIGURE + index, at, value))] : [];
    });
    const total = counted.length === 0 ? null : sum(...counted);
    builder.body([
      text(partName(row, t)),
      text(row.element),
      ...columns.map(({ figure, follows }, index) => {
        const value = figure(row);
        if (value === null || !follows(row)) return input(quantity(value), 'number');
        return computed(entered(reference(FIRST_FIGURE + index - 1, at, value)), quantityFormat(value));
      }),
      computed(total, FORMATS.kgCo2e),
    ]);
    return total?.value ?? null;
  };

  const counted = deliveredRows(reported, method);
  const outside = reported.rows.filter((row) => !counted.includes(row));
  const first = builder.nextRow;
  const embodied = counted.map(addRow);
  const last = builder.nextRow - 1;
  const sumCell = (column: number, values: readonly (number | null)[], lacking: readonly Missing[]): Cell => {
    const known = values.filter((value) => value !== null);
    if (known.length === 0) return missing('total');
    const formula = sumOfEntered({ from: { column, row: first }, to: { column, row: last } }, known);
    return computed(formula, sumFormat(FORMATS.kgCo2e, sumLacking(formula.value, lacking), account, t), 'total');
  };
  const cells = columns.map(({ module, figure }, index) =>
    sumCell(FIRST_FIGURE + index, counted.map(figure), module === 'D' ? [] : missingIn(account, [module])),
  );
  const at = builder.total([
    text(t('report.delivered.total'), 'total'),
    null,
    ...cells,
    sumCell(embodiedColumn, embodied, missingInParts(account)),
  ]);
  if (outside.length > 0) {
    builder.body([text(t('report.list.outside'), 'note')]);
    outside.forEach(addRow);
  }
  const sums = columns.map((column, index) => ({
    column,
    cell: referenceTo(cells[index] ?? null, FIRST_FIGURE + index, at),
  }));
  return { rows: counted, first, last, sums, embodiedColumn, embodied };
}

/** What belongs to a part: all but operation and travel, under the method's own mix; D stands beside. */
function isEmbodied({ module, mix }: FigureColumn, { electricityScenario }: Method): boolean {
  return module !== 'B6' && module !== 'B8' && module !== 'D' && (mix ?? electricityScenario) === electricityScenario;
}

/** Subtotals by two-digit part. The sum of them all is not known where something is given for the whole building. */
function addParts(
  builder: SheetBuilder,
  { rows, first, last, embodiedColumn, embodied }: DeliveredRows,
  account: Account,
  { t }: ReportContext,
): Pick<AlternativeCells, 'parts' | 'allParts'> {
  const labels = rows.map((row) => partName(row, t));
  const parts = new Map<string, CellReference | null>();
  const named = [...new Set(rows.filter(({ element }) => element != null).map((row) => partName(row, t)))];
  if (named.length === 0) return { parts, allParts: null };
  builder.section(t('report.parts.title'));
  const column = FIRST_FIGURE;
  const firstPart = builder.nextRow;
  for (const part of named) {
    const row = builder.nextRow;
    const known = embodied
      .filter((value, index) => value !== null && labels[index] === part)
      .map((value) => value ?? 0);
    const within = (at: number) => ({ from: { column: at, row: first }, to: { column: at, row: last } });
    const formula = sumWhere(within(LABEL), `$A${row}`, within(embodiedColumn), known);
    const format = sumFormat(FORMATS.kgCo2e, sumLacking(formula.value, missingInParts(account)), account, t);
    const cell = known.length === 0 ? missing() : computed(formula, format);
    builder.body([text(part), null, cell]);
    parts.set(part, referenceTo(cell, column, row));
  }
  const lastPart = builder.nextRow - 1;
  const values = [...parts.values()].flatMap((cell) => cell?.value ?? []);
  const isWhole = rows.every(({ element }, index) => element != null || embodied[index] === null);
  const range = { from: { column, row: firstPart }, to: { column, row: lastPart } };
  const sum = sumOf(range, values);
  const format = sumFormat(FORMATS.kgCo2e, sumLacking(sum.value, missingInParts(account)), account, t);
  const total = isWhole && values.length > 0 ? computed(sum, format, 'total') : missing('total');
  const at = builder.total([text(t('report.comparison.allParts'), 'total'), null, total]);
  return { parts, allParts: referenceTo(total, column, at) };
}

function partName({ element }: ReportedRow, t: Translate): string {
  return element == null ? t('delivered.wholeBuilding') : partLabel(element, t);
}
