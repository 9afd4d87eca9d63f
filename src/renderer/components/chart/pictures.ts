import { pictureSvg } from '#core/chart/picture.ts';
import type { Drawing } from '#core/chart/drawing.ts';
import { tokens } from '#core/design/tokens.ts';

/** Pixels of a picture for each CSS px: sharp on paper and on dense screens. */
const SCALE = 2;

/** A drawing as an SVG document with its font in it. */
export async function svgPicture(drawing: Drawing): Promise<Blob> {
  return new Blob([pictureSvg(drawing, await fontFace())], { type: 'image/svg+xml' });
}

/** A drawing as PNG, drawn by the page from its SVG. */
export async function pngPicture(drawing: Drawing): Promise<Blob> {
  const address = URL.createObjectURL(await svgPicture(drawing));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = Math.ceil(drawing.width * SCALE);
    canvas.height = Math.ceil(drawing.height * SCALE);
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve, reject) => {
      canvas.toBlob(
        (blob) => (blob ? resolve(blob) : reject(new Error('The picture could not be drawn'))),
        'image/png',
      );
    });
  } finally {
    URL.revokeObjectURL(address);
  }
}

/**
 * The font of the texts, inside the document: a picture may load nothing from beside it. Read as a module of its own, when the first
 * picture is made, since a page of the desktop may not fetch from its own scheme.
 */
async function fontFace(): Promise<string> {
  const { default: data } = await import('source-sans/WOFF2/VF/SourceSans3VF-Upright.ttf.woff2?inline');
  const family = tokens.font.text.family.split(',')[0] ?? '';
  return `@font-face{font-family:${family};font-weight:200 900;src:url(${data}) format('woff2')}`;
}
