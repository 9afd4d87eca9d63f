import { describe, expect, it } from 'vitest';
import type { AlternativeDocument, ProjectDocument } from '#core/api/contract.ts';
import { assessDocument } from '#core/comparison/assess-document.ts';
import { commonScale, projectRow } from '#renderer/features/portfolio/project-row.logic.ts';
import { smallBar } from '#core/chart/small-bar.ts';
import { component, declaration, FACTORS, TODAY } from '#test/support/build.ts';
import { COMPLETE, NS3720 } from '#test/support/shown.ts';

/** An alternative of 100 m² BTA with so many m² of a declared product and kWh of electricity a year. */
function option(
  id: string,
  fields: { readonly areaM2?: number; readonly kWh?: number; readonly declaration?: string | null } = {},
): AlternativeDocument {
  const { areaM2, kWh } = fields;
  const product = fields.declaration === undefined ? COMPLETE.id : fields.declaration;
  return {
    id,
    name: id,
    kind: 'renovation',
    function: 'school for 420 pupils',
    grossFloorArea: 100,
    position: 1,
    components:
      areaM2 === undefined
        ? []
        : [{ ...component({ id: `${id}-1`, quantity: areaM2, declaration: product }), position: 1 }],
    costLines: [],
    energy: kWh === undefined ? [] : [{ id: `${id}-e`, carrier: 'electricity', annualDemand: kWh, position: 1 }],
  };
}

function project(...alternatives: AlternativeDocument[]): ProjectDocument {
  return {
    project: { id: 'p1', name: 'School', method: NS3720 },
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
  };
}

function rowOf(document: ProjectDocument) {
  return projectRow(document, assessDocument(document, TODAY), TODAY);
}

// 14 kg CO₂e/m² of product over the life cycle (A1-A3 10, A4 1, C2 1, C3 2), 60 years.
// Renovation: 100 m² · 14 = 1 400; 10 000 kWh · 60 · 0.018 = 10 800, · 0.136 = 81 600. Sums 12 200 and 83 000.
// New build: 1 000 m² · 14 = 14 000; 5 000 kWh · 60 · 0.018 = 5 400, · 0.136 = 40 800. Sums 19 400 and 54 800.
const renovation = option('renovation', { areaM2: 100, kWh: 10_000 });
const newBuild = option('newBuild', { areaM2: 1000, kWh: 5000 });

describe('a project in the portfolio', () => {
  it('shows the lowest alternative under each electricity mix, which need not be the same', () => {
    const { lowest, unfinished, state, areaM2 } = rowOf(project(renovation, newBuild));
    expect(unfinished).toEqual([]);
    expect(lowest.norway?.alternative.id).toBe('renovation');
    expect(lowest.norway?.figures.total).toBeCloseTo(12_200 / (100 * 60), 9);
    expect(lowest.europe?.alternative.id).toBe('newBuild');
    expect(lowest.europe?.figures.total).toBeCloseTo(54_800 / (100 * 60), 9);
    expect(areaM2).toBe(100);
    expect(state).toBe('complete');
  });

  it('is incomplete, and counts the components of which nothing is known', () => {
    const { state, lacks, lowest, unfinished } = rowOf(
      project(renovation, option('newBuild', { areaM2: 10, kWh: 1, declaration: null })),
    );
    expect(state).toBe('incomplete');
    expect(lacks.components).toBe(1);
    // The only row of the new build has no figure: it is the lowest of nothing.
    expect(lowest).toEqual({ norway: null, europe: null });
    expect(unfinished.map(({ id }) => id)).toEqual(['newBuild']);
  });

  it('names the modules that lack a figure where every component has some', () => {
    const withoutEndOfLife = declaration({ impacts: { gwpIobc: { 'A1-A3': 10, A4: 1, A5: 0 } } });
    const document = { ...project(renovation, newBuild), declarations: [withoutEndOfLife] };
    const { state, lacks, lowest } = rowOf(document);
    expect(state).toBe('incomplete');
    expect(lacks).toEqual({ components: 0, modules: ['C1', 'C2', 'C3', 'C4'] });
    expect(lowest.norway?.figures.completeness).toBe('atLeast');
  });

  it('has no figure per area without an area, and none at all before anything is filled in', () => {
    const unmeasured = rowOf(project({ ...renovation, grossFloorArea: null }, { ...newBuild, grossFloorArea: null }));
    expect(unmeasured.lowest.norway?.figures.total).toBeNull();
    expect(unmeasured.areaM2).toBeNull();
    expect(rowOf(project(option('renovation'), option('newBuild'))).state).toBe('empty');
  });

  it('says when there is nothing to compare with, or nothing that compares', () => {
    expect(rowOf(project(renovation)).state).toBe('single');
    expect(rowOf(project(renovation, { ...newBuild, function: 'office' })).state).toBe('incomparable');
  });

  it('is judged by its main alternatives: what a variant lacks is the variant’s', () => {
    const variant = (fields: Parameters<typeof option>[1], method: AlternativeDocument['method'] = null) => ({
      ...option('asBuilt', fields),
      variant: { of: 'newBuild', stage: 'asBuilt' as const },
      method,
    });
    const incomplete = rowOf(project(renovation, newBuild, variant({ areaM2: 10, declaration: null })));
    expect([incomplete.state, incomplete.lacks]).toEqual(['complete', { components: 0, modules: [] }]);
    const withoutMethod = rowOf(project(renovation, newBuild, variant({ areaM2: 10 }, { modules: [] })));
    expect(withoutMethod.state).toBe('complete');
    expect(rowOf(project(renovation, { ...newBuild, method: { modules: [] } })).state).toBe('incomparable');
  });
});

describe('the bars of the portfolio', () => {
  it('share one scale, whose end is the longest of them', () => {
    const rows = [rowOf(project(renovation, newBuild)), rowOf(project(renovation))];
    // The second project has the renovation alone: 83 000 kg with European electricity.
    expect(commonScale(rows)).toBeCloseTo(83_000 / (100 * 60), 9);
  });

  it('are as long as their figures, group after group', () => {
    const { shapes } = smallBar({ 'A1-A3': 3, A4: null, B6: 5 }, 10, 100);
    const bars = shapes.filter((shape) => shape.kind === 'rect');
    expect(bars.map(({ x, fill }) => [x, fill])).toEqual([
      [0.5, { module: 'A1-A3', part: 'fill' }],
      [30.5, { module: 'B6', part: 'fill' }],
    ]);
    // A pixel of ground between two, and half a pixel of outline at each end.
    expect(bars.map(({ width }) => width)).toEqual([28, 48]);
  });
});
