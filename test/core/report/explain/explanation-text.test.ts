import { describe, expect, it } from 'vitest';
import { ALTERNATIVE, TOTAL, type FigureName, type Place } from '#core/climate/explain/place.ts';
import type { OfSiteLog } from '#core/climate/operation.ts';
import type { Declaration } from '#core/declaration/declaration.ts';
import type { ElectricityScenario } from '#core/project/codes.ts';
import type { FactorSet } from '#core/project/factor-set.ts';
import type { MethodChoice } from '#core/project/method.ts';
import type { Alternative, Component } from '#core/project/project.ts';
import { explanationText } from '#core/report/explain/explanation-text.ts';
import { translator } from '#core/text/text.ts';
import { account, alternative, component, declaration, FACTORS } from '#test/support/build.ts';
import { subjectOf } from '#test/support/explained.ts';
import { COMPLETE, NS3720 } from '#test/support/shown.ts';

const nb = { t: translator('nb'), language: 'nb' as const };

/** The explanations of an alternative's figures, in Norwegian. */
function explained(
  fields: Partial<Alternative> & OfSiteLog,
  given: {
    readonly declarations?: readonly Declaration[];
    readonly method?: MethodChoice;
    readonly factors?: FactorSet;
  } = {},
) {
  const { declarations = [COMPLETE], method = NS3720, factors = FACTORS } = given;
  const own = alternative({ name: 'Rehabilitering', ...fields });
  const made = account({ method, declarations, factors, components: own.components ?? [], alternative: fields });
  const subject = subjectOf(own, made, declarations, factors);
  return (at: Place, scenario: ElectricityScenario = 'norway') => explanationText(subject, at, scenario, nb);
}

/** One row: its page and the term of each module on it. */
function row(fields: Partial<Component>, declared: Declaration = COMPLETE, method: MethodChoice = NS3720) {
  const own = component({ declaration: declared.id, ...fields });
  const text = explained({ components: [own] }, { declarations: [declared], method });
  const page = text({ holder: { kind: 'component', id: own.id }, figure: 'total' });
  const of = (figure: FigureName) => [...page.terms, ...page.beside].find(({ at }) => at.figure === figure);
  const open = (figure: FigureName) => text({ holder: { kind: 'component', id: own.id }, figure });
  return { page, of, open };
}

