import { isEnabled, type Action } from './action.ts';

/** The actions that the mounted parts of the program offer. One registry, read by buttons, menus, shortcuts and the palette. */
export interface ActionRegistry {
  /** Offers actions on behalf of `owner`, in place of what it offered before. */
  offer(owner: symbol, actions: readonly Action[]): void;
  withdraw(owner: symbol): void;
  /** The latest offered action of this id. */
  find(id: string): Action | null;
  /** One of each id, in the order they were first offered. */
  all(): readonly Action[];
  subscribe(listener: () => void): () => void;
}

export function createActionRegistry(): ActionRegistry {
  const offers = new Map<symbol, readonly Action[]>();
  const listeners = new Set<() => void>();
  /** The actions as offered last: what is run. */
  let latest: ReadonlyMap<string, Action> = new Map();
  /** The actions as drawn: renewed only when one of them looks different, so that a new closure draws nothing again. */
  let drawn: ReadonlyMap<string, Action> = new Map();
  let list: readonly Action[] = [];

  function renew() {
    latest = new Map([...offers.values()].flat().map((action) => [action.id, action]));
    const looksTheSame =
      latest.size === drawn.size && [...latest].every(([id, action]) => looksLike(drawn.get(id), action));
    if (looksTheSame) return;
    drawn = new Map([...latest].map(([id, action]) => [id, { ...action, run: () => latest.get(id)?.run() }]));
    list = [...drawn.values()];
    for (const listener of listeners) listener();
  }

  return {
    offer(owner, actions) {
      offers.set(owner, actions);
      renew();
    },
    withdraw(owner) {
      offers.delete(owner);
      renew();
    },
    find: (id) => drawn.get(id) ?? null,
    all: () => list,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** Whether two actions are drawn alike. */
function looksLike(a: Action | undefined, b: Action): boolean {
  return (
    a !== undefined &&
    a.icon === b.icon &&
    isEnabled(a) === isEnabled(b) &&
    a.whileEditing === b.whileEditing &&
    a.hidden === b.hidden &&
    JSON.stringify([a.label, a.shortLabel, a.shortcuts]) === JSON.stringify([b.label, b.shortLabel, b.shortcuts])
  );
}
