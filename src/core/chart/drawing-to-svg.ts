import type { Scheme } from '../design/tokens.ts';
import {
  hatchesOf,
  paintKey,
  resolvePaint,
  typeOf,
  type Drawing,
  type Fill,
  type Paint,
  type Shape,
  type Stroke,
} from './drawing.ts';

/**
 * A drawing as SVG elements. The screen makes React elements of them, the report a string: one mapping for both.
 * Attributes are named as React names them; {@link svgString} writes them as SVG does.
 */
export interface SvgElement {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string | number>>;
  readonly children: readonly (SvgElement | string)[];
}

export interface SvgOptions {
  readonly scheme: Scheme;
  /** Makes the ids of hatches unique where several drawings stand in one page. */
  readonly idPrefix: string;
}

export function drawingToSvg(drawing: Drawing, options: SvgOptions): SvgElement {
  const hatches = hatchesOf(drawing.shapes);
  const body = drawing.shapes.map((shape) => shapeToSvg(shape, options));
  return element(
    'svg',
    {
      width: drawing.width,
      height: drawing.height,
      viewBox: `0 0 ${drawing.width} ${drawing.height}`,
      role: 'img',
      'aria-label': drawing.name,
    },
    hatches.length > 0
      ? [
          element(
            'defs',
            {},
            hatches.map((paint) => hatchPattern(paint, options)),
          ),
          ...body,
        ]
      : body,
  );
}

/** A standalone SVG document, escaped, for reports. */
export function svgString(svg: SvgElement): string {
  return write({ ...svg, attributes: { xmlns: 'http://www.w3.org/2000/svg', ...svg.attributes } });
}

function element(
  tag: string,
  attributes: Record<string, string | number | null | undefined>,
  children: SvgElement['children'] = [],
): SvgElement {
  const given = Object.entries(attributes).filter((entry): entry is [string, string | number] => entry[1] != null);
  return { tag, attributes: Object.fromEntries(given), children };
}

function shapeToSvg(shape: Shape, options: SvgOptions): SvgElement {
  switch (shape.kind) {
    case 'rect':
      return element('rect', {
        x: round(shape.x),
        y: round(shape.y),
        width: round(shape.width),
        height: round(shape.height),
        ...fillAttributes(shape.fill, options),
        ...strokeAttributes(shape.stroke, options),
      });
    case 'line':
      return element('line', {
        x1: round(shape.x1),
        y1: round(shape.y1),
        x2: round(shape.x2),
        y2: round(shape.y2),
        ...strokeAttributes(shape.stroke, options),
      });
    case 'polyline':
      return element('polyline', {
        points: shape.points.map(([x, y]) => `${round(x)},${round(y)}`).join(' '),
        fill: 'none',
        strokeLinejoin: 'round',
        ...strokeAttributes(shape.stroke, options),
      });
    case 'circle':
      return element('circle', {
        cx: round(shape.cx),
        cy: round(shape.cy),
        r: shape.r,
        ...fillAttributes(shape.fill, options),
        ...strokeAttributes(shape.stroke, options),
      });
    case 'path':
      return element('path', {
        d: shape.d,
        ...fillAttributes(shape.fill, options),
        ...strokeAttributes(shape.stroke, options),
      });
    case 'text': {
      const { sizePx, family } = typeOf(shape.type);
      return element(
        'text',
        {
          x: round(shape.x),
          y: round(shape.y),
          textAnchor: shape.anchor,
          fontFamily: family,
          fontSize: sizePx,
          fontWeight: shape.weight,
          fill: resolvePaint(shape.fill, options.scheme),
        },
        [shape.text],
      );
    }
    case 'group': {
      const inner = shape.shapes.map((child) => shapeToSvg(child, options));
      const transform = shape.at ? `translate(${round(shape.at[0])} ${round(shape.at[1])})` : null;
      const hint = shape.name === undefined ? [] : [element('title', {}, [shape.name])];
      return element('g', { transform }, [...hint, ...inner]);
    }
  }
}

function fillAttributes(fill: Fill | undefined, options: SvgOptions): Record<string, string> {
  if (fill === undefined) return { fill: 'none' };
  if (typeof fill === 'object' && 'hatch' in fill) return { fill: `url(#${hatchId(fill.hatch, options)})` };
  return { fill: resolvePaint(fill, options.scheme) };
}

function strokeAttributes(stroke: Stroke | undefined, options: SvgOptions): Record<string, string | number | null> {
  if (!stroke) return {};
  const { paint, width, dash = null } = stroke;
  return { stroke: resolvePaint(paint, options.scheme), strokeWidth: width, strokeDasharray: dash };
}

function hatchId(paint: Paint, { idPrefix }: SvgOptions): string {
  return `${idPrefix}-hatch-${paintKey(paint)}`;
}

function hatchPattern(paint: Paint, options: SvgOptions): SvgElement {
  return element(
    'pattern',
    {
      id: hatchId(paint, options),
      width: 5,
      height: 5,
      patternUnits: 'userSpaceOnUse',
      patternTransform: 'rotate(45)',
    },
    [element('rect', { width: 2, height: 5, fill: resolvePaint(paint, options.scheme) })],
  );
}

/** Hundredths of a pixel are enough, and keep the document small and its text steady. */
function round(value: number): number {
  return Math.round(value * 100) / 100;
}

/** React's names of the presentation attributes we use, as SVG spells them. */
const SPELLING: Readonly<Record<string, string>> = {
  fontFamily: 'font-family',
  fontSize: 'font-size',
  fontWeight: 'font-weight',
  strokeDasharray: 'stroke-dasharray',
  strokeLinejoin: 'stroke-linejoin',
  strokeWidth: 'stroke-width',
  textAnchor: 'text-anchor',
};

function write(node: SvgElement | string): string {
  if (typeof node === 'string') return escape(node);
  const attributes = Object.entries(node.attributes).map(
    ([name, value]) => ` ${SPELLING[name] ?? name}="${escape(String(value))}"`,
  );
  const children = node.children.map(write).join('');
  return `<${node.tag}${attributes.join('')}>${children}</${node.tag}>`;
}

/** Characters that XML reserves, and those that it cannot hold at all. */
function escape(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}
