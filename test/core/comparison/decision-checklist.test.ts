import { describe, expect, it } from 'vitest';
import type { AlternativeDocument, ProjectDocument } from '#core/api/contract.ts';
import { assessDocument } from '#core/comparison/assess-document.ts';
import { DECISION_POINTS, decisionChecklist, type DecisionPoint } from '#core/comparison/decision-checklist.ts';
import { rebuildingStudied } from '#core/comparison/rebuilding-study.ts';
import type { DecisionCase } from '#core/project/project.ts';
import { component, FACTORS, TODAY } from '#test/support/build.ts';
import { COMPLETE, NS3720 } from '#test/support/shown.ts';

function option(
  id: string,
  kind: AlternativeDocument['kind'],
  change: Partial<AlternativeDocument> = {},
): AlternativeDocument {
  return {
    id,
    kind,
    function: 'school for 420 pupils',
    grossFloorArea: 1000,
    position: 1,
    components: [{ ...component({ id: `${id}-1`, name: `Wall of ${id}`, quantity: 100 }), position: 1 }],
    energy: [{ id: `${id}-e`, carrier: 'electricity', annualDemand: 10_000, position: 1 }],
    costLines: [],
    ...change,
  };
}

const RENOVATION = option('renovate', 'renovation');
const NEW_BUILD = option('build', 'newBuild');
const CASE: DecisionCase = {
  need: 'Room for 420 pupils from 2029',
  studyDate: '2026-11-01',
  recommendation: { alternative: 'renovate', reason: 'Lowest under both mixes' },
};

function project(
  alternatives: readonly AlternativeDocument[],
  change: Partial<ProjectDocument> & { readonly decisionCase?: DecisionCase } = {},
): ProjectDocument {
  const { decisionCase = CASE, ...rest } = change;
  return {
    project: { id: 'p1', name: 'School', method: NS3720, decisionCase },
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
    carriesFactors: true,
    ...rest,
  };
}

const checklistOf = (document: ProjectDocument) => decisionChecklist(document, assessDocument(document, TODAY));
const lackingIn = (document: ProjectDocument): DecisionPoint[] =>
  checklistOf(document).lacking.map(({ point }) => point);

