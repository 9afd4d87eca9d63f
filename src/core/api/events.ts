import type { Result } from './errors.ts';
import type { HistoryState } from './contract.ts';

/** What the backend tells without being asked. */
export type BackendEvent =
  | {
      readonly type: 'changed';
      /** Projects whose document changed. */
      readonly projects: readonly string[];
      readonly declarations: boolean;
      readonly history: HistoryState;
    }
  | { readonly type: 'progress'; readonly job: string; readonly done: number; readonly total: number | null }
  | { readonly type: 'finished'; readonly job: string; readonly outcome: Result<unknown> };
