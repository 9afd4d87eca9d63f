import { describe, expect, it } from 'vitest';
import type { Account } from '#core/climate/account.ts';
import { translator } from '#core/text/text.ts';
import { createFormat } from '#renderer/components/text/format.ts';
import { componentGroups } from '#renderer/features/alternatives/component-groups.logic.ts';
import { lackSentences } from '#renderer/features/alternatives/lack-text.logic.ts';
import { lacksOf, totalsOf } from '#renderer/features/alternatives/totals.logic.ts';
import { account, component, declaration } from '#test/support/build.ts';
import { COMPLETE, NS3720 } from '#test/support/shown.ts';

const t = translator('nb');
const { number } = createFormat('nb', t);

// COMPLETE, kg CO₂e/m²: A1-A3 10, A4 1, A5 0, C1 0, C2 1, C3 2, C4 0, D −3. So A–C is 14 a m².
const ENERGY = { energy: [{ carrier: 'electricity', annualDemand: 1000 }] } as const;

describe('the totals of an alternative', () => {
  const complete = account({
    method: NS3720,
    declarations: [COMPLETE],
    components: [component({ quantity: 100 })],
    alternative: { energy: [...ENERGY.energy] },
  });

  it('are given under both electricity mixes, the method’s own first', () => {
    // 100 m² × 14 = 1 400; B6 is 1 000 kWh × 60 years × 0.018 = 1 080, and × 0.136 = 8 160.
    expect(totalsOf(complete).scenarios).toEqual([
      { scenario: 'norway', value: 2480 },
      { scenario: 'europe', value: 9560 },
    ]);
    expect(totalsOf(complete).completeness).toBe('complete');
  });

  it('have D beside them', () => {
    expect(totalsOf(complete).beyond).toEqual({ value: -300, completeness: 'complete' });
    expect(totalsOf(complete).modules.find(({ group }) => group === 'C1-C4')?.value).toBe(300);
  });

  it('call D incomplete, never the least it can be, where a row does not declare it: what it lacks may be saved or emitted', () => {
    const lacking = account({
      method: NS3720,
      declarations: [COMPLETE, declaration({ id: 'd2', impacts: { gwpIobc: { 'A1-A3': 5 } } })],
      components: [component({ quantity: 100 }), component({ id: 'c2', declaration: 'd2' })],
    });
    expect(totalsOf(lacking).beyond).toEqual({ value: -300, completeness: 'incomplete' });
  });

  it('are the least they can be while a row lacks something, and so is its part', () => {
    const lacking = account({
      method: NS3720,
      declarations: [COMPLETE],
      components: [
        component({ quantity: 100 }),
        component({ id: 'c2', quantity: null }),
        component({ id: 'c3', element: '251' }),
      ],
    });
    expect(totalsOf(lacking).completeness).toBe('atLeast');
    expect(totalsOf(lacking).parts.map(({ part, atLeast }) => `${part} ${atLeast}`)).toEqual(['23 true', '25 false']);
  });
});

describe('what a total lacks', () => {
  const components = [
    component({ id: 'c1', name: 'Systemvegg', quantity: null }),
    component({ id: 'c2', name: 'Aggregat', declaration: null }),
    component({ id: 'c3', name: 'Vindu', declaration: 'd2' }),
    component({ id: 'c4', name: 'Himling', quantity: null }),
  ];
  const lacking = account({
    method: NS3720,
    declarations: [
      COMPLETE,
      declaration({ id: 'd2', impacts: { gwpIobc: { 'A1-A3': 5, A4: 1, A5: 0, C1: 0, C2: 0, C3: 0 } } }),
    ],
    components,
  });

  it('is counted by the first reason, with the names of the rows', () => {
    const { lacks } = lacksOf(lacking, components);
    expect(lacks).toEqual([
      { reason: 'quantity-missing', names: ['Systemvegg', 'Himling'], modules: [] },
      { reason: 'declaration-missing', names: ['Aggregat'], modules: [] },
      { reason: 'modules', names: ['Vindu'], modules: ['C4'] },
      { reason: 'alternative', names: [], modules: ['B6'] },
    ]);
  });

  it('is said in short sentences', () => {
    expect(lackSentences(lacksOf(lacking, components), t)).toEqual([
      '3 av 4 poster har ikke tall: Systemvegg, Himling, Aggregat.',
      'Ikke deklarert: C4 i 1 post.',
      'B6 er ikke lagt inn.',
    ]);
  });
});

