import { groupBy } from '../group-by.ts';
import { foldText } from '../text/fold.ts';
import type { Machine } from './site.ts';

/** What a machine is called where it is named, and what else tells it for certain. */
export interface MachineName {
  readonly id: string;
  readonly name: string;
  /** What kind it is, where the name does not say that. */
  readonly kind: string | null;
  readonly alsoWritten: readonly string[];
}

/** The machines by name: maker and model, else what kind it is. Two of one name are told apart by serial number. */
export function machineNames(machines: readonly Machine[]): MachineName[] {
  const alike = groupBy(machines, bareName);
  return machines.map((machine) => {
    const { id, serialNumber } = machine;
    const bare = bareName(machine);
    const isAlone = alike.get(bare)?.length === 1;
    const name = isAlone ? bare : `${bare} (${serialNumber ?? id})`;
    const kind = machine.type && machine.type !== bare ? machine.type : null;
    return { id, name, kind, alsoWritten: [id, ...(serialNumber ? [serialNumber] : [])] };
  });
}

/**
 * Finds the ids of the machines that a text may be of: by name or number, else by kind, maker and model, any of them in any order. Several
 * are in doubt. A text that says more than that, as "Dumper 4" of a dumper, may be of a machine that is not listed, and is of none.
 */
export function machineFinder(machines: readonly Machine[]): (text: string) => readonly string[] {
  const certain = machineNames(machines).map(({ id, name, alsoWritten }) => ({ id, texts: [name, ...alsoWritten] }));
  const loose = machines.map((machine) => ({ id: machine.id, texts: wordings(machine) }));
  const [byCertain, byLoose] = [idsByText(certain), idsByText(loose)];
  return (text) => byCertain.get(fold(text)) ?? byLoose.get(fold(text)) ?? [];
}

function wordings({ type, maker, model }: Machine): string[] {
  return inAnyOrder([type, maker, model].filter((part) => part != null)).map((parts) => parts.join(' '));
}

/** Every choice of one or more, in every order. */
function inAnyOrder(parts: readonly string[]): string[][] {
  return parts.flatMap((part, at) => [[part], ...inAnyOrder(parts.toSpliced(at, 1)).map((rest) => [part, ...rest])]);
}

function idsByText(named: readonly { readonly id: string; readonly texts: readonly string[] }[]) {
  const pairs = named.flatMap(({ id, texts }) =>
    [...new Set(texts.map(fold))].flatMap((text) => (text === '' ? [] : { id, text })),
  );
  const groups = groupBy(pairs, ({ text }) => text);
  return new Map([...groups].map(([text, of]) => [text, of.map(({ id }) => id)]));
}

function bareName({ id, maker, model, type, serialNumber }: Machine): string {
  const named = [maker, model].filter((part) => part != null && part !== '').join(' ');
  return named || type || serialNumber || id;
}

/** "TB 290-2" and "TB290-2" are the same. */
function fold(text: string): string {
  return foldText(text).replaceAll(/[^\p{Letter}\p{Number}]+/gu, '');
}
