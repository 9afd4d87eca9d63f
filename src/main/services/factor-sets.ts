import type { FactorSetRow } from '#core/api/contract.ts';
import { AppError } from '#core/api/errors.ts';
import { difference, type EntityRecord } from '#core/history/difference.ts';
import type { FactorSet, OwnFactorSet } from '#core/project/factor-set.ts';
import { found } from './found.ts';
import type { HandlersOf, ServiceContext } from './ports.ts';
import { write } from './write.ts';

/**
 * The program's factor sets, which nobody changes, and the workspace's own, each a copy of another. One of the program's is known by
 * its name; no two sets have the same.
 */
export function createFactorSetHandlers({ store, resources, ids }: ServiceContext): HandlersOf<'factorSets'> {
  const checkName = (name: string, but: string | null) => {
    const taken = allFactorSets({ store, resources }).some(({ id, set }) => id !== but && set === name);
    if (taken) throw new AppError('factor-set-name-taken', { name });
  };

  return {
    'factorSets.list': () => allFactorSets({ store, resources }),

    'factorSets.copy'({ from, name }) {
      checkName(name, null);
      const { set: basedOn, rows } = factorSet({ store, resources }, from);
      const record: OwnFactorSet = { id: ids.next(), set: name, basedOn, rows: [...rows] };
      write(store, { key: 'history.factorSetCopied', params: { name } }, null, difference([], [asRecord(record)]));
      return { id: record.id };
    },

    'factorSets.put'(record) {
      const before = found(store, 'factorSet', record.id);
      checkName(record.set, record.id);
      const label = { key: 'history.factorSetChanged', params: { name: record.set } } as const;
      write(store, label, null, difference([asRecord(before)], [asRecord(record)]));
      return found(store, 'factorSet', record.id);
    },

    // Projects that were calculated with it carry its rows themselves.
    'factorSets.remove'({ id }) {
      const before = found(store, 'factorSet', id);
      const label = { key: 'history.factorSetRemoved', params: { name: before.set } } as const;
      write(store, label, null, difference([asRecord(before)], []));
      return null;
    },
  };
}

/** A set by its id. @throws AppError `not-found` */
export function factorSet(context: Pick<ServiceContext, 'store' | 'resources'>, id: string): FactorSet {
  const known = allFactorSets(context).find((set) => set.id === id);
  if (!known) throw new AppError('not-found', { entity: 'factorSet', id });
  return { set: known.set, rows: [...known.rows] };
}

/** The program's, newest first, then the workspace's own by name. */
function allFactorSets({ store, resources }: Pick<ServiceContext, 'store' | 'resources'>): FactorSetRow[] {
  return [
    ...resources.factorSets().map((set) => ({ id: set.set, ...set, isOwn: false })),
    ...store.list('factorSet', null).map((set) => ({ ...set, isOwn: true })),
  ];
}

function asRecord(record: OwnFactorSet): EntityRecord {
  return { entity: 'factorSet', record };
}
