import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coverageOf } from '#core/coverage/coverage.ts';
import { COVERAGE_CLASSES } from '#core/coverage/coverage-class.ts';
import type { Declaration } from '#core/declaration/declaration.ts';
import type { Component, DeliveredProduct } from '#core/project/project.ts';
import { account, component, declaration, TODAY } from '#test/support/build.ts';

const EPD = declaration({ id: 'epd', validUntil: '2028-01-01', equivalents: { kg: 20 } });
const OLD = declaration({ id: 'old', validUntil: '2025-12-31', equivalents: { kg: 5 } });
const SECTOR = declaration({ id: 'sector', kind: 'sector', equivalents: { kg: 10 } });
const GENERIC = declaration({ id: 'generic', kind: 'generic' });
const DECLARATIONS: readonly Declaration[] = [EPD, OLD, SECTOR, GENERIC];
const ABSENT = { reason: 'Produsenten har ingen', date: '2026-11-20' };

function coverage(components: readonly Component[], deliveredProducts: readonly DeliveredProduct[] = []) {
  const found = account({ components, declarations: DECLARATIONS });
  return coverageOf({ components, deliveredProducts, declarations: DECLARATIONS, account: found, today: TODAY });
}

function classOf(fields: Partial<Component>, delivered: readonly Partial<DeliveredProduct>[] = []) {
  const products = delivered.map((product, index) => ({ id: `p${index}`, component: 'c1', ...product }));
  return coverage([component(fields)], products).components[0]?.class;
}

describe('the class of a component', () => {
  it.each([
    ['has the valid EPD of a product', { declaration: 'epd' }, 'product'],
    ['has one that has expired today', { declaration: 'old' }, 'expired'],
    ['has one that expires before its delivery', { declaration: 'epd', deliveryDate: '2028-01-02' }, 'expired'],
    ['has one that is valid on the last day', { declaration: 'epd', deliveryDate: '2028-01-01' }, 'product'],
    ['has one that was valid when it was delivered', { declaration: 'old', deliveryDate: '2025-10-01' }, 'product'],
    ['has the average of a sector', { declaration: 'sector' }, 'generic'],
    ['has generic data', { declaration: 'generic' }, 'generic'],
    ['has nothing', { declaration: null }, 'missing'],
    ['has a declaration that is not there', { declaration: 'gone' }, 'missing'],
    ['is documented as having none', { declaration: null, epdAbsent: ABSENT }, 'absent'],
    ['is documented as having none beside generic data', { declaration: 'generic', epdAbsent: ABSENT }, 'absent'],
    ['is documented as having none in spite of its EPD', { declaration: 'epd', epdAbsent: ABSENT }, 'product'],
  ] as const)('that %s', (_what, fields, expected) => {
    expect(classOf(fields)).toBe(expected);
  });

  it('is asked of what is new or reused, and not of what stays or goes', () => {
    const rows = (['new', 'reused', 'retained', 'demolished'] as const).map((origin) =>
      component({ id: origin, origin }),
    );
    const { components, notAsked } = coverage(rows);
    expect(components.map((row) => row.component.id)).toEqual(['new', 'reused']);
    expect(notAsked.map(({ id }) => id)).toEqual(['retained', 'demolished']);
  });
});

