import type { BackendEvent } from '#core/api/events.ts';
import type { Log } from '../services/ports.ts';

export type Listener = (event: BackendEvent) => void;

export interface EventHub {
  emit(event: BackendEvent): void;
  /** Returns what ends the subscription. */
  subscribe(listener: Listener): () => void;
}

/** Tells every listener; one that fails is logged and hinders neither the others nor what was done. */
export function createEventHub(log: Log): EventHub {
  const listeners = new Set<Listener>();
  return {
    emit(event) {
      for (const listener of listeners) {
        try {
          listener(event);
        } catch (error) {
          log.error('A listener failed', error);
        }
      }
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
