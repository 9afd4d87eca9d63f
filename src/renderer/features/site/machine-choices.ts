import { machineNames } from '#core/site/machine-name.ts';
import type { Machine } from '#core/site/site.ts';
import type { Choice } from '#renderer/components/grid/entries.logic.ts';

/** The machines as choices of a cell. */
export function machineChoices(machines: readonly Machine[]): readonly Choice<string>[] {
  return machineNames(machines).map(({ id, name, alsoWritten }) => ({ value: id, label: name, alsoWritten }));
}
