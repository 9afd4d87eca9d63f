import { describe, expect, it } from 'vitest';
import type { AlternativeDocument, ProjectDocument } from '#core/api/contract.ts';
import { assessDocument } from '#core/comparison/assess-document.ts';
import { rowDifferences } from '#core/comparison/row-differences.ts';
import type { Component } from '#core/project/project.ts';
import { translator } from '#core/text/text.ts';
import { createFormat } from '#renderer/components/text/format.ts';
import { alreadyHere, copyChange, partsWithRows, rowsOfPart } from '#renderer/features/alternatives/copy-from.logic.ts';
import { openStages, ownStamp } from '#renderer/features/alternatives/new-alternative.logic.ts';
import { changeTexts, countsText, onlyChanged } from '#renderer/features/alternatives/row-difference-text.logic.ts';
import { tabsOf } from '#renderer/features/alternatives/tabs.logic.ts';
import { alternative, component, FACTORS, TODAY } from '#test/support/build.ts';
import { COMPLETE, NS3720 } from '#test/support/shown.ts';

const t = translator('nb');
const words = { t, format: createFormat('nb', t), declarationName: (id: string) => `EPD ${id}` };

function made(id: string, components: readonly Component[], fields: Partial<AlternativeDocument> = {}) {
  const { components: _, energy: __, costLines: ___, ...base } = alternative({ id, name: id });
  return {
    ...base,
    position: 1,
    energy: [],
    costLines: [],
    ...fields,
    components: components.map((one, position) => ({ ...one, position })),
  } satisfies AlternativeDocument;
}

const wall = component({ id: 'w', element: '231', name: 'Kledning', quantity: 604 });
const floor = component({ id: 'f', element: '255', name: 'Gulv', quantity: 40 });

describe('what is changed in a row, in words', () => {
  const changed = (change: Partial<Component>) => {
    const side = (components: readonly Component[]) => ({ components, account: null });
    const [part] = rowDifferences(side([wall]), side([{ ...wall, id: 'x', ...change }]));
    return part?.rows.flatMap((row) => changeTexts(row, words));
  };

  it.each<[Partial<Component>, readonly string[]]>([
    [{ quantity: 612.5 }, ['604 → 612,5 m²']],
    [{ quantity: 12, unit: 'm3' }, ['604 m² → 12 m³']],
    [{ quantity: null }, ['604 m² → – m²']],
    [{ wastage: 0.08 }, ['Kapp og svinn: ikke oppgitt → 8,0 %']],
    [{ origin: 'reused' }, ['Opphav: NY → GJEN']],
    [{ declaration: 'd2' }, ['Deklarasjon: EPD d1 → EPD d2']],
    [{ serviceLife: 25 }, ['Levetid: ikke oppgitt → 25 år']],
    [{ transport: [{ mode: 'truck', distance: 40 }] }, ['Transport: endret']],
    [{ quantity: 700, wastage: 0 }, ['604 → 700 m²', 'Kapp og svinn: ikke oppgitt → 0,0 %']],
    [{}, ['Uendret']],
  ])('%j', (change, texts) => {
    expect(changed(change)?.map((text) => text.replaceAll('\u00A0', ' '))).toEqual(texts);
  });

  it('counts them, and shows the changed ones alone', () => {
    const side = (components: readonly Component[]) => ({ components, account: null });
    const parts = rowDifferences(
      side([wall, floor]),
      side([
        { ...wall, quantity: 1 },
        { ...floor, id: 'f2' },
      ]),
    );
    expect(countsText(parts, words)).toBe('1 endret, 0 nye, 0 utgår, 1 uendret');
    expect(onlyChanged(parts).map(({ part }) => part)).toEqual(['23']);
  });
});

