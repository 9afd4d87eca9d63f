import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Declaration } from '#core/declaration/declaration.ts';
import { foldText } from '#core/text/fold.ts';
import type { DeclarationQuery } from '#main/services/ports.ts';
import { declaration } from '#test/support/build.ts';
import { countConditions, filterConditions } from '#main/store/declaration-search.ts';
import { openTestStore, temporaryFolder, withDatabase } from '#test/support/workspace.ts';

const TODAY = '2026-11-23';
const LIBRARY: Declaration[] = [
  declaration({ id: 'birch', name: 'Bjørkefinér 18 mm', manufacturer: 'Hønefoss Trelast', validUntil: '2028-01-01' }),
  declaration({ id: 'slag', name: 'Hyttesement', manufacturer: 'Ålesund Sement', validUntil: TODAY }),
  declaration({ id: 'foam', name: 'Cellulose, blåst (Ærlig AS)', validUntil: '2026-11-22' }),
  declaration({ id: 'vinyl', name: 'Vinylgulv', registration: 'NEPD-4945-3957-DK' }),
  declaration({ id: 'old', name: 'Fußboden', kind: 'generic', validUntil: '2020-01-01' }),
];

const EVERYTHING: DeclarationQuery = {
  text: '',
  status: 'current',
  validity: 'all',
  today: TODAY,
  offset: 0,
  limit: 100,
};

async function library() {
  const store = await openTestStore(temporaryFolder(), { starterDeclarations: () => LIBRARY });
  const search = (query: Partial<DeclarationQuery>) => store.searchDeclarations({ ...EVERYTHING, ...query });
  return { store, find: (text: string) => search({ text }).rows.map((row) => row.declaration.id), search };
}

describe('a text as it is searched', () => {
  it.each([
    ['Bjørkefinér', 'bjorkefiner'],
    ['ÆRLIG', 'aerlig'],
    ['Ålesund', 'alesund'],
    // The ring as a letter of its own, as macOS writes file names.
    ['A\u{30A}lesund', 'alesund'],
    ['Fußboden für Räume', 'fussboden fur raume'],
    // The micro sign is the Greek letter.
    ['200\u00B5m', '200\u03BCm'],
  ])('%s is %s', (text, folded) => expect(foldText(text)).toBe(folded));
});

