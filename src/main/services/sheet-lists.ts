import type { z } from 'zod';
import type { SheetList } from '#core/api/contract.ts';
import { AppError } from '#core/api/errors.ts';
import { cellText, foldHeading } from '#core/sheet/import-source.ts';
import { keep, kept } from './kept.ts';
import type { ServiceContext, Store, TableContent, TableFile, WantedTable } from './ports.ts';

/** Lists that a person maps the columns of: reading them, and remembering what was said of the columns under some headings. */

/** As many rows as one step can add. */
const MOST_ROWS = 100_000;

/**
 * An uploaded file, and which of its sheets is wanted. It stays where it is, for another of its sheets may be asked for.
 * @throws AppError `not-found`
 */
export function uploadedFile(
  { shelf }: Pick<ServiceContext, 'shelf'>,
  { upload, sheet }: { readonly upload: string; readonly sheet?: string | undefined },
): WantedTable {
  const file = shelf.peek(upload);
  if (!file) throw new AppError('not-found', { entity: 'file', id: upload });
  return { ...file, ...(sheet === undefined ? {} : { sheet }) };
}

/** @throws AppError `file-empty`, `sheet-empty`, `file-too-large` */
export function sheetList(file: WantedTable, { encoding, sheet, sheets, rows }: TableFile): SheetList {
  if (rows.length === 0) {
    throw file.sheet == null
      ? new AppError('file-empty', { file: file.name })
      : new AppError('sheet-empty', { file: file.name, sheet: file.sheet });
  }
  if (rows.length > MOST_ROWS) throw new AppError('file-too-large', { file: file.name, limit: 'listRows' });
  const lines = rows.map(({ number, cells }) => ({
    number,
    cells: cells.map((cell) => (cell instanceof Date ? cellText(cell) : cell)),
  }));
  return { file: file.name, encoding, sheet, sheets, lines };
}

/** Reading a list in the background. */
export function listReader(
  { shelf, tables, jobs }: Pick<ServiceContext, 'shelf' | 'tables' | 'jobs'>,
  kind: TableContent,
) {
  return (wanted: { readonly upload: string; readonly sheet?: string | undefined }) =>
    jobs.start(async (control) => {
      const file = uploadedFile({ shelf }, wanted);
      return sheetList(file, await tables.read(file, kind, control));
    });
}

/** What a person says of the columns of lists. */
export function mappingHandlers<Mapping extends readonly unknown[]>(
  store: Store,
  kind: TableContent,
  schema: z.ZodType<Mapping>,
) {
  return {
    /** What was said of the columns under these headings the last time. */
    recall({ headings }: { readonly headings: readonly string[] }): Mapping | null {
      const mapping = kept(store, nameOf(kind, headings), schema);
      return mapping?.length === headings.length ? mapping : null;
    },
    remember({ headings, mapping }: { readonly headings: readonly string[]; readonly mapping: Mapping }): null {
      keep(store, nameOf(kind, headings), mapping);
      return null;
    },
  };
}

/** Headings are the same whatever their case, spaces and punctuation are. */
function nameOf(kind: TableContent, headings: readonly string[]): string {
  return `${kind} ${JSON.stringify(headings.map(foldHeading))}`;
}
