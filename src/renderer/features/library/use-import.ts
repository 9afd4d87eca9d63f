import { startTransition, useCallback, useState } from 'react';
import type { ImportPreview, MadeFile } from '#core/api/contract.ts';
import { AppError } from '#core/api/errors.ts';
import type { ImportChoices } from '#core/api/import-preview.ts';
import { api } from '#renderer/client/api.ts';
import { files } from '#renderer/client/files.ts';
import { useJob, type Progress } from '#renderer/client/jobs.ts';
import { useNotify } from '#renderer/components/feedback/notifications.tsx';
import { useFormat, useText } from '#renderer/components/text/TextProvider.tsx';
import { useErrorText } from '#renderer/components/text/use-error-text.ts';
import { useUndoableNotice } from '#renderer/app/actions/index.ts';

/** Where an import stands: a file being read, its preview being checked, or its rows being stored. */
export type ImportStage =
  | { readonly stage: 'none' }
  | { readonly stage: 'reading'; readonly file: string }
  /** `wanted`: what the person has changed and is not read yet. */
  | { readonly stage: 'checking'; readonly preview: ImportPreview; readonly wanted: ImportChoices }
  | { readonly stage: 'inserting'; readonly preview: ImportPreview };

/** Whether a category's products hold biogenic carbon; null: not known. */
export type BiogenicAnswers = Readonly<Record<string, boolean | null>>;

export interface DeclarationImport {
  readonly stage: ImportStage;
  readonly progress: Progress | null;
  /** Asks for a file and reads it. */
  readonly choose: () => Promise<void>;
  /** Reads a file that was dropped. */
  readonly drop: (file: File) => Promise<void>;
  /** Reads the sheet in another way. */
  readonly map: (choices: ImportChoices) => Promise<void>;
  /** Hands the person the sheet with its problems marked. */
  readonly saveProblems: () => Promise<void>;
  readonly insert: (answers: BiogenicAnswers, onlyIfAllGood: boolean) => Promise<void>;
  /** Stops what runs, throws the preview away, and changes nothing. */
  readonly close: () => void;
}

/** One import at a time, from file to library. */
export function useImport(): DeclarationImport {
  const t = useText();
  const { language } = useFormat();
  const notify = useNotify();
  const errorText = useErrorText();
  const notifyUndoable = useUndoableNotice();
  const saveMade = useMadeFile();
  const [stage, setStage] = useState<ImportStage>({ stage: 'none' });
  const reading = useJob('imports.read');
  const mapping = useJob('imports.map');
  const marking = useJob('imports.problems');
  const storing = useJob('imports.commit');

  const read = useCallback(
    async (file: { readonly upload: string; readonly name: string }) => {
      // Both open a large part of the page: in pieces, so that it answers meanwhile.
      startTransition(() => setStage({ stage: 'reading', file: file.name }));
      try {
        const preview = await reading.run({ upload: file.upload });
        startTransition(() => setStage({ stage: 'checking', preview, wanted: {} }));
      } catch (error) {
        setStage({ stage: 'none' });
        unlessCancelled(error);
      }
    },
    [reading],
  );

  const choose = async () => {
    const file = await files.open('declarations');
    if (file) await read(file);
  };
  const drop = async (file: File) => read(await files.put(file));

  const map = async (choices: ImportChoices) => {
    if (stage.stage !== 'checking') return;
    const { preview } = stage;
    // A second change comes before the first is read: both are wanted.
    const wanted = { ...stage.wanted, ...choices };
    setStage({ stage: 'checking', preview, wanted });
    // What has been closed, or changed once more, is not shown.
    const show = (shown: ImportPreview) =>
      setStage((now) =>
        now.stage === 'checking' && now.wanted === wanted ? { stage: 'checking', preview: shown, wanted: {} } : now,
      );
    try {
      show(await mapping.run({ import: preview.import, ...wanted }));
    } catch (error) {
      if (error instanceof AppError && error.code === 'cancelled') return;
      show(preview);
      notify({ kind: 'error', text: errorText(error) });
    }
  };

  const saveProblems = async () => {
    if (stage.stage !== 'checking') return;
    const { preview } = stage;
    await saveMade(() => marking.run({ import: preview.import, language }));
  };

  const insert = async (answers: BiogenicAnswers, onlyIfAllGood: boolean) => {
    if (stage.stage !== 'checking') return;
    const { preview } = stage;
    setStage({ stage: 'inserting', preview });
    try {
      const { stored, updated } = await storing.run({
        import: preview.import,
        biogenic: { ...answers },
        onlyIfAllGood,
      });
      setStage({ stage: 'none' });
      notifyUndoable(
        t('import.done', { count: stored + updated, stored, updated, file: preview.file }),
        stored + updated > 0,
      );
    } catch (error) {
      setStage({ stage: 'checking', preview, wanted: {} });
      unlessCancelled(error);
    }
  };

  const close = () => {
    for (const job of [reading, mapping, marking, storing]) job.cancel();
    if (stage.stage === 'checking') void api.call('imports.discard', { import: stage.preview.import });
    // While rows are stored, closing only cancels: the preview is then shown again, with nothing changed.
    if (stage.stage !== 'inserting') setStage({ stage: 'none' });
  };

  const progress = reading.progress ?? mapping.progress ?? storing.progress;
  return { stage, progress, choose, drop, map, saveProblems, insert, close };
}

/** Hands a file that is made for the person to them, and says so. */
export function useMadeFile(): (make: () => Promise<MadeFile>) => Promise<void> {
  const t = useText();
  const notify = useNotify();
  return async (make) => {
    try {
      const made = await make();
      if (await files.save(made)) notify({ text: t('import.saved', { name: made.name }) });
    } catch (error) {
      unlessCancelled(error);
    }
  };
}

/** Who cancels knows that it is cancelled; everything else is told by whoever called. */
function unlessCancelled(error: unknown): void {
  if (!(error instanceof AppError && error.code === 'cancelled')) throw error;
}
