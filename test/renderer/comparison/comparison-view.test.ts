import { describe, expect, it } from 'vitest';
import type { AlternativeDocument, ProjectDocument } from '#core/api/contract.ts';
import { assessDocument } from '#core/comparison/assess-document.ts';
import type { Component } from '#core/project/project.ts';
import { translator } from '#core/text/text.ts';
import { choices, comparisonView, withoutMethod } from '#renderer/features/comparison/comparison-view.logic.ts';
import {
  moduleRows,
  partRows,
  provisionalNote,
  type ComparedRow,
} from '#renderer/features/comparison/difference-rows.logic.ts';
import { lackText } from '#core/report/lack-words.ts';
import { alternative, component, declaration, FACTORS, TODAY } from '#test/support/build.ts';
import { COMPLETE, NS3720 } from '#test/support/shown.ts';

const words = { t: translator('nb'), language: 'nb' } as const;

function alternativeDocument(
  id: string,
  fields: Partial<Omit<AlternativeDocument, 'components' | 'energy'>> & {
    readonly components?: readonly Component[];
    readonly kWh?: number;
  },
): AlternativeDocument {
  const { components = [], kWh, ...head } = fields;
  const { components: _, energy: __, costLines: ___, ...base } = alternative({ id });
  return {
    ...base,
    position: 0,
    ...head,
    components: components.map((one, position) => ({ ...one, position })),
    costLines: [],
    energy: kWh === undefined ? [] : [{ id: `${id}-e`, carrier: 'electricity', annualDemand: kWh, position: 0 }],
  };
}

function project(...alternatives: readonly AlternativeDocument[]): ProjectDocument {
  return {
    project: { id: 'p1', name: 'Volla skole', method: NS3720 },
    alternatives,
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
    declarations: [COMPLETE, declaration({ id: 'd2', name: 'Vinyl', impacts: { gwpIobc: { 'A1-A3': 6 } } })],
    factors: FACTORS,
    carriesFactors: false,
  };
}

function viewOf(document: ProjectDocument, choice = 'all') {
  const view = comparisonView(document, assessDocument(document, TODAY), choice, 'total', words);
  if (!view) throw new Error('two alternatives at least');
  return view;
}

/** A row's difference, without the last bits of float64. */
function tonnes({ name, value }: ComparedRow): [string, number | null] {
  return [name, value === null ? null : Math.round(value * 1e6) / 1e6];
}

/** 1 000 m² of COMPLETE: A1-A3 10, A4 1, C 3 t. Electricity 100 000 kWh: 108 t in Norway, 816 t in Europe. */
const renovation = alternativeDocument('a', {
  name: 'Rehabilitering',
  components: [component({ quantity: 1000, element: '231', name: 'Kledning' })],
  kWh: 100_000,
});
/** 10 000 m²: 140 t. Electricity 50 000 kWh: 54 t and 408 t. */
const newBuild = alternativeDocument('b', {
  name: 'Nybygg',
  kind: 'newBuild',
  components: [component({ id: 'c2', quantity: 10_000, element: '252', name: 'Gulv' })],
  kWh: 50_000,
});