describe('the search of the library', () => {
  it.each([
    ['bjørke', ['birch']],
    ['bjorke', ['birch']],
    ['BJØRKEFINER', ['birch']],
    ['honefoss bjork', ['birch']],
    ['ålesund', ['slag']],
    ['alesund', ['slag']],
    ['aerlig', ['foam']],
    ['sement', ['slag']],
    ['fußboden', ['old']],
    ['18 mm', ['birch']],
    ['sement bjørk', []],
    ['mm', ['birch']],
    // Any part of a name or a number, from three letters on; of other fields only how a word begins.
    ['gulv', ['vinyl']],
    ['relast', []],
    ['lv', []],
    ['NEPD-4945', ['vinyl']],
    ['3957', ['vinyl']],
    ['957-dk', ['vinyl']],
    ['45-39', ['vinyl']],
    ['vinyl 3957', ['vinyl']],
    // What a person may type and SQLite would take as an operator.
    ['"', ['foam', 'birch', 'old', 'slag', 'vinyl']],
    ['bjørk*', ['birch']],
    ['NOT AND (', []],
    ['name: bjørk', []],
  ])('«%s» finds %j', async (text, ids) => {
    const { find } = await library();
    expect(find(text).toSorted()).toEqual(ids.toSorted());
  });

  it('counts and lists what is valid and what is expired', async () => {
    const { store, search } = await library();
    // Valid on its last day, and without a date; expired the day after, whatever the kind.
    expect(store.countDeclarations(TODAY)).toEqual({ all: 5, valid: 3, expired: 2, retired: 0, superseded: 0 });
    const found = (query: Partial<DeclarationQuery>) => {
      const { total, rows } = search(query);
      return [total, rows.map((row) => row.declaration.id)];
    };
    expect(found({ validity: 'valid' })).toEqual([3, ['birch', 'slag', 'vinyl']]);
    expect(found({ validity: 'expired' })).toEqual([2, ['foam', 'old']]);
    expect(found({ validity: 'expired', kind: 'generic' })).toEqual([1, ['old']]);
    expect(found({ validity: 'valid', kind: 'generic' })).toEqual([0, []]);
  });

  it('gives a page in the order of names, with the whole count', async () => {
    const { search } = await library();
    const page = search({ offset: 1, limit: 2 });
    expect(page.total).toBe(5);
    expect(page.rows.map((row) => row.declaration.id)).toEqual(['foam', 'old']);
  });

  it('puts the conservative figure after the typical one of the same name, and both before longer names', async () => {
    const names = ['Betong B30', 'Betong (konservativ)', 'Betong', 'Betongstein'];
    const store = await openTestStore(temporaryFolder(), {
      starterDeclarations: () =>
        names.map((name) =>
          declaration({ id: name, name, manufacturer: 'Å', conservative: name.endsWith('(konservativ)') }),
        ),
    });
    const search = (text: string) =>
      store.searchDeclarations({ ...EVERYTHING, text }).rows.map(({ declaration: { id } }) => id);
    expect(search('betong')).toEqual(['Betong', 'Betong (konservativ)', 'Betong B30', 'Betongstein']);
    expect(search('konserv')).toEqual(['Betong (konservativ)']);
  });

  it('puts first the names that begin with what is typed, then those that hold it, then what holds it elsewhere', async () => {
    const store = await openTestStore(temporaryFolder(), {
      starterDeclarations: () => [
        declaration({ id: 'adobe', name: 'Adobe', category: 'Brick, all' }),
        declaration({ id: 'lime', name: 'Aerated lime brick' }),
        declaration({ id: 'a', name: 'Brick A' }),
        declaration({ id: 'b', name: 'Brick B (all)' }),
      ],
    });
    const search = (text: string, limit = 100) =>
      store.searchDeclarations({ ...EVERYTHING, text, limit }).rows.map(({ declaration: { id } }) => id);
    expect(search('brick')).toEqual(['a', 'b', 'lime', 'adobe']);
    expect(search('brick a')).toEqual(['a', 'lime', 'b', 'adobe']);
    expect(search('brick a', 1)).toEqual(['a']);
    // A page further on goes on in the same order.
    const { rows } = store.searchDeclarations({ ...EVERYTHING, text: 'brick', offset: 2, limit: 1 });
    expect(rows.map((row) => row.declaration.id)).toEqual(['lime']);
  });

  it('follows every change, and its undoing', async () => {
    const { store, find } = await library();
    const before = store.get('declaration', 'vinyl');
    if (!before) throw new Error('The library lacks its vinyl');
    const label = { key: 'history.declarationPut' } as const;
    const after = { ...before, name: 'Linoleum', registration: 'NEPD-1-2222' };
    store.commit({ label, project: null, changes: [{ entity: 'declaration', id: 'vinyl', before, after }] });
    expect([find('vinyl'), find('3957'), find('lino'), find('2222')]).toEqual([[], [], ['vinyl'], ['vinyl']]);
    store.undo();
    expect([find('vinyl'), find('3957'), find('lino'), find('2222')]).toEqual([['vinyl'], ['vinyl'], [], []]);
    store.commit({ label, project: null, changes: [{ entity: 'declaration', id: 'vinyl', before, after: null }] });
    expect(find('3957')).toEqual([]);
    store.undo();
    expect(find('3957')).toEqual(['vinyl']);
  });

  it('finds by several words what holds each of them, as the beginning of a word or as a part of name or number', async () => {
    const part = fc.constantFrom('tre', 'vindu', 'stål', 'bjelke', '24', '240', '-', ' ');
    const text = fc.array(part, { minLength: 1, maxLength: 5 }).map((parts) => parts.join(''));
    const product = fc.record({ name: text, manufacturer: text, registration: text });
    const words = fc.array(
      text.map((one) => one.replaceAll(/[- ]/g, '')).filter((one) => one !== ''),
      { minLength: 2, maxLength: 3 },
    );
    const holds = ({ name, manufacturer, registration }: Declaration, word: string) => {
      const told = foldText([name, manufacturer, registration].join(' ')).split(/[^a-z0-9]+/);
      const isPart = word.length >= 3 && foldText([name, registration].join(' ')).includes(word);
      return isPart || told.some((one) => one.startsWith(word));
    };
    await fc.assert(
      fc.asyncProperty(fc.array(product, { minLength: 1, maxLength: 30 }), words, async (products, sought) => {
        const all = products.map((one, index) => declaration({ ...one, id: String(index) }));
        const store = await openTestStore(temporaryFolder(), { starterDeclarations: () => all });
        const { rows } = store.searchDeclarations({ ...EVERYTHING, text: sought.join(' ') });
        const expected = all.filter((one) => sought.every((word) => holds(one, foldText(word))));
        expect(rows.map((row) => row.declaration.id).toSorted()).toEqual(expected.map(({ id }) => id).toSorted());
      }),
      { numRuns: 30 },
    );
  });

  it('of more than can be listed says so, and finds what several words narrow them to', async () => {
    const store = await openTestStore(temporaryFolder(), {
      starterDeclarations: () =>
        Array.from({ length: 1200 }, (_, at) =>
          declaration({
            id: `d${at}`,
            name: `Element ${at % 2 === 0 ? 'betongvegg' : 'tredekke'} ${at}`,
            manufacturer: 'Oslo Betong',
          }),
        ),
    });
    const search = (text: string) => store.searchDeclarations({ ...EVERYTHING, text, limit: 1000 });
    const ids = (text: string) => search(text).rows.map(({ declaration: { id } }) => id);
    expect(search('oslo')).toMatchObject({ total: 1000, hasMore: true });
    // The maker’s word is one of each, and a part of the name of every other.
    expect(search('vegg oslo')).toMatchObject({ total: 600, hasMore: false });
    expect(ids('gvegg betong')).toHaveLength(600);
    expect(ids('oslo dekke 1197')).toEqual(['d1197']);
    // Parts are of three letters and more; "os" begins a word, "gg" does not.
    expect(ids('oslo gg')).toEqual([]);
    expect(ids('vegg gg')).toEqual([]);
  });

  it('takes what is no character of any text for a space', async () => {
    const { find } = await library();
    expect(find('vinyl\u00003957')).toEqual(['vinyl']);
  });

  it('says in how many projects a declaration is used', async () => {
    const { store, search } = await library();
    const rows = ['p1', 'p2'].flatMap((id) => [
      { entity: 'project', id, before: null, after: { id, name: id, method: { preset: 'ns3720' } } } as const,
      ...['a', 'b'].flatMap((part) => [
        {
          entity: 'alternative',
          id: id + part,
          before: null,
          after: { id: id + part, project: id, position: 1, kind: 'keep' },
        } as const,
        {
          entity: 'component',
          id: id + part,
          before: null,
          after: { id: id + part, alternative: id + part, position: 1, declaration: 'birch' },
        } as const,
      ]),
    ]);
    store.commit({ label: { key: 'history.declarationPut' }, project: null, changes: rows });
    expect(search({ text: 'bjørk' }).rows[0]?.usedIn).toBe(2);
    expect(store.projectsUsing('vinyl')).toBe(0);
    expect(store.declarationIdsUsedBy('p1')).toEqual(['birch']);
  });
});

