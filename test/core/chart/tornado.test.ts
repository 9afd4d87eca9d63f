import { describe, expect, it } from 'vitest';
import { tornado, tornadoTable } from '#core/chart/tornado.ts';
import type { Sensitivities, Sensitivity } from '#core/comparison/sensitivity.ts';
import type { EndValue, SensitivitySetting } from '#core/comparison/variations.ts';
import { translator } from '#core/text/text.ts';
import { flat, texts, textShapes } from '#test/support/drawn.ts';

const words = { t: translator('nb'), language: 'nb' } as const;

function varied(
  setting: SensitivitySetting,
  first: readonly [EndValue, number],
  second: readonly [EndValue, number],
  alternative: string | null = null,
): Sensitivity {
  const differences = [first[1], second[1]];
  return {
    setting,
    alternative,
    ends: [
      { to: first[0], difference: first[1] * 1000, complete: true },
      { to: second[0], difference: second[1] * 1000, complete: true },
    ],
    span: Math.abs(first[1] - second[1]) * 1000,
    changesSign: Math.min(...differences) < 0 && Math.max(...differences) > 0,
  };
}

/** A new build 1 232 t above the renovation; under the European mix it is 74 t below. */
const FOUND: Sensitivities = {
  reference: 'renovation',
  other: 'newBuild',
  chosen: 1_232_000,
  complete: true,
  found: [
    varied('electricityScenario', ['europe', -74], ['norway', 1232]),
    varied('energyDemand', [0.8, 1407], [1.2, 1057], 'renovation'),
    varied('referenceStudyPeriod', [50, 1300], [60, 1232]),
  ],
  withoutEffect: [],
  notVaried: [],
};
const input = (sensitivities: Sensitivities = FOUND) => ({
  sensitivities,
  nameOf: (id: string) => (id === 'renovation' ? 'Rehabilitering' : 'Nybygg'),
  words,
});

describe('the tornado', () => {
  const drawing = tornado(input(), 540);
  const shapes = flat(drawing.shapes);
  const rects = shapes.filter((shape) => shape.kind === 'rect');
  const upright = (paint: string) => shapes.find((shape) => shape.kind === 'line' && shape.stroke.paint === paint);
  const xOf = (paint: string) => {
    const line = upright(paint);
    if (line?.kind !== 'line') throw new Error(`No line of ${paint}`);
    return line.x1;
  };

  it('hatches what lies on the other side of zero, and nothing else', () => {
    const hatched = rects.filter(({ fill }) => typeof fill === 'object' && 'hatch' in fill);
    expect(hatched).toHaveLength(1);
    const [piece] = hatched;
    expect((piece?.x ?? 0) + (piece?.width ?? 0)).toBeCloseTo(xOf('ink'), 6);
    // 74 of 1 306 t of the widest bar.
    const [, rest] = rects;
    expect((piece?.width ?? 0) / ((piece?.width ?? 0) + (rest?.width ?? 0))).toBeCloseTo(74 / 1306, 6);
  });

  it('has the chosen method as an accent line at its value, which a bar that ends there ends at', () => {
    const widest = rects[1];
    expect((widest?.x ?? 0) + (widest?.width ?? 0)).toBeCloseTo(xOf('accent'), 6);
    expect(texts(drawing)).toContain('valgt +1\u00A0232');
  });

  it('names the ends at their side of the bar, the lower difference to the left', () => {
    const at = (text: string) => textShapes(drawing).find((shape) => shape.text === text);
    expect(at('Europa')?.anchor).toBe('end');
    expect(at('Norge')?.anchor).toBe('start');
    expect(at('+20\u00A0%')?.x).toBeLessThan(at('−20\u00A0%')?.x ?? 0);
    expect(texts(drawing)).toContain('60\u00A0år');
  });

  it('says which alternative is the lower on either side, and marks the side that turns the answer', () => {
    const [left, right] = textShapes(drawing).filter(({ text }) => text.includes('lavere'));
    expect([left?.text, left?.fill]).toEqual(['← Nybygg lavere', 'beyond']);
    expect([right?.text, right?.fill]).toEqual(['Rehabilitering lavere →', 'ink']);
  });

  it('keeps every text within the drawing, also where all differences are below zero', () => {
    const mirrored = FOUND.found.map((one) => ({
      ...one,
      ends: [negated(one.ends[0]), negated(one.ends[1])] as const,
    }));
    for (const one of [drawing, tornado(input({ ...FOUND, chosen: -1_232_000, found: mirrored }), 540)]) {
      for (const { x, text, anchor } of textShapes(one)) {
        expect(x, text).toBeGreaterThanOrEqual(0);
        expect(x, text).toBeLessThanOrEqual(540);
        expect(text.endsWith('…') && anchor === 'start' && text.startsWith('Rehab'), text).toBe(false);
      }
    }
  });

  it('is read as a sentence that ends with what turns the answer', () => {
    expect(drawing.name).toContain('Nybygg minus Rehabilitering, t CO₂e, én endring om gangen: valgt +1\u00A0232.');
    expect(drawing.name).toContain('Strømmiks: Europa −74, Norge +1\u00A0232.');
    expect(drawing.name.endsWith('Svaret snur om dette endres: Strømmiks.')).toBe(true);
  });

  it('has the same figures as a table', () => {
    expect(tornadoTable(input()).rows).toEqual([
      ['Valgt metode', '+1\u00A0232', '+1\u00A0232', '–'],
      ['Strømmiks', 'Europa: −74', 'Norge: +1\u00A0232', 'ja'],
      ['Energibehov ±20\u00A0%, Rehabilitering', '+20\u00A0%: +1\u00A0057', '−20\u00A0%: +1\u00A0407', 'nei'],
      ['Beregningsperiode', '60\u00A0år: +1\u00A0232', '50\u00A0år: +1\u00A0300', 'nei'],
    ]);
  });
});

function negated(end: Sensitivity['ends'][0]) {
  return { ...end, difference: -end.difference };
}
