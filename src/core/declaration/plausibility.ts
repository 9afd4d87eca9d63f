import { onceEach } from '../once-each.ts';
import { foldText } from '../text/fold.ts';
import { CATEGORY_SEPARATOR, type Declaration } from './declaration.ts';

/** The groups, by what each is called in the texts. */
export const MATERIAL_GROUPS = [
  'aluminium',
  'stainless',
  'copperAndZinc',
  'mineralWool',
  'plasticFoam',
  'gypsum',
  'concrete',
  'brick',
  'timber',
  'steel',
  'glass',
  'anything',
] as const;
export type MaterialGroupId = (typeof MATERIAL_GROUPS)[number];

/** A group of materials with what a kilogram of them can be expected to emit, A1-A3 without stored biogenic carbon. */
export interface MaterialGroup {
  readonly id: MaterialGroupId;
  /** Folded words that a name of the group holds. */
  readonly words: readonly string[];
  /** Finds any of the words anywhere in a text. Most names have none, which is quicker to see than whether they have each. */
  readonly anyWord: RegExp;
  readonly lowKgCo2ePerKg: number;
  readonly highKgCo2ePerKg: number;
}

/**
 * A name belongs to the first group that has a word of it. Each range is the lowest and highest figure of the group in Boverket's climate
 * database 02.06 and ÖKOBAUDAT 2020-II, widened about five times: it lets every real product through and stops a figure for a tonne
 * that was read as one for a kilogram. Kontroller.
 */
// prettier-ignore
const GROUPS: readonly MaterialGroup[] = [
  group('aluminium', 0.2, 90, 'aluminium'),
  group('stainless', 0.5, 40, 'rustfri', 'stainless', 'edelstahl'),
  group('copperAndZinc', 0.1, 40, 'kobber', 'copper', 'kupfer', 'sink', 'zinc', 'zink', 'messing', 'brass'),
  group('mineralWool', 0.1, 20, 'glassull', 'glass wool', 'glaswolle', 'steinull', 'stone wool', 'steinwolle', 'mineralull', 'mineral wool', 'mineralwolle'),
  group('plasticFoam', 0.4, 40, 'eps', 'xps', 'pir', 'pur', 'polystyren', 'polystyrol'),
  group('gypsum', 0.02, 3, 'gips', 'gypsum', 'plasterboard'),
  group('concrete', 0.01, 1.5, 'betong', 'concrete', 'beton', 'hulldekke'),
  group('brick', 0.03, 4, 'tegl', 'brick', 'ziegel', 'klinker'),
  group('timber', 0.005, 3, 'trevirke', 'limtre', 'massivtre', 'skurlast', 'kryssfiner', 'timber', 'plywood', 'glulam', 'holz', 'spruce', 'wood fibre', 'osb', 'sponplate'),
  group('steel', 0.1, 20, 'stal', 'steel', 'stahl', 'armering', 'reinforcement', 'bewehrung'),
  group('glass', 0.2, 10, 'planglass', 'float glass', 'flachglas', 'isolerglass'),
];

/**
 * What no group is told of. The highest credible figure of the same two databases is 23: beyond this a figure is of another amount, or of something that a
 * person has to look into. Kontroller.
 */
const ANYTHING = group('anything', 0, 100);

export interface ImplausibleFigure {
  readonly group: MaterialGroup;
  readonly kgCo2ePerKg: number;
}

type Named = Pick<Declaration, 'name' | 'category'>;

/**
 * Whether a figure per kilogram lies outside the range of its material group, or of anything where no group is told; null where it does not.
 * @param kgCo2ePerKg A1-A3 without stored biogenic carbon
 */
export function implausible(declaration: Named, kgCo2ePerKg: number): ImplausibleFigure | null {
  const group = materialGroup(declaration) ?? ANYTHING;
  if (kgCo2ePerKg >= group.lowKgCo2ePerKg && kgCo2ePerKg <= group.highKgCo2ePerKg) return null;
  return { group, kgCo2ePerKg };
}

/** The group that the name tells, else the category: "HEA 200" in the category "Steel" is steel. */
export function materialGroup({ name, category }: Named): MaterialGroup | null {
  return groupOf(name) ?? (category ? groupOfCategory(category) : null);
}

/**
 * By its narrowest part, else by a wider one that is a single word: "Steel / Profiles" is steel, and of "Concrete aggregates / Sand" and of
 * "Bricks, blocks and elements / Slate" nothing is told. There may be 50 000 products, and there are few categories.
 */
const groupOfCategory = onceEach((category: string): MaterialGroup | null => {
  const [narrowest = '', ...wider] = category.split(CATEGORY_SEPARATOR).toReversed();
  const telling = [narrowest, ...wider.filter((part) => /^\p{L}+$/u.test(part))];
  return telling.map(groupOf).find((group) => group !== null) ?? null;
});

/**
 * The group that a text tells: by a long word that begins or ends one of its words ("ferdigbetong", "stålprofil", but not "krystallinsk"),
 * by a short one only as a word ("EPS").
 */
function groupOf(text: string): MaterialGroup | null {
  const folded = foldText(text);
  const has = (sought: string) => folded.includes(sought) && (sought.includes(' ') || isWordOf(folded, sought));
  return GROUPS.find(({ words, anyWord }) => anyWord.test(folded) && words.some(has)) ?? null;
}

function isWordOf(folded: string, sought: string): boolean {
  return folded
    .split(/[^\p{L}\p{N}]+/u)
    .some((word) => (sought.length > 3 ? word.startsWith(sought) || word.endsWith(sought) : word === sought));
}

function group(
  id: MaterialGroupId,
  lowKgCo2ePerKg: number,
  highKgCo2ePerKg: number,
  ...words: string[]
): MaterialGroup {
  return { id, words, anyWord: new RegExp(words.join('|')), lowKgCo2ePerKg, highKgCo2ePerKg };
}
