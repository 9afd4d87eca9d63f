import type { ModuleGroup } from '../declaration/life-cycle-module.ts';
import json from './tokens.json' with { type: 'json' };

/** The design's values, read by the screen's theme and by charts and reports. Nothing else holds a colour or a size. */

export type Scheme = 'light' | 'dark';
export type ColorName = keyof typeof json.color.light;
export type TypeName = keyof typeof json.type;

export const tokens = json;

/** Colour of a module group, or of D, which stands beside the total. */
export function moduleColor(group: ModuleGroup | 'D', scheme: Scheme): string {
  return json.module[scheme][group];
}

/** The outline that gives a pale module an edge of 3:1, or null where its fill has that itself. */
export function moduleOutline(group: ModuleGroup | 'D', scheme: Scheme): string | null {
  if (scheme === 'dark') return null;
  return group === 'A5' || group === 'B6' ? json.module.outline.light[group] : null;
}

/** The ink of a figure that is written on a module's colour: white or near-black, whichever reads. */
export function moduleLabel(group: ModuleGroup | 'D', scheme: Scheme): string {
  return json.module.label[scheme][group];
}
