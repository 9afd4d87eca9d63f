import { describe, expect, it } from 'vitest';
import { resolveMethod, type MethodChoice } from '#core/project/method.ts';
import { methodName } from '#core/report/method-name.ts';
import { methodStamp } from '#core/report/report-words.ts';
import { translator } from '#core/text/text.ts';

const nb = translator('nb');
const of = (choice: MethodChoice) => resolveMethod(choice, null, 2026);

describe('the name of a method', () => {
  it('is the preset’s, until a setting is another than the preset’s own', () => {
    expect(methodName(of({ preset: 'ns3720' }), nb)).toBe('NS 3720');
    const shorter = of({ preset: 'ns3720', referenceStudyPeriod: 50, indicator: 'gwpTotal' });
    expect(methodName(shorter, nb)).toBe('NS 3720, endret');
    expect(methodName(shorter, translator('en'))).toBe('NS 3720, changed');
  });

  it('opens the stamp of the workbook', () => {
    const stamp = methodStamp(of({ preset: 'ns3720', referenceStudyPeriod: 50 }), { t: nb, language: 'nb' });
    expect(stamp).toMatch(/^NS 3720, endret · 50 år · /);
  });
});