describe('what was delivered', () => {
  it('decides by its EPD, on its own day of delivery', () => {
    expect(classOf({ declaration: 'generic' }, [{ declaration: 'epd' }])).toBe('product');
    expect(classOf({ declaration: 'epd' }, [{ declaration: 'old', deliveryDate: '2026-03-01' }])).toBe('expired');
    expect(classOf({ declaration: 'generic' }, [{ declaration: 'old', deliveryDate: '2025-03-01' }])).toBe('product');
    // The component's own day, where the delivery has none.
    expect(classOf({ deliveryDate: '2025-03-01' }, [{ declaration: 'old' }])).toBe('product');
  });

  it('leaves the component as it was planned while it tells nothing of an EPD', () => {
    expect(classOf({ declaration: 'epd' }, [{ registration: 'NEPD-1' }])).toBe('product');
    expect(coverage([component({ declaration: 'epd' })], [{ id: 'p', component: 'c1' }]).delivered[0]?.class).toBe(
      'missing',
    );
  });

  it('decides by the weakest of several: the EPD of one product does not stand for another', () => {
    expect(classOf({ declaration: 'epd' }, [{ declaration: 'epd' }, { declaration: 'old' }])).toBe('expired');
    expect(classOf({ declaration: 'epd' }, [{ declaration: 'epd' }, { epdAbsent: ABSENT }])).toBe('absent');
  });

  it('tells the mass of a component that names no declaration, where all of it weighs the same', () => {
    const massOf = (declarations: readonly string[]) =>
      coverage(
        [component({ declaration: null, quantity: 100, unit: 'm2' })],
        declarations.map((one, index) => ({ id: `p${index}`, component: 'c1', declaration: one })),
      ).components[0]?.massKg;
    // 100 m² · 20 kg/m². The generic data have no mass; the sector's would make it 1000 kg, and which of the two is not said.
    expect(massOf(['epd'])).toBe(2000);
    expect(massOf(['generic', 'epd'])).toBe(2000);
    expect(massOf(['epd', 'sector'])).toBeNull();
    expect(massOf(['sector', 'epd'])).toBeNull();
  });

  it('has a class of its own also where it belongs to no component', () => {
    const { delivered } = coverage([], [{ id: 'p', declaration: 'epd' }]);
    expect(delivered.map((one) => one.class)).toEqual(['product']);
  });
});

/**
 * Five rows that are asked, and one that stays. Mass: a 100 m² · 20 kg = 2000 kg · b 40 m² · 5 kg = 200 kg · c 80 m² · 10 kg = 800 kg ·
 * d 10 pcs of generic data per m²: not known · e nothing chosen, but 1 t = 1000 kg. Together 4000 kg.
 * A1-A3 at 10 kg CO₂e/m²: a 1000 · b 400 · c 800 · d no path from pieces to m² · e no declaration. Together 2200 kg CO₂e.
 */
const WORKED = [
  component({ id: 'a', declaration: 'epd', quantity: 100 }),
  component({ id: 'b', declaration: 'old', quantity: 40 }),
  component({ id: 'c', declaration: 'sector', quantity: 80 }),
  component({ id: 'd', declaration: 'generic', quantity: 10, unit: 'pcs', epdAbsent: ABSENT }),
  component({ id: 'e', declaration: null, quantity: 1, unit: 't' }),
  component({ id: 'f', declaration: 'epd', quantity: 5000, origin: 'retained' }),
];

describe('the shares of a worked example', () => {
  const { shares } = coverage(WORKED);

  it('by rows: one of five in each class', () => {
    expect(shares.rows.shares).toEqual({ product: 0.2, absent: 0.2, expired: 0.2, generic: 0.2, missing: 0.2 });
    expect(shares.rows.counts).toEqual({ product: 1, absent: 1, expired: 1, generic: 1, missing: 1 });
    expect(shares.rows).toMatchObject({ total: 5, complete: true, missing: [] });
  });

  it('by mass: 2000, 200, 800 and 1000 of 4000 kg, and one row whose mass is not known', () => {
    expect(shares.mass.shares).toEqual({ product: 0.5, absent: null, expired: 0.05, generic: 0.2, missing: 0.25 });
    expect(shares.mass).toMatchObject({ total: 4000, complete: false, missing: ['d'] });
  });

  it('by climate impact: 1000, 400 and 800 of 2200 kg CO₂e, and two rows without figures', () => {
    expect(shares.impact.shares.product).toBeCloseTo(1000 / 2200, 12);
    expect(shares.impact.shares.expired).toBeCloseTo(400 / 2200, 12);
    expect(shares.impact.shares.generic).toBeCloseTo(800 / 2200, 12);
    expect([shares.impact.shares.absent, shares.impact.shares.missing]).toEqual([null, null]);
    expect(shares.impact).toMatchObject({ total: 2200, complete: false, missing: ['d', 'e'] });
  });

  it('count what is stored in timber by its size: −10 kg CO₂e weighs as much as 10', () => {
    const timber = declaration({ id: 'd1', impacts: { gwpIobc: { 'A1-A3': -10 } } });
    const components = [component({ id: 'x' })];
    const found = account({ components, declarations: [timber] });
    const { components: rows } = coverageOf({
      components,
      deliveredProducts: [],
      declarations: [timber],
      account: found,
      today: TODAY,
    });
    expect(rows[0]?.impact).toBe(10);
  });

  it('are nothing where nothing is known, or no account could be made', () => {
    expect(coverage([]).shares.rows).toMatchObject({ total: null, complete: true });
    expect(coverage([]).shares.rows.shares.product).toBeNull();
    const { shares: without } = coverageOf({
      components: WORKED,
      deliveredProducts: [],
      declarations: DECLARATIONS,
      account: null,
      today: TODAY,
    });
    expect(without.impact).toMatchObject({ total: null, complete: false });
    expect(without.impact.missing).toHaveLength(5);
  });
});