describe('modules that are not declared', () => {
  const without = (id: string, ...absent: readonly string[]) =>
    declaration({
      id,
      impacts: {
        gwpIobc: Object.fromEntries(
          ['A1-A3', 'A4', 'A5', 'C1', 'C2', 'C3', 'C4'].flatMap((m) => (absent.includes(m) ? [] : [[m, 1]])),
        ),
      },
    });
  // A5 is absent in one row, C1–C4 in two: no row lacks all of them but the second.
  const components = [
    component({ id: 'c1', name: 'Gips', declaration: 'd1' }),
    component({ id: 'c2', name: 'Puss', declaration: 'd2' }),
    component({ id: 'c3', name: 'Vindu', declaration: 'd3' }),
  ];
  const made = account({
    method: NS3720,
    declarations: [without('d1', 'C1', 'C2', 'C3', 'C4'), without('d2', 'A5', 'C1', 'C2', 'C3', 'C4'), without('d3')],
    components,
    alternative: { energy: [{ carrier: 'electricity', annualDemand: 1000 }, { annualDemand: 500 }] },
  });
  const { lacks } = lacksOf(made, components);

  it('are told with the rows that each of them lacks', () => {
    expect(lacks.map(({ reason, names, modules }) => [reason, names, modules])).toEqual([
      ['modules', ['Puss'], ['A5']],
      ['modules', ['Gips', 'Puss'], ['C1', 'C2', 'C3', 'C4']],
      ['energyRows', [], ['B6']],
    ]);
  });

  it('are counted each for itself, and energy that is there in part is not called absent', () => {
    expect(lackSentences(lacksOf(made, components), t)).toEqual([
      'Ikke deklarert: A5 i 1 post, C1–C4 i 2 poster.',
      'B6: en energirad mangler energibærer, levert energi eller faktor.',
    ]);
  });

  it('make their sums the least they can be, and no others', () => {
    expect(totalsOf(made).modules.map(({ group, completeness }) => `${group} ${completeness}`)).toEqual([
      'A1-A3 complete',
      'A4 complete',
      'A5 atLeast',
      'B1-B5 complete',
      'B6 atLeast',
      'B8 complete',
      'C1-C4 atLeast',
    ]);
  });
});

describe('a site log that does not reach the end of the construction period', () => {
  const site = {
    energy: ENERGY.energy,
    siteEnergy: [{ carrier: 'diesel', amount: 100, unit: 'l', factor: 3 }],
  } as const;
  const open = account({
    method: NS3720,
    declarations: [COMPLETE],
    components: [component({ quantity: 100 })],
    alternative: { energy: [...site.energy], siteEnergy: [...site.siteEnergy], siteLogIsOpen: true },
  });

  it('makes A5 and the total the least they can be, and says why', () => {
    // 100 m² × 0 and 100 l × 3 kg CO₂e/l
    expect(totalsOf(open).modules.find(({ group }) => group === 'A5')).toMatchObject({
      value: 300,
      completeness: 'atLeast',
    });
    expect(totalsOf(open).completeness).toBe('atLeast');
    expect(lackSentences(lacksOf(open, []), t)).toEqual([
      'A5: loggen for byggeplassen går ikke til slutten av byggeperioden.',
    ]);
  });
});

describe('a row of the site’s energy without its amount', () => {
  const lacking = (siteLogIsOpen?: boolean) =>
    account({
      method: NS3720,
      declarations: [COMPLETE],
      components: [component({ quantity: 100 })],
      alternative: {
        energy: [...ENERGY.energy],
        siteEnergy: [
          { carrier: 'diesel', amount: 100, unit: 'l', factor: 3 },
          { carrier: 'diesel', amount: null, unit: 'l' },
        ],
        ...(siteLogIsOpen === undefined
          ? {}
          : { siteLogIsOpen, siteLog: [{ carrier: 'diesel', unit: 'l' }, { hours: 3 }] }),
      },
    });

  it('is told of the estimate, and of the log beside that more may come to it', () => {
    expect(lackSentences(lacksOf(lacking(), []), t)).toEqual([
      'A5: en rad for byggeplassen mangler energibærer, mengde eller faktor.',
    ]);
    expect(lackSentences(lacksOf(lacking(false), []), t)).toEqual([
      'A5: 2 rader i loggen for byggeplassen mangler energibærer, mengde eller faktor.',
    ]);
    expect(lackSentences(lacksOf(lacking(true), []), t)).toEqual([
      'A5: loggen for byggeplassen går ikke til slutten av byggeperioden.',
      'A5: 2 rader i loggen for byggeplassen mangler energibærer, mengde eller faktor.',
    ]);
  });
});

describe('the groups of the grid', () => {
  function groupsOf(made: Account, rows: ReturnType<typeof component>[]) {
    const placed = rows.map((row, position) => ({ ...row, position }));
    return componentGroups(placed, new Map(made.components.map((one) => [one.id, one])), made.method, { t, number });
  }

  it('stand by code with their sums, rows without a part last', () => {
    const rows = [
      component({ id: 'c1', element: '251', quantity: 10 }),
      component({ id: 'c2', element: null, quantity: 1 }),
      component({ id: 'c3', element: '232', quantity: 1000 }),
      component({ id: 'c4', element: '23', quantity: 500 }),
    ];
    const groups = groupsOf(account({ method: NS3720, declarations: [COMPLETE], components: rows }), rows);
    expect(groups.map(({ code, name, sums }) => [code, name, sums['A1-A3']?.text, sums['total']?.text])).toEqual([
      ['23', 'Yttervegger', '15\u00A0000', '21\u00A0000'],
      ['25', 'Dekker', '100', '140'],
      ['', 'Uten bygningsdel', '10', '14'],
    ]);
  });

  it('say how many rows have no figure, and their sums are the least they can be', () => {
    const rows = [component({ id: 'c1', quantity: 10 }), component({ id: 'c2', quantity: null })];
    const [group] = groupsOf(account({ method: NS3720, declarations: [COMPLETE], components: rows }), rows);
    expect(group).toMatchObject({
      warning: '1 uten tall',
      sums: { 'A1-A3': { text: '100', atLeast: true }, total: { text: '140', atLeast: true } },
    });
  });

  it('have no sums where the method leaves the part out', () => {
    const rows = [component({ id: 'c1', element: '362', quantity: 10 })];
    const [group] = groupsOf(
      account({ method: { preset: 'tek17', startYear: 2027 }, declarations: [COMPLETE], components: rows }),
      rows,
    );
    expect(group).toMatchObject({ name: 'Luftbehandling (utenfor metoden)', sums: {} });
  });
});
