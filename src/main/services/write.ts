import type { Change, Label } from '#core/history/change-set.ts';
import type { Store } from './ports.ts';

/** Commits what changed. Where nothing did, nothing is logged either: Ctrl+Z always takes back something. */
export function write(store: Store, label: Label, project: string | null, changes: readonly Change[]): void {
  if (changes.length > 0) store.commit({ label, project, changes });
}
