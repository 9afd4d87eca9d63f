import { useCallback, useState } from 'react';
import type { ImportPreview } from '#core/api/contract.ts';
import { AppError } from '#core/api/errors.ts';
import { api } from '#renderer/client/api.ts';
import { files } from '#renderer/client/files.ts';
import { useJob, type Progress } from '#renderer/client/jobs.ts';
import { useText } from '#renderer/components/text/TextProvider.tsx';
import { useUndoableNotice } from '#renderer/app/actions/index.ts';

/** Where an import stands: a file being read, its preview being checked, or its rows being stored. */
export type ImportStage =
  | { readonly stage: 'none' }
  | { readonly stage: 'reading'; readonly file: string }
  | { readonly stage: 'checking'; readonly preview: ImportPreview }
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
  readonly insert: (answers: BiogenicAnswers) => Promise<void>;
  /** Stops what runs, throws the preview away, and changes nothing. */
  readonly close: () => void;
}

/** One import at a time, from file to library. */
export function useImport(): DeclarationImport {
  const t = useText();
  const notifyUndoable = useUndoableNotice();
  const [stage, setStage] = useState<ImportStage>({ stage: 'none' });
  const reading = useJob('imports.read');
  const storing = useJob('imports.commit');

  const read = useCallback(
    async (file: { readonly upload: string; readonly name: string }) => {
      setStage({ stage: 'reading', file: file.name });
      try {
        const preview = await reading.run({ upload: file.upload });
        setStage({ stage: 'checking', preview });
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

  const insert = async (answers: BiogenicAnswers) => {
    if (stage.stage !== 'checking') return;
    const { preview } = stage;
    setStage({ stage: 'inserting', preview });
    try {
      const { stored, updated } = await storing.run({ import: preview.import, biogenic: { ...answers } });
      setStage({ stage: 'none' });
      notifyUndoable(t('import.done', { stored, updated, file: preview.file }), stored + updated > 0);
    } catch (error) {
      setStage({ stage: 'checking', preview });
      unlessCancelled(error);
    }
  };

  const close = () => {
    reading.cancel();
    storing.cancel();
    if (stage.stage === 'checking') void api.call('imports.discard', { import: stage.preview.import });
    // While rows are stored, closing only cancels: the preview is then shown again, with nothing changed.
    if (stage.stage !== 'inserting') setStage({ stage: 'none' });
  };

  return { stage, progress: reading.progress ?? storing.progress, choose, drop, insert, close };
}

/** Who cancels knows that it is cancelled; everything else is told by whoever called. */
function unlessCancelled(error: unknown): void {
  if (!(error instanceof AppError && error.code === 'cancelled')) throw error;
}
