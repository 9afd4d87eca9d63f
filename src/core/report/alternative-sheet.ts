import { formatDay } from '../text/date.ts';
import { addAccount, NOTE_COLUMNS, sourcesOf, type AccountCells } from './account-table.ts';
import { FORMATS, number, paragraph, text } from './cells.ts';
import { reference, type CellReference } from './formula.ts';
import { bandsOf, columnIndex, materialColumns, type MaterialColumn } from './material-columns.ts';
import { addMaterialList, addParts, qualityCells, type PartCells, type RowCells } from './material-list.ts';
import { addEnergy, addSiteEnergy, addTravel, type EnergyUseCells, type TableColumns } from './operation-tables.ts';
import type { QualityCells } from './quality-shares.ts';
import { onOnePage } from './row-height.ts';
import type { ReportAlternative, ReportContext } from './report-context.ts';
import { completenessText, methodStamp } from './report-words.ts';
import { at, head, SheetBuilder } from './sheet-builder.ts';
import type { Sheet } from './workbook.ts';

/** Where an alternative's figures stand, for the sheets that refer to them. */
export interface AlternativeCells extends AccountCells, PartCells {
  /** Years; null where the sheet has no cell of its own for it. */
  readonly studyPeriod: CellReference | null;
  readonly energyUses: readonly EnergyUseCells[];
  /** By component. */
  readonly rows: ReadonlyMap<string, RowCells>;
  /** Null: it has no material list of components that count. */
  readonly quality: QualityCells | null;
}

const STUDY_PERIOD = { column: 2, row: 3 } as const;
/** What the blue figures are, beside the title. */
const HINT_COLUMNS = 8;
const BAND_ROW = 4;
const HEAD_ROW = 5;

/** One alternative from its material list to its account, with the cells that the figures stand in. */
export function alternativeSheet(
  shown: ReportAlternative,
  context: ReportContext,
): { readonly sheet: Sheet; readonly cells: AlternativeCells } {
  const years = shown.account.method.referenceStudyPeriod;
  const studyPeriod = reference(STUDY_PERIOD.column, STUDY_PERIOD.row, years);
  const columns = materialColumns(shown, context, studyPeriod);
  const builder = new SheetBuilder(columns.length);
  addTop(builder, columns, shown, context, studyPeriod);

  const layout = { shown, context, builder, columns };
  const list = addMaterialList(layout);
  const partCells = addParts(layout, list);
  const table = tableColumns(columns);
  // Rules that ran on would be empty bands on the page to the right.
  const narrower = new SheetBuilder(Math.min(columns.length, table.note + NOTE_COLUMNS - 1), builder);
  const tables = { shown, context, builder: narrower, studyPeriod, table };
  const energy = addEnergy(tables);
  const site = addSiteEnergy(tables);
  const travel = addTravel(tables);
  const accountCells = addAccount(tables, sourcesOf({ list, energy, site, travel }));

  const headColumns = columnIndex(columns, 'name');
  const body = { columnWidths: columns.map(({ width }) => width), rows: builder.rows };
  return {
    sheet: {
      name: shown.sheetName,
      ...body,
      frozen: { rows: HEAD_ROW, columns: headColumns },
      filter: list.rows && { headRow: HEAD_ROW, lastRow: list.rows.last, columns: columns.length },
      print: {
        paper: 'A3',
        pagesWide: 2,
        ...onOnePage(body),
        repeatedRows: { first: BAND_ROW, last: HEAD_ROW },
        repeatedColumns: headColumns,
      },
    },
    cells: {
      ...accountCells,
      ...partCells,
      studyPeriod,
      energyUses: energy.uses,
      rows: list.cells,
      quality: qualityCells(layout, list),
    },
  };
}

function addTop(
  builder: SheetBuilder,
  columns: readonly MaterialColumn[],
  shown: ReportAlternative,
  context: ReportContext,
  studyPeriod: CellReference,
): void {
  const { t, language, today, programVersion } = context;
  const { account } = shown;
  const asOf = t('report.asOf', { date: formatDay(today, language), version: programVersion });
  const { missing, complete } = account.total;
  builder.add(
    at([
      [1, text(shown.name, 'title')],
      [columnIndex(columns, 'quantity'), paragraph(t('report.list.hint'), HINT_COLUMNS)],
    ]),
  );
  // Within the columns that every page begins with: what ran over them would be cut on all but the first.
  builder.add([paragraph(`${methodStamp(account.method, context)} · ${asOf}`, columnIndex(columns, 'name'))]);
  builder.body([
    text(t('report.account.years')),
    number(studyPeriod.value, FORMATS.whole),
    text(completenessText(missing, shown, t), complete ? 'text' : 'warning', { wrap: true }),
  ]);
  const bands = bandsOf(columns).map(
    ({ band, column, span }) => [column, text(t(`report.list.band.${band}`), 'section', { span, wrap: true })] as const,
  );
  builder.add(at(bands));
  builder.heads(columns.map((column) => head(column.head, column.over)));
}

/** The tables below the list use its columns: the declaration's for names, and those from the quantity on for figures. */
function tableColumns(columns: readonly MaterialColumn[]): TableColumns {
  const amount = columnIndex(columns, 'quantity');
  return {
    label: columnIndex(columns, 'declaration'),
    source: columnIndex(columns, 'registration'),
    amount,
    unit: amount + 1,
    factorNorway: amount + 2,
    factorEurope: amount + 3,
    norway: amount + 4,
    europe: amount + 5,
    note: amount + 6,
  };
}
