import type { ProjectDocument } from '#core/api/contract.ts';
import { AppError } from '#core/api/errors.ts';
import { assessDocument } from '#core/comparison/assess-document.ts';
import { coveredAlternative } from '#core/coverage/covered-alternative.ts';
import { documentCoverage } from '#core/coverage/document-coverage.ts';
import { comparisonFileName, comparisonWorkbook } from '#core/report/comparison-workbook.ts';
import { documentCosts } from '#core/cost/document-cost.ts';
import { costFileName, costWorkbook } from '#core/report/cost-workbook.ts';
import { epdRequestFileName, epdRequestWorkbook } from '#core/report/epd-request-workbook.ts';
import { requirementAnnex, requirementPlan, requirementsFileName } from '#core/report/requirements-workbook.ts';
import { alternativeName } from '#core/report/shown-alternatives.ts';
import { translator, type Language } from '#core/text/text.ts';
import { siteLogFileName, siteLogWorkbook } from '#core/report/site-log-workbook.ts';
import { wasteLogFileName, wasteLogWorkbook } from '#core/report/waste-log-workbook.ts';
import { wasteReportFileName, wasteReportWorkbook } from '#core/report/waste-report-workbook.ts';
import type { Workbook } from '#core/report/workbook.ts';
import { documentFollowUp } from '#core/requirements/document-follow-up.ts';
import { logMonths } from '#core/site/log-months.ts';
import { documentSite } from '#core/site/project-site.ts';
import { isMain } from '#core/project/alternative-set.ts';
import { documentWaste } from '#core/waste/project-waste.ts';
import { projectDocument } from './project-document.ts';
import type { HandlersOf, JobControl, ServiceContext, WorkbookWriter } from './ports.ts';

/** Blank rows of a log: what a large site delivers in a year. */
const LOG_ROWS = 300;

export function createReportHandlers(context: ServiceContext): HandlersOf<'reports'> {
  const { jobs, workbooks, shelf, ids, programVersion } = context;
  const make = (name: string, workbook: () => Workbook) =>
    jobs.start(async (control) => ({ file: shelf.put(name, await workbooks.write(workbook(), control)), name }));
  const blankLog = (project: ProjectDocument['project']) => ({
    project,
    rowIds: Array.from({ length: LOG_ROWS }, () => ids.next()),
    programVersion,
  });
  return {
    'reports.workbook'({ project, language, today }) {
      const document = projectDocument(context, project);
      return jobs.start(async (control) => {
        const request = { document, language, today, programVersion };
        const made = await makeComparisonWorkbook(request, { workbooks, control });
        return { file: shelf.put(made.name, made.bytes), name: made.name };
      });
    },

    'reports.epdRequests'({ project, alternative: id, language, today }) {
      const document = projectDocument(context, project);
      const alternative = document.alternatives.find((one) => one.id === id);
      if (!alternative) throw new AppError('not-found', { entity: 'alternative', id });
      const { name: projectName } = document.project;
      return make(epdRequestFileName(projectName, language, today), () =>
        epdRequestWorkbook({
          project: projectName,
          alternative: alternativeName(alternative, translator(language)),
          coverage: documentCoverage(document, alternative, assessDocument(document, today).accounts, today),
          language,
          today,
          programVersion,
        }),
      );
    },

    'reports.waste'({ project: id, language, today }) {
      const document = projectDocument(context, id);
      const { project } = document;
      return make(wasteReportFileName(project.name, language, today), () =>
        wasteReportWorkbook({
          project,
          settings: project.waste ?? {},
          status: documentWaste(document),
          language,
          today,
          programVersion,
        }),
      );
    },

    'reports.wasteLog'({ project: id, language, today }) {
      const document = projectDocument(context, id);
      const { project } = document;
      return make(wasteLogFileName(project.name, language, today), () =>
        wasteLogWorkbook({ ...blankLog(project), status: documentWaste(document), language, today }),
      );
    },

    'reports.siteLog'({ project: id, language, today }) {
      const { project, siteMachines, siteEntries } = projectDocument(context, id);
      return make(siteLogFileName(project.name, language, today), () =>
        siteLogWorkbook({
          ...blankLog(project),
          requirement: project.site?.requirement ?? {},
          machines: siteMachines,
          months: logMonths(siteEntries, today, project.constructionPeriod),
          language,
          today,
        }),
      );
    },

    'reports.requirements'({ project: id, kind, language, today }) {
      const document = projectDocument(context, id);
      const { project } = document;
      const write = kind === 'annex' ? requirementAnnex : requirementPlan;
      return make(requirementsFileName(kind, project.name, language, today), () =>
        write({ project, standings: followUpOf(document, today).standings, language, today, programVersion }),
      );
    },

    'reports.cost'({ project: id, language, today }) {
      const document = projectDocument(context, id);
      const { project, alternatives } = document;
      return make(costFileName(project.name, language, today), () => {
        const { accounts } = assessDocument(document, today);
        const costs = new Map(documentCosts(document, accounts).map((cost) => [cost.id, cost]));
        const shown = alternatives.filter(isMain).flatMap((alternative) => {
          const cost = costs.get(alternative.id);
          return cost ? { name: alternativeName(alternative, translator(language)), cost } : [];
        });
        return costWorkbook({ project, shown, accounts, language, today, programVersion });
      });
    },
  };
}

/** How the project stands against its requirements. */
function followUpOf(document: ProjectDocument, today: string) {
  const { project, alternatives } = document;
  const assessed = assessDocument(document, today);
  const covered = coveredAlternative(project.decisionCase, alternatives);
  const coverage = covered && documentCoverage(document, covered, assessed.accounts, today);
  const known = { assessed, waste: documentWaste(document), site: documentSite(document), coverage };
  return documentFollowUp(document, known, today);
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