const chosen = fc.constantFrom('epd', 'old', 'sector', 'generic', null);
const anyDay = fc.constantFrom('2025-06-01', '2026-06-01', '2029-06-01', null);
const anyComponent = fc.record({
  declaration: chosen,
  quantity: fc.option(fc.integer({ min: 0, max: 1000 })),
  unit: fc.constantFrom('m2' as const, 'kg' as const, 'pcs' as const, null),
  deliveryDate: anyDay,
  origin: fc.constantFrom('new' as const, 'reused' as const, 'retained' as const),
  epdAbsent: fc.constantFrom(ABSENT, null),
});
const anyProduct = fc.record({
  declaration: chosen,
  deliveryDate: anyDay,
  at: fc.nat({ max: 5 }),
  epdAbsent: fc.constantFrom(ABSENT, null),
});
const anyProject = fc
  .record({ components: fc.array(anyComponent, { maxLength: 6 }), products: fc.array(anyProduct, { maxLength: 6 }) })
  .map(({ components, products }) => ({
    components: components.map((fields, index) => component({ id: `c${index}`, ...fields })),
    products: products.map(({ at, ...fields }, index): DeliveredProduct => {
      return { id: `p${index}`, component: at < components.length ? `c${at}` : null, ...fields };
    }),
  }));

describe('whatever the project is', () => {
  it('the shares add up to 1, or there are none', () => {
    fc.assert(
      fc.property(anyProject, ({ components, products }) => {
        for (const { shares, total } of Object.values(coverage(components, products).shares)) {
          const sum = COVERAGE_CLASSES.reduce((all, one) => all + (shares[one] ?? 0), 0);
          expect(sum).toBeCloseTo(total === null || total === 0 ? 0 : 1, 9);
        }
      }),
    );
  });

  it('the order of components and deliveries changes nothing', () => {
    fc.assert(
      fc.property(anyProject, ({ components, products }) => {
        const one = coverage(components, products).shares;
        const other = coverage(components.toReversed(), products.toReversed()).shares;
        for (const measure of ['rows', 'mass', 'impact'] as const) {
          expect(other[measure].counts).toEqual(one[measure].counts);
          expect(other[measure].missing.toSorted()).toEqual(one[measure].missing.toSorted());
          for (const found of COVERAGE_CLASSES) {
            expect(other[measure].shares[found] ?? -1).toBeCloseTo(one[measure].shares[found] ?? -1, 9);
          }
        }
      }),
    );
  });

  it('documenting that none exists never raises the share that has an EPD', () => {
    fc.assert(
      fc.property(anyProject, fc.nat({ max: 11 }), ({ components, products }, at) => {
        const mark = <Row extends object>(rows: readonly Row[], index: number) =>
          rows.map((row, place) => (place === index ? { ...row, epdAbsent: ABSENT } : row));
        const before = coverage(components, products).shares;
        const after = coverage(mark(components, at), mark(products, at - 6)).shares;
        for (const measure of ['rows', 'mass', 'impact'] as const) {
          const [was, is] = [before[measure].shares.product, after[measure].shares.product];
          expect(is ?? 0).toBeLessThanOrEqual((was ?? 0) + 1e-9);
        }
      }),
    );
  });
});
