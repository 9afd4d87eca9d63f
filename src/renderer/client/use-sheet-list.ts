import { useState } from 'react';
import type { FileKind } from '#core/api/bridge.ts';
import type { SheetList } from '#core/api/contract.ts';
import { AppError } from '#core/api/errors.ts';
import { readCells } from '#core/sheet/clipboard.ts';
import type { FoundHeader, SheetLine } from '#core/sheet/import-source.ts';
import { files } from './files.ts';
import type { Progress } from './jobs.ts';

type Sheet = FoundHeader & { readonly headingRow: number | null };

/** A list that was read, before its rows become anything. */
export interface ReadList<S extends Sheet, Mapping> {
  /** Where it came from, in words. */
  readonly source: string;
  /** Of a workbook. */
  readonly sheetName: string | null;
  /** All of the workbook's. */
  readonly sheets: readonly string[];
  readonly encoding: string | null;
  /** Reads another of the sheets. What was read stays where that cannot be. */
  readonly readSheet: (name: string) => Promise<void>;
  readonly sheet: S;
  /** How columns under these headings were mapped before; null: they are new. */
  readonly remembered: Mapping | null;
}

/** Where a list stands: being asked for, a file being read, or its rows being checked. */
export type ListStage<S extends Sheet, Mapping> =
  | { readonly stage: 'asking' }
  | { readonly stage: 'reading'; readonly file: string }
  | { readonly stage: 'checking'; readonly list: ReadList<S, Mapping> };

export interface ListWork<S extends Sheet, Mapping> {
  readonly stage: ListStage<S, Mapping>;
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

/** The job that reads a list from a file. */
export interface ListReading {
  readonly progress: Progress | null;
  /** Null: the file is no list, and whoever gave the job has taken it. */
  readonly run: (input: { readonly upload: string; readonly sheet?: string }) => Promise<SheetList | null>;
  readonly cancel: () => void;
}

export interface ListKind<S extends Sheet, Mapping> {
  readonly reading: ListReading;
  /** What a dialog offers. */
  readonly files?: FileKind;
  readonly find: (lines: readonly SheetLine[]) => S;
  /** How columns under these headings were mapped before. */
  readonly mappingOf: (headings: string[]) => Promise<Mapping | null>;
  /** What a list from the clipboard is called. */
  readonly clipboard: string;
}

interface Uploaded {
  readonly upload: string;
  readonly name: string;
  readonly sheet?: string;
}

/** One list at a time, from file or clipboard to its rows. Nothing is stored here. */
export function useSheetList<S extends Sheet, Mapping>(kind: ListKind<S, Mapping>): ListWork<S, Mapping> {
  const [stage, setStage] = useState<ListStage<S, Mapping>>({ stage: 'asking' });
  const { reading } = kind;

  const check = async (
    lines: readonly SheetLine[],
    origin: Pick<ReadList<S, Mapping>, 'source' | 'sheetName' | 'sheets' | 'encoding'>,
    readSheet: (name: string, now: ListStage<S, Mapping>) => Promise<void>,
  ) => {
    const sheet = kind.find(lines);
    const remembered = sheet.headingRow === null ? null : await kind.mappingOf([...sheet.headings]);
    const checking: ListStage<S, Mapping> = {
      stage: 'checking',
      list: { ...origin, sheet, remembered, readSheet: (name) => readSheet(name, checking) },
    };
    setStage(checking);
  };
  /** @param before where the work stands again if the file cannot be read */
  const read = async (file: Uploaded, before: ListStage<S, Mapping> = { stage: 'asking' }) => {
    const { name: source, ...wanted } = file;
    setStage({ stage: 'reading', file: source });
    try {
      const list = await reading.run(wanted);
      if (list === null) setStage(before);
      else {
        const { lines, sheet: sheetName, sheets, encoding } = list;
        await check(lines, { source, sheetName, sheets, encoding }, (sheet, now) => read({ ...file, sheet }, now));
      }
    } catch (error) {
      setStage(before);
      // Who cancels knows that it is cancelled; everything else is told by whoever called.
      if (!(error instanceof AppError && error.code === 'cancelled')) throw error;
    }
  };

  return {
    stage,
    progress: reading.progress,
    async choose() {
      const file = await files.open(kind.files ?? 'table');
      if (file) await read(file);
    },
    drop: async (file) => read(await files.put(file)),
    paste: (text) => {
      const origin = { source: kind.clipboard, sheetName: null, sheets: [], encoding: null };
      return check(linesOf(text), origin, () => Promise.resolve());
    },
    cancel: reading.cancel,
  };
}

/** Rows that hold something, numbered as they stand in the text. */
function linesOf(text: string): SheetLine[] {
  return readCells(text)
    .map((cells, index) => ({ number: index + 1, cells: cells.map((cell) => (cell.trim() === '' ? null : cell)) }))
    .filter(({ cells }) => cells.some((cell) => cell !== null));
}
