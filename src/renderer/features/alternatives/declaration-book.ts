import type { Declaration } from '#core/declaration/declaration.ts';

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

/** The library's own search, at most so many. */
export type SearchLibrary = (text: string, limit: number) => Promise<readonly Declaration[]>;

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
  async search(text: string): Promise<readonly Declaration[]> {
    return (await this.#find(text)).slice(0, OFFERED);
  }

  /** Looks the texts up in the library; nothing to wait for where all of them are known. */
  lookUp(texts: readonly string[]): Promise<unknown> | null {
    // A name that was not found before may have been imported since.
    const unknown = texts.filter((text) => this.named(text).exact.length === 0);
    return unknown.length === 0 ? null : Promise.all(unknown.map((text) => this.#name(text)));
  }

  async #name(text: string): Promise<void> {
    const found = await this.#find(text);
    const wanted = folded(text);
    const exact = found.filter(({ registration, name }) =>
      [registration ?? '', name].some((given) => folded(given) === wanted),
    );
    this.#byText.set(wanted, { exact, near: found.slice(0, CANDIDATES) });
  }

  /** What a search finds, first what begins with the text. */
  async #find(text: string): Promise<readonly Declaration[]> {
    const found = await this.#searchLibrary(text, FOUND);
    this.add(found);
    const wanted = folded(text);
    const begins = ({ name, registration }: Declaration) =>
      [name, registration ?? ''].some((given) => folded(given).startsWith(wanted));
    return found.toSorted((a, b) => Number(begins(b)) - Number(begins(a)));
  }
}

function folded(text: string): string {
  return text.trim().toLowerCase();
}
