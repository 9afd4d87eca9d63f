import { useState } from 'react';
import type { FileKind } from '#core/api/bridge.ts';
import type { SheetList } from '#core/api/contract.ts';
import { AppError } from '#core/api/errors.ts';
import { readCells } from '#core/sheet/clipboard.ts';
import type { SheetLine } from '#core/sheet/import-source.ts';
import type { ListSheet } from '#core/sheet/list-sheet.ts';
import { mappingBy, type SaidMapping } from '#core/sheet/said-mapping.ts';
import { files } from './files.ts';
import type { Progress } from './jobs.ts';

/** A list that was read, before its rows become anything. */
export interface ReadList<S extends ListSheet<Field>, Field> {
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
  /** The columns by what a person said of these headings before; null: nothing was said. */
  readonly remembered: readonly (Field | null)[] | null;
}

/** Where a list stands: being asked for, a file being read, or its rows being checked. */
export type ListStage<S extends ListSheet<Field>, Field> =
  | { readonly stage: 'asking' }
  | { readonly stage: 'reading'; readonly file: string }
  | { readonly stage: 'checking'; readonly list: ReadList<S, Field> };

export interface ListWork<S extends ListSheet<Field>, Field> {
  readonly stage: ListStage<S, Field>;
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

export interface ListKind<S extends ListSheet<Field>, Field> {
  readonly reading: ListReading;
  /** What a dialog offers. */
  readonly files?: FileKind;
  readonly find: (lines: readonly SheetLine[]) => S;
  /** What was said of the columns under these headings before. */
  readonly mappingOf: (headings: string[]) => Promise<SaidMapping<Field> | null>;
  /** What a list from the clipboard is called. */
  readonly clipboard: string;
}

interface Uploaded {
  readonly upload: string;
  readonly name: string;
  readonly sheet?: string;
}

/** One list at a time, from file or clipboard to its rows. Nothing is stored here. */
export function useSheetList<S extends ListSheet<Field>, Field>(kind: ListKind<S, Field>): ListWork<S, Field> {
  const [stage, setStage] = useState<ListStage<S, Field>>({ stage: 'asking' });
  const { reading } = kind;

  const check = async (
    lines: readonly SheetLine[],
    origin: Pick<ReadList<S, Field>, 'source' | 'sheetName' | 'sheets' | 'encoding'>,
    readSheet: (name: string, now: ListStage<S, Field>) => Promise<void>,
  ) => {
    const sheet = kind.find(lines);
    const said = sheet.headingRow === null ? null : await kind.mappingOf([...sheet.headings]);
    const remembered = mappingBy(said, sheet.proposed);
    const checking: ListStage<S, Field> = {
      stage: 'checking',
      list: { ...origin, sheet, remembered, readSheet: (name) => readSheet(name, checking) },
    };
    setStage(checking);
  };
  /** @param before where the work stands again if the file cannot be read */
  const read = async (file: Uploaded, before: ListStage<S, Field> = { stage: 'asking' }) => {
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
