import { describe, expect, it } from 'vitest';
import { paybackRuler } from '#core/chart/payback-ruler.ts';
import { translator } from '#core/text/text.ts';
import { flat, texts } from '#test/support/drawn.ts';

const words = { t: translator('nb'), language: 'nb' } as const;
const ruler = (norway: number | null, europe: number | null) =>
  paybackRuler({ paybackYears: { norway, europe }, studyPeriod: 60, words }, 200);
const circles = (drawing: ReturnType<typeof ruler>) => flat(drawing.shapes).filter((shape) => shape.kind === 'circle');
const arrows = (drawing: ReturnType<typeof ruler>) => flat(drawing.shapes).filter((shape) => shape.kind === 'path');

describe('the payback ruler', () => {
  it('rings the mix that is reached and points past the end for the other', () => {
    const drawing = ruler(null, 56);
    expect(circles(drawing).map(({ r }) => r)).toEqual([5]);
    expect(arrows(drawing)).toHaveLength(1);
    expect(texts(drawing)).toEqual(expect.arrayContaining(['Europa', 'Norge', '0', '20', '40', '60']));
    expect(drawing.name).toBe('Tilbakebetalingstid for karbon: Norge ikke innen 60 år, Europa 56\u00A0år.');
  });

  it('names both ends where both are reached, the ring at the lower', () => {
    const drawing = ruler(12, 45);
    const [upper, lower] = circles(drawing);
    expect(lower?.r).toBe(5);
    expect(lower?.cx).toBeLessThan(upper?.cx ?? 0);
    expect(arrows(drawing)).toEqual([]);
  });

  it('has no ring where neither is reached', () => {
    const drawing = ruler(null, null);
    expect(circles(drawing)).toEqual([]);
    expect(texts(drawing)).toContain('Norge, Europa');
  });

  it('puts both names on one label where the ends stand too close', () => {
    expect(texts(ruler(30, 31))).toContain('Norge – Europa');
  });
});
