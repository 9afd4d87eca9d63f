import { describe, expect, it } from 'vitest';
import { caseState, decidedAlternative, decisionPrecedesStudy } from '#core/project/decision-case.ts';
import type { DecisionCase } from '#core/project/project.ts';

const ALTERNATIVES = [
  { id: 'renovate', kind: 'renovation' },
  { id: 'build', kind: 'newBuild' },
] as const;

const decided = (alternative: string, date: string | null, studyDate: string | null): DecisionCase => ({
  studyDate,
  decision: { alternative, date },
});
const precedes = (decisionCase: DecisionCase | null) => decisionPrecedesStudy(decisionCase, ALTERNATIVES);

describe('a decision before its study', () => {
  it('is a new build that was decided on an earlier day than the study was finished', () => {
    expect(precedes(decided('build', '2026-12-09', '2026-12-10'))).toBe(true);
    expect(precedes(decided('build', '2026-12-10', '2026-12-10'))).toBe(false);
    expect(precedes(decided('build', '2027-01-01', '2026-12-10'))).toBe(false);
  });

  it('is a new build that was decided without any study', () => {
    expect(precedes(decided('build', '2026-12-09', null))).toBe(true);
  });

  it('is never a renovation, for which nothing has to be studied first', () => {
    expect(precedes(decided('renovate', '2026-12-09', null))).toBe(false);
  });

  it('is not a draft, whose day is not known, nor an alternative that is no longer here', () => {
    expect(precedes(decided('build', null, null))).toBe(false);
    expect(precedes(decided('gone', '2026-12-09', null))).toBe(false);
    expect(precedes(null)).toBe(false);
  });
});

describe('the state of a case', () => {
  it('is decided when both the alternative and the day are known, else studied when the study has a day', () => {
    expect(caseState(decided('build', '2026-12-09', null))).toBe('decided');
    expect(caseState(decided('build', null, '2026-12-01'))).toBe('studied');
    expect(caseState({ decision: { date: '2026-12-09' } })).toBe('notStudied');
    expect(caseState(undefined)).toBe('notStudied');
  });

  it('names what was decided only where something was', () => {
    expect(decidedAlternative(decided('build', '2026-12-09', null), ALTERNATIVES)?.kind).toBe('newBuild');
    expect(decidedAlternative(decided('build', null, null), ALTERNATIVES)).toBeNull();
  });
});
