import { describe, expect, it } from 'vitest';
import type { AlternativeDocument, ProjectDocument } from '#core/api/contract.ts';
import { assessDocument } from '#core/comparison/assess-document.ts';
import type { MethodOverrides } from '#core/project/method.ts';
import { translator } from '#core/text/text.ts';
import { decisionView } from '#renderer/features/decision/decision-view.logic.ts';
import { alternative, component, FACTORS, TODAY } from '#test/support/build.ts';
import { COMPLETE, NS3720 } from '#test/support/shown.ts';

/** 1 000 m² of COMPLETE and 100 000 kWh a year, or 10 000 m² and 50 000 kWh. */
function option(id: string, quantity: number, annualDemand: number, method?: MethodOverrides): AlternativeDocument {
  return {
    ...alternative({ id, name: id }),
    position: 0,
    ...(method ? { method } : {}),
    components: [{ ...component({ id: `${id}-c`, quantity }), position: 0 }],
    costLines: [],
    energy: [{ id: `${id}-e`, carrier: 'electricity', annualDemand, position: 0 }],
  };
}

function viewWith(method?: MethodOverrides) {
  const document: ProjectDocument = {
    project: { id: 'p1', name: 'Volla skole', method: NS3720 },
    alternatives: [option('Rehabilitering', 1000, 100_000), option('Nybygg', 10_000, 50_000, method)],
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
  return decisionView(document, assessDocument(document, TODAY), { t: translator('nb'), language: 'nb' });
}

describe('the figures that a decision is made on', () => {
  it('have a difference, a lowest and a payback where the alternatives are calculated alike', () => {
    const { columns } = viewWith();
    // 122 t against 194 t in Norway, 830 t against 548 t in Europe.
    expect(columns.map(({ isLowest }) => isLowest)).toEqual([
      { norway: true, europe: false },
      { norway: false, europe: true },
    ]);
    expect(columns[1]?.difference?.amounts).toEqual({ norway: '+72', europe: '−282' });
  });

  it('have none of them where one has a study period of 50 years, and say why', () => {
    const { columns, answer } = viewWith({ referenceStudyPeriod: 50 });
    expect(columns.map(({ difference }) => difference)).toEqual([null, null]);
    expect(columns.flatMap(({ isLowest }) => Object.values(isLowest))).toEqual([false, false, false, false]);
    expect(answer?.sentence).toBe('Alternativene kan ikke sammenlignes. Ikke likt: beregningsperiode.');
  });
});