describe('the comparison of two alternatives', () => {
  it('opens with the answer', () => {
    // 122 and 830 t against 194 and 548 t
    expect(viewOf(project(renovation, newBuild)).sentence).toBe(
      'Rehabilitering slipper ut 72 t CO₂e mindre enn Nybygg over 60 år med norsk strøm, men 282 t mer med europeisk strøm.',
    );
  });

  it('shows where the difference lies, by part and by module, and the parts add up', () => {
    const [reference, other] = viewOf(project(renovation, newBuild)).shown;
    if (!reference || !other) throw new Error('two alternatives');
    const parts = partRows(reference, other, words);
    expect(parts.rows.map(tonnes)).toEqual([
      ['25 Dekker', 140],
      ['23 Yttervegger', -14],
    ]);
    expect(parts.sums.map(tonnes)).toEqual([['Sum', 126]]);
    const modules = moduleRows(reference, other, words);
    expect(modules.rows.map(tonnes)).toEqual([
      ['A1–A3', 90],
      ['A4', 9],
      ['A5', 0],
      ['B1–B5', 0],
      ['B6, norsk strøm', -54],
      ['B6, europeisk strøm', -408],
      ['C1–C4', 27],
    ]);
    expect(modules.sums.map(tonnes)).toEqual([
      ['Sum, norsk strøm', 72],
      ['Sum, europeisk strøm', -282],
      ['D, utenfor sum', -27],
    ]);
  });

  it('tells a part that an alternative has nothing of from one that is 0, and still counts it as 0', () => {
    const [reference, other] = viewOf(project(renovation, newBuild)).shown;
    if (!reference || !other) throw new Error('two alternatives');
    const parts = partRows(reference, other, words);
    const floors = parts.rows.find(({ key }) => key === '25');
    expect(floors).toMatchObject({ reference: { value: 0, isEmpty: true }, value: 140 });
    expect(floors?.other.isEmpty).toBeUndefined();
    expect(provisionalNote(parts, reference, other, words)).toBeNull();
  });

  it('keeps modules that nobody has figures for, as missing, and calls the differences provisional', () => {
    const sole = { components: [component({ quantity: 100, declaration: 'd2' })] };
    const document = project(
      alternativeDocument('a', { ...sole, kWh: 0 }),
      alternativeDocument('b', { ...sole, kWh: 0 }),
    );
    const [reference, other] = viewOf(document).shown;
    if (!reference || !other) throw new Error('two alternatives');
    const modules = moduleRows(reference, other, words);
    const endOfLife = modules.rows.find(({ key }) => key === 'C1-C4');
    expect(endOfLife?.reference).toMatchObject({ value: null, complete: false });
    expect(endOfLife?.value).toBeNull();
    expect(provisionalNote(modules, reference, other, words)).toBe(
      'Forskjellene er foreløpige: begge sider mangler tall.',
    );
    const [whole, lacking] = viewOf(
      project(renovation, alternativeDocument('b', { ...sole, name: 'Nybygg', kWh: 0 })),
    ).shown;
    if (!whole || !lacking) throw new Error('two alternatives');
    expect(provisionalNote(moduleRows(whole, lacking, words), whole, lacking, words)).toBe(
      'Forskjellene er foreløpige: Nybygg mangler tall.',
    );
  });

  it('puts site energy and components without part on a row of their own', () => {
    const site = alternativeDocument('b', {
      components: [component({ id: 'c2', quantity: 1000 })],
      // 1 000 l at 3.4 kg: 3.4 t
      siteEnergy: [{ carrier: 'diesel', amount: 1000, unit: 'l' }],
      kWh: 0,
    });
    const [reference, other] = viewOf(project(renovation, site)).shown;
    if (!reference || !other) throw new Error('two alternatives');
    const rest = partRows(reference, other, words).rows.find(({ key }) => key === 'rest');
    expect(rest?.value).toBeCloseTo(3.4, 9);
    expect(rest?.reference).toMatchObject({ isEmpty: true });
  });

  it('names what incomplete totals lack', () => {
    const lacking = alternativeDocument('b', {
      name: 'Nybygg',
      components: [
        component({ id: 'c2', quantity: 100, declaration: 'd2', name: 'Vinylgulv' }),
        component({ id: 'c3', quantity: 100, declaration: 'd2', name: 'Sokkel' }),
        component({ id: 'c4', quantity: 100, declaration: null, name: 'Systemvegg' }),
      ],
    });
    const view = viewOf(project(renovation, lacking));
    expect(view.sentence).toBe('Kan ikke avgjøres ennå: tall mangler for energi i drift (B6) i Nybygg.');
    expect(view.missing.map(({ name }) => name)).toEqual(['Nybygg']);
    expect(view.missing.flatMap(({ lacks }) => lacks.map((lack) => lackText(lack, words)))).toEqual([
      'alle tall for Systemvegg',
      'A4, A5, C1–C4 for 2 poster (Vinylgulv og Sokkel)',
      'B6',
    ]);
  });

  it('counts what many components lack by module, and gives no verdict on half of them', () => {
    const unknown = (id: string) => component({ id, quantity: 100, declaration: null });
    const lacking = alternativeDocument('b', {
      name: 'Nybygg',
      components: [
        component({ id: 'c2', quantity: 100, declaration: 'd2' }),
        component({ id: 'c3', quantity: 100, declaration: 'd2' }),
        unknown('c4'),
        unknown('c5'),
        // What is torn down has no production to lack.
        component({ id: 'c6', quantity: 100, declaration: 'd2', origin: 'demolished' }),
      ],
    });
    const view = viewOf(project(renovation, lacking));
    expect(view.undecided).toBe(true);
    expect(view.sentence).toBe('Kan ikke avgjøres ennå: tall mangler for 2 av 4 poster i Nybygg.');
    // d2 declares A1-A3 alone, and outlives the study period.
    expect(view.missing[0]?.summary).toBe('B6; A1–A3, B4 i 2 poster; A4, A5 i 4 poster; C1–C4 i 5 poster');
  });

  it('does not call absent what is entered and lacks something', () => {
    const lacking = {
      ...newBuild,
      energy: [{ id: 'e1', position: 0, carrier: 'electricity' as const, annualDemand: null }],
      siteEnergy: [{ carrier: 'diesel' as const, amount: null, unit: 'l' as const }],
    };
    const view = viewOf(project(renovation, lacking));
    expect(view.missing[0]?.summary).toBe('A5 i en rad for byggeplassen; B6 i en energirad');
  });

  it('shortens a long list of names, and says how many more', () => {
    const names = ['Vinyl', 'Dør', 'Vindu', 'Gips'];
    expect(lackText({ components: names, modules: ['C1'], everything: false }, words)).toBe(
      'C1 for 4 poster (Vinyl, Dør og 2 til)',
    );
    expect(lackText({ components: names, modules: ['C1'], everything: false }, words, Infinity)).toBe(
      'C1 for 4 poster (Vinyl, Dør, Vindu og Gips)',
    );
  });
});

