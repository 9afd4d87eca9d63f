import type { Machine } from '#core/site/site.ts';
import type { Choice } from '#renderer/components/grid/entries.logic.ts';

/** What a machine is called where it is named: maker and model, else what kind it is. */
function machineName({ id, maker, model, type, serialNumber }: Machine): string {
  const named = [maker, model].filter((part) => part != null && part !== '').join(' ');
  return named || type || serialNumber || id;
}

/** The machines as choices; two of one name are told apart by serial number. */
export function machineChoices(machines: readonly Machine[]): readonly Choice<string>[] {
  const names = machines.map(machineName);
  return machines.map((machine, index) => {
    const name = names[index] ?? machine.id;
    const isAlone = names.filter((other) => other === name).length === 1;
    const label = isAlone ? name : `${name} (${machine.serialNumber ?? machine.id})`;
    return {
      value: machine.id,
      label,
      alsoWritten: [machine.id, ...(machine.serialNumber ? [machine.serialNumber] : [])],
    };
  });
}
