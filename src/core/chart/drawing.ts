import { moduleColor, moduleLabel, moduleOutline, tokens, type ColorName, type Scheme } from '../design/tokens.ts';
import type { ModuleGroup } from '../declaration/life-cycle-module.ts';

/**
 * A chart as data: shapes in CSS px with colours by name. The screen, the report and the print draw the same shapes,
 * and a test can ask where a bar ends without a browser.
 */

/** A colour by its meaning: a token, a module's fill, edge or label ink, or the line of an alternative. */
export type Paint =
  | ColorName
  | { readonly module: ModuleGroup | 'D'; readonly part: 'fill' | 'edge' | 'label' }
  | { readonly alternative: 'A' | 'B' | 'C' };

/** A plain colour, or 45° lines of it for what is uncertain, missing or beside the total. */
export type Fill = Paint | { readonly hatch: Paint };

export interface Stroke {
  readonly paint: Paint;
  readonly width: number;
  /** Lengths of dash and gap, as SVG writes them. */
  readonly dash?: string;
}

export type TextType = 'micro' | 'small' | 'label';

export interface Text {
  readonly kind: 'text';
  readonly x: number;
  /** Of the baseline. */
  readonly y: number;
  readonly text: string;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly type: TextType;
  readonly weight: 400 | 500 | 600;
  readonly fill: Paint;
}

export type Shape =
  | {
      readonly kind: 'rect';
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      readonly fill?: Fill;
      readonly stroke?: Stroke;
    }
  | {
      readonly kind: 'line';
      readonly x1: number;
      readonly y1: number;
      readonly x2: number;
      readonly y2: number;
      readonly stroke: Stroke;
    }
  | { readonly kind: 'polyline'; readonly points: readonly (readonly [number, number])[]; readonly stroke: Stroke }
  | {
      readonly kind: 'circle';
      readonly cx: number;
      readonly cy: number;
      readonly r: number;
      readonly fill?: Fill;
      readonly stroke?: Stroke;
    }
  | { readonly kind: 'path'; readonly d: string; readonly fill?: Fill; readonly stroke?: Stroke }
  | Text
  /** `name` is read as a hint when pointing at the group; `at` moves what it holds. */
  | {
      readonly kind: 'group';
      readonly name?: string;
      readonly at?: readonly [x: number, y: number];
      readonly shapes: readonly Shape[];
    };

export interface Drawing {
  readonly width: number;
  readonly height: number;
  /** The sentence that the drawing shows; its accessible name. */
  readonly name: string;
  readonly shapes: readonly Shape[];
}

/** The same figures as a table, one key away from every chart. */
export interface ChartTable {
  /** Cells at the beginning of each row that name it. */
  readonly headings: number;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** Size (px) and family of a text, from the design's type scale. */
export function typeOf(type: TextType): { readonly sizePx: number; readonly family: string } {
  return { sizePx: tokens.type[type].size, family: tokens.font.text.family };
}

/** The colour of a paint in a scheme; the edge of a module that needs none is its fill. */
export function resolvePaint(paint: Paint, scheme: Scheme): string {
  if (typeof paint === 'string') return tokens.color[scheme][paint];
  if ('alternative' in paint) return tokens.alternative[scheme][paint.alternative];
  switch (paint.part) {
    case 'fill':
      return moduleColor(paint.module, scheme);
    case 'edge':
      return moduleOutline(paint.module, scheme) ?? moduleColor(paint.module, scheme);
    case 'label':
      return moduleLabel(paint.module, scheme);
  }
}

/** Every drawing's hatches, each once: a hatch has to be declared before it is used. */
export function hatchesOf(shapes: readonly Shape[]): Paint[] {
  const found = new Map<string, Paint>();
  const visit = (shape: Shape): void => {
    if (shape.kind === 'group') shape.shapes.forEach(visit);
    else if ('fill' in shape && typeof shape.fill === 'object' && 'hatch' in shape.fill) {
      found.set(paintKey(shape.fill.hatch), shape.fill.hatch);
    }
  };
  shapes.forEach(visit);
  return [...found.values()];
}

/** A paint's name in letters that an id may hold. */
export function paintKey(paint: Paint): string {
  if (typeof paint === 'string') return paint;
  return 'module' in paint ? `${paint.module}-${paint.part}` : `alternative-${paint.alternative}`;
}
