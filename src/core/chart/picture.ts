import type { Drawing, Shape, TextType } from './drawing.ts';
import { drawingToSvg, svgString, type SvgElement } from './drawing-to-svg.ts';
import { shortened } from './text-width.ts';

/** A chart as it leaves the program: with what it shows, of which project and by which method, always in the light palette. */

/** Pictures are as wide whatever window they come from: a page of a report. */
export const PICTURE_WIDTH_PX = 760;
const MARGIN = 20;
/** What the drawing itself gets of the width. */
export const PICTURE_DRAWING_WIDTH_PX = PICTURE_WIDTH_PX - 2 * MARGIN;

export interface PictureCaption {
  /** "Granlia skole – Utslipp over tid" */
  readonly title: string;
  /** The unit, and what is compared. */
  readonly note: string;
  /** The method stamp. */
  readonly stamp: string;
}

const HEAD = 58;
const FOOT = 26;

/** A drawing of {@link PICTURE_DRAWING_WIDTH_PX} between its caption and its stamp, on white. */
export function picture(drawing: Drawing, { title, note, stamp }: PictureCaption): Drawing {
  const height = HEAD + drawing.height + FOOT + MARGIN;
  const width = drawing.width + 2 * MARGIN;
  const line = (text: string, y: number, type: TextType, weight: 400 | 500 | 600): Shape => ({
    kind: 'text',
    x: MARGIN,
    y,
    text: shortened(text, drawing.width, type, weight),
    anchor: 'start',
    type,
    weight,
    fill: weight === 600 ? 'ink' : 'ink2',
  });
  return {
    width,
    height,
    name: `${title}. ${drawing.name}`,
    shapes: [
      { kind: 'rect', x: 0, y: 0, width, height, fill: 'surface' },
      line(title, MARGIN + 8, 'label', 600),
      line(note, MARGIN + 25, 'small', 400),
      { kind: 'group', at: [MARGIN, HEAD], shapes: drawing.shapes },
      line(stamp, height - MARGIN + 4, 'micro', 500),
    ],
  };
}

/**
 * A picture as a document that stands alone.
 * @param fontFace the `@font-face` rule of the texts' font; without it another machine takes a font of its own
 */
export function pictureSvg(drawing: Drawing, fontFace: string): string {
  const svg = drawingToSvg(drawing, { scheme: 'light', idPrefix: 'figure' });
  const style: SvgElement = { tag: 'style', attributes: {}, children: [fontFace] };
  return svgString({ ...svg, children: [style, ...svg.children] });
}
