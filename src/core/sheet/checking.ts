import { z } from 'zod';
import { CATEGORY_SEPARATOR, declarationSchema, sourceSchema, type Declaration } from '../declaration/declaration.ts';
import { toProblems } from '../project/package.ts';
import { gatherProblems, type ReadDataSet } from './import-source.ts';
import { withDoubts } from './plausibility-problems.ts';

/** Where and when a data set is read, and who reads it. */
interface Reading {
  readonly file: string;
  /** Null: the file is no workbook. */
  readonly sheet: string | null;
  readonly day: string;
  readonly who: string;
}

/** What is done with each data set once it is read. Looked at once: an answer for its category makes no other of it. */
export type Check = (dataSet: ReadDataSet) => ReadDataSet;

/** Says of each data set where it came from, refuses what the library's schema refuses, and tells what its figures give reason to doubt. */
export function checking(reading: Reading): Check {
  const originOf = withOrigin(reading);
  return (dataSet) => withDoubts(withValidDeclaration(originOf(dataSet), reading.sheet), reading.sheet);
}

/** Says of each data set's declaration where it came from, and of what kind the file says that it is. */
function withOrigin({ file, day, who }: Reading): Check {
  // One for all that say the same of it: there may be 50 000.
  const sources = new Map<string | null, Declaration['source']>();
  const sourceOf = (version: string | null) => {
    const known = sources.get(version) ?? sourceSchema.parse({ name: file, version, retrieved: day, by: who });
    sources.set(version, known);
    return known;
  };
  return (dataSet) => {
    const { declaration, categoryPath } = dataSet;
    if (!declaration) return dataSet;
    const { category, source } = declaration;
    const database = source && source.name !== file ? source.name : null;
    return {
      ...dataSet,
      declaration: {
        ...declaration,
        category: categoryPath.length > 0 ? categoryPath.join(CATEGORY_SEPARATOR) : category,
        dataSet: dataSet.dataSet ?? declaration.dataSet,
        source: sourceOf([database, source?.version].filter(Boolean).join(' ') || null),
      },
    };
  };
}

/** As the library's, but for the source: it is our own, and held to its schema where it is made. Of the time that the check takes it is a fourth. */
const readSchema = declarationSchema.extend({ source: z.custom<Declaration['source']>() });

/** A declaration that the library's schema refuses is none, and says where. */
function withValidDeclaration(dataSet: ReadDataSet, sheet: string | null): ReadDataSet {
  const { declaration, rows } = dataSet;
  const parsed = declaration && readSchema.safeParse(declaration);
  if (!parsed || parsed.success) return dataSet;
  const { problems, tell } = gatherProblems(sheet, rows[0] ?? 0);
  for (const { path, found } of parsed.error.issues.flatMap((issue) => toProblems(issue, declaration))) {
    tell('impossible-value', 'error', path, found);
  }
  return { ...dataSet, declaration: null, problems: [...dataSet.problems, ...problems] };
}
