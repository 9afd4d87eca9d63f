import type { z } from 'zod';
import type { SheetList } from '#core/api/contract.ts';
import { AppError } from '#core/api/errors.ts';
import { cellText, foldHeading } from '#core/sheet/import-source.ts';
import { keep, kept } from './kept.ts';
import type { JobControl, ServiceContext, Store, TableContent } from './ports.ts';

/** Lists that a person maps the columns of: reading them, and remembering how the columns under some headings were mapped. */

/** As many rows as one step can add. */
const MOST_ROWS = 100_000;

export async function readSheetList(
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

/** How the columns under some headings were mapped the last time. */
export function rememberedMapping<Mapping extends readonly unknown[]>(
  store: Store,
  kind: TableContent,
  headings: readonly string[],
  schema: z.ZodType<Mapping>,
): Mapping | null {
  const mapping = kept(store, nameOf(kind, headings), schema);
  return mapping?.length === headings.length ? mapping : null;
}

export function rememberMapping(
  store: Store,
  kind: TableContent,
  headings: readonly string[],
  mapping: readonly unknown[],
): null {
  keep(store, nameOf(kind, headings), mapping);
  return null;
}

/** Headings are the same whatever their case, spaces and punctuation are. */
function nameOf(kind: TableContent, headings: readonly string[]): string {
  return `${kind} ${JSON.stringify(headings.map(foldHeading))}`;
}
