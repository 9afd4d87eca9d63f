import type { FactorPath, FactorRow } from '#core/project/factor-set.ts';
import { pathTableText, readPathTable } from '#core/sheet/path-table.ts';
import { pathProblem } from '#core/text/path-problem-text.ts';
import { convert, UNITS } from '#core/units/unit.ts';
import type { Language, TextKey, TextParams } from '#core/text/text.ts';

/** A factor as it is typed in, and what still keeps it from being one. */

export const SHAPES = ['constant', 'line', 'table'] as const;
export type PathShape = (typeof SHAPES)[number];

export interface YearValue {
  readonly year: number | null;
  readonly value: number | null;
}

export interface FactorDraft {
  readonly shape: PathShape;
  /** Of a factor that is the same every year. */
  readonly value: number | null;
  readonly from: YearValue;
  readonly to: YearValue;
  /** Lines of year and value, as pasted. */
  readonly table: string;
  readonly unit: string;
  readonly boundary: 'direct' | 'life-cycle';
  /** What the figure is of. */
  readonly year: number | null;
  readonly geography: string;
  readonly source: string;
  /** The source that stood with another value is said to be of this one too. */
  readonly sourceHolds: boolean;
  readonly check: boolean;
}

export interface DraftProblem {
  readonly key: TextKey;
  readonly params?: TextParams;
}
export type FactorDraftProblems = Partial<Record<'figure' | 'source', DraftProblem>>;

const NO_POINT: YearValue = { year: null, value: null };

/** A row as a draft. Two points are a line, more are a table. One that the set has no row for has a unit and nothing else. */
export function draftOf(row: FactorRow | Pick<FactorRow, 'id' | 'unit'>, language: Language): FactorDraft {
  const known: Partial<FactorRow> = row;
  const path = known.path ?? [];
  const [first, second] = path;
  return {
    shape: path.length === 0 ? 'constant' : path.length === 2 ? 'line' : 'table',
    value: known.value ?? null,
    from: first ?? NO_POINT,
    to: second ?? NO_POINT,
    table: pathTableText(path, language),
    unit: row.unit,
    boundary: known.boundary ?? 'life-cycle',
    year: known.year ?? null,
    geography: known.geography ?? '',
    source: known.source ?? '',
    sourceHolds: false,
    check: known.check ?? false,
  };
}

/** The draft in another shape. What is written goes with it as far as that shape has room: one value is the first point, in this year. */
export function reshaped(draft: FactorDraft, shape: PathShape, thisYear: number, language: Language): FactorDraft {
  const { value, from, to, table } = draft;
  const first = isBlank(from) && value !== null ? { year: thisYear, value } : from;
  if (shape === 'line') return { ...draft, shape, from: first };
  if (shape !== 'table' || table.trim() !== '') return { ...draft, shape };
  const points = [first, to].flatMap((point) =>
    point.year === null || point.value === null ? [] : [{ year: point.year, value: point.value }],
  );
  return { ...draft, shape, table: pathTableText(points, language) };
}

function isBlank({ year, value }: YearValue): boolean {
  return year === null && value === null;
}

/**
 * The factor that a draft says, or what keeps it from being one.
 *
 * @param before the row that is changed; null: there is none. Another value under its source alone is refused, unless the source is said to hold.
 */
export function rowOf(
  { id, before }: { readonly id: string; readonly before: FactorRow | null },
  draft: FactorDraft,
  language: Language,
): { readonly row: FactorRow } | { readonly problems: FactorDraftProblems } {
  const figure = figureOf(draft, language);
  const source = draft.source.trim();
  const isOfOldValue =
    before !== null && source === before.source && !draft.sourceHolds && !sayTheSame(figure, draft.unit, before);
  if ('problem' in figure || source === '' || isOfOldValue) {
    return {
      problems: {
        ...('problem' in figure ? { figure: figure.problem } : {}),
        ...(source === '' ? { source: { key: 'factors.sourceMissing' as const } } : {}),
        ...(isOfOldValue ? { source: { key: 'factors.sourceOfOldValue' as const } } : {}),
      },
    };
  }
  return {
    row: {
      id,
      value: figure.value,
      unit: draft.unit,
      boundary: draft.boundary,
      year: draft.year,
      geography: draft.geography.trim() || null,
      source,
      check: draft.check,
      path: figure.path,
    },
  };
}

/** The units that a factor can be given in instead of its own: those that the account converts. */
export function unitsLike(unit: string): readonly string[] {
  const [amount, per] = unit.split('/');
  const own = UNITS.find((known) => known === per);
  return own ? UNITS.filter((other) => convert(1, own, other) !== null).map((other) => `${amount}/${other}`) : [unit];
}

/** As people write it. */
export function writtenUnit(unit: string): string {
  return unit.replace('CO2e', 'CO₂e');
}

/** A figure that cannot be read is no other value yet. */
function sayTheSame(figure: Figure, unit: string, { value, path, unit: unitBefore }: FactorRow): boolean {
  if ('problem' in figure) return true;
  const points = (of: FactorPath | null | undefined) =>
    JSON.stringify(of?.map((point) => [point.year, point.value]) ?? null);
  return unit === unitBefore && figure.value === value && points(figure.path) === points(path);
}

type Figure = { readonly value: number; readonly path: FactorPath | null } | { readonly problem: DraftProblem };

function figureOf({ shape, value, from, to, table }: FactorDraft, language: Language): Figure {
  switch (shape) {
    case 'constant':
      return value === null ? { problem: { key: 'factors.valueMissing' } } : { value, path: null };
    case 'line':
      return lineOf(from, to);
    case 'table':
      return tableOf(table, language);
  }
}

function lineOf(from: YearValue, to: YearValue): Figure {
  if (from.year === null || to.year === null) return { problem: { key: 'factors.yearMissing' } };
  if (from.value === null || to.value === null) return { problem: { key: 'factors.valueMissing' } };
  if (to.year <= from.year) return { problem: { key: 'factors.yearOrder' } };
  const path = [
    { year: from.year, value: from.value },
    { year: to.year, value: to.value },
  ];
  return { value: from.value, path };
}

function tableOf(text: string, language: Language): Figure {
  const read = readPathTable(text, language);
  if ('problem' in read) return { problem: pathProblem(read) };
  const [first] = read.path;
  return first ? { value: first.value, path: read.path } : { problem: { key: 'factors.tableEmpty' } };
}
