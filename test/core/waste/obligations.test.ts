import { describe, expect, it } from 'vitest';
import { wasteFacts, wasteObligations, type ObligationKind } from '#core/waste/obligations.ts';
import type { WasteFacts } from '#core/waste/waste.ts';

const NONE: WasteFacts = { builtArea: 0, alteredArea: 0, demolishedArea: 0, structureWaste: 0 };
const obligation = (
  kind: ObligationKind,
  facts: WasteFacts,
  building: Parameters<typeof wasteObligations>[1] = 'school',
) => wasteObligations(facts, building).find((one) => one.kind === kind);

describe('TEK17 § 9-6 asks for a waste plan', () => {
  it.each<[keyof WasteFacts, number, boolean]>([
    ['builtArea', 300, false],
    ['builtArea', 300.1, true],
    ['alteredArea', 100, false],
    ['alteredArea', 101, true],
    ['demolishedArea', 101, true],
    ['structureWaste', 10, false],
    ['structureWaste', 10.5, true],
  ])('of %s %d: %s', (fact, value, required) => {
    expect(obligation('wastePlan', { ...NONE, [fact]: value })?.required).toBe(required);
  });

  it('and a survey of what stands, which waste of a structure that may be new does not settle', () => {
    expect(obligation('environmentalSurvey', { ...NONE, structureWaste: 5 })).toMatchObject({
      required: null,
      lacking: ['structureWaste'],
    });
    expect(obligation('environmentalSurvey', { ...NONE, alteredArea: 1 })?.required).toBe(true);
    expect(obligation('environmentalSurvey', NONE)?.required).toBe(false);
  });

  it('as soon as one threshold is passed, whatever else is not known', () => {
    expect(obligation('wastePlan', { builtArea: 4000 })).toMatchObject({ required: true, lacking: [] });
  });

  it('and what is not said is asked for, not taken for nothing', () => {
    expect(obligation('wastePlan', { builtArea: 200, demolishedArea: 0 })).toMatchObject({
      required: null,
      lacking: ['alteredArea', 'structureWaste'],
    });
  });
});

describe('TEK17 § 9-7 asks', () => {
  it('for an environmental survey of all work in what stands, and a report of it above the thresholds', () => {
    const facts = { ...NONE, alteredArea: 20 };
    expect(obligation('environmentalSurvey', facts)?.required).toBe(true);
    expect(obligation('surveyReport', facts)?.required).toBe(false);
    expect(obligation('environmentalSurvey', { ...NONE, builtArea: 5000 })?.required).toBe(false);
  });

  it('for a reuse survey in blocks of flats and commercial buildings', () => {
    const facts = { ...NONE, demolishedArea: 400 };
    expect(obligation('reuseSurvey', facts, 'school')?.required).toBe(true);
    expect(obligation('reuseSurvey', facts, 'small-house')?.required).toBe(false);
    expect(obligation('reuseSurvey', facts, null)).toMatchObject({ required: null, lacking: ['buildingType'] });
  });
});

describe('the facts of a project', () => {
  it('are the area of the alternative that was decided, until they are stated', () => {
    expect(wasteFacts(null, { kind: 'renovation', usableFloorArea: 3900 })).toEqual({ alteredArea: 3900 });
    expect(wasteFacts(null, { kind: 'extension', usableFloorArea: 800 })).toEqual({ builtArea: 800 });
    expect(wasteFacts({ alteredArea: 250 }, { kind: 'renovation', usableFloorArea: 3900 })).toEqual({
      alteredArea: 250,
    });
  });
  it('are none of one that is kept, and where nothing is decided', () => {
    expect(wasteFacts(null, { kind: 'keep', usableFloorArea: 3900 })).toEqual({});
    expect(wasteFacts(null, null)).toEqual({});
  });
});
