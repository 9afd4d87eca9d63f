/** One text, or one for a count of one and another for all other counts. */
export type Form = string | { readonly one: string; readonly other: string };

/** A text in both languages, side by side, so that neither can be forgotten. */
export interface Phrase {
  readonly nb: Form;
  readonly en: Form;
}

/** Declares the texts of one area; the keys keep their literal types, so that a key that does not exist is an error. */
export function phrases<const K extends string>(texts: Record<K, Phrase>): Record<K, Phrase> {
  return texts;
}
