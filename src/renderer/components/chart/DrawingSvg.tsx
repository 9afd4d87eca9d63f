import { useTheme } from '@mui/material/styles';
import { createElement, useId, useMemo, type ReactNode } from 'react';
import { drawingToSvg, type SvgElement } from '#core/chart/drawing-to-svg.ts';
import type { Drawing } from '#core/chart/drawing.ts';

export interface DrawingSvgProps {
  readonly drawing: Drawing;
  /** What it shows is said beside it, so that it is not read twice. */
  readonly decorative?: boolean;
}

/** A drawing in the colours of the theme. */
export function DrawingSvg({ drawing, decorative = false }: DrawingSvgProps) {
  const { scheme } = useTheme().tokens;
  const id = useId();
  const svg = useMemo(() => drawingToSvg(drawing, { scheme, idPrefix: id }), [drawing, scheme, id]);
  const block = { display: 'block', maxWidth: '100%' };
  const { role, 'aria-label': name, ...attributes } = svg.attributes;
  const access = decorative ? { 'aria-hidden': true } : { role, 'aria-label': name };
  return createElement('svg', { ...attributes, ...access, style: block }, ...svg.children.map(toReact));
}

function toReact(node: SvgElement | string): ReactNode {
  return typeof node === 'string' ? node : createElement(node.tag, node.attributes, ...node.children.map(toReact));
}
