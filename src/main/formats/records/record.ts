import type { ImportFormat } from '#core/api/import-preview.ts';
import { gatherProblems, type ReadDataSet, type ReadSource } from '#core/sheet/import-source.ts';

/** Where a data set stands in what was dropped, and the day it is judged on. */
export interface Place extends Occasion {
  /** The file in the package; null where the file holds the data sets itself. */
  readonly part: string | null;
  /** The data set's number in the whole file, from 1. */
  readonly row: number;
}

/** The file that a person chose, and the day it is read. */
export interface Occasion {
  readonly file: string;
  /** `YYYY-MM-DD` */
  readonly today: string;
}

/** What stands for one product in a file that is no table, before it is read. */
export interface FoundRecord {
  readonly format: ImportFormat;
  /** The file in the package; null where the file holds the records itself. */
  readonly part: string | null;
  readonly read: (place: Place) => ReadDataSet[];
}

/** Reads the records in the order they were found. The format is that of the first: a package has one. */
export function readRecords(records: readonly [FoundRecord, ...FoundRecord[]], occasion: Occasion): ReadSource {
  const dataSets = records.flatMap(({ part, read }, index) =>
    read({ ...occasion, part, row: index + 1 }).map((dataSet) => inPart(dataSet, part)),
  );
  return {
    format: records[0].format,
    rowsRead: records.length,
    columns: [],
    dataSets: firstOfEach(dataSets, records),
  };
}

/** A data set of a package is known by its file where it has no name of its own. */
function inPart(dataSet: ReadDataSet, part: string | null): ReadDataSet {
  return part === null ? dataSet : { ...dataSet, part, name: dataSet.name || part };
}

/** The same declaration twice is the first of them, and the second says so. */
function firstOfEach(dataSets: readonly ReadDataSet[], records: readonly FoundRecord[]): ReadDataSet[] {
  const seen = new Set<string>();
  return dataSets.map((dataSet) => {
    const { declaration, rows, name } = dataSet;
    if (declaration === null || !seen.has(declaration.id)) {
      if (declaration) seen.add(declaration.id);
      return dataSet;
    }
    const [row = 0] = rows;
    const { problems, tell } = gatherProblems(records[row - 1]?.part ?? null, row);
    tell('duplicate-row', 'error', null, name);
    return { ...dataSet, declaration: null, problems: [...dataSet.problems, ...problems] };
  });
}
