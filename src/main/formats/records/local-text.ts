/** A text in one of a document's languages. */
export interface LocalText {
  /** "no", "en"; '' where the document does not say. */
  readonly language: string;
  readonly text: string;
}

const PREFERRED = ['nb', 'no', 'nn', 'en'];

/** The Norwegian text, else the English one, else the first; '' where there is none. */
export function preferredText(texts: readonly LocalText[]): string {
  const written = texts.filter(({ text }) => text !== '');
  const language = PREFERRED.find((wanted) => written.some((one) => one.language.toLowerCase() === wanted));
  const chosen = written.find((one) => language === undefined || one.language.toLowerCase() === language);
  return chosen?.text ?? '';
}
