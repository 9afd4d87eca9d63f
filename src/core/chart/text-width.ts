import { typeOf, type TextType } from './drawing.ts';

/**
 * How wide a text will be, without a font at hand: labels must be placed in Node as in the browser. Advance widths of Source
 * Sans 3 Regular in thousandths of an em, read from the font's own table; kerning is left out, so that the estimate errs wide.
 */
const ADVANCES: readonly (readonly [width: number, characters: string])[] = [
  [200, ' \u00A0'],
  [247, "ijI',.:;·l"],
  [296, '!f()-'],
  [345, 't/r'],
  [367, '²³₂'],
  [424, 's?z"“”«»*'],
  [456, 'xcvy'],
  [484, 'YJ–LF'],
  [500, 'ke+0123456789=§−≥≤×±≈agåä'],
  [530, 'XVESTZ'],
  [545, 'oøöAhuÅün'],
  [555, 'bdpqPRC'],
  [584, 'KB'],
  [615, '&DG→'],
  [650, 'UNHOQØ'],
  [724, 'wM'],
  [784, 'æW'],
  [825, 'Æ%m'],
];

const ADVANCE = new Map(ADVANCES.flatMap(([width, characters]) => [...characters].map((one) => [one, width] as const)));
/** A character that is not in the table, taken as a wide one. */
const UNKNOWN = 650;
/** Heavier cuts are wider: the mean of the letters in Medium and Semibold against Regular. */
const WEIGHT_FACTOR = { 400: 1, 500: 1.016, 600: 1.033 } as const;

/** Estimated width in px. */
export function textWidthPx(text: string, type: TextType, weight: 400 | 500 | 600): number {
  const thousandths = [...text].reduce((sum, character) => sum + (ADVANCE.get(character) ?? UNKNOWN), 0);
  return (thousandths / 1000) * typeOf(type).sizePx * WEIGHT_FACTOR[weight];
}

/** The text itself where it fits, else as much of it as does, with an ellipsis. */
export function shortened(text: string, widthPx: number, type: TextType, weight: 400 | 500 | 600): string {
  if (textWidthPx(text, type, weight) <= widthPx) return text;
  const characters = [...text];
  while (characters.length > 1 && textWidthPx(`${characters.join('').trimEnd()}…`, type, weight) > widthPx) {
    characters.pop();
  }
  return `${characters.join('').trimEnd()}…`;
}
