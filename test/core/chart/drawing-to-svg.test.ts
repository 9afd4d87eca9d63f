import { describe, expect, it } from 'vitest';
import type { Drawing } from '#core/chart/drawing.ts';
import { drawingToSvg, svgString } from '#core/chart/drawing-to-svg.ts';

const drawing = (fields: Partial<Drawing>): Drawing => ({
  width: 100,
  height: 40,
  name: 'Navn',
  shapes: [],
  ...fields,
});
const svg = (fields: Partial<Drawing>, scheme: 'light' | 'dark' = 'light') =>
  svgString(drawingToSvg(drawing(fields), { scheme, idPrefix: 'x' }));

describe('a drawing as SVG', () => {
  it('is an image with the sentence it shows as its name', () => {
    expect(svg({ name: 'Rehabilitering 248' })).toBe(
      '<svg xmlns="http://www.w3.org/2000/svg" width="100" height="40" viewBox="0 0 100 40" role="img" aria-label="Rehabilitering 248"></svg>',
    );
  });

  it('escapes what people type', () => {
    const text = '<script>alert("1")</script> & \'så\'\u0000';
    const out = svg({
      name: text,
      shapes: [{ kind: 'text', x: 0, y: 0, text, anchor: 'start', type: 'micro', weight: 400, fill: 'ink' }],
    });
    expect(out).not.toContain('<script>');
    expect(out).not.toContain('\u0000');
    expect(out.match(/&lt;script&gt;alert\(&quot;1&quot;\)&lt;\/script&gt; &amp; &#39;så&#39;/g)).toHaveLength(2);
  });

  it('takes its colours from the scheme', () => {
    const shapes: Drawing['shapes'] = [
      {
        kind: 'rect',
        x: 0,
        y: 0,
        width: 5,
        height: 5,
        fill: { module: 'B6', part: 'fill' },
        stroke: { paint: { module: 'B6', part: 'edge' }, width: 1 },
      },
    ];
    expect(svg({ shapes })).toContain('fill="#EAAE39" stroke="#A06C00"');
    // In dark no module needs an outline, so its edge is its own colour.
    expect(svg({ shapes }, 'dark')).toContain('fill="#F2BE65" stroke="#F2BE65"');
  });

  it('declares each hatch once, under an id of its own', () => {
    const hatched = {
      kind: 'rect',
      x: 0,
      y: 0,
      width: 5,
      height: 5,
      fill: { hatch: { module: 'D', part: 'fill' } },
    } as const;
    const out = svg({ shapes: [hatched, { kind: 'group', shapes: [hatched] }] });
    expect(out.match(/<pattern id="x-hatch-D-fill"/g)).toHaveLength(1);
    expect(out.match(/fill="url\(#x-hatch-D-fill\)"/g)).toHaveLength(2);
  });

  it('writes attributes as SVG spells them', () => {
    const out = svg({
      shapes: [
        { kind: 'line', x1: 0, y1: 1 / 3, x2: 4, y2: 4, stroke: { paint: 'accent', width: 2, dash: '2 2' } },
        { kind: 'group', name: 'A4: 10', at: [1, 2], shapes: [] },
      ],
    });
    expect(out).toContain(
      '<line x1="0" y1="0.33" x2="4" y2="4" stroke="#0B5A73" stroke-width="2" stroke-dasharray="2 2">',
    );
    expect(out).toContain('<g transform="translate(1 2)"><title>A4: 10</title></g>');
  });
});
