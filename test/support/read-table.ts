import type { ApiError } from '#core/api/errors.ts';
import { apiErrorOf } from '#core/api/errors.ts';
import { createTableReader } from '#main/formats/table-reader.ts';
import type { TableFile } from '#main/services/ports.ts';

/** Reads a table as the program does, in a worker. @param sheet of a workbook the one that is wanted */
export function readTable(
  content: string | Uint8Array,
  name = 'fil.xlsx',
  sheet: string | null = null,
): Promise<TableFile> {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  return createTableReader().read({ name, bytes, sheet }, 'declarations', {
    signal: new AbortController().signal,
    progress: () => undefined,
  });
}

/** The error of a file that is refused. */
export async function refusalOf(content: string | Uint8Array, name = 'fil.xlsx'): Promise<ApiError> {
  try {
    await readTable(content, name);
  } catch (error) {
    return apiErrorOf(error);
  }
  throw new Error(`${name} was read`);
}

export async function cellsOf(content: string | Uint8Array): Promise<unknown[][]> {
  return (await readTable(content)).rows.map(({ cells }) => [...cells]);
}