describe('alternatives that do not compare', () => {
  const shorter = { ...newBuild, method: { referenceStudyPeriod: 50 } };
  const other = { ...shorter, function: 'Skole for 350 elever' };

  it('get no difference, and what differs is listed', () => {
    const view = viewOf(project(renovation, other));
    expect(view.comparison.differences).toEqual([]);
    expect(view.sentence).toBe('Alternativene kan ikke sammenlignes. Ikke likt: beregningsperiode og funksjon.');
    expect(view.unlike).toEqual([
      { setting: 'Beregningsperiode', values: ['60 år', '50 år'] },
      { setting: 'Funksjon', values: ['ikke oppgitt', 'Skole for 350 elever'] },
    ]);
  });

  it('by a study period of 50 years alone get no figure in the answer, which would name a winner', () => {
    const view = viewOf(project(renovation, shorter));
    expect(view.comparison).toMatchObject({ comparable: false, differences: [] });
    expect(view.sentence).toBe('Alternativene kan ikke sammenlignes. Ikke likt: beregningsperiode.');
  });

  it('do not stand in the way of those that do', () => {
    const third = { ...newBuild, id: 'c', name: 'Tilbygg' };
    const document = project(renovation, shorter, third);
    expect(viewOf(document).comparison.comparable).toBe(false);
    expect(viewOf(document, 'c').comparison.comparable).toBe(true);
  });
});

describe('the choice of alternatives', () => {
  const third = { ...newBuild, id: 'c', name: 'Tilbygg' };

  it('is offered from three on, each against the first', () => {
    const document = project(renovation, newBuild, third);
    expect(choices(document, assessDocument(document, TODAY), words).map(({ label }) => label)).toEqual([
      'Alle 3',
      'Nybygg mot Rehabilitering',
      'Tilbygg mot Rehabilitering',
    ]);
    const two = project(renovation, newBuild);
    expect(choices(two, assessDocument(two, TODAY), words)).toEqual([]);
  });

  it('shows all when what was chosen is gone', () => {
    expect(viewOf(project(renovation, newBuild, third), 'gone').totals).toHaveLength(3);
  });
});

describe('an alternative that lacks its method', () => {
  it('is left out by name', () => {
    const ownMethod = { ...newBuild, method: { preset: 'custom' as const } };
    const document = project(renovation, ownMethod);
    const assessed = assessDocument(document, TODAY);
    expect(comparisonView(document, assessed, 'all', 'total', words)).toBeNull();
    expect(withoutMethod(document, assessed, words)).toBe(
      'Nybygg er ikke med: metoden mangler moduler eller beregningsperiode.',
    );
  });
});
