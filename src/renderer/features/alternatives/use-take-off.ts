import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { AppError } from '#core/api/errors.ts';
import { readCells } from '#core/sheet/clipboard.ts';
import type { SheetLine } from '#core/sheet/import-source.ts';
import { findTakeOffSheet } from '#core/sheet/take-off-header.ts';
import { api } from '#renderer/client/api.ts';
import { files } from '#renderer/client/files.ts';
import { useJob, type Progress } from '#renderer/client/jobs.ts';
import { today } from '#renderer/components/text/today.ts';
import { useText } from '#renderer/components/text/TextProvider.tsx';
import { keyOf, type Asked, type Proposed, type TakeOffList } from './take-off.logic.ts';

/** Where a take-off stands: being asked for, a file being read, or its rows being checked. */
export type TakeOffStage =
  | { readonly stage: 'asking' }
  | { readonly stage: 'reading'; readonly file: string }
  | { readonly stage: 'checking'; readonly list: TakeOffList };

export interface TakeOffWork {
  readonly stage: TakeOffStage;
  readonly progress: Progress | null;
  /** Asks for a file and reads it. */
  readonly choose: () => Promise<void>;
  /** Reads a file that was dropped. */
  readonly drop: (file: File) => Promise<void>;
  /** Reads rows as a spreadsheet copies them. */
  readonly paste: (text: string) => Promise<void>;
  /** Stops the reading of a file. */
  readonly cancel: () => void;
}

/** One take-off at a time, from file or clipboard to its rows. Nothing is stored here. */
export function useTakeOff(): TakeOffWork {
  const t = useText();
  const [stage, setStage] = useState<TakeOffStage>({ stage: 'asking' });
  const reading = useJob('takeOff.read');

  const check = async (
    source: string,
    lines: readonly SheetLine[],
    origin: Pick<TakeOffList, 'sheetName' | 'encoding'>,
  ) => {
    const sheet = findTakeOffSheet(lines);
    const { headings, headingRow } = sheet;
    const remembered = headingRow === null ? null : await api.call('takeOff.mapping', { headings: [...headings] });
    setStage({ stage: 'checking', list: { source, sheet, remembered, ...origin } });
  };
  const read = async ({ upload, name }: { readonly upload: string; readonly name: string }) => {
    setStage({ stage: 'reading', file: name });
    try {
      const { lines, sheet, encoding } = await reading.run({ upload });
      await check(name, lines, { sheetName: sheet, encoding });
    } catch (error) {
      setStage({ stage: 'asking' });
      // Who cancels knows that it is cancelled; everything else is told by whoever called.
      if (!(error instanceof AppError && error.code === 'cancelled')) throw error;
    }
  };

  return {
    stage,
    progress: reading.progress,
    async choose() {
      const file = await files.open('table');
      if (file) await read(file);
    },
    drop: async (file) => read(await files.put(file)),
    paste: (text) => check(t('takeOff.clipboard'), linesOf(text), { sheetName: null, encoding: null }),
    cancel: reading.cancel,
  };
}

/** Rows that hold something, numbered as they stand in the text. */
function linesOf(text: string): SheetLine[] {
  return readCells(text)
    .map((cells, index) => ({ number: index + 1, cells: cells.map((cell) => (cell.trim() === '' ? null : cell)) }))
    .filter(({ cells }) => cells.some((cell) => cell !== null));
}

/** Questions that one call takes; a long list is asked in several, so that other calls come between. */
const ASKED_AT_ONCE = 500;

export interface Proposals {
  /** By {@link keyOf}; while others are looked for, those of the questions before. */
  readonly found: ReadonlyMap<string, Proposed>;
  readonly isSearching: boolean;
}

const NONE: ReadonlyMap<string, Proposed> = new Map();

/** Declarations proposed for the questions. */
export function useProposals(questions: readonly Asked[]): Proposals {
  const { data = NONE, isFetching } = useQuery({
    queryKey: ['declarations.propose', questions],
    queryFn: () => propose(questions),
    // What components use changes with every edit: an answer holds only as long as its list is shown.
    gcTime: 0,
    staleTime: 0,
    placeholderData: keepPreviousData,
  });
  return { found: data, isSearching: isFetching };
}

async function propose(questions: readonly Asked[]): Promise<ReadonlyMap<string, Proposed>> {
  const found = new Map<string, Proposed>();
  for (let from = 0; from < questions.length; from += ASKED_AT_ONCE) {
    const components = questions.slice(from, from + ASKED_AT_ONCE);
    const { proposals, declarations } = await api.call('declarations.propose', { components, today: today() });
    const byId = new Map(declarations.map((declaration) => [declaration.id, declaration]));
    components.forEach((asked, index) => {
      const proposal = proposals[index];
      const declaration = proposal && byId.get(proposal.declaration);
      if (declaration) found.set(keyOf(asked), { declaration, why: proposal.why });
    });
  }
  return found;
}
