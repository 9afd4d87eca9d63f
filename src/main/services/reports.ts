import type { ProjectDocument } from '#core/api/contract.ts';
import { AppError } from '#core/api/errors.ts';
import { askedOf } from '#core/award/asked.ts';
import { documentAward } from '#core/award/document-award.ts';
import { intakeOf } from '#core/award/intake.ts';
import { assessDocument } from '#core/comparison/assess-document.ts';
import { documentCoverage } from '#core/coverage/document-coverage.ts';
import { documentInPortfolio } from '#core/portfolio/portfolio-project.ts';
import { catalogueFileName, catalogueWorkbook } from '#core/report/catalogue-workbook.ts';
import { awardFileName, awardWorkbook } from '#core/report/award-workbook.ts';
import { bidFormFileName, bidFormWorkbook } from '#core/report/bid-form-workbook.ts';
import { choicesFileName, choicesWorkbook } from '#core/report/choices-workbook.ts';
import { comparisonFileName } from '#core/report/comparison-workbook.ts';
import { actionPlanFileName, actionPlanWorkbook } from '#core/report/action-plan-workbook.ts';
import { documentCosts } from '#core/cost/document-cost.ts';
import { costAnswer } from '#core/report/cost-answer.ts';
import { costFileName, costWorkbook } from '#core/report/cost-workbook.ts';
import { epdRequestFileName, epdRequestWorkbook } from '#core/report/epd-request-workbook.ts';
import { intakeFileName, intakeWorkbook } from '#core/report/intake-workbook.ts';
import { decisionPaper, decisionPaperFileName } from '#core/report/paper/decision-paper.ts';
import { requirementAnnex, requirementPlan, requirementsFileName } from '#core/report/requirements-workbook.ts';
import { alternativeName } from '#core/report/shown-alternatives.ts';
import { translator } from '#core/text/text.ts';
import { siteLogFileName, siteLogWorkbook } from '#core/report/site-log-workbook.ts';
import { wasteLogFileName, wasteLogWorkbook } from '#core/report/waste-log-workbook.ts';
import { wasteReportFileName, wasteReportWorkbook } from '#core/report/waste-report-workbook.ts';
import type { Workbook } from '#core/report/workbook.ts';
import { currentRequirements } from '#core/requirements/catalogue.ts';
import { documentFollowUp, knownOfDocument } from '#core/requirements/document-follow-up.ts';
import { logMonths } from '#core/site/log-months.ts';
import { documentWaste } from '#core/waste/project-waste.ts';
import { catalogueOf } from './catalogue.ts';
import { projectDocument, projectDocuments } from './project-document.ts';
import type { HandlersOf, ServiceContext } from './ports.ts';
import { createReportChecks, rememberMade, stampOf } from './report-checks.ts';

/** Blank rows of a log: what a large site delivers in a year. */
const LOG_ROWS = 300;
/** Blank rows of a bid form: one bid, and alternatives to it. */
const BID_ROWS = 3;

export function createReportHandlers(context: ServiceContext): HandlersOf<'reports'> {
  const { documents, jobs, workbooks, shelf, store, ids, programVersion } = context;
  const make = (name: string, workbook: () => Workbook) =>
    jobs.start(async (control) => ({ file: shelf.put(name, await workbooks.write(workbook(), control)), name }));
  const blankLog = (project: ProjectDocument['project'], rows = LOG_ROWS) => ({
    project,
    rowIds: Array.from({ length: rows }, () => ids.next()),
    programVersion,
  });
  return {
    ...createReportChecks(context),

    'reports.workbook'({ project, language, today, withLog = true }) {
      const document = projectDocument(context, project);
      const name = comparisonFileName(document.project.name, language, today);
      const stamp = stampOf(context, document, 'workbook');
      return jobs.start(async (control) => {
        const log = withLog ? { log: store.projectLog(project) } : {};
        const request = { document, language, today, programVersion, stamp, ...log };
        const file = shelf.put(name, await workbooks.writeAssessment(request, control));
        rememberMade(store, stamp);
        return { file, name };
      });
    },

    'reports.paper'({ project, language, today }) {
      const document = projectDocument(context, project);
      const stamp = stampOf(context, document, 'paper');
      const request = { document, language, today, programVersion, stamp };
      const name = decisionPaperFileName(document.project.name, request);
      return jobs.start(async ({ signal }) => {
        const bytes = await documents.write(decisionPaper({ ...request, ...assessDocument(document, today) }));
        if (signal.aborted) throw new AppError('cancelled', {});
        const file = shelf.put(name, bytes);
        rememberMade(store, stamp);
        return { file, name };
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
          status: documentWaste(document, today),
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
        wasteLogWorkbook({ ...blankLog(project), status: documentWaste(document, today), language, today }),
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

    'reports.catalogue'({ language, today }) {
      const requirements = currentRequirements(catalogueOf(context), today);
      return make(catalogueFileName(language, today), () =>
        catalogueWorkbook({ requirements, language, today, programVersion }),
      );
    },

    'reports.actionPlan'({ year, language, today }) {
      const documents = projectDocuments(context);
      const targets = context.store.list('portfolioTarget', null);
      return make(actionPlanFileName(year, language, today), () =>
        actionPlanWorkbook({
          projects: documents.map((document) => documentInPortfolio(document, today)),
          targets,
          catalogue: currentRequirements(catalogueOf(context), today),
          year,
          language,
          today,
          programVersion,
        }),
      );
    },

    'reports.choices'({ project: id, language, today }) {
      const document = projectDocument(context, id);
      return make(choicesFileName(document.project.name, language, today), () =>
        choicesWorkbook({
          document,
          accounts: assessDocument(document, today).accounts,
          language,
          today,
          programVersion,
        }),
      );
    },

    'reports.requirements'({ project: id, kind, language, today }) {
      const document = projectDocument(context, id);
      const { project } = document;
      const write = kind === 'annex' ? requirementAnnex : requirementPlan;
      return make(requirementsFileName(kind, project.name, language, today), () =>
        write({
          project,
          standings: documentFollowUp(document, knownOfDocument(document, today), today).standings,
          language,
          today,
          programVersion,
        }),
      );
    },

    'reports.bidForm'({ project: id, language, today }) {
      const { project, requirements } = projectDocument(context, id);
      const asked = askedOf(project, requirements, Number(today.slice(0, 4)));
      return make(bidFormFileName(project.name, language, today), () =>
        bidFormWorkbook({ ...blankLog(project, BID_ROWS), asked, filling: project.award?.filling, language, today }),
      );
    },

    'reports.award'({ project: id, language, today }) {
      const document = projectDocument(context, id);
      const { project } = document;
      const status = documentAward(document, today);
      return make(awardFileName(project.name, language, today), () =>
        awardWorkbook({ project, requirements: document.requirements, status, language, today, programVersion }),
      );
    },

    'reports.intake'({ project: id, account, language, today }) {
      const document = projectDocument(context, id);
      const { project } = document;
      const intake = intakeOf(document, account.delivered, today);
      return make(intakeFileName(project.name, language, today), () =>
        intakeWorkbook({ intake, project, name: account.name, language, today, programVersion }),
      );
    },

    'reports.cost'({ project: id, language, today }) {
      const document = projectDocument(context, id);
      const { project } = document;
      return make(costFileName(project.name, language, today), () => {
        const { accounts } = assessDocument(document, today);
        const costs = documentCosts(document, accounts);
        const { compared: shown } = costAnswer(document, { accounts, costs }, { t: translator(language), language });
        return costWorkbook({ project, shown, accounts, language, today, programVersion });
      });
    },
  };
}
