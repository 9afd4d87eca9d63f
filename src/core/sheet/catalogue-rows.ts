import { MEASURES } from '../requirements/measure.ts';
import {
  catalogueRequirementSchema,
  PHASES,
  REQUIREMENT_FIGURES,
  REQUIREMENT_KINDS,
  WORKS,
  type CatalogueRequirement,
} from '../requirements/requirement.ts';
import { LANGUAGES, translator, type TextKey } from '../text/text.ts';
import { CATALOGUE_FIELDS, type CatalogueField, type CatalogueMapping } from './catalogue-columns.ts';
import type { CatalogueSheet } from './catalogue-header.ts';
import { isRefusal, type CatalogueProblem, type CatalogueProblemCode } from './catalogue-problem.ts';
import { readChoice, type ChoiceWords } from './choice.ts';
import { cellText, type SheetCell, type SheetLine } from './import-source.ts';
import { saysNothing } from './number-column.ts';
import { readDayInCell, readLastDayInCell } from './read-cell.ts';
import { readAmountInCell } from './take-off-cells.ts';
import { YES_NO_WORDS } from './site-choice.ts';

/** A requirement as it is written in a catalogue, before it has the number of its version. */
export type CatalogueDraft = Omit<CatalogueRequirement, 'version'>;

/** A row of a catalogue as the sheet has it. */
export interface ReadCatalogueRow {
  /** In the file, from 1. */
  readonly row: number;
  /** Null where something of it cannot be taken in. */
  readonly draft: CatalogueDraft | null;
  /** The version that the row was written from; null where it does not say. */
  readonly version: number | null;
  readonly problems: readonly CatalogueProblem[];
}

/** Reads the rows of a catalogue with its columns as they are mapped. What is wrong in a row is told at its cell, and the row is then not taken. */
export function readCatalogue({ lines }: CatalogueSheet, mapping: CatalogueMapping): ReadCatalogueRow[] {
  const told = lines.filter(({ cells }) => cells.some((cell) => !saysNothing(cell)));
  const column = mapping.indexOf('number');
  const counts = new Map<string, number>();
  for (const { cells } of told) {
    const number = cellText(cells[column]).trim();
    counts.set(number, (counts.get(number) ?? 0) + 1);
  }
  // Which of two with one number holds is for a person to say.
  const isTwice = (number: string) => (counts.get(number) ?? 0) > 1;
  return told.map((line) => readRow(line, mapping, isTwice));
}

