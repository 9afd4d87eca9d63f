import type { Language } from '#core/text/text.ts';
import type { ProjectDocument } from '#core/api/contract.ts';
import { assessDocument } from '#core/comparison/assess-document.ts';
import { comparisonFileName, comparisonWorkbook } from '#core/report/comparison-workbook.ts';
import { projectDocument } from './project-document.ts';
import type { HandlersOf, JobControl, ServiceContext, WorkbookWriter } from './ports.ts';

export function createReportHandlers(context: ServiceContext): HandlersOf<'reports'> {
  return {
    'reports.workbook'({ project, language, today }) {
      const document = projectDocument(context, project);
      return context.jobs.start(async (control) => {
        const made = await makeComparisonWorkbook(
          { document, language, today, programVersion: context.programVersion },
          { workbooks: context.workbooks, control },
        );
        return { file: context.shelf.put(made.name, made.bytes), name: made.name };
      });
    },
  };
}

export interface ReportRequest {
  readonly document: ProjectDocument;
  readonly language: Language;
  /** `YYYY-MM-DD` */
  readonly today: string;
  readonly programVersion: string;
}

/** The comparison of a project as xlsx bytes, with the name that the file is offered under. */
export async function makeComparisonWorkbook(
  request: ReportRequest,
  { workbooks, control }: { readonly workbooks: WorkbookWriter; readonly control: JobControl },
): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
  const { document, language, today } = request;
  const { accounts, comparison } = assessDocument(document, today);
  const bytes = await workbooks.write(comparisonWorkbook({ ...request, accounts, comparison }), control);
  return { name: comparisonFileName(document.project.name, language, today), bytes };
}