describe('rows copied from another alternative', () => {
  const from = made('from', [wall, floor, { ...floor, id: 'g', element: null }]);
  const to = made('to', [{ ...wall, id: 'own', quantity: 10 }]);

  it('are all, or those of one part', () => {
    expect(partsWithRows(from)).toEqual([
      { part: '23', count: 1 },
      { part: '25', count: 1 },
    ]);
    expect(rowsOfPart(from, '25').map(({ id }) => id)).toEqual(['f']);
    expect(rowsOfPart(from, null)).toHaveLength(3);
  });
  it('that are here already are told, so that nothing is doubled unseen', () => {
    expect([...alreadyHere(from.components, to)]).toEqual(['w']);
  });
  it('are new rows behind the others, in their order, as one step', () => {
    let next = 0;
    const change = copyChange(rowsOfPart(from, null).slice(1), to, () => `new-${next++}`);
    expect(change).toMatchObject({ alternative: 'to', label: 'copy', remove: [] });
    expect(change.put.map(({ id, name, position }) => [id, name, position])).toEqual([
      ['new-0', 'Gulv', 1],
      ['new-1', 'Gulv', 2],
    ]);
  });
});

describe('variants', () => {
  const main = made('a', [], { name: 'Rehabilitering' });
  const asBuilt = made('v1', [], { name: 'Rehabilitering, som bygget', variant: { of: 'a', stage: 'asBuilt' } });
  const budget = made('v2', [], { name: 'Forprosjekt', variant: { of: 'a', stage: 'budget' } });
  const other = made('b', [], { name: 'Nybygg' });

  it('stand behind what they are of, in the order of their stages and with the stage in words', () => {
    expect(tabsOf([asBuilt, main, other, budget], t).map(({ short }) => short)).toEqual([
      'Rehabilitering',
      'Forprosjekt (budsjett)',
      'som bygget',
      'Nybygg',
    ]);
  });
  it('have the kind for a name where they are without one', () => {
    const names = [null, ' '].map((name, index) => made(`n${index}`, [], { name, kind: 'newBuild' }));
    expect(tabsOf(names, t).map(({ name }) => name)).toEqual(['Nybygg', 'Nybygg']);
  });

  it('are offered at the stages that are free, of main alternatives alone', () => {
    expect(openStages([main, asBuilt, budget, other]).map(({ of, stages }) => [of.id, stages])).toEqual([
      ['a', ['reference']],
      ['b', ['budget', 'asBuilt', 'reference']],
    ]);
  });
});

describe('the stamp of a delivered account', () => {
  const delivered = (method: AlternativeDocument['method']) =>
    made('d', [], { method, reported: { rows: [{ modules: { 'A1-A3': 100 } }] } });
  const project = (method: ProjectDocument['project']['method'], one: AlternativeDocument): ProjectDocument => ({
    project: { id: 'p', name: 'Skole', method },
    alternatives: [one],
    deliveredProducts: [],
    wastePlan: [],
    wasteDeliveries: [],
    siteMachines: [],
    siteEntries: [],
    siteExceptions: [],
    requirements: [],
    bids: [],
    choices: [],
    grants: [],
    declarations: [COMPLETE],
    factors: FACTORS,
    carriesFactors: false,
  });
  const methodOf = (document: ProjectDocument) => assessDocument(document, TODAY).accounts[0]?.method;

  it('begins as the project’s, and no later change of the project’s reaches it', () => {
    const one = delivered(ownStamp(NS3720));
    const before = methodOf(project(NS3720, one));
    expect(before).toMatchObject({ preset: 'ns3720', startYear: 2028, elements: null });
    const later = { ...NS3720, elements: ['22'], indicator: 'gwpTotal' as const, startYear: 2030 };
    expect(methodOf(project(later, one))).toEqual(before);
    expect(methodOf(project({ preset: 'tek17' }, one))).toEqual(before);
  });
  it('starts in the project’s year where it names none of its own, this year and next', () => {
    const one = delivered(ownStamp({ preset: 'ns3720' }));
    expect(methodOf(project({ preset: 'ns3720', startYear: 2030 }, one))?.startYear).toBe(2030);
    expect(methodOf(project({ preset: 'ns3720' }, one))?.startYear).toBe(Number(TODAY.slice(0, 4)));
  });
});
