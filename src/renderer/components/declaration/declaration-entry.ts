import type { Declaration } from '#core/declaration/declaration.ts';
import type { Unit } from '#core/units/unit.ts';
import type { GridEntry, Problem, Suggestion, Written } from '../grid/column.ts';
import { refused } from '../grid/entries.logic.ts';
import type { DeclarationBook } from './declaration-book.ts';

/** A row that a declaration is chosen for. */
export interface DeclaredRow {
  readonly declaration?: string | null | undefined;
  readonly name?: string | null | undefined;
  readonly unit?: Unit | null | undefined;
}

/** A declaration by its number, name or id. One name of several declarations is a question. */
export function declarationEntry<Row extends DeclaredRow>(
  book: DeclarationBook,
  describe: (declaration: Declaration) => Suggestion,
): GridEntry<Row> {
  return {
    write: (row, text, held) => writeDeclaration(row, text, book, describe, held),
    suggest: (text) => book.search(text).then(({ found, more, isOne }) => ({ list: found.map(describe), more, isOne })),
    prepare: (texts) => book.lookUp(texts),
  };
}

function writeDeclaration<Row extends DeclaredRow>(
  row: Row,
  text: string,
  book: DeclarationBook,
  describe: (declaration: Declaration) => Suggestion,
  held?: ReadonlySet<string>,
): Written<Row> {
  const empty = { ...row, declaration: null };
  if (text === '') return { row: empty, problem: null };
  const { exact, near } = book.named(text);
  const [only] = exact;
  if (only && exact.length === 1) return { row: withDeclaration(row, only, held), problem: null };
  const answers: Problem['answers'] = (exact.length > 1 ? exact : near).slice(0, 3).map((declaration) => {
    const { label, hint } = describe(declaration);
    return { label: hint === undefined ? label : `${label} · ${hint}`, text: declaration.id };
  });
  return exact.length > 1
    ? refused(empty, 'alternatives.manyDeclarations', 'alternatives.manyDeclarationsWhy', text, {}, answers)
    : near.length > 0
      ? refused(empty, 'alternatives.nearDeclarations', 'alternatives.nearDeclarationsWhy', text, {}, answers)
      : refused(empty, 'alternatives.noDeclaration', 'alternatives.noDeclarationWhy', text);
}

/** The row with the declaration chosen; its unit and name go into cells that are empty, and in which no text waits for an answer. */
export function withDeclaration<Row extends DeclaredRow>(
  row: Row,
  { id, declaredUnit, name }: Declaration,
  held: ReadonlySet<string> = new Set(),
): Row {
  return {
    ...row,
    declaration: id,
    unit: row.unit ?? (held.has('unit') ? null : declaredUnit.unit),
    name: row.name ?? name,
  };
}