describe('a filter of the library', () => {
  const ALL = [
    declaration({
      id: 'wall',
      name: 'Vegg',
      kind: 'sector',
      category: 'Vegger / Lette / Gips',
      standard: 'EN 15804+A2',
    }),
    declaration({
      id: 'roof',
      name: 'Tak',
      category: 'Tak',
      declaredUnit: { amount: 1, unit: 'kg' },
      standard: 'EN 15804+A1',
    }),
    declaration({
      id: 'paint',
      name: 'Maling',
      kind: 'generic',
      category: 'Vegger',
      declaredUnit: { amount: 1, unit: 'l' },
    }),
    { ...declaration({ id: 'old', name: 'Vegg, gammel' }), supersededBy: 'wall' },
    { ...declaration({ id: 'gone', name: 'Utgått', category: 'Tak' }), retired: true },
  ];

  it.each<[string, Partial<DeclarationQuery>, string[]]>([
    ['nothing: what is current', {}, ['paint', 'roof', 'wall']],
    ['kind', { kind: 'sector' }, ['wall']],
    ['unit', { unit: 'l' }, ['paint']],
    ['standard', { standard: 'EN 15804+A1' }, ['roof']],
    ['what tells no standard', { standard: 'notStated' }, ['paint']],
    ['group: the widest part of the category', { group: 'Vegger' }, ['paint', 'wall']],
    ['several', { group: 'Vegger', unit: 'm2', text: 'vegg' }, ['wall']],
    ['what is retired', { status: 'retired' }, ['gone']],
    ['what is superseded', { status: 'superseded' }, ['old']],
  ])('narrows it by %s', async (_what, query, ids) => {
    const store = await openTestStore(temporaryFolder(), { starterDeclarations: () => ALL.toReversed() });
    const { total, rows } = store.searchDeclarations({ ...EVERYTHING, ...query });
    expect(rows.map((row) => row.declaration.id)).toEqual(ids);
    expect(total).toBe(ids.length);
  });

  it('has its groups and counts from what is current', async () => {
    const store = await openTestStore(temporaryFolder(), { starterDeclarations: () => ALL });
    expect(store.declarationGroups()).toEqual([
      { group: 'Tak', count: 1 },
      { group: 'Vegger', count: 2 },
    ]);
    expect(store.countDeclarations(TODAY)).toEqual({ all: 3, valid: 3, expired: 0, retired: 1, superseded: 1 });
  });

  it('is answered by an index that gives the order too, and so are the look-ups of an import', async () => {
    const folder = temporaryFolder();
    await openTestStore(folder);
    const plan = (sql: string, parameters: readonly unknown[]) =>
      withDatabase(folder, (db) =>
        db
          .prepare<unknown[], { detail: string }>(`EXPLAIN QUERY PLAN ${sql}`)
          .all(...parameters)
          .map(({ detail }) => detail)
          .filter((detail) => !/json_each|LIST SUBQUERY/.test(detail)),
      );
    const filters = { ...EVERYTHING, kind: 'epd', unit: 'm2', group: 'Tak', validity: 'expired' } as const;
    const conditions = filterConditions(filters);
    const where = conditions.map(({ sql }) => `(${sql})`).join(' AND ');
    const parameters = conditions.flatMap((condition) => condition.parameters);
    expect(plan(`SELECT impacts FROM declaration WHERE ${where} ORDER BY search_words, id`, parameters)).toEqual([
      'SEARCH declaration USING INDEX declaration_in_order (status=?)',
    ]);
    const counted = (validity: DeclarationQuery['validity'], standard: DeclarationQuery['standard'] = null) =>
      countConditions({ ...filters, validity, standard }).flatMap((part) =>
        plan(`SELECT count(*) FROM declaration WHERE ${part.sql}`, part.parameters),
      );
    const stretch = (where: string) => `SEARCH declaration USING COVERING INDEX declaration_by_facets (${where})`;
    expect(counted('all')).toEqual([stretch('status=?')]);
    expect(counted('expired')).toEqual([stretch('status=? AND valid_until<?')]);
    expect(counted('valid')).toEqual([
      stretch('status=? AND valid_until=? AND kind=? AND unit=?'),
      stretch('status=? AND valid_until>?'),
    ]);
    expect(counted('expired', 'notStated')).toEqual([stretch('status=? AND valid_until<?')]);
    expect(counted('valid', 'notStated')).toEqual([
      stretch('status=? AND valid_until=? AND kind=? AND unit=? AND standard=? AND category_group=?'),
      stretch('status=? AND valid_until>?'),
    ]);
    const listed = '(SELECT value FROM json_each(?))';
    expect(plan(`SELECT id FROM declaration WHERE registration_key IN ${listed}`, ['["x"]'])).toEqual([
      'SEARCH declaration USING INDEX declaration_by_registration (registration_key=?)',
    ]);
    expect(
      plan(`SELECT id FROM declaration WHERE data_set IS NOT NULL AND data_set ->> 'uuid' IN ${listed}`, ['["x"]']),
    ).toEqual(['SEARCH declaration USING INDEX declaration_by_data_set (<expr>=?)']);
    expect(plan('SELECT id FROM declaration WHERE superseded_by = ?', ['x'])).toEqual([
      'SEARCH declaration USING INDEX declaration_by_successor (superseded_by=?)',
    ]);
  });
});
