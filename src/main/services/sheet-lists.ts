import type { z } from 'zod';
import type { SheetList } from '#core/api/contract.ts';
import { AppError } from '#core/api/errors.ts';
import { cellText, foldHeading } from '#core/sheet/import-source.ts';
import { keep, kept } from './kept.ts';
import type { JobControl, ServiceContext, TableContent } from './ports.ts';

/** Lists that a person maps the columns of: reading them, and remembering how the columns under some headings were mapped. */

/** As many rows as one step can add. */
const MOST_ROWS = 100_000;

async function readSheetList(
  { shelf, tables }: Pick<ServiceContext, 'shelf' | 'tables'>,
  upload: string,
  wanted: TableContent,
  control: JobControl,
): Promise<SheetList> {
  const file = shelf.take(upload);
  if (!file) throw new AppError('not-found', { entity: 'file', id: upload });
  const { encoding, sheet, rows } = await tables.read(file, wanted, control);
  if (rows.length === 0) throw new AppError('file-empty', { file: file.name });
  if (rows.length > MOST_ROWS) throw new AppError('file-too-large', { file: file.name, limit: 'listRows' });
  const lines = rows.map(({ number, cells }) => ({
    number,
    cells: cells.map((cell) => (cell instanceof Date ? cellText(cell) : cell)),
  }));
  return { file: file.name, encoding, sheet, lines };
}

/** The three calls of a list whose columns a person maps. */
export function sheetListHandlers<Mapping extends readonly unknown[]>(
  context: Pick<ServiceContext, 'shelf' | 'tables' | 'jobs' | 'store'>,
  kind: TableContent,
  schema: z.ZodType<Mapping>,
) {
  const { jobs, store } = context;
  return {
    read: ({ upload }: { readonly upload: string }) =>
      jobs.start((control) => readSheetList(context, upload, kind, control)),
    /** How the columns under these headings were mapped the last time. */
    mapping({ headings }: { readonly headings: readonly string[] }): Mapping | null {
      const mapping = kept(store, nameOf(kind, headings), schema);
      return mapping?.length === headings.length ? mapping : null;
    },
    rememberMapping({ headings, mapping }: { readonly headings: readonly string[]; readonly mapping: Mapping }): null {
      keep(store, nameOf(kind, headings), mapping);
      return null;
    },
  };
}

/** Headings are the same whatever their case, spaces and punctuation are. */
function nameOf(kind: TableContent, headings: readonly string[]): string {
  return `${kind} ${JSON.stringify(headings.map(foldHeading))}`;
}
