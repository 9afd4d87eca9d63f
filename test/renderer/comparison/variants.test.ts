import { describe, expect, it } from 'vitest';
import type { AlternativeDocument, ProjectDocument } from '#core/api/contract.ts';
import { assessDocument } from '#core/comparison/assess-document.ts';
import { assessPackage } from '#core/comparison/assess-package.ts';
import { PACKAGE_VERSION } from '#core/project/package.ts';
import type { Reported } from '#core/project/project.ts';
import { translator } from '#core/text/text.ts';
import { choices, comparisonView } from '#renderer/features/comparison/comparison-view.logic.ts';
import { partRows } from '#renderer/features/comparison/difference-rows.logic.ts';
import { alternative, component, FACTORS, TODAY } from '#test/support/build.ts';
import { COMPLETE, NS3720 } from '#test/support/shown.ts';

const words = { t: translator('nb'), language: 'nb' } as const;

/** `areaM2` of COMPLETE in an outer wall: A1-A3 10, A4 1, C 3 kg/m², and no energy in use. */
function made(id: string, name: string, areaM2: number, fields: Partial<AlternativeDocument> = {}) {
  const { components: _, energy: __, costLines: ___, ...base } = alternative({ id, name });
  return {
    ...base,
    position: 1,
    components: [{ ...component({ id: `${id}-c`, quantity: areaM2 }), position: 1 }],
    costLines: [],
    energy: [{ id: `${id}-e`, carrier: 'electricity', annualDemand: 0, position: 1 }],
    ...fields,
  } satisfies AlternativeDocument;
}

const renovation = made('a', 'Rehabilitering', 1000);
const newBuild = made('b', 'Nybygg', 2000);
const budget = made('v1', 'Rehabilitering, budsjett', 1500, { variant: { of: 'a', stage: 'budget' } });
const asBuilt = made('v2', 'Rehabilitering, som bygget', 1700, { variant: { of: 'a', stage: 'asBuilt' } });

const project = (...alternatives: AlternativeDocument[]): ProjectDocument => ({
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
  declarations: [COMPLETE],
  factors: FACTORS,
  carriesFactors: false,
});

function viewOf(document: ProjectDocument, choice = 'all') {
  const view = comparisonView(document, assessDocument(document, TODAY), choice, 'total', words);
  if (!view) throw new Error('nothing to compare');
  return view;
}

describe('variants in the comparison', () => {
  const document = project(renovation, asBuilt, budget, newBuild);
  const options = choices(document, assessDocument(document, TODAY), words);

  it('are left out where the alternatives are compared, on the screen and in the terminal', () => {
    expect(viewOf(document).totals.map(({ id }) => id)).toEqual(['a', 'b']);
    const { alternatives, comparison } = assessPackage(
      {
        format: 'byggklima-project',
        version: PACKAGE_VERSION,
        project: {
          ...document.project,
          alternatives: document.alternatives.map(({ position: _, components, energy, costLines: ___, ...head }) => ({
            ...head,
            components: components.map(({ position: __, ...row }) => row),
            energy: energy.map(({ position: __, ...row }) => row),
          })),
        },
        declarations: [COMPLETE],
        factors: FACTORS,
      },
      { today: TODAY, factors: FACTORS },
    );
    expect(alternatives.map(({ id }) => id)).toEqual(['a', 'v2', 'v1', 'b']);
    expect(comparison?.differences.map(({ id }) => id)).toEqual(['b']);
  });

  it('are a choice of their own: what was built against the budget, and each against the alternative', () => {
    expect(options.map(({ label }) => label)).toEqual([
      'Nybygg mot Rehabilitering',
      'Rehabilitering: som bygget mot budsjett',
      'Rehabilitering: budsjett mot alternativet',
      'Rehabilitering: som bygget mot alternativet',
    ]);
    const chosen = options.find(({ label }) => label.includes('som bygget mot budsjett'));
    const view = viewOf(document, chosen?.value);
    // 200 m² more of 14 kg/m²
    expect(view.comparison.reference).toBe('v1');
    expect(view.comparison.differences[0]?.total).toBeCloseTo(2800, 6);
  });

  it('are what is compared where there is one alternative alone', () => {
    expect(viewOf(project(renovation, budget)).totals.map(({ id }) => id)).toEqual(['a', 'v1']);
  });
});

describe('a delivered account in the comparison', () => {
  const reported: Reported = {
    by: 'Entreprenør AS',
    date: '2027-03-01',
    rows: [
      { element: '23', modules: { 'A1-A3': 20_000, A4: 1000, A5: 0, B4: 0, C1: 0, C2: 0, C3: 0, C4: 0 } },
      { modules: { B6: 0 }, otherMix: { B6: 0 } },
    ],
  };
  const delivered = (fields: Partial<AlternativeDocument> = {}) =>
    made('b', 'Nybygg', 0, { components: [], energy: [], method: NS3720, reported, ...fields });

  it('is compared as the others are, and said to be delivered', () => {
    const view = viewOf(project(renovation, delivered()));
    expect(view.comparison.comparable).toBe(true);
    // 21 t against 14 t
    expect(view.comparison.differences[0]?.total).toBeCloseTo(7000, 6);
    expect(view.delivered).toEqual([
      'Nybygg: Levert av Entreprenør AS 01.03.2027. Tallene er som levert, og er ikke regnet om.',
    ]);
  });

  it('is refused where its stamp is another, whatever the project’s becomes', () => {
    const view = viewOf(project(renovation, delivered({ method: { ...NS3720, referenceStudyPeriod: 50 } })));
    expect(view.comparison.comparable).toBe(false);
    expect(view.comparison.differences).toEqual([]);
    expect(view.unlike).toEqual([{ setting: 'Beregningsperiode', values: ['60 år', '50 år'] }]);
  });

  it('has no difference in a part that it does not name: what was not delivered is not 0', () => {
    const roof = { ...component({ id: 'r', element: '261', quantity: 100 }), position: 2 };
    const document = project({ ...renovation, components: [...renovation.components, roof] }, delivered());
    const [reference, other] = viewOf(document).shown;
    if (!reference || !other) throw new Error('two alternatives');
    const { rows } = partRows(reference, other, words);
    expect(rows.find(({ key }) => key === '23')?.value).toBeCloseTo(7, 9);
    expect(rows.find(({ key }) => key === '26')?.value).toBeNull();
    expect(viewOf(document).comparison.differences[0]?.elements).toEqual({ '23': 7000, '26': null });
  });
});
