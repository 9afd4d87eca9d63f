import type { MadeFile } from '#core/api/contract.ts';
import { safeFileName } from '#core/report/file-name.ts';
import { importTemplate } from '#core/report/import-template.ts';
import { markedWorkbook } from '#core/report/marked-sheet.ts';
import type { ReadSource } from '#core/sheet/import-source.ts';
import { columnNames } from '#core/sheet/product-header.ts';
import { translator, type Language } from '#core/text/text.ts';
import type { Workbook } from '#core/report/workbook.ts';
import type { OpenSheet } from './import-sheet.ts';
import type { JobControl, ServiceContext } from './ports.ts';

/** The files that importing makes for the person. */

export interface MarkedRequest {
  readonly file: string;
  /** Null: what was read is no sheet. */
  readonly sheet: OpenSheet | null;
  readonly source: ReadSource;
  readonly language: Language;
}

/** The problems, and the sheet as it was read with the cells marked that something is wrong with. */
export async function makeMarkedSheet(
  context: ServiceContext,
  { file, sheet, source, language }: MarkedRequest,
  control: JobControl,
): Promise<MadeFile> {
  const t = translator(language);
  const workbook = markedWorkbook({
    file,
    table: sheet?.table ?? null,
    names: columnNames(source.columns.map(({ heading }) => heading)),
    problems: source.dataSets.flatMap(({ problems }) => problems),
    t,
    language,
    programVersion: context.programVersion,
    createdAt: context.clock.now(),
  });
  const bare = file.replace(/\.[^.]*$/, '');
  return made(context, safeFileName(`${bare} – ${t('importFile.problems')}`, '.xlsx'), workbook, control);
}

/** A blank sheet to fill in. */
export async function makeImportTemplate(
  context: ServiceContext,
  language: Language,
  control: JobControl,
): Promise<MadeFile> {
  const t = translator(language);
  const workbook = importTemplate({ t, programVersion: context.programVersion, createdAt: context.clock.now() });
  return made(context, safeFileName(t('importFile.template'), '.xlsx'), workbook, control);
}

async function made(
  { workbooks, shelf }: ServiceContext,
  name: string,
  workbook: Workbook,
  control: JobControl,
): Promise<MadeFile> {
  return { file: shelf.put(name, await workbooks.write(workbook, control)), name };
}
