import { categoryGroup, type Declaration } from './declaration.ts';

/** In both languages. */
interface InBoth {
  readonly nb: string;
  readonly en: string;
}

/** What the program knows of a generic declaration that ships with it, beside what a declaration can say. */
export interface ReferenceMaterial {
  /** Id of the declaration. */
  readonly id: string;
  readonly name: InBoth;
  readonly category: InBoth;
  /** Typical share cut off on site: a proposal for a component's own. */
  readonly wastage: number;
}

/** The declaration's name in a language: the program's own materials have both, others the one that they came with. */
export function declarationName(
  declaration: Declaration,
  materials: ReadonlyMap<string, ReferenceMaterial>,
  language: 'nb' | 'en',
): string {
  const material = materials.get(declaration.id);
  // A person may have given it another name, which then holds in every language.
  return material && declaration.name === material.name.nb ? material.name[language] : declaration.name;
}

/** The declaration's category in a language, by the same rule as its name. */
export function declarationCategory(
  { id, category }: Declaration,
  materials: ReadonlyMap<string, ReferenceMaterial>,
  language: 'nb' | 'en',
): string | null {
  const own = materials.get(id)?.category;
  return own && category === own.nb ? own[language] : (category ?? null);
}

/** What a group of the library is called in a language: one that the program's own materials are in has both names. */
export function groupName(
  group: string,
  materials: ReadonlyMap<string, ReferenceMaterial>,
  language: 'nb' | 'en',
): string {
  const own = [...materials.values()].find(({ category }) => categoryGroup(category.nb) === group)?.category;
  return own ? own[language] : group;
}
