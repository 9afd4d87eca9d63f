import type { ProjectDocument } from '#core/api/contract.ts';
import { AppError } from '#core/api/errors.ts';
import { assessDocument } from '#core/comparison/assess-document.ts';
import { documentCoverage } from '#core/coverage/document-coverage.ts';
import { comparisonFileName, comparisonWorkbook } from '#core/report/comparison-workbook.ts';
import { epdRequestFileName, epdRequestWorkbook } from '#core/report/epd-request-workbook.ts';
import { alternativeName } from '#core/report/shown-alternatives.ts';
import { translator, type Language } from '#core/text/text.ts';
import { wasteLogFileName, wasteLogWorkbook } from '#core/report/waste-log-workbook.ts';
import { wasteReportFileName, wasteReportWorkbook } from '#core/report/waste-report-workbook.ts';
import { wasteStatus } from '#core/waste/waste-status.ts';
import { projectDocument } from './project-document.ts';
import type { HandlersOf, JobControl, ServiceContext, WorkbookWriter } from './ports.ts';

/** Blank rows of a waste log: what a large site delivers in a year. */
const LOG_ROWS = 300;

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

    'reports.epdRequests'({ project, alternative: id, language, today }) {
      const document = projectDocument(context, project);
      const alternative = document.alternatives.find((one) => one.id === id);
      if (!alternative) throw new AppError('not-found', { entity: 'alternative', id });
      const { name: projectName } = document.project;
      return context.jobs.start(async (control) => {
        const { accounts } = assessDocument(document, today);
        const workbook = epdRequestWorkbook({
          project: projectName,
          alternative: alternativeName(alternative, translator(language)),
          coverage: documentCoverage(document, alternative, accounts, today),
          language,
          today,
          programVersion: context.programVersion,
        });
        const name = epdRequestFileName(projectName, language, today);
        return { file: context.shelf.put(name, await context.workbooks.write(workbook, control)), name };
      });
    },

    'reports.waste'({ project: id, language, today }) {
      const document = projectDocument(context, id);
      const { project } = document;
      return context.jobs.start(async (control) => {
        const workbook = wasteReportWorkbook({
          project,
          settings: project.waste ?? {},
          status: statusOf(document),
          language,
          today,
          programVersion: context.programVersion,
        });
        const name = wasteReportFileName(project.name, language, today);
        return { file: context.shelf.put(name, await context.workbooks.write(workbook, control)), name };
      });
    },

    'reports.wasteLog'({ project: id, language, today }) {
      const document = projectDocument(context, id);
      const { project } = document;
      return context.jobs.start(async (control) => {
        const workbook = wasteLogWorkbook({
          project,
          status: statusOf(document),
          rowIds: Array.from({ length: LOG_ROWS }, () => context.ids.next()),
          language,
          today,
          programVersion: context.programVersion,
        });
        const name = wasteLogFileName(project.name, language, today);
        return { file: context.shelf.put(name, await context.workbooks.write(workbook, control)), name };
      });
    },
  };
}

/** How the waste of a project stands. */
function statusOf({ project, wastePlan, wasteDeliveries }: ProjectDocument) {
  return wasteStatus({
    ...project.waste,
    plan: wastePlan,
    deliveries: wasteDeliveries,
    constructionPeriod: project.constructionPeriod,
  });
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
