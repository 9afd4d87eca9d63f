import { onceEach } from '../once-each.ts';
import { foldText } from '../text/fold.ts';

/** The words that stand for each code, without punctuation. */
export type ChoiceWords<Code extends string> = Readonly<Record<Code, readonly string[]>>;

/** As {@link readChoice} for the words of one list, which are few: each is looked up once. */
export function choiceReader(): typeof readChoice {
  const reading = onceEach((wordsOf: ChoiceWords<string>) => onceEach((text: string) => readChoice(text, wordsOf)));
  // What was read by these words is one of their codes.
  return <Code extends string>(text: string, wordsOf: ChoiceWords<Code>) => reading(wordsOf)(text) as Code | null;
}

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
