import { describe, expect, it } from 'vitest';
import type { MethodChoice } from '#core/project/method.ts';
import { resolvedMethod, withPreset } from '#renderer/components/form/method-choice.ts';

const PRESENT_YEAR = 2026;

describe('choosing another preset', () => {
  it('takes the new preset’s period, modules and parts, and leaves the choices beside it', () => {
    const own: MethodChoice = {
      preset: 'ns3720',
      referenceStudyPeriod: 40,
      modules: ['A1-A3'],
      indicator: 'gwpTotal',
      areaBasis: 'usableFloorArea',
      startYear: 2028,
      genericSurcharge: 0.25,
    };
    const chosen = withPreset(own, 'tek17', PRESENT_YEAR);
    expect(chosen).toEqual({
      preset: 'tek17',
      indicator: 'gwpTotal',
      areaBasis: 'usableFloorArea',
      startYear: 2028,
      genericSurcharge: 0.25,
    });
    const method = resolvedMethod(chosen, PRESENT_YEAR);
    expect(method).toMatchObject({ referenceStudyPeriod: 50, a5: 'cut-off', genericSurcharge: 0.25, startYear: 2028 });
    expect(method?.modules).not.toContain('B6');
  });

  it('begins an own method as a copy of the one it leaves, so that no figure moves', () => {
    const tek17: MethodChoice = { preset: 'tek17', startYear: 2028 };
    const before = resolvedMethod(tek17, PRESENT_YEAR);
    const after = resolvedMethod(withPreset(tek17, 'custom', PRESENT_YEAR), PRESENT_YEAR);
    expect(after).toEqual({ ...before, preset: 'custom' });
  });

  it('changes nothing when the preset is the one it has', () => {
    const own: MethodChoice = { preset: 'ns3720', referenceStudyPeriod: 40 };
    expect(withPreset(own, 'ns3720', PRESENT_YEAR)).toBe(own);
  });

  it('has no method to show for an own method without modules', () => {
    expect(resolvedMethod({ preset: 'custom', referenceStudyPeriod: 60 }, PRESENT_YEAR)).toBeNull();
  });
});
