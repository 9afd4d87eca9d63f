import type { Database } from 'better-sqlite3';
import type { DeclarationGroup } from '#core/api/contract.ts';
import { foldText } from '#core/text/fold.ts';
import type { DeclarationQuery, Store } from '../services/ports.ts';
import type { Repositories } from './repositories/repositories.ts';
import type { SqlValue } from './table.ts';

/** A word that more declarations have says little of which is meant. */
const MOST_HOLDING = 1000;

/**
 * Hits that are counted and can be paged through. Who gets more types on, and to count and sort those of a hundred thousand for every
 * letter would take longer than typing it.
 */
const MOST_HITS = 1000;
/** Letters. The index of parts knows no shorter ones. */
const LEAST_PART = 3;
const LIMITED = `LIMIT ${MOST_HITS + 1}`;

/**
 * Orders components by when they were made: an id that is given here, a UUIDv7, begins with its moment. One that a package brought with
 * another kind of id tells no moment and counts as older. A declaration that is exchanged in a row does not make the row newer.
 */
const WHEN_MADE = `(id GLOB '????????-????-7???-????-????????????') || id`;

type SearchIndex = 'declaration_words' | 'declaration_parts';

export interface Condition {
  readonly sql: string;
  readonly parameters: readonly SqlValue[];
}

/**
 * What is past its last day is expired; one without a date does not expire. No declaration is let through by two of the conditions, and each
 * is one stretch of an index.
 * @param column written with a plus where the order's index is to be kept: half a library to sort is slower
 */
function stretches({ validity, today }: Pick<DeclarationQuery, 'validity' | 'today'>, column: string): Condition[] {
  switch (validity) {
    case 'all':
      return [];
    case 'expired':
      return [{ sql: `${column} < ?`, parameters: [today] }];
    case 'valid':
      return [
        { sql: `${column} IS NULL`, parameters: [] },
        { sql: `${column} >= ?`, parameters: [today] },
      ];
  }
}

/** Each a column of the index that gives the library's order. */
const FACETS = { kind: 'kind', unit: 'unit', standard: 'standard', group: 'category_group' } as const;

type Filters = Omit<DeclarationQuery, 'text' | 'offset' | 'limit'>;

/** The conditions of a query's filters, all answered by the index that gives the order. */
export function filterConditions(query: Filters): Condition[] {
  const ofValidity = stretches(query, '+valid_until');
  return [...facetConditions(query), ...(ofValidity.length > 0 ? [joined(ofValidity, 'OR')] : [])];
}

/** For each part of what the filters let through the condition to count it by. */
export function countConditions(query: Filters): Condition[] {
  const facets = facetConditions(query);
  const parts = stretches(query, 'valid_until');
  return parts.length > 0 ? parts.map((part) => allOf([...facets, part])) : [allOf(facets)];
}

function facetConditions(query: Filters): Condition[] {
  const facets = (['kind', 'unit', 'standard', 'group'] as const).flatMap((facet): Condition[] => {
    const value = query[facet];
    if (value == null) return [];
    if (facet === 'standard' && value === 'notStated') return [{ sql: `${FACETS[facet]} IS NULL`, parameters: [] }];
    return [{ sql: `${FACETS[facet]} = ?`, parameters: [value] }];
  });
  return [withStatus(query.status), ...facets];
}

function withStatus(status: DeclarationQuery['status']): Condition {
  return { sql: 'status = ?', parameters: [status] };
}

const GROUPS_SQL = `SELECT category_group AS "group", count(*) AS count FROM declaration
  WHERE status = 'current' AND category_group IS NOT NULL GROUP BY category_group ORDER BY category_group`;

