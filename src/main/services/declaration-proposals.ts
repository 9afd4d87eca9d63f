import type { CallOutput, DeclarationProposal, ParsedInput, ProposedBy } from '#core/api/contract.ts';
import type { Declaration } from '#core/declaration/declaration.ts';
import { isCurrent, type LibraryDeclaration } from '#core/declaration/library-declaration.ts';
import { converts, matchByName, nameWords, weightOf } from '#core/sheet/declaration-proposal.ts';
import { registrationKey } from '#core/declaration/registration.ts';
import { groupBy } from '#core/group-by.ts';
import { foldText } from '#core/text/fold.ts';
import { newerVersions } from './declaration-versions.ts';
import type { Store } from './ports.ts';

type Asked = ParsedInput<'declarations.propose'>['components'][number];

/** Declarations of a name that are looked at closely: those that share most of its words. */
const CANDIDATES = 40;

/**
 * Proposes declarations for components by name. What the newest component of the same name uses goes first, so that a choice is made once:
 * the workspace is its own memory. Where the component's amount cannot be had in that one's unit, a search by the words is tried before it.
 * A number that a list gives is never guessed around: it is one declaration of the library, or nothing is proposed.
 */
export function proposeDeclarations(
  store: Store,
  components: readonly Asked[],
  today: string,
): CallOutput<'declarations.propose'> {
  const used = store.declarationsOfComponents(new Set(components.map(({ name }) => nameKey(name))));
  const library = createLibrary(store);
  const proposed = new Map<string, Declaration>();

  // What was chosen before stands for what has come in its place.
  const chosen = (id: string): Declaration | null => {
    const before = library.get(id);
    const now = before && (newerVersions(store, before).at(-1) ?? before);
    return now && isCurrent(now) ? now : null;
  };
  const stated = createNumbers(store, components);
  const propose = ({
    name,
    material,
    registration,
    declaration: said,
    units,
    thickness = null,
  }: Asked): DeclarationProposal | null => {
    const proposal = (declaration: Declaration, why: ProposedBy): DeclarationProposal => {
      proposed.set(declaration.id, declaration);
      return { declaration: declaration.id, why };
    };
    const byName = (text: string): Declaration | null =>
      matchByName({ name: text, units, thickness }, library.candidates(text), today);
    if (registration != null) {
      const found = stated({ registration, name: said ?? null });
      return found && proposal(found.declaration, found.why);
    }
    // A column of declarations may hold "EPD" or "Ja": what is of no declaration's name leaves the row as if it said nothing.
    const spokenOf = said == null ? null : byName(said);
    if (spokenOf) return proposal(spokenOf, 'name');
    const usedId = used.get(nameKey(name));
    const remembered = usedId === undefined ? null : chosen(usedId);
    if (remembered && converts({ units, thickness }, remembered)) return proposal(remembered, 'remembered');
    const named = byName(material ?? name);
    if (named) return proposal(named, 'name');
    return remembered && proposal(remembered, 'remembered');
  };
  const proposals = components.map(propose);
  return { proposals, declarations: [...proposed.values()] };
}

function nameKey(name: string): string {
  return foldText(name.trim());
}

/** The library by the ids and numbers of one list. */
function createNumbers(store: Store, components: readonly Asked[]) {
  const numbers = components.flatMap(({ registration }) => registration ?? []);
  const registered = groupBy(
    store.declarationsRegistered(numbers.flatMap((number) => registrationKey(number) ?? [])),
    ({ registration }) => registrationKey(registration),
  );
  const byId = store.declarationsById(numbers);
  return ({ registration, name }: { registration: string; name: string | null }): Numbered | null => {
    const known = byId.get(registration);
    if (known) return { declaration: known, why: 'id' };
    const ofNumber = registered.get(registrationKey(registration)) ?? [];
    const [only, ...others] = ofNumber.length === 1 ? ofNumber : ofNumber.filter((one) => isNamed(one, name));
    if (!only || others.length > 0) return null;
    if (!isCurrent(only)) return { declaration: only, why: 'number-retired' };
    return { declaration: only, why: name === null || isNamed(only, name) ? 'number' : 'number-other-name' };
  };
}

interface Numbered {
  readonly declaration: LibraryDeclaration;
  readonly why: ProposedBy;
}

function isNamed(declaration: Declaration, name: string | null): boolean {
  return name !== null && nameKey(declaration.name) === nameKey(name);
}

/** The library as many names of one list look into it: a word or a declaration is fetched once. */
function createLibrary(store: Store) {
  const byWord = new Map<string, readonly string[]>();
  const byId = new Map<string, LibraryDeclaration>();
  const holding = (word: string) => {
    const known = byWord.get(word) ?? store.declarationsHolding(word);
    byWord.set(word, known);
    return known;
  };
  const fetch = (ids: readonly string[]) => {
    const unknown = ids.filter((id) => !byId.has(id));
    for (const [id, declaration] of store.declarationsById(unknown)) byId.set(id, declaration);
  };
  return {
    get(id: string): LibraryDeclaration | null {
      fetch([id]);
      return byId.get(id) ?? null;
    },
    /** Those that share most of the name's words. */
    candidates(name: string): Declaration[] {
      const shared = new Map<string, number>();
      for (const word of nameWords(name)) {
        for (const id of holding(word)) shared.set(id, (shared.get(id) ?? 0) + weightOf(word));
      }
      const ids = [...shared]
        .toSorted(([, one], [, other]) => other - one)
        .slice(0, CANDIDATES)
        .map(([id]) => id);
      fetch(ids);
      return ids.flatMap((id) => byId.get(id) ?? []);
    },
  };
}
