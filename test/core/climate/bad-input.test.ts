import { describe, expect, it } from 'vitest';
import type { Account } from '#core/climate/account.ts';
import type { MethodChoice } from '#core/project/method.ts';
import { account, component, declaration } from '#test/support/build.ts';

/** Input as it comes: an issue where it is wrong, a total that says what it lacks, and nothing silent. */

const METHOD: MethodChoice = {
  preset: 'custom',
  referenceStudyPeriod: 60,
  modules: ['A1-A3', 'A4', 'B4', 'C3'],
  startYear: 2027,
};
const FULL = declaration({ impacts: { gwpIobc: { 'A1-A3': 10, A4: 2, C3: 1 } } });
const said = ({ issues }: Account) => issues.map(({ code, component: id }) => `${code} ${id ?? 'alternative'}`);

describe('bad input', () => {
  it('a component without declaration: the others stand, 10 + 2 + 1, and every module of the one is missing', () => {
    const assessed = account({
      method: METHOD,
      declarations: [FULL],
      components: [component({ id: 'a' }), component({ id: 'b', declaration: null })],
    });
    expect(said(assessed)).toEqual(['declaration-missing b']);
    expect(assessed.total).toEqual({
      value: 13,
      complete: false,
      missing: (['A1-A3', 'A4', 'B4', 'C3'] as const).map((module) => ({ component: 'b', module })),
    });
  });

  it('a declaration that is not in the package is as none', () => {
    const assessed = account({ method: METHOD, components: [component({ declaration: 'gone' })] });
    expect(said(assessed)).toEqual(['declaration-missing c1']);
    expect(assessed.total.value).toBeNull();
  });

  it('an EPD with A1-A3 alone: 10 counts, A4 and C3 are missing by name, and the replacement of L 30 lacks them too', () => {
    const { total, modules } = account({ method: METHOD, components: [component({ serviceLife: 30 })] });
    expect(modules).toEqual({ 'A1-A3': 10, A4: null, B4: 10, C3: null });
    expect(total).toEqual({
      value: 20,
      complete: false,
      missing: (['A4', 'B4', 'C3'] as const).map((module) => ({ component: 'c1', module })),
    });
  });

  it('EN 15804+A1 and +A2 in one account is said once, with the rows by each, and takes nothing from the sum', () => {
    const assessed = account({
      declarations: [
        declaration({ id: 'a1', standard: 'EN 15804+A1' }),
        declaration({ id: 'a2', standard: 'EN 15804+A2' }),
        declaration({ id: 'unsaid', standard: null }),
      ],
      components: ['a1', 'a2', 'a2', 'unsaid'].map((id, at) => component({ id: `c${at}`, declaration: id })),
    });
    expect(assessed.issues).toEqual([{ code: 'mixed-standards', component: null, detail: { a1: 1, a2: 2 } }]);
    expect(assessed.total.value).toBe(40);
  });

  it('one standard alone, or another that counts in no sum, is no mix', () => {
    const a1 = declaration({ id: 'a1', standard: 'EN 15804+A1' });
    const a2 = declaration({ id: 'a2', standard: 'EN 15804+A2' });
    const pair = [component({ id: 'x', declaration: 'a1' }), component({ id: 'y', declaration: 'a2', element: '315' })];
    const scoped: MethodChoice = { ...METHOD, modules: ['A1-A3'], elements: ['23'] };
    expect(said(account({ declarations: [a1, a2], components: pair, method: scoped }))).toEqual([]);
    expect(said(account({ declarations: [a1], components: [component({ declaration: 'a1' })] }))).toEqual([]);
  });

  it('timber whose biogenic carbon is not known gives no figure, not its −647.4', () => {
    const timber = declaration({ standard: 'EN 15804+A1', impacts: { gwpTotal: { 'A1-A3': -647.4 } } });
    const assessed = account({ declarations: [timber], components: [component()] });
    expect(said(assessed)).toEqual(['biogenic-basis-unknown c1']);
    expect(assessed.modules['A1-A3']).toBeNull();
    // 0 is B4 alone: nothing is replaced, whatever is declared.
    expect(assessed.total).toEqual({
      value: 0,
      complete: false,
      missing: [{ component: 'c1', module: 'A1-A3' }],
    });
  });

  it('an area of 0: the total stands, and nothing is divided by it', () => {
    const assessed = account({ components: [component()], alternative: { grossFloorArea: 0 } });
    expect(said(assessed)).toEqual(['area-missing alternative']);
    expect(assessed).toMatchObject({ perArea: null, perAreaYear: null, total: { value: 10 } });
  });

  it('a study period shorter than every service life: B4 is 0, known and complete', () => {
    const assessed = account({
      method: { ...METHOD, referenceStudyPeriod: 10 },
      declarations: [FULL],
      components: [component({ id: 'a', serviceLife: 15 }), component({ id: 'b', serviceLife: 60 })],
    });
    expect(assessed.modules.B4).toBe(0);
    expect(assessed.total).toEqual({ value: 26, complete: true, missing: [] });
    expect(said(assessed)).toEqual([]);
  });

  it('100 000 components, every tenth without declaration: 90 000 · 10, and 10 000 that say so', () => {
    const components = Array.from({ length: 100_000 }, (_, at) =>
      component({ id: `c${at}`, ...(at % 10 === 0 ? { declaration: null } : {}) }),
    );
    const { total, issues } = account({ components, method: { ...METHOD, modules: ['A1-A3'] } });
    expect(total.value).toBe(900_000);
    expect(total.missing).toHaveLength(10_000);
    expect(issues).toHaveLength(10_000);
  });

  it('a declaration that was replaced while a project uses it counts by its new figures, and the component says so', () => {
    const assessed = account({ components: [component({ declarationReplaced: '2026-11-24' })] });
    expect(said(assessed)).toEqual(['declaration-replaced c1']);
    expect(assessed.total.value).toBe(10);
  });
});

it('a row without a path to figures has none, whatever is said not to be relevant: a 0 would hide that it lacks all', () => {
  const { components, total } = account({
    components: [component({ unit: 'pcs', notRelevant: [{ module: 'B4', reason: 'byttes ikke' }] })],
  });
  expect(components[0]?.total.value).toBeNull();
  expect(total.missing.map(({ module }) => module)).toEqual(['A1-A3', 'B4']);
});
