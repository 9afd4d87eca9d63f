import { describe, expect, it } from 'vitest';
import {
  differsFromPreset,
  methodOverridesSchema,
  methodProblems,
  resolveMethod,
  settingsToCheck,
  type MethodOverrides,
} from '#core/project/method.ts';

describe('a method, resolved', () => {
  it('is the preset’s where nothing is overridden: NS 3720 over 60 years, start in the present year', () => {
    expect(resolveMethod({ preset: 'ns3720' }, null, 2026)).toMatchObject({
      referenceStudyPeriod: 60,
      modules: ['A1-A3', 'A4', 'A5', 'B4', 'B6', 'C1', 'C2', 'C3', 'C4'],
      elements: null,
      indicator: 'gwpIobc',
      replacement: { count: 'whole', modules: ['A1-A3', 'A4', 'A5', 'C1', 'C2', 'C3', 'C4'] },
      electricityScenario: 'norway',
      genericSurcharge: 0,
      areaBasis: 'grossFloorArea',
      startYear: 2026,
    });
  });
  it('TEK17 counts 50 years, the cut-off alone in A5, and has no operation', () => {
    const tek17 = resolveMethod({ preset: 'tek17' }, null, 2026);
    expect(tek17).toMatchObject({ referenceStudyPeriod: 50, a5: 'cut-off', modulesWhereDeclared: ['B2'] });
    expect(tek17.modules).not.toContain('B6');
  });
  it('takes an alternative’s own setting before the project’s, and the project’s before the preset’s', () => {
    const project = { preset: 'ns3720' as const, referenceStudyPeriod: 50, startYear: 2030 };
    expect(resolveMethod(project, null, 2026).referenceStudyPeriod).toBe(50);
    expect(resolveMethod(project, { referenceStudyPeriod: 40 }, 2026)).toMatchObject({
      referenceStudyPeriod: 40,
      startYear: 2030,
    });
  });
  it('starts from another preset where an alternative names one, and keeps the start year', () => {
    const project = { preset: 'ns3720' as const, referenceStudyPeriod: 75, startYear: 2030 };
    expect(resolveMethod(project, { preset: 'tek17' }, 2026)).toMatchObject({
      referenceStudyPeriod: 50,
      startYear: 2030,
    });
  });
  it('says what lacks in a method of one’s own, also in an alternative’s alone', () => {
    expect(methodProblems({ preset: 'custom' })).toEqual(['custom-without-modules', 'custom-without-study-period']);
    const project = { preset: 'ns3720' as const, modules: ['A1-A3' as const], referenceStudyPeriod: 60 };
    expect(methodProblems(project, { preset: 'custom' })).toEqual([
      'custom-without-modules',
      'custom-without-study-period',
    ]);
    expect(() => resolveMethod(project, { preset: 'custom' }, 2026)).toThrow(RangeError);
  });
  it('lets an alternative of a custom project leave its modules to the project', () => {
    const project = { preset: 'custom' as const, modules: ['A1-A3' as const], referenceStudyPeriod: 60 };
    expect(methodProblems(project, { modules: null })).toEqual([]);
    expect(resolveMethod(project, { modules: null }, 2026).modules).toEqual(['A1-A3']);
  });
  it('marks what has not been seen in the regulation itself, until it is the user’s own', () => {
    expect(settingsToCheck({ preset: 'ns3720' })).toEqual(['referenceStudyPeriod']);
    expect(settingsToCheck({ preset: 'ns3720', referenceStudyPeriod: 60 })).toEqual([]);
  });
  it.each([
    ['a module twice', { modules: ['A4', 'A4'] }],
    ['a replacement module twice', { replacement: { modules: ['A1-A3', 'A1-A3'] } }],
    ['no parts at all', { elements: [] }],
    ['a study period of 0', { referenceStudyPeriod: 0 }],
  ])('refuses %s', (_why, overrides) => expect(methodOverridesSchema.safeParse(overrides).success).toBe(false));
});

describe('a method that is no longer its preset', () => {
  const differs = (overrides: Omit<MethodOverrides, 'preset'>) =>
    differsFromPreset(resolveMethod({ preset: 'ns3720', ...overrides }, null, 2026));

  it.each<[string, Omit<MethodOverrides, 'preset'>]>([
    ['another study period', { referenceStudyPeriod: 50 }],
    ['other modules', { modules: ['A1-A3', 'A4'] }],
    ['other modules where declared', { modulesWhereDeclared: [] }],
    ['fewer parts', { elements: ['23'] }],
    ['another A5', { a5: 'cut-off' }],
    ['another indicator', { indicator: 'gwpTotal' }],
    ['another count of replacements', { replacement: { count: 'fractional' } }],
    ['other modules in a replacement', { replacement: { modules: ['A1-A3'] } }],
  ])('has %s', (_what, overrides) => expect(differs(overrides)).toBe(true));

  it.each<[string, Omit<MethodOverrides, 'preset'>]>([
    ['nothing overridden', {}],
    [
      'the preset’s own value given again',
      { referenceStudyPeriod: 60, modulesWhereDeclared: ['B8', 'B7', 'B5', 'B3', 'B2', 'B1'] },
    ],
    ['a start year', { startYear: 2030 }],
    ['an electricity scenario', { electricityScenario: 'europe' }],
    ['an area basis', { areaBasis: 'usableFloorArea' }],
    ['a surcharge', { genericSurcharge: 0.25 }],
  ])('is not one with %s', (_what, overrides) => expect(differs(overrides)).toBe(false));

  it('is never an own method, which has nothing to differ from', () => {
    const own = resolveMethod({ preset: 'custom', modules: ['A1-A3'], referenceStudyPeriod: 30 }, null, 2026);
    expect(differsFromPreset(own)).toBe(false);
  });
});
