import { useFormat, useText } from '#renderer/components/text/TextProvider.tsx';
import { today } from '#renderer/components/text/today.ts';
import { AppError } from '#core/api/errors.ts';
import { files } from '#renderer/client/files.ts';
import { useJob, type Progress } from '#renderer/client/jobs.ts';
import { useNotify } from '#renderer/components/feedback/notifications.tsx';

/** Makes the comparison workbook and hands it to the person; `progress` is null while none is being made. */
export function useWorkbookExport(project: string): {
  readonly progress: Progress | null;
  readonly run: () => Promise<void>;
  readonly cancel: () => void;
} {
  const t = useText();
  const { language } = useFormat();
  const notify = useNotify();
  const job = useJob('reports.workbook');
  const run = async () => {
    try {
      const made = await job.run({ project, language, today: today() });
      if (await files.save(made)) notify({ text: t('comparison.workbookSaved', { name: made.name }) });
    } catch (error) {
      // Who cancels knows that it is cancelled; everything else is told by the action.
      if (!(error instanceof AppError && error.code === 'cancelled')) throw error;
    }
  };
  return { progress: job.progress, run, cancel: job.cancel };
}