/** Reading the library: search, counts, and which projects use what. */
export function createDeclarationSearch(
  db: Database,
  { declaration: declarations, component: components, deliveredProduct: deliveredProducts }: Repositories,
): Pick<
  Store,
  | 'searchDeclarations'
  | 'countDeclarations'
  | 'declarationGroups'
  | 'projectsUsing'
  | 'componentsUsing'
  | 'deliveredProductsUsing'
  | 'declarationsById'
  | 'declarationIdsUsedBy'
  | 'declarationsHolding'
  | 'declarationsOfComponents'
> {
  const countProjects = db
    .prepare<{ ids: string }, [declaration: string, projects: number]>(
      `SELECT declaration, count(*) FROM (SELECT component.declaration, alternative.project FROM component
         JOIN alternative ON alternative.id = component.alternative
         WHERE component.declaration IN (SELECT value FROM json_each(:ids))
         UNION SELECT declaration, project FROM delivered_product
         WHERE declaration IN (SELECT value FROM json_each(:ids)))
       GROUP BY declaration`,
    )
    .raw();
  const usedByProject = db
    .prepare<{ project: string }, string>(
      `SELECT declaration FROM (SELECT component.declaration FROM component
         JOIN alternative ON alternative.id = component.alternative WHERE alternative.project = :project
         UNION SELECT declaration FROM delivered_product WHERE project = :project)
       WHERE declaration IS NOT NULL ORDER BY declaration`,
    )
    .pluck();
  const byIds = declarations.query('WHERE id IN (SELECT value FROM json_each(?))');
  const usingDeclaration = components.query('WHERE declaration = ? ORDER BY id');
  const deliveredOf = deliveredProducts.query('WHERE declaration = ? ORDER BY id');
  const groups = db.prepare<[], DeclarationGroup>(GROUPS_SQL);
  // Of one spelling the newest row, and the newest spelling last.
  const newestUses = db.prepare<[], { name: string; declaration: string }>(
    `SELECT name, declaration, max(${WHEN_MADE}) AS newest FROM component
     WHERE name IS NOT NULL AND declaration IS NOT NULL GROUP BY name ORDER BY newest`,
  );
  const holding = db
    .prepare<SqlValue[], string>(
      `SELECT id FROM declaration WHERE status = 'current' AND ${holdsWord('').sql} LIMIT ${MOST_HOLDING}`,
    )
    .pluck();
  /** In how many projects each is used. One statement for a page: to ask for each of its rows takes longer than to find them. */
  const projectsUsingEach = (ids: readonly string[]) => new Map(countProjects.all({ ids: JSON.stringify(ids) }));
  const projectsUsing = (declaration: string) => projectsUsingEach([declaration]).get(declaration) ?? 0;
  const count = ({ sql, parameters }: Condition) =>
    db
      .prepare<SqlValue[], number>(`SELECT count(*) FROM declaration WHERE ${sql}`)
      .pluck()
      .get(...parameters) ?? 0;
  const countOf = (query: Filters) => countConditions(query).reduce((sum, part) => sum + count(part), 0);
  const page = (where: Condition, order: Condition, { limit, offset }: DeclarationQuery) => {
    const listed = declarations
      // The page is found first: to sort a thousand whole rows takes longer than to look up the hundred that are shown.
      .query(
        `WHERE row IN (SELECT row FROM declaration WHERE ${where.sql} ORDER BY ${order.sql} LIMIT ? OFFSET ?)
         ORDER BY ${order.sql}`,
      )(...where.parameters, ...order.parameters, limit, offset, ...order.parameters);
    const uses = projectsUsingEach(listed.map(({ id }) => id));
    return listed.map((declaration) => ({ declaration, usedIn: uses.get(declaration.id) ?? 0 }));
  };
  const rowsOf = ({ sql, parameters }: Condition) =>
    db
      .prepare<SqlValue[], number>(sql)
      .pluck()
      .all(...parameters);
  const rowsIn = (index: SearchIndex) => {
    const found = db
      .prepare<[string], string | null>(`SELECT group_concat(rowid) FROM ${index} WHERE ${index} MATCH ?`)
      .pluck();
    return (match: string) => numbersIn(found.get(match) ?? '');
  };
  const beginning = rowsIn('declaration_words');
  const containing = rowsIn('declaration_parts');
  const newestRow = db.prepare<[], number | null>('SELECT max(row) FROM declaration').pluck();
  const containingAmong = db
    .prepare<[string, string], number>(
      `SELECT row FROM json_each(?) CROSS JOIN declaration ON row = value WHERE instr(search_parts, ?) > 0`,
    )
    .pluck();
  const someContaining = db
    .prepare<[string], number>(`SELECT rowid FROM declaration_parts WHERE declaration_parts MATCH ? ${LIMITED}`)
    .pluck();
  /** Those of the rows that have the word as a part. To look into a thousand takes less time than to find all that have a long one. */
  const containingOf = (rows: readonly number[], word: string) => {
    if (rows.length > MOST_HITS) return containing(phraseOf(word));
    return [...word].length < LEAST_PART ? [] : containingAmong.all(JSON.stringify(rows), word);
  };
  /** Rows that hold every word, each in whichever index. */
  const holdingAll = (words: readonly string[]): number[] => {
    // How many of the words, from the rarest on, a row is known to hold.
    const held = new Uint8Array((newestRow.get() ?? 0) + 1);
    const begun = words.map((word) => {
      const rows = beginning(`${phraseOf(word)} *`);
      // A word that begins nothing may be a part of everything, or of nothing: as many as say which are looked up.
      const few = rows.length === 0 ? someContaining.all(phraseOf(word)) : null;
      const isCommon = few !== null && few.length > MOST_HITS;
      return {
        word,
        rows,
        contained: isCommon ? null : few,
        rarity: isCommon ? Number.POSITIVE_INFINITY : rows.length,
      };
    });
    let holding: number[] | null = null;
    for (const [index, { word, rows, contained: few }] of begun.toSorted((a, b) => a.rarity - b.rarity).entries()) {
      const contained: readonly number[] = few ?? (holding ? containingOf(holding, word) : containing(phraseOf(word)));
      holding = [];
      for (const row of [...rows, ...contained]) {
        if (held[row] !== index) continue;
        held[row] = index + 1;
        holding.push(row);
      }
    }
    return holding ?? [];
  };
  /** Row numbers of the declarations that hold the words: all, or where they are very many, some, best first. */
  const hits = (words: readonly string[], filter: Condition): number[] => {
    const found = new Set<number>();
    for (const search of searches(words, filter)) {
      if (found.size > MOST_HITS) break;
      for (const row of rowsOf(search)) found.add(row);
    }
    if (words.length > 1 && found.size <= MOST_HITS) {
      // Joined in this order: from the filter's index it would read all that is current.
      const sql = `SELECT row FROM json_each(?) CROSS JOIN declaration ON row = value WHERE ${filter.sql} ${LIMITED}`;
      const parameters = [JSON.stringify(holdingAll(words)), ...filter.parameters];
      for (const row of rowsOf({ sql, parameters })) found.add(row);
    }
    return [...found];
  };

  return {
    projectsUsing,
    componentsUsing: (declaration) => usingDeclaration(declaration),
    deliveredProductsUsing: (declaration) => deliveredOf(declaration),
    searchDeclarations(query) {
      const filter = allOf(filterConditions(query));
      const words = wordsOf(query.text);
      if (words.length === 0) return { total: countOf(query), hasMore: false, rows: page(filter, BY_NAME, query) };
      const found = hits(words, filter);
      const listed = among(found.slice(0, MOST_HITS));
      return {
        total: Math.min(found.length, MOST_HITS),
        hasMore: found.length > MOST_HITS,
        rows: page(listed, bestFirst(words), query),
      };
    },
    countDeclarations(today) {
      const all = count(withStatus('current'));
      const expired = countOf({ status: 'current', validity: 'expired', today });
      return {
        all,
        valid: all - expired,
        expired,
        retired: count(withStatus('retired')),
        superseded: count(withStatus('superseded')),
      };
    },
    declarationGroups: () => groups.all(),
    declarationsById: (ids) => new Map(byIds(JSON.stringify(ids)).map((declaration) => [declaration.id, declaration])),
    declarationIdsUsedBy: (project) => usedByProject.all({ project }),
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
    .split(/[\s\0]+/)
    .filter((word) => /[\p{Letter}\p{Number}]/u.test(word));
}

/**
 * The word begins one of the declaration's words, or is a part of its name or registration number ("3957" in
 * NEPD-4945-3957-DK). Trigrams know parts of three letters and more.
 */
function holdsWord(word: string): Condition {
  const phrase = phraseOf(word);
  return {
    sql: `row IN (
      SELECT rowid FROM declaration_words WHERE declaration_words MATCH ?
      UNION SELECT rowid FROM declaration_parts WHERE declaration_parts MATCH ?)`,
    parameters: [`${phrase} *`, phrase],
  };
}

/**
 * Ways to the declarations that hold the words, best first, each with its end. Names that begin with what is
 * typed, in their order; words that begin so; and, of one word, whatever else holds it.
 */
function searches(words: readonly string[], filter: Condition): Condition[] {
  const typed = words.join(' ');
  const beginning = words.map((word) => `${phraseOf(word)} *`).join(' ');
  const nameBeginsWith: Condition = {
    sql: `SELECT row FROM declaration WHERE search_words >= ? AND search_words < ? AND ${filter.sql} ORDER BY search_words, id ${LIMITED}`,
    parameters: [typed, `${typed}\u{10FFFF}`, ...filter.parameters],
  };
  const indexed = (index: SearchIndex, match: string): Condition => ({
    sql: `SELECT row FROM ${index} CROSS JOIN declaration ON row = ${index}.rowid WHERE ${index} MATCH ? AND ${filter.sql}
      ${LIMITED}`,
    parameters: [match, ...filter.parameters],
  });
  const ways = [nameBeginsWith, indexed('declaration_words', beginning)];
  return words.length === 1 ? [...ways, indexed('declaration_parts', phraseOf(typed))] : ways;
}

/** Row numbers with commas between. Read so, the rows of a common word cost a tenth of stepping through them. */
function numbersIn(text: string): number[] {
  const numbers: number[] = [];
  let number = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === COMMA) {
      numbers.push(number);
      number = 0;
    } else number = number * 10 + code - ZERO;
  }
  if (text !== '') numbers.push(number);
  return numbers;
}
const [COMMA, ZERO] = [0x2c, 0x30];

const BY_NAME: Condition = { sql: 'search_words, id', parameters: [] };

/** Names that begin with what is typed, then names and numbers that hold all of it, then what holds it elsewhere; each by name. */
function bestFirst(words: readonly string[]): Condition {
  const typed = words.join(' ');
  return {
    sql: `CASE WHEN substr(search_words, 1, length(?)) = ? THEN 0
      WHEN ${words.map(() => 'instr(search_parts, ?) > 0').join(' AND ')} THEN 1 ELSE 2 END, ${BY_NAME.sql}`,
    parameters: [typed, typed, ...words],
  };
}

/** The declarations of these rows. */
function among(rows: readonly number[]): Condition {
  return { sql: 'row IN (SELECT value FROM json_each(?))', parameters: [JSON.stringify(rows)] };
}

function phraseOf(word: string): string {
  return `"${word.replaceAll('"', '""')}"`;
}

function allOf(conditions: readonly Condition[]): Condition {
  return joined(conditions, 'AND');
}

function joined(conditions: readonly Condition[], by: 'AND' | 'OR'): Condition {
  return {
    sql: conditions.map(({ sql }) => `(${sql})`).join(` ${by} `),
    parameters: conditions.flatMap(({ parameters }) => parameters),
  };
}
