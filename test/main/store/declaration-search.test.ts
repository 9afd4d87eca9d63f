import { describe, expect, it } from 'vitest';
import type { Declaration } from '#core/declaration/declaration.ts';
import { foldText } from '#core/text/fold.ts';
import type { DeclarationQuery } from '#main/services/ports.ts';
import { declaration } from '#test/support/build.ts';
import { openTestStore, temporaryFolder } from '#test/support/workspace.ts';

const TODAY = '2026-11-23';
const LIBRARY: Declaration[] = [
  declaration({ id: 'birch', name: 'Bjørkefinér 18 mm', manufacturer: 'Hønefoss Trelast', validUntil: '2028-01-01' }),
  declaration({ id: 'slag', name: 'Hyttesement', manufacturer: 'Ålesund Sement', validUntil: TODAY }),
  declaration({ id: 'foam', name: 'Cellulose, blåst (Ærlig AS)', validUntil: '2026-11-22' }),
  declaration({ id: 'vinyl', name: 'Vinylgulv', registration: 'NEPD-4945-3957-DK' }),
  declaration({ id: 'old', name: 'Fußboden', kind: 'generic', validUntil: '2020-01-01' }),
];

async function library() {
  const store = await openTestStore(temporaryFolder(), { starterDeclarations: () => LIBRARY });
  const search = (query: Partial<DeclarationQuery>) =>
    store.searchDeclarations({ text: '', filter: 'all', today: TODAY, offset: 0, limit: 100, ...query });
  return { store, find: (text: string) => search({ text }).rows.map((row) => row.declaration.id), search };
}

describe('a text as it is searched', () => {
  it.each([
    ['Bjørkefinér', 'bjorkefiner'],
    ['ÆRLIG', 'aerlig'],
    ['Ålesund', 'alesund'],
    ['Fußboden für Räume', 'fussboden fur raume'],
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

  it('counts and lists what is valid, expired and generic, and what is both of the last two in both', async () => {
    const { store, search } = await library();
    // Valid on its last day, and without a date; expired the day after, whatever the kind.
    expect(store.countDeclarations(TODAY)).toEqual({ all: 5, valid: 3, expired: 2, generic: 1 });
    const ids = (filter: DeclarationQuery['filter']) => search({ filter }).rows.map((row) => row.declaration.id);
    expect(ids('valid')).toEqual(['birch', 'slag', 'vinyl']);
    expect(ids('expired')).toEqual(['foam', 'old']);
    expect(ids('generic')).toEqual(['old']);
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
      store
        .searchDeclarations({ text, filter: 'all', today: TODAY, offset: 0, limit: 9 })
        .rows.map(({ declaration: { id } }) => id);
    expect(search('betong')).toEqual(['Betong', 'Betong (konservativ)', 'Betong B30', 'Betongstein']);
    expect(search('konserv')).toEqual(['Betong (konservativ)']);
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
    expect(store.declarationsUsedBy('p1').map(({ id }) => id)).toEqual(['birch']);
  });
});
