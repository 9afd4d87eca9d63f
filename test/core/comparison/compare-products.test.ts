import { describe, expect, it } from 'vitest';
import { issueText } from '#core/text/issue-text.ts';
import { translator } from '#core/text/text.ts';
import { compareProducts, PRODUCT_COLUMNS, type ComparedProduct } from '#core/comparison/compare-products.ts';
import type { Declaration } from '#core/declaration/declaration.ts';
import { declaration, TODAY } from '#test/support/build.ts';

const WHOLE = { 'A1-A3': 10, A4: 1, A5: 2, C1: 0, C2: 1, C3: 2, C4: 1, D: -3 };

function product(fields: Partial<Declaration> = {}, amount: Partial<ComparedProduct> = {}): ComparedProduct {
  const made = declaration({ serviceLife: 20, impacts: { gwpIobc: WHOLE }, ...fields });
  return { declaration: made, quantity: 1, unit: 'm2', thickness: null, serviceLife: null, ...amount };
}

/** Over 60 years, with the places of the lowest by column. */
function compare(...products: readonly ComparedProduct[]) {
  const { results, lowest } = compareProducts(products, 60, TODAY);
  return { results, lowest: Object.fromEntries(lowest) };
}

const values = (products: readonly ComparedProduct[], years = 60) =>
  compareProducts(products, years, TODAY).results.map(({ figures }) =>
    Object.fromEntries(PRODUCT_COLUMNS.map((column) => [column, figures[column].value])),
  );

describe('products compared per functional amount', () => {
  it('are calculated as rows of an account, over the study period', () => {
    // 2 m²: each installation is 2 · (10 + 1 + 2) and 2 · 4 at its end; 60 years with a life of 20 replace it twice, each time whole.
    const [whole] = values([product({}, { quantity: 2 })]);
    expect(whole).toEqual({ 'A1-A3': 20, A4: 2, A5: 4, B4: 2 * 2 * 17, 'C1-C4': 8, total: 102, D: 3 * 2 * -3 });
    expect(values([product()], 20)).toMatchObject([{ B4: 0, total: 17, D: -3 }]);
  });

  it('may each need an amount of its own, in a unit of its own', () => {
    // 12 kg of a product declared per tonne, 0.1 m of one declared per m³, and 2 pieces.
    const perTonne = { declaredUnit: { amount: 1000, unit: 'kg' } } as const;
    const found = values([
      product({ id: 'a', ...perTonne }, { quantity: 12, unit: 'kg' }),
      product({ id: 'b', declaredUnit: { amount: 1, unit: 'm3' } }, { quantity: 1, unit: 'm2', thickness: 0.1 }),
      product({ id: 'c', declaredUnit: { amount: 1, unit: 'pcs' } }, { quantity: 2, unit: 'pcs' }),
    ]);
    expect(found.map((one) => one['A1-A3'])).toEqual([0.12, 1, 20]);
  });

  it('may each be given a service life, which goes before the declared one', () => {
    // 60 years with a life of 30: one replacement of 13 + 4.
    expect(values([product({ serviceLifeBound: 'atLeast' }, { serviceLife: 30 })])).toMatchObject([{ B4: 17 }]);
    expect(values([product({ serviceLifeBound: 'atLeast' })])).toMatchObject([{ B4: 0 }]);
  });

  it('have the lowest marked in each column, D apart, but not where all are alike', () => {
    const { lowest } = compare(
      product(),
      product({ id: 'd2', impacts: { gwpIobc: { ...WHOLE, 'A1-A3': 8, A4: 3, D: 0 } } }),
    );
    expect(lowest).toEqual({ 'A1-A3': [1], A4: [0], A5: [], B4: [], 'C1-C4': [], total: [], D: [] });
    const lower = product({ id: 'd2', impacts: { gwpIobc: { ...WHOLE, 'A1-A3': 8 } } });
    expect(compare(product(), lower, product({ id: 'd3' })).lowest).toMatchObject({
      B4: [1],
      total: [1],
    });
  });

  it('have no lowest in a column that one of them lacks, and say what is missing', () => {
    const front = product({ id: 'd2', impacts: { gwpIobc: { 'A1-A3': 1 } } });
    const { lowest, results } = compare(product(), front);
    expect(lowest).toEqual({ 'A1-A3': [1], A4: [], A5: [], B4: [], 'C1-C4': [], total: [], D: [] });
    expect(results[1]?.missing).toEqual(['A4', 'A5', 'B4', 'C1', 'C2', 'C3', 'C4']);
    expect(results[1]?.figures.total).toEqual({ value: 3, complete: false });
    expect(results[1]?.figures['C1-C4']).toEqual({ value: null, complete: false });
  });

  it('have no lowest over time while a service life is not known, for its B4 of 0 is not one', () => {
    const endless = product({ id: 'd2', serviceLife: null, impacts: { gwpIobc: { ...WHOLE, 'A1-A3': 8 } } });
    const unknown = compare(product(), endless);
    expect(unknown.results.map(({ lifeKnown, replacements }) => [lifeKnown, replacements])).toEqual([
      [true, 2],
      [false, 0],
    ]);
    expect(unknown.lowest).toMatchObject({ 'A1-A3': [1], B4: [], total: [] });
    const bound = {
      ...endless,
      declaration: { ...endless.declaration, serviceLife: 60, serviceLifeBound: 'atLeast' },
    } as const;
    expect(compare(product(), bound).lowest).toMatchObject({ B4: [1], total: [1] });
  });

  it('have no figure where the amount does not convert, and say so', () => {
    const { results, lowest } = compare(product(), product({ id: 'd2' }, { unit: 'kg' }));
    expect(results[1]?.figures.total).toEqual({ value: null, complete: false });
    expect(results[1]?.issues).toMatchObject([{ code: 'unit-not-convertible', detail: { from: 'kg', to: 'm2' } }]);
    expect(lowest['A1-A3']).toEqual([]);
  });

  it('say of an area with its thickness given, of what is declared per kg, that the density lacks', () => {
    const perKg = product({ id: 'd2', declaredUnit: { amount: 1, unit: 'kg' } }, { unit: 'm2', thickness: 0.1 });
    const [issue] = compare(perKg).results[0]?.issues ?? [];
    expect(issue && issueText(issue, translator('nb'), 'nb')).toMatch(
      /til deklarasjonens kg: tykkelsen er oppgitt, men deklarasjonen har ingen tetthet/,
    );
  });
});
