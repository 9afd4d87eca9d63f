import { z } from 'zod';
import { AppError } from '#core/api/errors.ts';
import type { ImportChoices, SheetLayout } from '#core/api/import-preview.ts';
import { sameValue } from '#core/history/difference.ts';
import { checking } from '#core/sheet/checking.ts';
import { cellText, HEADER_ROWS, type ReadSource, type SheetTable } from '#core/sheet/import-source.ts';
import { findOekobaudatHeader } from '#core/sheet/oekobaudat.ts';
import { headerAt, layoutName } from '#core/sheet/product-header.ts';
import {
  keptMapping,
  lackingIn,
  mappingAt,
  productMappingSchema,
  proposeMapping,
  type ProductMapping,
} from '#core/sheet/product-mapping.ts';
import { pointQuestions, sampleRows, unitQuestions, unusedColumns } from '#core/sheet/product-sample.ts';
import type { ProductLayout } from '#core/sheet/product-row.ts';
import { layoutOf, readProducts, type ProductChoices } from '#core/sheet/product-sheet.ts';
import { createReadAhead, type ReadAhead } from '#core/sheet/read-ahead.ts';
import { readDeclarations } from '#core/sheet/read-declarations.ts';
import { unitName } from '#core/units/unit-alias.ts';
import { UNITS } from '#core/units/unit.ts';
import { keep, kept } from './kept.ts';
import type { JobControl, ServiceContext, TableFile, TakeRows, WantedTable } from './ports.ts';
import { today } from './today.ts';

/** A table that was read, and how. What was read of it is given beside: 50 000 products are not kept in two forms. */
export interface OpenSheet {
  /** To read another of its sheets. */
  readonly file: WantedTable;
  readonly encoding: string | null;
  readonly sheets: readonly string[];
  readonly table: SheetTable;
  /** Null: the format leaves nothing to choose. */
  readonly choices: SheetChoices | null;
  /** Everything about the columns, by the choices. */
  readonly layout: ProductLayout | null;
}

interface SheetChoices extends ProductChoices {
  /** What the headings say by themselves. */
  readonly proposed: ProductMapping | null;
  /** Whether it is read as a sheet with these headings was the last time. */
  readonly isKept: boolean;
}
type ReadTable = Omit<OpenSheet, 'choices' | 'layout'>;

export interface ReadSheet {
  readonly sheet: OpenSheet;
  readonly source: ReadSource;
}

const UNIT_ANSWERS = 'products units';
const unitAnswersSchema = z.array(z.tuple([z.string(), z.enum(UNITS)]));
const sheetSchema = z.string();

