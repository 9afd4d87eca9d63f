import type { ImportCategory } from '../api/import-preview.ts';
import { groupBy } from '../group-by.ts';
import { proposeBiogenic } from './biogenic-proposal.ts';
import type { ReadDataSet } from './import-source.ts';
import { needsBiogenicAnswer } from './product-stage.ts';

/** The question whether products hold biogenic carbon, in as few parts as can each be answered with one word. */
export interface BiogenicQuestions {
  readonly categories: readonly ImportCategory[];
  /** The category that a data set belongs to, as the answers name it. */
  readonly categoryOf: ReadonlyMap<ReadDataSet, string>;
}

/** Letters that the names of several categories may take together. */
const LIST_LETTERS = 80;

interface Item {
  readonly dataSet: ReadDataSet;
  /** Null too where nothing is asked. */
  readonly proposal: boolean | null;
  readonly needsAnswer: boolean;
}

/**
 * Parts the data sets by their categories: a category is asked about as a whole where one proposal fits all in it, else by its
 * subcategories, of which those with the same proposal are asked about together.
 * @param known the answer that is already stored for a data set, from an earlier import; it goes before our own proposal
 */
export function biogenicQuestions(
  dataSets: readonly ReadDataSet[],
  known: (dataSet: ReadDataSet) => boolean | null | undefined,
): BiogenicQuestions {
  const items = dataSets.map((dataSet): Item => {
    const needsAnswer = dataSet.declaration !== null && needsBiogenicAnswer(dataSet.declaration);
    return { dataSet, needsAnswer, proposal: needsAnswer ? (known(dataSet) ?? proposalFor(dataSet)) : null };
  });
  const parts = groupBy(items, ({ dataSet }) => dataSet.categoryPath[0] ?? '');
  const found = [...parts].flatMap(([name, part]) => partsOf(name, part, 1));
  return {
    categories: found.map(({ name, items }) => ({
      category: name,
      dataSets: items.length,
      needAnswer: items.filter(({ needsAnswer }) => needsAnswer).length,
      proposal: items.find(({ needsAnswer }) => needsAnswer)?.proposal ?? null,
    })),
    categoryOf: new Map(found.flatMap(({ name, items }) => items.map(({ dataSet }) => [dataSet, name] as const))),
  };
}

/** A negative A1-A3 is the mark of carbon taken up while growing, whatever the category is called. */
function proposalFor({ declaration, categoryPath, name }: ReadDataSet): boolean | null {
  if ((declaration?.impacts.gwpTotal?.['A1-A3'] ?? 0) < 0) return true;
  return proposeBiogenic(categoryPath.length > 0 ? categoryPath.toReversed() : [name]);
}

interface Part {
  readonly name: string;
  readonly items: readonly Item[];
}

/** @param depth how many steps of the path the name stands for */
function partsOf(name: string, items: readonly Item[], depth: number): Part[] {
  if (haveOneProposal(items)) return [{ name, items }];
  // Where the path ends, the products themselves are what is asked about.
  const atEnd = items.every(({ dataSet }) => dataSet.categoryPath.length <= depth);
  const children = groupBy(items, ({ dataSet }) => (atEnd ? dataSet.name : (dataSet.categoryPath[depth] ?? '')));

  const parts: Part[] = [];
  const together = new Map<boolean | null, { names: string[]; items: Item[] }>();
  for (const [child, childItems] of children) {
    const proposal = childItems.find(({ needsAnswer }) => needsAnswer)?.proposal ?? null;
    const isWhole = haveOneProposal(childItems);
    if (!isWhole && !atEnd) parts.push(...partsOf(`${name} / ${child}`, childItems, depth + 1));
    else if (proposal === null && !atEnd) parts.push({ name: `${name} / ${child}`, items: childItems });
    else {
      const same = together.get(proposal) ?? { names: [], items: [] };
      same.names.push(child);
      same.items.push(...childItems);
      together.set(proposal, same);
    }
  }
  for (const { names, items: same } of together.values()) {
    parts.push({ name: name === '' ? listOf(names) : `${name} / ${listOf(names)}`, items: same });
  }
  return parts;
}

/** As many of the names as have room, one at least. */
function listOf(names: readonly string[]): string {
  let letters = 0;
  const shown = names.filter((name, index) => {
    letters += name.length;
    return index === 0 || letters <= LIST_LETTERS;
  });
  return shown.join(', ') + (shown.length < names.length ? ' …' : '');
}

function haveOneProposal(items: readonly Item[]): boolean {
  return new Set(items.filter(({ needsAnswer }) => needsAnswer).map(({ proposal }) => proposal)).size <= 1;
}
