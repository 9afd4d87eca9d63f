import type { Entities } from '#core/history/change-set.ts';
import type { EntityRecord } from '#core/history/difference.ts';
import type { Store } from './ports.ts';

/** A project and everything that is its own, parents first; the declarations it uses belong to the library. */
export function projectRecords(store: Store, id: string): EntityRecord[] {
  const project = store.get('project', id);
  const factors = store.get('projectFactors', id);
  return [
    ...(project ? [{ entity: 'project' as const, record: project }] : []),
    ...store.list('alternative', id).flatMap((alternative) => alternativeRecords(store, alternative)),
    ...store.list('deliveredProduct', id).map((record) => ({ entity: 'deliveredProduct' as const, record })),
    ...store.list('wastePlan', id).map((record) => ({ entity: 'wastePlan' as const, record })),
    ...store.list('wasteDelivery', id).map((record) => ({ entity: 'wasteDelivery' as const, record })),
    ...store.list('siteMachine', id).map((record) => ({ entity: 'siteMachine' as const, record })),
    ...store.list('siteEnergyEntry', id).map((record) => ({ entity: 'siteEnergyEntry' as const, record })),
    ...store.list('siteException', id).map((record) => ({ entity: 'siteException' as const, record })),
    ...store.list('requirement', id).map((record) => ({ entity: 'requirement' as const, record })),
    ...store.list('bid', id).map((record) => ({ entity: 'bid' as const, record })),
    ...store.list('choice', id).map((record) => ({ entity: 'choice' as const, record })),
    ...store.list('grant', id).map((record) => ({ entity: 'grant' as const, record })),
    ...(factors ? [{ entity: 'projectFactors' as const, record: factors }] : []),
  ];
}

/** An alternative with its rows. */
export function alternativeRecords(store: Store, alternative: Entities['alternative']): EntityRecord[] {
  return [
    { entity: 'alternative', record: alternative },
    ...store.list('component', alternative.id).map((record) => ({ entity: 'component' as const, record })),
    ...store.list('energy', alternative.id).map((record) => ({ entity: 'energy' as const, record })),
    ...store.list('costLine', alternative.id).map((record) => ({ entity: 'costLine' as const, record })),
  ];
}
