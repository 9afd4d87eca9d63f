import { describe, expect, it } from 'vitest';
import type { ProjectDocument } from '#core/api/contract.ts';
import type { DecisionCase } from '#core/project/project.ts';
import { beginning, draftKey } from '#renderer/features/decision/decision-draft.logic.ts';
import { alternative, FACTORS } from '#test/support/build.ts';
import { NS3720 } from '#test/support/shown.ts';

function project(decisionCase: DecisionCase): ProjectDocument {
  const rows = { components: [], energy: [], costLines: [] };
  const option = (id: string) => ({ ...alternative({ id, name: id }), position: 0, ...rows });
  return {
    project: { id: 'p1', name: 'Volla skole', method: NS3720, decisionCase },
    alternatives: [
      option('renovate'),
      option('build'),
      { ...option('asBuilt'), variant: { of: 'build', stage: 'asBuilt' } },
    ],
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
    declarations: [],
    factors: FACTORS,
    carriesFactors: true,
  };
}

describe('a decision that is being written', () => {
  it('begins with nothing chosen, whatever is recommended, and with what is stored once there is something', () => {
    const recommendation = { alternative: 'renovate' };
    expect(beginning(undefined, project({ recommendation }))).toEqual({ alternative: null });
    const decision = { alternative: 'build', date: '2026-09-01' };
    expect(beginning(undefined, project({ recommendation, decision }))).toEqual(decision);
  });

  it('stands before what is stored, until something else is stored or undone', () => {
    const draft = { alternative: 'renovate', reason: 'Lavest utslipp' };
    const decision = { alternative: 'build', date: '2026-09-01' };
    expect(beginning(draft, project({ decision }))).toEqual(draft);
    expect(draftKey(project({ decision }))).not.toBe(draftKey(project({})));
    expect(draftKey(project({ decision, need: 'Flere rom' }))).toBe(draftKey(project({ decision })));
  });

  it.each(['removed', 'asBuilt'])('is dropped where its alternative cannot be chosen: %s', (gone) => {
    const draft = { alternative: gone, reason: 'Lavest utslipp' };
    expect(beginning(draft, project({}))).toEqual({ alternative: null });
  });

  it('may have no alternative yet', () => {
    const draft = { alternative: null, body: 'Kommunestyret' };
    expect(beginning(draft, project({ recommendation: { alternative: 'build' } }))).toEqual(draft);
  });
});
