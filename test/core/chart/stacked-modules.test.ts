import { describe, expect, it } from 'vitest';
import type { Drawing, Shape } from '#core/chart/drawing.ts';
import { stackedModules, stackedModulesTable } from '#core/chart/stacked-modules.ts';
import { translator } from '#core/text/text.ts';
import { component, declaration } from '#test/support/build.ts';
import { COMPLETE, shown } from '#test/support/shown.ts';
import { texts } from '#test/support/drawn.ts';

const words = { t: translator('nb'), language: 'nb' } as const;
const unit = 't CO₂e over 60 år';

/** Segments by module, as they are named where one points at them. */
function segments(drawing: Drawing): { name: string; left: number; width: number }[] {
  const found: { name: string; left: number; width: number }[] = [];
  const visit = (shape: Shape): void => {
    if (shape.kind !== 'group') return;
    const bar = shape.shapes.find((child) => child.kind === 'rect');
    if (shape.name !== undefined && bar) found.push({ name: shape.name, left: bar.x, width: bar.width });
    shape.shapes.forEach(visit);
  };
  drawing.shapes.forEach(visit);
  return found;
}

describe('stacked bars by module', () => {
  // 10 000 m²: A1-A3 100 t, A4 10 t, C2 10 t, C3 20 t. Electricity 100 000 kWh over 60 years: 108 t with 18 g, 816 t with 136 g.
  const renovation = shown('a', 'Rehabilitering', { components: [component({ quantity: 10_000 })], kWh: 100_000 });
  const newBuild = shown('b', 'Nybygg', { components: [component({ id: 'c2', quantity: 20_000 })], kWh: 50_000 });

  it('writes both electricity mixes of every alternative, with the sum at the end', () => {
    const drawing = stackedModules({ alternatives: [renovation, newBuild], unit, words }, 600);
    // 140 + 108 = 248; 140 + 816 = 956; 280 + 54 = 334; 280 + 408 = 688
    expect(texts(drawing)).toEqual(
      expect.arrayContaining(['Rehabilitering', 'Norge', '248', 'Europa', '956', '334', '688']),
    );
    expect(drawing.name).toBe(
      'Utslipp etter livsløpsmodul, t CO₂e over 60 år. Rehabilitering: Norge 248, Europa 956. Nybygg: Norge 334, Europa 688.',
    );
  });

  it('draws all bars on one scale', () => {
    const drawn = segments(stackedModules({ alternatives: [renovation, newBuild], unit, words }, 600));
    const [first] = drawn.filter(({ name }) => name === 'A1–A3: 100');
    const [second] = drawn.filter(({ name }) => name === 'A1–A3: 200');
    // A segment loses 1 px to the gap and another to its own edge.
    expect((second?.width ?? 0) + 2).toBeCloseTo(2 * ((first?.width ?? 0) + 2), 6);
    expect(new Set(drawn.filter(({ name }) => name.startsWith('A1')).map(({ left }) => left)).size).toBe(1);
  });

  it('writes a value only on a segment that has room for it', () => {
    const drawing = stackedModules({ alternatives: [renovation], unit, words }, 600);
    // C1–C4 is 30 of 956 t, about 14 px: it is drawn, and named where one points, but not written.
    expect(segments(drawing).some(({ name }) => name === 'C1–C4: 30')).toBe(true);
    expect(texts(drawing)).not.toContain('30');
    expect(texts(drawing)).toContain('816');
  });

  it('marks a sum that lacks something by «≥» where that can only add', () => {
    const lacking = shown('a', 'Rehabilitering', {
      components: [component({ quantity: 10_000 })],
      declarations: [declaration()],
      kWh: 0,
    });
    expect(texts(stackedModules({ alternatives: [lacking], unit, words }, 600))).toContain('≥\u00A0100');
  });

  it('says «ufullstendig» where what is missing may subtract, as timber does under GWP-total', () => {
    const lacking = shown('a', 'Rehabilitering', {
      method: { preset: 'ns3720', indicator: 'gwpTotal', startYear: 2028 },
      components: [component({ quantity: 10_000 }), component({ id: 'c2', declaration: null })],
      declarations: [declaration({ impacts: { gwpTotal: { 'A1-A3': 10 } } })],
      kWh: 0,
    });
    expect(texts(stackedModules({ alternatives: [lacking], unit, words }, 600))).toContain('100, ufullstendig');
  });

  it('draws what is negative to the left of zero, and the net sum is what it writes', () => {
    const timber = shown('a', 'Massivtre', {
      method: { preset: 'ns3720', indicator: 'gwpTotal', startYear: 2028 },
      components: [component({ quantity: 1_000 })],
      // −600 t in production, 720 t at the end of life: 120 t.
      declarations: [
        declaration({ impacts: { gwpTotal: { 'A1-A3': -600, A4: 0, A5: 0, C1: 0, C2: 0, C3: 720, C4: 0 } } }),
      ],
      kWh: 0,
    });
    const drawing = stackedModules({ alternatives: [timber], unit, words }, 600);
    const [production] = segments(drawing).filter(({ name }) => name === 'A1–A3: −600');
    const [endOfLife] = segments(drawing).filter(({ name }) => name === 'C1–C4: 720');
    expect((production?.left ?? 0) + (production?.width ?? 0)).toBeLessThanOrEqual(endOfLife?.left ?? 0);
    expect(texts(drawing)).toContain('120');
  });

  it('shows an alternative without figures as no number, not as 0', () => {
    const empty = shown('a', 'Tomt');
    const drawing = stackedModules({ alternatives: [empty], unit, words }, 600);
    expect(texts(drawing).filter((text) => text === '–')).toHaveLength(2);
    expect(segments(drawing)).toEqual([]);
  });

  it('keeps within its width, whatever the names and the sums', () => {
    const long = shown('a', 'Rehabilitering med tilbygg mot sør og ny ventilasjon i hele bygget', {
      components: [component({ quantity: 1e9 })],
      kWh: 1,
    });
    const drawing = stackedModules({ alternatives: [long], unit, words }, 300);
    for (const { left, width } of segments(drawing)) expect(left + width).toBeLessThanOrEqual(300);
    expect(texts(drawing).some((text) => text.endsWith('…'))).toBe(true);
  });

  it('has the same figures as a table', () => {
    const table = stackedModulesTable({ alternatives: [renovation], unit, words });
    expect(table.head).toEqual(['Alternativ', 'Strømmiks', 'A1–A3', 'A4', 'A5', 'B1–B5', 'B6', 'B8', 'C1–C4', 'Sum']);
    expect(table.rows).toEqual([
      ['Rehabilitering', 'Norge', '100', '10', '0', '0', '108', '–', '30', '248'],
      ['Rehabilitering', 'Europa', '100', '10', '0', '0', '816', '–', '30', '956'],
    ]);
  });

  it('marks each figure of its table that lacks something, not only the sum', () => {
    // 10 000 m² with A1-A3 alone, 10 kg/m²; the energy is known.
    const a1a3 = declaration({ impacts: { gwpIobc: { 'A1-A3': 10 } } });
    const partly = shown('a', 'Rehabilitering', {
      declarations: [a1a3, { ...COMPLETE, id: 'd2' }],
      components: [component({ quantity: 10_000 }), component({ id: 'c2', quantity: 10_000, declaration: 'd2' })],
      kWh: 100_000,
    });
    const table = stackedModulesTable({ alternatives: [partly], unit, words });
    expect(table.rows[0]).toEqual([
      'Rehabilitering',
      'Norge',
      '200',
      '≥\u00A010',
      '≥\u00A00',
      '0',
      '108',
      '–',
      '≥\u00A030',
      '≥\u00A0348',
    ]);
  });
});
