import { foldText } from '../text/fold.ts';

/** The words that stand for each code, without punctuation. */
export type ChoiceWords<Code extends string> = Readonly<Record<Code, readonly string[]>>;

/** The code that a word stands for, whatever its case, accents and punctuation are; null where it stands for none. */
export function readChoice<Code extends string>(text: string, wordsOf: ChoiceWords<Code>): Code | null {
  const wanted = foldText(text.trim())
    .replaceAll(/[^a-z0-9]+/g, ' ')
    .trim();
  const found = Object.entries<readonly string[]>(wordsOf).find(([, names]) =>
    names.some((name) => foldText(name) === wanted),
  );
  // The keys of the record are its codes.
  return found ? (found[0] as Code) : null;
}