/** Sheets of declarations: opened as they were read the last time, read in another way, and remembered. */
export function createSheetImports({
  store,
  tables,
  clock,
  who,
}: Pick<ServiceContext, 'store' | 'tables' | 'clock' | 'who'>) {
  const unitAnswers = () => new Map(kept(store, UNIT_ANSWERS, unitAnswersSchema) ?? []);
  const keptFor = (layout: string) => kept(store, nameOf(layout), productMappingSchema);

  const asTable = (file: WantedTable, { encoding, sheet, sheets, rows, merged }: TableFile) => {
    const table: SheetTable = { lines: rows, merged, sheet, file: file.name, today: today(clock) };
    return { file, encoding, sheets, table };
  };
  const checkOf = ({ file, sheet, today: day }: SheetTable) => checking({ file, sheet, day, who });
  const readTable = async (file: WantedTable, control: JobControl) =>
    asTable(file, await tables.read(file, 'declarations', control));

  const choicesFor = (
    table: SheetTable,
    units: ProductChoices['units'],
    proposed = proposeMapping(table),
  ): SheetChoices | null => {
    if (findOekobaudatHeader(table.lines)) return null;
    const known = keptMapping(table, keptFor);
    const mapping = known ?? proposed;
    if (!mapping) throw new AppError('no-header-found', { file: table.file, rows: HEADER_ROWS });
    return { mapping, units, proposed, isKept: known !== null };
  };

  const readAs = (read: ReadTable, choices: SheetChoices | null, ahead: ReadAhead | null = null): ReadSheet => {
    const check = checkOf(read.table);
    if (choices) {
      const layout = layoutOf(read.table, choices);
      const source = readProducts({ layout, check }, ahead);
      return { sheet: { ...read, choices, layout }, source };
    }
    const source = readDeclarations(read.table);
    if (!source) throw new AppError('no-header-found', { file: read.table.file, rows: HEADER_ROWS });
    const dataSets = source.dataSets.map(check);
    return { sheet: { ...read, choices, layout: null }, source: { ...source, dataSets } };
  };

  return {
    /** Reads and checks the rows of a file's table as they come, as {@link open} will where nothing of what comes later speaks against it. */
    readAhead({ name }: WantedTable) {
      let sheet: string | null = null;
      const ahead = createReadAhead((lines) => {
        const table: SheetTable = { lines, sheet, file: name, today: today(clock) };
        const proposed = proposeMapping(table);
        const choices = proposed && choicesFor(table, unitAnswers(), proposed);
        return choices && { layout: layoutOf(table, choices), check: checkOf(table) };
      });
      const take: TakeRows = (rows, of) => {
        sheet = of;
        ahead.take(rows);
      };
      return { take, read: () => ahead.read() };
    },

    /**
     * A file whose first table is read. Of a workbook the sheet that was chosen in one with the same sheets, else the first with headings that
     * are recognised, else the first with anything that looks like headings: the others are there to be chosen.
     */
    async open(file: WantedTable, table: TableFile, ahead: ReadAhead | null, control: JobControl): Promise<ReadSheet> {
      const first = asTable(file, table);
      const chosen = first.sheets.length > 1 ? kept(store, sheetNameOf(first.sheets), sheetSchema) : null;
      let read =
        chosen === null || chosen === first.table.sheet ? first : await readTable({ ...file, sheet: chosen }, control);
      let proposed = proposeMapping(read.table);
      for (const sheet of first.sheets) {
        if (findOekobaudatHeader(read.table.lines) || proposed) break;
        read = await readTable({ ...file, sheet }, control);
        proposed = proposeMapping(read.table);
      }
      return readAs(read, choicesFor(read.table, unitAnswers(), proposed), ahead);
    },

    /** The same file, read as the person says. Headings in another place are read anew. */
    async reread(opened: OpenSheet, { sheet, mapping, units }: ImportChoices, control: JobControl): Promise<ReadSheet> {
      const answers = new Map(opened.choices?.units ?? unitAnswers());
      for (const { text, unit } of units ?? []) {
        if (unit === null) answers.delete(unitName(text));
        else answers.set(unitName(text), unit);
      }
      if (sheet !== undefined && sheet !== opened.table.sheet) {
        const read = await readTable({ ...opened.file, sheet }, control);
        return readAs(read, choicesFor(read.table, answers));
      }
      if (!opened.choices) return readAs(opened, null);
      const next = mapping ? settledMapping(opened, mapping) : opened.choices.mapping;
      return readAs(opened, { ...opened.choices, mapping: next, units: answers });
    },

    /** Remembers how the sheet was read, for the next with the same headings. What its headings say by themselves need not be kept. */
    remember({ table, sheets, choices }: OpenSheet): void {
      if (!choices) return;
      const { mapping, units, proposed, isKept } = choices;
      if (isKept || !sameValue(mapping, proposed)) {
        keep(store, nameOf(layoutName(headerAt(table, mapping).headings)), mapping);
        if (sheets.length > 1) keep(store, sheetNameOf(sheets), table.sheet);
      }
      if (!sameValue([...units], [...unitAnswers()])) keep(store, UNIT_ANSWERS, [...units]);
    },
  };
}

/** The layout of a sheet that is read by a mapping. */
export function layoutView({ sheets, table, choices, layout }: OpenSheet): SheetLayout | null {
  if (!choices || !layout) return null;
  const { mapping, isKept } = choices;
  const firstBelow = layout.lines[0]?.number ?? Number.POSITIVE_INFINITY;
  return {
    sheets,
    mapping,
    isKept,
    names: layout.names,
    lacking: lackingIn(layout),
    hasMerged: (table.merged ?? []).some(({ bottom }) => bottom >= firstBelow),
    top: table.lines.slice(0, HEADER_ROWS).map(({ number, cells }) => ({ number, text: firstTexts(cells) })),
    sample: sampleRows(layout),
    unusedColumns: unusedColumns(layout),
    points: pointQuestions(layout),
    units: unitQuestions(layout),
  };
}

/** Cells that tell one row from another. */
const CELLS_SHOWN = 4;

function firstTexts(cells: SheetTable['lines'][number]['cells']): string {
  const texts = cells.map(cellText).filter((text) => text !== '');
  return texts.slice(0, CELLS_SHOWN).join(' · ');
}

function settledMapping({ table, choices }: OpenSheet, wanted: ProductMapping): ProductMapping {
  const now = choices?.mapping;
  const isMoved = now?.headerRow !== wanted.headerRow || now.headerRows !== wanted.headerRows;
  return isMoved ? { ...mappingAt(table, wanted), fill: wanted.fill } : wanted;
}

function nameOf(layout: string): string {
  return `products ${layout}`;
}

function sheetNameOf(sheets: readonly string[]): string {
  return `products sheet ${JSON.stringify(sheets)}`;
}
