import { describe, expect, it } from 'vitest';
import type { Drawing } from '#core/chart/drawing.ts';
import { picture, PICTURE_DRAWING_WIDTH_PX, PICTURE_WIDTH_PX, pictureSvg } from '#core/chart/picture.ts';
import { tokens } from '#core/design/tokens.ts';
import { texts, textShapes } from '#test/support/drawn.ts';

const bar: Drawing = {
  width: PICTURE_DRAWING_WIDTH_PX,
  height: 100,
  name: 'Nybygg 100.',
  shapes: [{ kind: 'rect', x: 0, y: 0, width: 50, height: 20, fill: 'bar' }],
};
const caption = { title: 'Volla skole – Utslipp', note: 't CO₂e', stamp: 'NS 3720 · 60 år' };

describe('a chart as a picture', () => {
  it('says of which project it is, in what unit and by which method, above and below the chart', () => {
    const made = picture(bar, caption);
    expect(texts(made)).toEqual(['Volla skole – Utslipp', 't CO₂e', 'NS 3720 · 60 år']);
    expect(made.width).toBe(PICTURE_WIDTH_PX);
    for (const { y } of textShapes(made)) expect(y < 58 || (y > 158 && y < made.height)).toBe(true);
    expect(made.name).toBe('Volla skole – Utslipp. Nybygg 100.');
  });

  it('shortens a title that is wider than the picture', () => {
    const [title] = texts(picture(bar, { ...caption, title: 'Skole '.repeat(60) }));
    expect(title?.endsWith('…')).toBe(true);
  });

  it('is in the light palette on white, with its font in it', () => {
    const svg = pictureSvg(
      picture(bar, caption),
      "@font-face{font-family:'Source';src:url(data:font/woff2;base64,AA)}",
    );
    expect(svg).toContain(`fill="${tokens.color.light.surface}"`);
    expect(svg).toContain(`fill="${tokens.color.light.bar}"`);
    expect(svg).toMatch(/^<svg [^>]*><style>@font-face\{font-family:&#39;Source&#39;;/);
  });
});
