import type { Declaration } from '#core/declaration/declaration.ts';
import { api } from '#renderer/client/api.ts';
import { today } from '#renderer/components/text/today.ts';

/** Answers while a text is typed, and candidates that a text which names nothing exactly is shown with. */
const OFFERED = 12;
const CANDIDATES = 3;

/** What a text names in the library. */
export interface Named {
  /** Those that it is the id, the registration number or the whole name of. */
  readonly exact: readonly Declaration[];
  /** Else the first that a search finds. */
  readonly near: readonly Declaration[];
}

/** The declarations that this page has met, and what texts were found to name. Cells read it without waiting. */
export class DeclarationBook {
  readonly #byId = new Map<string, Declaration>();
  readonly #byText = new Map<string, Named>();

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

  async search(text: string): Promise<readonly Declaration[]> {
    const { rows } = await api.call('declarations.search', { text: text.slice(0, 200), today: today(), limit: OFFERED });
    const found = rows.map(({ declaration }) => declaration);
    this.add(found);
    return found;
  }

  /** Looks the texts up in the library; nothing to wait for where all of them are known. */
  lookUp(texts: readonly string[]): Promise<void> | null {
    const unknown = texts.filter((text) => !this.#byId.has(text) && !this.#byText.has(folded(text)));
    if (unknown.length === 0) return null;
    return Promise.all(unknown.map(async (text) => this.#byText.set(folded(text), await this.#find(text)))).then(
      () => undefined,
    );
  }

  async #find(text: string): Promise<Named> {
    const found = await this.search(text);
    const wanted = folded(text);
    const exact = found.filter(({ registration, name }) =>
      [registration ?? '', name].some((given) => folded(given) === wanted),
    );
    return { exact, near: found.slice(0, CANDIDATES) };
  }

  /** What is not found today may be imported tomorrow. */
  forgetTexts(): void {
    this.#byText.clear();
  }
}

function folded(text: string): string {
  return text.trim().toLowerCase();
}
