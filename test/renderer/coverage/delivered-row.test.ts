import { describe, expect, it } from 'vitest';
import type { Declaration } from '#core/declaration/declaration.ts';
import type { PlacedDelivered } from '#renderer/client/row-change.logic.ts';
import { DeclarationBook } from '#renderer/components/declaration/declaration-book.ts';
import { componentEntry } from '#renderer/components/project/component-entry.ts';
import { registrationEntry } from '#renderer/features/coverage/delivered-row.logic.ts';
import { declaration } from '#test/support/build.ts';

const ROW: PlacedDelivered = { id: 'p1', position: 1 };

describe('the component of a delivery', () => {
  const components = [
    { id: 'wall', name: 'Yttervegg', element: '231', position: 1 },
    { id: 'roof-1', name: 'Taktekning', element: '262', position: 2 },
    { id: 'roof-2', name: 'Taktekning', element: '262', position: 3 },
  ];
  const entry = componentEntry<PlacedDelivered>(
    components,
    new Map(components.map((one) => [one.id, one])),
    (row, component) => ({ ...row, component }),
  );

  it('is written by name, with or without its part, or by id', () => {
    for (const text of ['yttervegg', '231 Yttervegg', 'wall']) {
      expect(entry.write(ROW, text)).toMatchObject({ row: { component: 'wall' }, problem: null });
    }
    expect(entry.write({ ...ROW, component: 'wall' }, '').row.component).toBeNull();
  });

  it('is a question where several have the name, and refused where none has', () => {
    const { row, problem } = entry.write({ ...ROW, component: 'wall' }, 'Taktekning');
    expect(row.component).toBeNull();
    expect(problem?.answers.map(({ text }) => text)).toEqual(['roof-1', 'roof-2']);
    expect(entry.write(ROW, 'Vindu').problem?.answers).toEqual([]);
  });

  it('is offered by any part of its name', async () => {
    expect((await entry.suggest?.('vegg'))?.list.map(({ label }) => label)).toEqual(['231 Yttervegg']);
  });
});

describe('the EPD number of a delivery', () => {
  const EPD = declaration({ id: 'epd', registration: 'NEPD-1-2' });
  const entryOver = async (found: readonly Declaration[]) => {
    const entry = registrationEntry(new DeclarationBook(() => Promise.resolve({ found, total: found.length })));
    await entry.prepare?.(['NEPD-1-2']);
    return entry;
  };

  it('brings the one EPD that the library has of it', async () => {
    const entry = await entryOver([EPD]);
    expect(entry.write(ROW, 'NEPD-1-2').row).toMatchObject({ registration: 'NEPD-1-2', declaration: 'epd' });
  });

  it('is the same with spaces as with dashes', async () => {
    const book = new DeclarationBook(() => Promise.resolve({ found: [EPD], total: 1 }));
    const entry = registrationEntry(book);
    await entry.prepare?.(['nepd 1 2']);
    expect(entry.write(ROW, 'nepd 1 2').row).toMatchObject({ registration: 'nepd 1 2', declaration: 'epd' });
  });

  it('leaves what is chosen, what waits for an answer, and what several have', async () => {
    const entry = await entryOver([EPD]);
    expect(entry.write({ ...ROW, declaration: 'other' }, 'NEPD-1-2').row.declaration).toBe('other');
    expect(entry.write(ROW, 'NEPD-1-2', new Set(['declaration'])).row.declaration).toBeUndefined();
    const both = await entryOver([EPD, { ...EPD, id: 'epd-2' }]);
    expect(both.write(ROW, 'NEPD-1-2').row).toEqual({ ...ROW, registration: 'NEPD-1-2', declaration: undefined });
  });
});
