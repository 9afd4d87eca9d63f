import type { CallInput, JobName, JobOutcomes, MadeFile } from '#core/api/contract.ts';
import { AppError } from '#core/api/errors.ts';
import type { RequirementReport } from '#core/report/requirements-workbook.ts';
import type { TextKey } from '#core/text/text.ts';
import { files } from '#renderer/client/files.ts';
import { useJob, type Progress } from '#renderer/client/jobs.ts';
import { useNotify } from '#renderer/components/feedback/notifications.tsx';
import { useFormat, useText } from '#renderer/components/text/TextProvider.tsx';
import { today } from '#renderer/components/text/today.ts';
import { useErrorText } from '#renderer/components/text/use-error-text.ts';

/** The jobs that make a workbook. */
type WorkbookJob = { [N in JobName]: JobOutcomes[N] extends MadeFile ? N : never }[JobName];

export interface WorkbookExport {
  /** Null: none is being made. */
  readonly progress: Progress | null;
  readonly run: () => Promise<void>;
  readonly cancel: () => void;
}

/** Makes the comparison workbook and hands it to the person. */
export function useWorkbookExport(project: string): WorkbookExport {
  const { language } = useFormat();
  return useExport('reports.workbook', () => ({ project, language, today: today() }), 'comparison.workbookSaved');
}

/** Makes the paper of the decision case and hands it to the person. */
export function usePaperExport(project: string): WorkbookExport {
  const { language } = useFormat();
  return useExport('reports.paper', () => ({ project, language, today: today() }), 'paper.saved');
}

/** Makes the list of EPDs to collect for an alternative and hands it to the person. */
export function useEpdRequestExport(project: string, alternative: string): WorkbookExport {
  const { language } = useFormat();
  const input = () => ({ project, alternative, language, today: today() });
  return useExport('reports.epdRequests', input, 'epdRequest.saved');
}

/** Makes the final report of the waste and hands it to the person. */
export function useWasteReportExport(project: string): WorkbookExport {
  const { language } = useFormat();
  return useExport('reports.waste', () => ({ project, language, today: today() }), 'wasteReport.saved');
}

/** Makes a blank waste log and hands it to the person. */
export function useWasteLogExport(project: string): WorkbookExport {
  const { language } = useFormat();
  return useExport('reports.wasteLog', () => ({ project, language, today: today() }), 'log.saved');
}

/** Makes a blank energy log of the site and hands it to the person. */
export function useSiteLogExport(project: string): WorkbookExport {
  const { language } = useFormat();
  return useExport('reports.siteLog', () => ({ project, language, today: today() }), 'log.saved');
}

/** Makes the contract annex or the follow-up plan of the requirements and hands it to the person. */
export function useRequirementsExport(kind: RequirementReport, project: string): WorkbookExport {
  const { language } = useFormat();
  return useExport('reports.requirements', () => ({ project, kind, language, today: today() }), 'requirements.saved');
}

/** Makes the workbook of the choices and grants and hands it to the person. */
export function useChoicesExport(project: string): WorkbookExport {
  const { language } = useFormat();
  return useExport('reports.choices', () => ({ project, language, today: today() }), 'choices.saved');
}

/** Makes the sheet of the requirement catalogue and hands it to the person. */
export function useCatalogueExport(): WorkbookExport {
  const { language } = useFormat();
  return useExport('reports.catalogue', () => ({ language, today: today() }), 'catalogueSheet.saved');
}

/** Makes the report of a year's action plan and hands it to the person. */
export function useActionPlanExport(year: number): WorkbookExport {
  const { language } = useFormat();
  return useExport('reports.actionPlan', () => ({ year, language, today: today() }), 'actionPlan.saved');
}

/** Makes a blank bid form and hands it to the person. */
export function useBidFormExport(project: string): WorkbookExport {
  const { language } = useFormat();
  return useExport('reports.bidForm', () => ({ project, language, today: today() }), 'award.saved');
}

/** Makes the annex of an award and hands it to the person. */
export function useAwardExport(project: string): WorkbookExport {
  const { language } = useFormat();
  return useExport('reports.award', () => ({ project, language, today: today() }), 'award.saved');
}

/** Makes the list of what a delivered account lacks and hands it to the person. */
export function useIntakeExport(project: string, account: CallInput<'reports.intake'>['account']): WorkbookExport {
  const { language } = useFormat();
  return useExport('reports.intake', () => ({ project, account, language, today: today() }), 'award.saved');
}

/** Makes the workbook of the life-cycle costs and hands it to the person. */
export function useCostExport(project: string): WorkbookExport {
  const { language } = useFormat();
  return useExport('reports.cost', () => ({ project, language, today: today() }), 'cost.saved');
}

function useExport<N extends WorkbookJob>(name: N, input: () => CallInput<N>, saved: TextKey): WorkbookExport {
  const t = useText();
  const errorText = useErrorText();
  const notify = useNotify();
  const job = useJob(name);
  const save = async (made: MadeFile) => {
    try {
      if (await files.save(made)) notify({ text: t(saved, { name: made.name }) });
    } catch (error) {
      // It is made, and need not be so again because its place was locked or full.
      const action = { label: t('report.saveAgain'), run: () => void save(made) };
      notify({ kind: 'error', text: errorText(error), action });
    }
  };
  const run = async () => {
    try {
      await save(await job.run(input()));
    } catch (error) {
      // Who cancels knows that it is cancelled; everything else is told by the action.
      if (!(error instanceof AppError && error.code === 'cancelled')) throw error;
    }
  };
  return { progress: job.progress, run, cancel: job.cancel };
}
