import { fileURLToPath } from 'node:url';
import { renderAsync } from '@resvg/resvg-js';
import type { Drawing } from '#core/chart/drawing.ts';
import { drawingToSvg, svgString } from '#core/chart/drawing-to-svg.ts';

/** A drawing as PNG without a browser: the same shapes as the screen's, in the light palette and the screen's own font. */

/** Pixels for each CSS px: about 300 to the inch over the width of a page. */
const SCALE = 2.5;
/** The cuts that drawings use. The renderer reads no variable font, so each weight is a file of its own. */
const FONT_FILES = ['Regular', 'Medium', 'Semibold'].map((cut) =>
  fileURLToPath(import.meta.resolve(`source-sans/OTF/SourceSans3-${cut}.otf`)),
);
/** As these files name themselves. */
const FONT = 'Source Sans 3';

/** Drawn in a thread of its own: whoever asks is not held up. */
export async function pngOf(drawing: Drawing): Promise<Buffer> {
  const image = await renderAsync(svgString(drawingToSvg(drawing, { scheme: 'light', idPrefix: 'figure' })), {
    fitTo: { mode: 'zoom', value: SCALE },
    font: { fontFiles: FONT_FILES, loadSystemFonts: false, defaultFontFamily: FONT, sansSerifFamily: FONT },
  });
  return image.asPng();
}
