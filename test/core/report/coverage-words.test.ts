import { expect, it } from 'vitest';
import { coverageOf } from '#core/coverage/coverage.ts';
import { epdRequests } from '#core/coverage/epd-request.ts';
import type { DeliveredProduct } from '#core/project/project.ts';
import { coverageRest, noFigureText } from '#core/report/coverage-words.ts';
import { epdRequestWorkbook } from '#core/report/epd-request-workbook.ts';
import { translator } from '#core/text/text.ts';
import { component, declaration, TODAY } from '#test/support/build.ts';

const WORDS = { t: translator('nb'), language: 'nb' } as const;
const PLANNED = ['wall', 'roof', 'floor'].map((id) => component({ id, name: id, declaration: null }));

function said(components: typeof PLANNED, deliveredProducts: readonly DeliveredProduct[]) {
  const coverage = coverageOf({ components, deliveredProducts, declarations: [], account: null, today: TODAY });
  const list = epdRequestWorkbook({
    project: 'Volla skole',
    alternative: 'Rehabilitering',
    coverage,
    language: 'nb',
    today: TODAY,
    programVersion: '1',
  });
  const lead = list.sheets[0]?.rows[1]?.[0]?.value;
  return { rest: coverageRest(coverage, WORDS), lead, rows: epdRequests(coverage).length };
}

it.each<[string, typeof PLANNED, readonly DeliveredProduct[], number, string]>([
  ['what is planned', PLANNED, [], 3, '3 EPD-er må hentes inn.'],
  [
    'a delivery in place of its component, and one that is of none',
    PLANNED,
    [{ id: 'p1', component: 'wall' }, { id: 'p2', component: 'wall' }, { id: 'p3' }],
    5,
    '5 EPD-er må hentes inn: 2 for poster uten leveranse og 3 for leverte produkter.',
  ],
  ['deliveries alone', [], [{ id: 'p1' }], 1, 'Én EPD må hentes inn: 1 for et levert produkt.'],
])('the page and the list to collect say the same number: %s', (_what, components, products, rows, sentence) => {
  const found = said(components, products);
  expect(found.rows).toBe(rows);
  expect(found.rest).toContain(sentence);
  expect(found.lead).toBe(`${sentence} Gjelder alternativet «Rehabilitering».`);
});

it.each([
  ['a mass by a length', { unit: 'kg' }, 'm', 'kg kan ikke regnes om til m: mangler vekt per meter.'],
  ['an area by a volume', { unit: 'm2' }, 'm3', 'm² kan ikke regnes om til m³: posten må ha tykkelse.'],
  ['an area by an area', { unit: 'm2' }, 'm2', null],
] as const)(
  'a component that gets no figure of a declaration says what is missing: %s',
  (_what, row, unit, expected) => {
    const one = declaration({ declaredUnit: { amount: 1, unit } });
    expect(noFigureText(component(row), one, WORDS)).toBe(expected);
  },
);

it('a component has its figure by its own declaration, also where a delivery decides its class', () => {
  const own = declaration({ id: 'own', kind: 'generic' });
  const delivered = declaration({ id: 'delivered' });
  const { components } = coverageOf({
    components: [component({ declaration: 'own' })],
    deliveredProducts: [{ id: 'p1', component: 'c1', declaration: 'delivered' }],
    declarations: [own, delivered],
    account: null,
    today: TODAY,
  });
  expect(components.map((row) => [row.declaration, row.calculatedWith])).toEqual([[delivered, own]]);
});