describe('the calculation of a row', () => {
  it('puts the quantity and the declared figure into the formula', () => {
    // Vinyl 4 958 m² × 6.70 = 33 218.6; L 20 over 60 years is 2 replacements: 66 437.2.
    const vinyl = declaration({ id: 'vinyl', name: 'Vinyl', impacts: { gwpIobc: { 'A1-A3': 6.7 } } });
    const { of } = row({ quantity: 4958, serviceLife: 20 }, vinyl);
    expect(of('A1-A3')).toMatchObject({ formula: '4\u00A0958 × 6,7', value: '33\u00A0219' });
    expect(of('B4')).toMatchObject({
      formula: '2 × 33\u00A0219',
      value: '66\u00A0437',
      note: 'Skiftes etter 20, 40 år. Ikke deklarert: A4, A5, C1–C4.',
    });
  });

  it('shows how wastage makes A5, with each part’s own formula under it', () => {
    // 100 m² of COMPLETE: A5 0 declared, and 5 % of 1 000 + 100 + 100 + 200 + 0 = 70.
    const a5 = row({ quantity: 100, wastage: 0.05 }).open('A5');
    expect(a5.formula).toBe('100 × 0 + 0,05 × (1\u00A0000 + 100 + 100 + 200 + 0)');
    expect(a5.figures[0]?.value).toBe('70');
    expect(a5.where).toContain('A1–A3: 100 × 10 = 1\u00A0000');
    expect(a5.where).toContain('C3: 100 × 2 = 200');
  });

  it('says what is a decision, and what is not declared', () => {
    expect(row({ origin: 'retained' }).of('A1-A3')).toMatchObject({
      formula: null,
      value: '0',
      note: 'Beholdes: ingen ny produksjon.',
    });
    expect(row({ origin: 'reused' }).of('A1-A3')?.note).toBe('Ombrukt: ingen ny produksjon.');
    expect(row({ origin: 'demolished' }).of('B4')?.note).toBe('Rives: bare C1–C4.');
    expect(row({ transport: [] }).of('A4')).toMatchObject({ value: '0', note: 'Ingen transport.' });
    const decided = row({ notRelevant: [{ module: 'C3', reason: 'blir stående' }] });
    expect(decided.of('C3')).toMatchObject({ value: '0', note: 'Ikke relevant: blir stående' });
    const sparse = declaration({ impacts: { gwpIobc: { 'A1-A3': 10 } } });
    expect(row({}, sparse).of('C3')).toMatchObject({ formula: null, value: '–', note: 'Ikke deklarert.' });
  });

  it('says why nothing is known of a row', () => {
    expect(row({ unit: 'kg' }).of('A1-A3')).toMatchObject({
      value: '–',
      note: expect.stringContaining('Mengden i kg kan ikke regnes om til deklarasjonens m²'),
    });
    expect(row({ declaration: null }).of('A1-A3')?.note).toContain('Ingen deklarasjon er valgt');
  });

  it('leaves out modules that are counted only where they are declared', () => {
    const { page } = row({});
    expect(page.terms.map(({ at }) => at.figure)).toEqual(['A1-A3', 'A4', 'A5', 'B4', 'C1', 'C2', 'C3', 'C4']);
    expect(page.beside.map(({ at }) => at.figure)).toEqual(['D']);
  });

  it('shows the way from the row’s unit to the declared one', () => {
    const perKilo = declaration({ declaredUnit: { amount: 1, unit: 'kg' }, equivalents: { m2: 0.025 } });
    expect(row({ quantity: 10 }, perKilo).page.quantity).toBe('10\u00A0m² = 400 × 1\u00A0kg (40\u00A0kg per m²)');
    expect(row({ quantity: 10 }).page.quantity).toBe('10\u00A0m² = 10 × 1\u00A0m²');
  });

  it('names each number that is put in, and where it is from', () => {
    // 10 m² · 0.2 m = 2 m³; 1 000 kg is 0.4 m³, so 5 declared units of 1 000 kg.
    const concrete = declaration({
      registration: 'NEPD-1',
      declaredUnit: { amount: 1000, unit: 'kg' },
      equivalents: { m3: 0.4 },
    });
    expect(row({ quantity: 10, thickness: 0.2 }, concrete).open('A1-A3').inputs).toEqual([
      { label: 'Mengde', value: '10\u00A0m²', source: 'lagt inn i prosjektet' },
      { label: 'Tykkelse', value: '0,2\u00A0m', source: 'lagt inn i prosjektet' },
      { label: 'Omregning til deklarert enhet', value: '2,5\u00A01000 kg/m³', source: 'NEPD-1' },
      { label: 'Utslipp A1–A3', value: '10\u00A0kg CO₂e/1000 kg', source: 'NEPD-1' },
    ]);
  });

  it('adds the surcharge on generic data', () => {
    const generic = { ...COMPLETE, kind: 'generic' as const };
    const { of } = row({ quantity: 10 }, generic, { ...NS3720, genericSurcharge: 0.25 });
    expect(of('A1-A3')).toMatchObject({ formula: '10 × 10 × (1 + 0,25)', value: '125' });
  });

  it('names the transport’s legs and where their factor is from', () => {
    // 2 000 kg = 2 t × 50 km × 0.1 kg CO₂e/tkm = 10.
    const fields = { quantity: 2000, unit: 'kg' as const, transport: [{ mode: 'truck' as const, distance: 50 }] };
    const { of, page } = row(fields, { ...COMPLETE, declaredUnit: { amount: 1, unit: 'kg' } });
    expect(of('A4')).toMatchObject({ formula: '2 × 50 × 0,1', value: '10' });
    expect(page.sources).toContain('Lastebil: 0,1 kg CO₂e/tkm (faktorsett test)');
  });

  it('says by which basis the figures are, and until when they hold', () => {
    const { page } = row({}, { ...COMPLETE, registration: 'NEPD-2', validUntil: '2028-05-31' });
    expect(page.sources).toEqual(['Product, NEPD-2', 'Gyldig til 31.05.2028', 'Tall: GWP-IOBC, deklarert']);
  });
});

describe('the calculation of energy', () => {
  const energy = [
    { carrier: 'electricity' as const, annualDemand: 21_000 },
    { carrier: 'district-heating' as const, annualDemand: 1000, factor: 0.02 },
    { carrier: 'diesel' as const, annualDemand: 5 },
  ];
  const B6: Place = { holder: ALTERNATIVE, figure: 'B6' };

  it('is demand by factor by years, the largest carrier first, with the factor’s source', () => {
    // 21 000 kWh × 0.018 × 60 = 22 680 with the Norwegian mix, × 0.136 = 171 360 with the European; 1 000 × 0.02 × 60 = 1 200.
    const page = explained({ energy })(B6);
    expect(page.terms.map(({ label, formula, value }) => [label, formula, value])).toEqual([
      ['Elektrisitet', '21\u00A0000 × 0,018 × 60', '22\u00A0680'],
      ['Fjernvarme', '1\u00A0000 × 0,02 × 60', '1\u00A0200'],
      ['Diesel', '5 × – × 60', '–'],
    ]);
    expect(page.terms[2]?.note).toBe('Diesel, rad 3, har ingen utslippsfaktor i faktorsettet.');
    expect(page.sources).toEqual(['Elektrisitet, Norge: 0,018 kg CO₂e/kWh (faktorsett test)']);
    expect(page.figures.map(({ scenario, value }) => [scenario, value])).toEqual([
      ['norway', '23\u00A0880'],
      ['europe', '172\u00A0560'],
    ]);
  });

  it('says between what a factor that changes from year to year runs', () => {
    // 2028–2087: from 0.2 in 2030, in a line, to 0.1 in 2032; level before and after.
    const path = [
      { year: 2030, value: 0.2 },
      { year: 2032, value: 0.1 },
    ];
    const rows = [{ id: 'electricity-norway', value: 1, unit: 'kg CO2e/kWh', path }, ...FACTORS.rows.slice(1)];
    const page = explained({ energy: energy.slice(0, 1) }, { factors: { set: 'own', rows } })(B6);
    expect(page.terms[0]?.note).toBe('Faktoren er snittet over årene 2028–2087: 0,2 i 2028, 0,1 i 2087.');
  });
});

