import type { Declaration } from './declaration.ts';

/** What the program knows of a generic declaration that ships with it, beside what a declaration can say. */
export interface ReferenceMaterial {
  /** Id of the declaration. */
  readonly id: string;
  readonly name: { readonly nb: string; readonly en: string };
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
