import type { Declaration } from '#core/declaration/declaration.ts';
import { registrationKey } from '#core/declaration/registration.ts';

/** Read from the library, offered while a text is typed, and shown beside a text that names nothing exactly. */
const FOUND = 60;
const OFFERED = 12;
const CANDIDATES = 3;

/** What a text names in the library. */
export interface Named {
  /** Those that it is the id, the registration number or the whole name of. */
  readonly exact: readonly Declaration[];
  /** Else the first that a search finds. */
  readonly near: readonly Declaration[];
}

/** The library's own search: the first so many, and how many there are. */
export type SearchLibrary = (
  text: string,
  limit: number,
) => Promise<{ readonly found: readonly Declaration[]; readonly total: number }>;

/** What is offered for a text. */
export interface Offered {
  readonly found: readonly Declaration[];
  /** How many more there are. */
  readonly more: number;
  /** The text names the first of them and no other. */
  readonly isOne: boolean;
}

/** The declarations that this page has met, and what texts were found to name. Cells read it without waiting. */
export class DeclarationBook {
  readonly #byId = new Map<string, Declaration>();
  readonly #byText = new Map<string, Named>();
  readonly #searchLibrary: SearchLibrary;

  constructor(searchLibrary: SearchLibrary) {
    this.#searchLibrary = searchLibrary;
  }

  add(declarations: readonly Declaration[]): void {
    for (const declaration of declarations) this.#byId.set(declaration.id, declaration);
  }

  get(id: string): Declaration | undefined {
    return this.#byId.get(id);
  }

  /** What the text names, as far as it has been looked up. */
  named(text: string): Named {
    const known = this.#byId.get(text);
    return known ? { exact: [known], near: [] } : (this.#byText.get(folded(text)) ?? { exact: [], near: [] });
  }

  /** What to offer for a text. */
  async search(text: string): Promise<Offered> {
    const { found, total } = await this.#find(text);
    const exact = found.filter((declaration) => isNamed(declaration, text));
    const offered = found.slice(0, OFFERED);
    return { found: offered, more: total - offered.length, isOne: exact.length === 1 || total === 1 };
  }

  /** Looks the texts up in the library; nothing to wait for where all of them are known. */
  lookUp(texts: readonly string[]): Promise<unknown> | null {
    // A name that was not found before may have been imported since.
    const unknown = texts.filter((text) => this.named(text).exact.length === 0);
    return unknown.length === 0 ? null : Promise.all(unknown.map((text) => this.#name(text)));
  }

  async #name(text: string): Promise<void> {
    const { found } = await this.#find(text);
    const exact = found.filter((declaration) => isNamed(declaration, text));
    this.#byText.set(folded(text), { exact, near: found.slice(0, CANDIDATES) });
  }

  /** What a search finds: first what the text names, then what begins with it, and of these the typical before the conservative. */
  async #find(text: string) {
    const { found, total } = await this.#searchLibrary(text, FOUND);
    this.add(found);
    const rank = (declaration: Declaration) => {
      if (isNamed(declaration, text)) return 0;
      const begins = isWritten(declaration, text, (given, wanted) => given.startsWith(wanted));
      return (begins ? 1 : 3) + (declaration.conservative ? 1 : 0);
    };
    return { found: found.toSorted((a, b) => rank(a) - rank(b)), total };
  }
}

/** Whether the text is the whole name or number. */
function isNamed(declaration: Declaration, text: string): boolean {
  return isWritten(declaration, text, (given, wanted) => given === wanted);
}

/** Whether the name or the number is to the text as `are` says. A number is the same with spaces and with dashes. */
function isWritten(
  { name, registration }: Declaration,
  text: string,
  are: (given: string, wanted: string) => boolean,
): boolean {
  const [number, wanted] = [registrationKey(registration), registrationKey(text)];
  return are(folded(name), folded(text)) || (number !== null && wanted !== null && are(number, wanted));
}

function folded(text: string): string {
  return text.trim().toLowerCase();
}