describe('the calculation of a total', () => {
  const components = [
    component({ id: 'small', name: 'Liten', quantity: 1 }),
    component({ id: 'large', name: 'Stor', quantity: 50 }),
    component({ id: 'none', name: 'Uten', declaration: null, element: '49' }),
  ];

  it('opens down to modules, then to components with the largest first', () => {
    const page = explained({ components, energy: [{ carrier: 'electricity', annualDemand: 1 }] });
    expect(page(TOTAL).terms.map(({ at }) => at.figure)).toContain('B6');
    const [first] = page(TOTAL).terms;
    expect(first).toMatchObject({ label: 'A1–A3 Produksjon', value: '510', completeness: 'atLeast' });
    const opened = page(first?.at ?? TOTAL);
    expect(opened).toMatchObject({ title: 'A1–A3 Produksjon', subtitle: 'Rehabilitering' });
    expect(opened.terms.map(({ label, value }) => [label, value])).toEqual([
      ['Stor', '500'],
      ['Liten', '10'],
      ['Uten', '–'],
    ]);
    expect(opened.missing).toEqual(['A1–A3: Uten']);
  });

  it('is given for a building part as well', () => {
    const page = explained({ components })({ holder: { kind: 'part', part: '23' }, figure: 'total' });
    expect(page.title).toBe('23 Yttervegger');
    expect(page.terms.map(({ label }) => label)).toEqual(['Stor', 'Liten']);
  });

  it('is divided by area and years for the figure per m² and year', () => {
    // 50 + 1 m² of COMPLETE: 14 kg each = 714 (A5 declared 0), over 100 m² and 60 years: 0.119.
    const page = explained({ components: components.slice(0, 2) })({ holder: ALTERNATIVE, figure: 'perAreaYear' });
    expect(page.formula).toBe('714 ÷ (100 × 60)');
    expect(page.figures[0]).toMatchObject({ value: '0,12', unit: 'kg CO₂e/m²/år' });
  });

  it('names the largest rows only where that is asked for, and counts the others', () => {
    // 10, 20 and 30 m² · 10 kg.
    const rows = [10, 20, 30].map((quantity) => component({ id: `c${quantity}`, name: `${quantity} m²`, quantity }));
    const own = alternative({ components: rows });
    const declarations = [COMPLETE];
    const made = account({
      method: NS3720,
      declarations,
      components: rows,
    });
    const at: Place = { holder: ALTERNATIVE, figure: 'A1-A3' };
    const page = explanationText(subjectOf(own, made, declarations), at, 'norway', nb, 2);
    expect(page.terms.map(({ label, value }) => [label, value])).toEqual([
      ['30 m²', '300'],
      ['20 m²', '200'],
    ]);
    expect(page.moreTerms).toBe(1);
  });
});

describe('the calculation of a delivered account', () => {
  const reported = {
    by: 'Rådgiver AS',
    date: '2026-05-04',
    rows: [
      { element: '23', modules: { 'A1-A3': 700, B4: 30 } },
      { element: null, modules: { 'A1-A3': 20, B6: 900 }, otherMix: { B6: 4000 } },
    ],
  };

  it('is the rows that were delivered, with who made them', () => {
    const page = explained({ reported });
    // 700 + 30 + 20 + 900; with the other mix 4 000 in the place of 900.
    expect(page(TOTAL).figures.map(({ value }) => value)).toEqual(['1\u00A0650', '4\u00A0750']);
    const opened = page({ holder: ALTERNATIVE, figure: 'A1-A3' });
    expect(opened.terms.map(({ label, value }) => [label, value])).toEqual([
      ['23 Yttervegger', '700'],
      ['Hele bygget', '20'],
    ]);
    expect(opened.sources).toEqual(['Levert av Rådgiver AS, 04.05.2026']);
    expect(page({ holder: ALTERNATIVE, figure: 'C1' }).notes).toEqual(['Ikke levert.']);
  });
});

describe('what a sum lacks of the alternative itself', () => {
  it('is called absent only where nothing is entered', () => {
    const siteEnergy = [{ carrier: 'diesel' as const, amount: 100, unit: 'l' as const, factor: 3 }];
    const open = explained({ siteEnergy, siteLogIsOpen: true });
    // 100 l × 3 kg CO₂e/l is counted, so A5 is entered; the energy in operation is not.
    expect(open(TOTAL).missing).toEqual([
      'B6: ikke lagt inn',
      'A5: loggen for byggeplassen går ikke til slutten av byggeperioden.',
    ]);
  });
});
