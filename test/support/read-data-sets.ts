import { apiErrorOf, type ApiError } from '#core/api/errors.ts';
import type { Declaration } from '#core/declaration/declaration.ts';
import type { ReadDataSet, ReadSource } from '#core/sheet/import-source.ts';
import { detectFile } from '#main/formats/detect.ts';
import { readDocuments } from '#main/formats/read-documents.ts';

export const TODAY = '2026-11-27';

/** Reads a file that is no table as the program's worker does. Its name never counts. */
export async function readDataSets(content: string | Uint8Array, name = 'fil'): Promise<ReadSource> {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  const kind = await detectFile({ name, bytes });
  if (kind === 'csv' || kind === 'xlsx' || kind === 'fleet' || kind === 'other') throw new Error(`${name} is ${kind}`);
  return readDocuments({ kind, name, bytes }, TODAY, () => undefined);
}

/** The one data set of a file. */
export async function readDataSet(content: string | Uint8Array, name?: string): Promise<ReadDataSet> {
  const { dataSets } = await readDataSets(content, name);
  const [only] = dataSets;
  if (!only || dataSets.length > 1) throw new Error(`${dataSets.length} data sets instead of one`);
  return only;
}

/** The declaration of a file's one data set. */
export async function readDeclaration(content: string | Uint8Array): Promise<Declaration> {
  const { declaration, problems } = await readDataSet(content);
  if (!declaration) throw new Error(`No declaration: ${JSON.stringify(problems)}`);
  return declaration;
}

/** What is said of a data set: severity, code, field and what was found. */
export function saidOf({ problems }: ReadDataSet): string[] {
  return problems.map(({ severity, code, column, found }) => [severity, code, column ?? '–', found].join(' '));
}

/** As {@link saidOf}, of a file's one data set. */
export async function problemsOf(content: string | Uint8Array): Promise<string[]> {
  return saidOf(await readDataSet(content));
}

/** The error of a file that is refused whole. */
export async function refusedWith(content: string | Uint8Array, name?: string): Promise<ApiError> {
  try {
    await readDataSets(content, name);
  } catch (error) {
    return apiErrorOf(error);
  }
  throw new Error('The file was read');
}
