import { machineFinder, machineNames } from '#core/site/machine-name.ts';
import type { Machine } from '#core/site/site.ts';
import type { Choice, ChoiceEntry } from '#renderer/components/grid/entries.logic.ts';

/** The machines as choices of a cell, each with what kind it is; a text that fits one alone is that one, as in a list on its way in. */
export function machineChoices(machines: readonly Machine[]): Pick<ChoiceEntry<unknown, string>, 'choices' | 'reads'> {
  const find = machineFinder(machines);
  return {
    choices: machineNames(machines).map(({ id, name, kind, alsoWritten }): Choice<string> => ({
      value: id,
      label: name,
      alsoWritten,
      ...(kind !== null && { hint: kind, foundBy: kind }),
    })),
    reads: (text) => {
      const [machine = null, ...others] = find(text);
      return others.length === 0 ? machine : null;
    },
  };
}
