import { useMemo, useState } from 'react';
import type { SheetLine } from '#core/sheet/import-source.ts';
import type { MarkMeanings } from '#core/sheet/take-off-problem.ts';
import type { MarkQuestion } from './mark-questions.logic.ts';

interface CheckedList<Field> {
  readonly sheet: { readonly lines: readonly SheetLine[]; readonly proposed: readonly (Field | null)[] };
  readonly remembered: readonly (Field | null)[] | null;
}

/** Which rows of a list are taken in, by their numbers in the file. */
export interface Taking {
  readonly isTaken: (row: number) => boolean;
  readonly take: (row: number, isTaken: boolean) => void;
}

/** How a list is read while a person checks it: its columns as they were mapped before, else as its headings say, until they say otherwise. */
export function useListCheck<Field>({ sheet, remembered }: CheckedList<Field>, newId: () => string) {
  const [mapping, setMapping] = useState(remembered ?? sheet.proposed);
  const [marks, setMarks] = useState<MarkMeanings>({});
  const [leftOut, setLeftOut] = useState<ReadonlySet<number>>(new Set());
  const taking = useMemo(
    (): Taking => ({
      isTaken: (row) => !leftOut.has(row),
      take: (row, isTaken) =>
        setLeftOut(new Set(isTaken ? [...leftOut].filter((one) => one !== row) : [...leftOut, row])),
    }),
    [leftOut],
  );
  // A row keeps its id however its columns are mapped.
  const [ids] = useState(() => new Map(sheet.lines.map(({ number }) => [number, newId()])));
  return {
    mapping,
    setMapping,
    marks,
    answerMark: (mark: MarkQuestion['mark'], meaning: 'decimal' | 'thousands') =>
      setMarks({ ...marks, [mark]: meaning }),
    /** By the row's number in the file. */
    ids,
    taking,
  };
}