function readRow(line: SheetLine, mapping: CatalogueMapping, isTwice: (number: string) => boolean): ReadCatalogueRow {
  const problems: CatalogueProblem[] = [];
  const columnOf = (field: CatalogueField) => mapping.indexOf(field);
  const tell = (code: CatalogueProblemCode, field: CatalogueField, found = '') => {
    const column = columnOf(field);
    problems.push({ code, row: line.number, column: column < 0 ? null : column, found });
  };
  const cell = (field: CatalogueField) => line.cells[columnOf(field)] ?? null;
  const text = (field: CatalogueField) => (saysNothing(cell(field)) ? null : cellText(cell(field)).trim());
  const asked = (field: CatalogueField, code: CatalogueProblemCode) => {
    const found = text(field);
    if (found === null) tell(code, field);
    return found ?? '';
  };
  const choice = <Code extends string>(field: CatalogueField, words: ChoiceWords<Code>, code: CatalogueProblemCode) => {
    const found = text(field);
    const read = found === null ? null : readChoice(found, words);
    if (found !== null && read === null) tell(code, field, found);
    return read;
  };
  const several = <Code extends string>(field: CatalogueField, words: ChoiceWords<Code>, code: CatalogueProblemCode) =>
    (text(field) ?? '')
      .split(/[,;\n]/)
      .map((part) => part.trim())
      .filter((part) => part !== '')
      .flatMap((part) => {
        const read = readChoice(part, words);
        if (read === null) tell(code, field, part);
        return read ?? [];
      });
  const amount = (field: CatalogueField, suffix: RegExp, code: CatalogueProblemCode) => {
    const found = cell(field);
    const read = readAmountInCell(typeof found === 'string' ? found.replace(suffix, '') : found, undefined);
    if (read.kind === 'empty') return null;
    if (read.kind === 'number' && read.unit === null && read.value >= 0) return read.value;
    tell(code, field, cellText(found));
    return null;
  };
  const day = (field: CatalogueField, readIn: (cell: SheetCell) => string | null) => {
    const read = text(field) === null ? null : readIn(cell(field));
    if (text(field) !== null && read === null) tell('not-a-day', field, text(field) ?? '');
    return read;
  };

  const number = asked('number', 'number-missing');
  if (number !== '' && isTwice(number)) tell('number-twice', 'number', number);
  const words = {
    title: asked('title', 'title-missing'),
    text: asked('text', 'text-missing'),
    evidence: text('evidence'),
  };
  const [enTitle, enText] = [text('enTitle'), text('enText')];
  if ((enTitle === null) !== (enText === null)) tell('english-half', enTitle === null ? 'enTitle' : 'enText');
  const kind = choice('kind', KIND_WORDS, 'kind-unknown');
  if (text('kind') === null) tell('kind-missing', 'kind');
  const isText = !isChangedBySheet(cell('measures'));
  if (!isText) tell('measure-not-text', 'measures', cellText(cell('measures')));
  const measures = isText ? several('measures', MEASURE_WORDS, 'measure-unknown') : [];
  if (text('measures') === null) tell('measures-missing', 'measures');
  const phases = several('phases', PHASE_WORDS, 'phase-unknown');
  const works = several('works', WORKS_WORDS, 'works-unknown');
  if (text('phases') === null || text('works') === null) {
    tell('never-proposed', text('works') === null ? 'works' : 'phases');
  }
  const measuredBy = choice('measuredBy', FIGURE_WORDS, 'figure-unknown');
  const percent = amount('target', /\s*%$/, 'not-a-percentage');
  // 0,95 is 95 % where a spreadsheet shows shares as numbers, and no target that anybody sets where it does not.
  const isPercent = percent === null || percent === 0 || (percent > 1 && percent <= 100);
  if (!isPercent) tell('not-a-percentage', 'target', cellText(cell('target')));
  if (percent !== null && text('measuredBy') === null)
    tell('target-without-figure', 'target', cellText(cell('target')));
  const minimumArea = amount('minimumArea', /\s*m(?:2|²)$/i, 'not-an-area');
  const [validFrom, validTo] = [day('validFrom', readDayInCell), day('validTo', readLastDayInCell)];
  if (validFrom !== null && validTo !== null && validTo < validFrom) tell('validity-reversed', 'validTo', validTo);
  const check = choice('check', YES_NO_WORDS, 'check-unknown');
  const draft = {
    number,
    ...words,
    en: enTitle === null || enText === null ? null : { title: enTitle, text: enText, evidence: text('enEvidence') },
    measures,
    phases,
    works,
    minimumArea,
    measuredBy,
    target: percent === null ? null : percent / 100,
    source: text('source'),
    check: check === null ? null : check === 'yes',
    validFrom,
    validTo,
  };
  for (const field of tooLong(draft)) tell('too-long', field);
  const isTaken = kind !== null && !problems.some(isRefusal);
  return {
    row: line.number,
    draft: isTaken ? { ...draft, kind } : null,
    version: versionIn(text('version')),
    problems,
  };
}

/** Fields whose text is longer than anyone writes. */
function tooLong(draft: object): CatalogueField[] {
  const read = catalogueRequirementSchema.partial().safeParse(draft);
  const fieldAt = ([outer, inner]: readonly PropertyKey[]): CatalogueField | undefined =>
    outer === 'en' ? EN_FIELDS[String(inner)] : CATALOGUE_FIELDS.find((field) => field === outer);
  return (read.error?.issues ?? []).flatMap(({ code, path }) => (code === 'too_big' ? (fieldAt(path) ?? []) : []));
}

const EN_FIELDS: Readonly<Record<string, CatalogueField>> = {
  title: 'enTitle',
  text: 'enText',
  evidence: 'enEvidence',
};

/** A spreadsheet makes a number of "3.10", which is then 3.1, and a day of "3.9". */
function isChangedBySheet(cell: SheetCell): boolean {
  if (typeof cell === 'number') return MEASURES.some((one) => one === `${cell}0`);
  return /^\d{4}-\d{2}-\d{2}/.test(cellText(cell));
}

function versionIn(text: string | null): number | null {
  const version = Number(text ?? '');
  return Number.isInteger(version) && version > 0 ? version : null;
}

/** The codes, and what they are called in every language. */
function wordsOf<Code extends string>(codes: readonly Code[], key: (code: Code) => TextKey): ChoiceWords<Code> {
  const named = codes.map(
    (code) => [code, LANGUAGES.map((language) => plain(translator(language)(key(code))))] as const,
  );
  // One entry for each of the codes.
  return Object.fromEntries(
    named.map(([code, names]) => [code, [plain(code), ...names]]),
  ) as unknown as ChoiceWords<Code>;
}

/** As `readChoice` compares: without marks and capitals. */
function plain(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

const KIND_WORDS = wordsOf(REQUIREMENT_KINDS, (code) => `requirements.kind.${code}`);
const PHASE_WORDS = wordsOf(PHASES, (code) => `requirements.phase.${code}`);
const WORKS_WORDS = wordsOf(WORKS, (code) => `requirements.works.${code}`);
const FIGURE_WORDS = wordsOf(REQUIREMENT_FIGURES, (code) => `requirements.figure.${code}`);
const MEASURE_WORDS = wordsOf(MEASURES, (code) => `measure.${code}`);