describe('what is lacking before a decision', () => {
  it('is nothing where everything is told, calculated and verified', () => {
    const { lacking, inPlace } = checklistOf(project([RENOVATION, NEW_BUILD]));
    expect(lacking).toEqual([]);
    expect(inPlace).toEqual(DECISION_POINTS);
  });

  it('counts each point once, in place or not', () => {
    const { lacking, inPlace } = checklistOf(project([NEW_BUILD], { decisionCase: {} }));
    expect([...lacking.map(({ point }) => point), ...inPlace].toSorted()).toEqual([...DECISION_POINTS].toSorted());
  });

  it('is the need, the day of the study and the recommendation while they are not told', () => {
    expect(lackingIn(project([RENOVATION, NEW_BUILD], { decisionCase: { need: '  ' } }))).toEqual([
      'need',
      'studyDate',
      'recommendation',
    ]);
  });

  it('is a recommendation without a reason, or of an alternative that is no longer here', () => {
    const recommending = (recommendation: DecisionCase['recommendation']) =>
      checklistOf(project([RENOVATION, NEW_BUILD], { decisionCase: { ...CASE, recommendation } })).lacking;
    expect(recommending({ alternative: 'renovate' })).toEqual([{ point: 'recommendation', lacks: ['reason'] }]);
    expect(recommending({ alternative: 'gone', reason: 'Lowest' })).toEqual([
      { point: 'recommendation', lacks: ['alternative'] },
    ]);
  });

  it('is rebuilding, where new builds are all there is to choose between', () => {
    expect(lackingIn(project([NEW_BUILD, option('other', 'newBuild')]))).toEqual(['rebuilding', 'recommendation']);
    expect(lackingIn(project([NEW_BUILD, option('renovate', 'keep')]))).toEqual([]);
  });

  it('is a second alternative, which a variant of the first is not', () => {
    const budget = option('budget', 'renovation', { variant: { of: 'renovate', stage: 'budget' } });
    expect(lackingIn(project([RENOVATION, budget]))).toEqual(['alternatives']);
  });

  it('is function and area by alternative, and function that differs is no comparison', () => {
    const bare = option('build', 'newBuild', { function: null, grossFloorArea: null });
    const { lacking } = checklistOf(project([RENOVATION, bare]));
    expect(lacking).toEqual([
      { point: 'sizes', of: [{ alternative: 'build', lacks: ['function', 'area'] }] },
      { point: 'comparable', settings: ['function'], withoutMethod: [] },
    ]);
  });

  it('names the components of which nothing is known, and apart from them the modules that others lack', () => {
    const partial = { ...COMPLETE, id: 'partial', impacts: { gwpIobc: { 'A1-A3': 10, A4: 1, A5: 0, C1: 0 } } };
    const build = option('build', 'newBuild', {
      components: [
        { ...component({ id: 'unknown', declaration: null }), position: 1 },
        { ...component({ id: 'partial', declaration: 'partial' }), position: 2 },
      ],
    });
    const { lacking } = checklistOf(project([RENOVATION, build], { declarations: [COMPLETE, partial] }));
    expect(lacking).toEqual([
      { point: 'figures', of: [{ alternative: 'build', unknown: ['unknown'], modules: ['C2', 'C3', 'C4'] }] },
    ]);
  });

  it('is energy apart from the rows: it is mended in another place', () => {
    const { lacking } = checklistOf(project([RENOVATION, option('build', 'newBuild', { energy: [] })]));
    expect(lacking).toEqual([{ point: 'energy', of: ['build'] }]);
  });

  it('is a declaration that has expired, counted by component', () => {
    const expired = { ...COMPLETE, validUntil: '2026-01-01' };
    const { lacking } = checklistOf(project([RENOVATION, NEW_BUILD], { declarations: [expired] }));
    expect(lacking).toEqual([
      {
        point: 'declarations',
        of: [
          { alternative: 'renovate', expired: 1, replaced: 0, superseded: 0, implausible: 0 },
          { alternative: 'build', expired: 1, replaced: 0, superseded: 0, implausible: 0 },
        ],
      },
    ]);
  });

  it('is a factor to verify only where it is used, and a factor of one’s own in its place', () => {
    const rows = FACTORS.rows.map((row) => ({ ...row, check: true }));
    const factors = { ...FACTORS, rows };
    expect(checklistOf(project([RENOVATION, NEW_BUILD], { factors })).lacking).toEqual([
      { point: 'factors', toCheck: ['electricity-norway', 'electricity-europe'], ownCount: 0, ownIn: null },
    ]);
    const own = option('build', 'newBuild', {
      energy: [{ id: 'e', carrier: 'district-heating', annualDemand: 10_000, factor: 0.03, position: 1 }],
    });
    expect(checklistOf(project([RENOVATION, own])).lacking).toEqual([
      { point: 'factors', toCheck: [], ownCount: 1, ownIn: 'build' },
    ]);
  });
});

describe('measure 3.1, rebuilding studied before a new build', () => {
  const studied = (document: ProjectDocument) => rebuildingStudied(document, assessDocument(document, TODAY));
  const decidedOn = (date: string, alternative = 'build'): DecisionCase => ({
    ...CASE,
    decision: { alternative, date },
  });

  it('is met by a study on or before the day of the decision, with accounts that compare', () => {
    expect(studied(project([RENOVATION, NEW_BUILD], { decisionCase: decidedOn('2026-11-01') }))).toBe(true);
    expect(studied(project([RENOVATION, NEW_BUILD], { decisionCase: decidedOn('2026-10-31') }))).toBe(false);
  });

  it('is not met without an account of an alternative that uses the building that stands', () => {
    const empty = option('renovate', 'renovation', { components: [], energy: [] });
    const decisionCase = decidedOn('2026-12-01');
    expect(studied(project([empty, NEW_BUILD], { decisionCase }))).toBe(false);
    expect(studied(project([NEW_BUILD, option('other', 'newBuild')], { decisionCase }))).toBe(false);
    const unlike = option('renovate', 'renovation', { function: 'kindergarten' });
    expect(studied(project([unlike, NEW_BUILD], { decisionCase }))).toBe(false);
  });

  it('does not ask where no new build is decided', () => {
    expect(studied(project([RENOVATION, NEW_BUILD]))).toBeNull();
    expect(studied(project([RENOVATION, NEW_BUILD], { decisionCase: decidedOn('2026-12-01', 'renovate') }))).toBeNull();
  });
});
