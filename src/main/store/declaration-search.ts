import type { Database } from 'better-sqlite3';
import { foldText } from '#core/text/fold.ts';
import type { DeclarationQuery, Store } from '../services/ports.ts';
import { declarationTable } from './repositories/declarations.ts';
import type { Repositories } from './repositories/repositories.ts';
import type { SqlValue } from './table.ts';

/** A word that more declarations have says little of which is meant. */
const MOST_HOLDING = 1000;

/**
 * Orders components by when they were made: an id that is given here, a UUIDv7, begins with its moment. One that a package brought with
 * another kind of id tells no moment and counts as older. A declaration that is exchanged in a row does not make the row newer.
 */
const WHEN_MADE = `(id GLOB '????????-????-7???-????-????????????') || id`;

interface Condition {
  readonly sql: string;
  readonly parameters: readonly SqlValue[];
}

/** What is past its last day is expired, also generic data, which are listed as generic too; one without a date does not expire. */
const FILTERS: Record<DeclarationQuery['filter'], (today: string) => Condition> = {
  all: () => ({ sql: 'TRUE', parameters: [] }),
  generic: () => ({ sql: `kind = 'generic'`, parameters: [] }),
  expired: (today) => ({ sql: `valid_until < ?`, parameters: [today] }),
  valid: (today) => ({
    sql: `kind <> 'generic' AND (valid_until IS NULL OR valid_until >= ?)`,
    parameters: [today],
  }),
};

/** Reading the library: search, counts, and which projects use what. */
export function createDeclarationSearch(
  db: Database,
  { declaration: declarations, component: components }: Repositories,
): Pick<
  Store,
  | 'searchDeclarations'
  | 'countDeclarations'
  | 'projectsUsing'
  | 'componentsUsing'
  | 'declarationsById'
  | 'declarationsUsedBy'
  | 'declarationsHolding'
  | 'declarationsOfComponents'
> {
  const countProjects = db
    .prepare<[string], number>(
      `SELECT count(DISTINCT alternative.project) FROM component
       JOIN alternative ON alternative.id = component.alternative WHERE component.declaration = ?`,
    )
    .pluck();
  const usedByProject = declarations.query(
    `WHERE id IN (SELECT component.declaration FROM component
       JOIN alternative ON alternative.id = component.alternative WHERE alternative.project = ?) ORDER BY id`,
  );
  const byIds = declarations.query('WHERE id IN (SELECT value FROM json_each(?))');
  const usingDeclaration = components.query('WHERE declaration = ? ORDER BY id');
  // Of one spelling the newest row, and the newest spelling last.
  const newestUses = db.prepare<[], { name: string; declaration: string }>(
    `SELECT name, declaration, max(${WHEN_MADE}) AS newest FROM component
     WHERE name IS NOT NULL AND declaration IS NOT NULL GROUP BY name ORDER BY newest`,
  );
  const holding = db
    .prepare<SqlValue[], string>(`SELECT id FROM declaration WHERE ${holdsWord('').sql} LIMIT ${MOST_HOLDING}`)
    .pluck();
  const projectsUsing = (declaration: string) => countProjects.get(declaration) ?? 0;
  const count = ({ sql, parameters }: Condition) =>
    db
      .prepare<SqlValue[], number>(`SELECT count(*) FROM ${declarationTable.name} WHERE ${sql}`)
      .pluck()
      .get(...parameters) ?? 0;

  return {
    projectsUsing,
    componentsUsing: (declaration) => usingDeclaration(declaration),
    searchDeclarations(query) {
      const condition = allOf([FILTERS[query.filter](query.today), ...wordsOf(query.text).map(holdsWord)]);
      const page = declarations.query(`WHERE ${condition.sql} ORDER BY search_words, id LIMIT ? OFFSET ?`);
      return {
        total: count(condition),
        rows: page(...condition.parameters, query.limit, query.offset).map((declaration) => ({
          declaration,
          usedIn: projectsUsing(declaration.id),
        })),
      };
    },
    countDeclarations: (today) => ({
      all: count(FILTERS.all(today)),
      valid: count(FILTERS.valid(today)),
      expired: count(FILTERS.expired(today)),
      generic: count(FILTERS.generic(today)),
    }),
    declarationsById: (ids) =>
      new Map(byIds(JSON.stringify(ids)).map((declaration) => [declaration.id, declaration])),
    declarationsUsedBy: (project) => usedByProject(project),
    declarationsHolding: (word) => wordsOf(word).flatMap((one) => holding.all(...holdsWord(one).parameters)),
    declarationsOfComponents(names) {
      const found = new Map<string, string>();
      for (const { name, declaration } of newestUses.iterate()) {
        const folded = foldText(name.trim());
        if (names.has(folded)) found.set(folded, declaration);
      }
      return found;
    },
  };
}

/** The words that were typed; what has neither letter nor digit says nothing to search for. */
function wordsOf(text: string): string[] {
  return foldText(text)
    .split(/\s+/)
    .filter((word) => /[\p{Letter}\p{Number}]/u.test(word));
}

/**
 * The word begins one of the declaration's words, or is a part of its name or registration number ("3957" in
 * NEPD-4945-3957-DK). Trigrams know parts of three letters and more.
 */
function holdsWord(word: string): Condition {
  const phrase = `"${word.replaceAll('"', '""')}"`;
  return {
    sql: `row IN (
      SELECT rowid FROM declaration_words WHERE declaration_words MATCH ?
      UNION SELECT rowid FROM declaration_parts WHERE declaration_parts MATCH ?)`,
    parameters: [`${phrase} *`, phrase],
  };
}

function allOf(conditions: readonly Condition[]): Condition {
  return {
    sql: conditions.map(({ sql }) => `(${sql})`).join(' AND '),
    parameters: conditions.flatMap(({ parameters }) => parameters),
  };
}
