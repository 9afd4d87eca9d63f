import { describe, expect, it } from 'vitest';
import type { Declaration } from '#core/declaration/declaration.ts';
import { translator } from '#core/text/text.ts';
import { elementEntry, figureText, serviceLifeText } from '#renderer/features/alternatives/component-row.logic.ts';
import { declarationEntry, withDeclaration } from '#renderer/components/declaration/declaration-entry.ts';
import { DeclarationBook } from '#renderer/components/declaration/declaration-book.ts';
import type { PlacedComponent } from '#renderer/client/row-change.logic.ts';
import { createFormat } from '#renderer/components/text/format.ts';
import { declaration } from '#test/support/build.ts';

const t = translator('nb');
const row: PlacedComponent = { id: 'c1', position: 1 };

describe('the building part of a row', () => {
  const element = elementEntry(t);

  it('is two or three digits, also with a name after them', () => {
    expect(['23', '234', '234 Vinduer'].map((text) => element.write(row, text).row.element)).toEqual([
      '23',
      '234',
      '234',
    ]);
  });

  it('of more digits is refused, with its first three as an answer', () => {
    const { row: stored, problem } = element.write(row, '2341');
    expect(stored.element).toBeNull();
    expect(problem?.answers).toEqual([{ label: '234 Vinduer, dører og porter', text: '234' }]);
  });

  it('is found by digits or by a piece of its name', async () => {
    const offered = async (text: string) => (await element.suggest?.(text))?.list.map((one) => one.text) ?? [];
    expect((await offered('23'))[0]).toBe('23');
    expect(await offered('søyler')).toEqual(['222']);
  });
});

describe('the declaration of a row', () => {
  const window = declaration({ id: 'd1', name: 'Vindu', registration: 'NEPD-1-2' });
  const dear = declaration({ id: 'd2', name: 'Teglstein', registration: 'NEPD-3-4' });
  const cheap = declaration({ id: 'd3', name: 'Teglstein', manufacturer: 'Ringverk' });
  const library: readonly Declaration[] = [window, dear, cheap];
  const searched: string[] = [];

  function entryOf() {
    searched.length = 0;
    const book = new DeclarationBook((text) => {
      searched.push(text);
      const words = text.toLowerCase();
      const found = library.filter(({ name, registration }) => `${name} ${registration}`.toLowerCase().includes(words));
      return Promise.resolve({ found, total: found.length });
    });
    return declarationEntry(book, ({ id, name, manufacturer }) => ({
      text: id,
      label: name,
      ...(manufacturer != null && { hint: manufacturer }),
    }));
  }

  async function written(text: string) {
    const entry = entryOf();
    await entry.prepare?.([text]);
    return entry.write(row, text);
  }

  it('is found by its number or its whole name, whatever the case', async () => {
    expect((await written('nepd-1-2')).row.declaration).toBe('d1');
    expect((await written('vindu')).row.declaration).toBe('d1');
  });

  it('fills the unit and the name where they are empty, and no others', async () => {
    expect((await written('Vindu')).row).toMatchObject({ name: 'Vindu', unit: 'm2' });
    expect(withDeclaration({ ...row, name: 'V1', unit: 'pcs' }, window)).toMatchObject({ name: 'V1', unit: 'pcs' });
  });

  it('is a question where several have the name, and an answer is one of them', async () => {
    const { row: stored, problem } = await written('Teglstein');
    expect(stored.declaration).toBeNull();
    expect(problem?.answers.map(({ text }) => text)).toEqual(['d2', 'd3']);
    const entry = entryOf();
    await entry.suggest?.('tegl');
    expect(entry.write(row, 'd3').row.declaration).toBe('d3');
  });

  it('that is not in the library is told, with what comes near', async () => {
    const { problem } = await written('tegl');
    expect(problem?.title.key).toBe('alternatives.nearDeclarations');
    expect(problem?.answers).toHaveLength(2);
    expect((await written('marmor')).problem).toMatchObject({
      title: { key: 'alternatives.noDeclaration' },
      answers: [],
    });
  });

  it('leaves a unit that was refused unknown', () => {
    expect(withDeclaration(row, window, new Set(['unit']))).toMatchObject({ name: 'Vindu', unit: null });
  });

  it('is taken by the first letters only where they can mean no other', async () => {
    const offer = async (text: string) => await entryOf().suggest?.(text);
    expect(await offer('tegl')).toMatchObject({ isOne: false, list: [{ text: 'd2' }, { text: 'd3' }] });
    expect(await offer('vin')).toMatchObject({ isOne: true, list: [{ text: 'd1' }] });
  });

  it('is offered as typical before conservative, with how many more there are', async () => {
    const found = [
      declaration({ id: 'high', name: 'Betong B30 (konservativ)', conservative: true }),
      declaration({ id: 'low', name: 'Betong B30' }),
      declaration({ id: 'beam', name: 'Bjelke, betong' }),
    ];
    const book = new DeclarationBook(() => Promise.resolve({ found, total: 40 }));
    expect(await book.search('betong')).toMatchObject({
      found: [{ id: 'low' }, { id: 'high' }, { id: 'beam' }],
      more: 37,
      isOne: false,
    });
    expect(await book.search('betong b30')).toMatchObject({ found: [{ id: 'low' }, {}, {}], isOne: true });
  });

  it('is looked up once however many rows name it', async () => {
    const entry = entryOf();
    await entry.prepare?.(['Vindu']);
    expect(entry.prepare?.(['Vindu'])).toBeNull();
    expect(searched).toEqual(['Vindu']);
  });
});

describe('the service life that stands in an empty cell', () => {
  const { number } = createFormat('nb', t);
  const least = declaration({ serviceLife: 50, serviceLifeBound: 'atLeast' });

  it('is what is counted with, or the least where the declaration says no more', () => {
    expect(serviceLifeText({}, 30, least, number)).toBe('30');
    expect(serviceLifeText({}, null, least, number)).toBe('≥\u00A050');
  });

  it('is none where it is not known or the row is demolished', () => {
    expect(serviceLifeText({}, null, declaration({ serviceLife: null }), number)).toBeNull();
    expect(serviceLifeText({ origin: 'demolished' }, null, least, number)).toBeNull();
  });
});

describe('a figure', () => {
  const { number } = createFormat('nb', t);

  it('has no decimals, but for one that would read as nothing', () => {
    expect(figureText(43794.4, number)).toBe('43\u00A0794');
    expect(figureText(0.04, number)).toBe('0,04');
  });

  it('that is not known is no text, and 0 is a figure', () => {
    expect(figureText(null, number)).toBe('');
    expect(figureText(0, number)).toBe('0');
  });
});
