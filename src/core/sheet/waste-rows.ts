import { onceEach } from '../once-each.ts';
import { fractionOf } from '../waste/fraction.ts';
import { possibleFractions } from '../waste/read-fraction.ts';
import { WASTE_UNITS, type WasteDelivery } from '../waste/waste.ts';
import type { SheetLine } from './import-source.ts';
import { listCells } from './list-cells.ts';
import { readListRows, type ListChoices, type ReadRows } from './list-rows.ts';
import { DESTINATION_WORDS, TREATMENT_WORDS, WORK_WORDS } from './waste-choice.ts';
import { wasteHeadingUnit, type WasteField } from './waste-columns.ts';
import type { WasteSheet } from './waste-header.ts';
import type { WasteProblem, WasteProblemCode } from './waste-problem.ts';

/** A waste delivery as the list has it. What the list does not say is null. */
export interface ReadWaste extends Required<Omit<WasteDelivery, 'id' | 'attachments'>> {
  /** In the file, from 1. */
  readonly row: number;
  /** What the row is known by in a log of ours that comes back. */
  readonly key: string | null;
  /** What the list itself remarks; `note` has beside it what nothing was made of. */
  readonly remark: string | null;
  readonly problems: readonly WasteProblem[];
}

/** Reads the rows of a list with its columns as they are mapped. Nothing is guessed: what is in doubt is null, with a problem told. */
export function readWaste(sheet: WasteSheet, choices: ListChoices<WasteField>): ReadRows<ReadWaste> {
  return readListRows(sheet, choices.mapping, {
    subject: ['date', 'ticket', 'fraction', 'fractionName', 'receiver'],
    printed: ['key', 'unit'],
    read: rowReader(sheet, choices),
  });
}

function rowReader(sheet: WasteSheet, choices: ListChoices<WasteField>) {
  const cellsOf = listCells<WasteField, WasteProblemCode>(sheet, choices, {
    measured: { amount: 'amount', unit: 'unit', headingUnit: wasteHeadingUnit },
    days: ['date'],
    prose: ['note'],
  });
  const readCode = onceEach(codesOf);
  return (line: SheetLine): ReadWaste => {
    const cells = cellsOf(line);
    const { problems, tell, refuse, text, day, choice } = cells;
    const date = day('date');
    const amount = cells.amount();
    const unit = WASTE_UNITS.find((one) => one === amount.unit) ?? null;
    const isWeight = amount.unit === null || unit !== null;
    if (!isWeight) refuse('not-a-weight', 'amount');
    const told = {
      row: line.number,
      key: text('key'),
      date,
      ticket: text('ticket'),
      fraction: readFractionOf(readCode, text('fraction'), text('fractionName'), (code, found) => {
        // The code is used, and the name would be lost.
        if (code === 'fraction-disagrees') refuse(code, 'fractionName', found);
        else tell(code, text('fraction') === null ? 'fractionName' : 'fraction', found);
      }),
      amount: isWeight ? amount.value : null,
      unit,
      receiver: text('receiver'),
      to: choice('to', DESTINATION_WORDS, 'unknown-choice'),
      treatment: choice('treatment', TREATMENT_WORDS, 'unknown-choice'),
      work: choice('work', WORK_WORDS, 'unknown-choice'),
    };
    return { ...told, remark: cells.text('note'), note: cells.noteWithRefused('note'), problems };
  };
}

/** The codes that a text can mean. */
function codesOf(text: string): readonly string[] {
  return possibleFractions(text).filter((code) => fractionOf(code) !== null);
}

/** By the code, else by the name; what neither tells is kept as it stands, and told. */
function readFractionOf(
  readCode: typeof codesOf,
  code: string | null,
  name: string | null,
  tell: (code: 'fraction-unknown' | 'fraction-ambiguous' | 'fraction-disagrees', found: string) => void,
): string | null {
  const ofCode = code === null ? [] : readCode(code);
  const ofName = name === null ? [] : readCode(name);
  const known = onlyOf(ofCode) ?? onlyOf(ofName);
  const written = () => [code, name].filter((text) => text !== null).join(' ');
  if (known !== null) {
    const other = onlyOf(ofName) ?? known;
    // "Papp/papir" beside 1231 says the same, more widely.
    if (other !== known && fractionOf(other)?.group !== fractionOf(known)?.group) tell('fraction-disagrees', written());
    return known;
  }
  if (code === null && name === null) return null;
  const several = [ofCode, ofName].find((codes) => codes.length > 1);
  if (several) tell('fraction-ambiguous', `${written()} (${several.join(', ')})`);
  else tell('fraction-unknown', written());
  return written();
}

function onlyOf(codes: readonly string[]): string | null {
  return codes.length === 1 ? (codes[0] ?? null) : null;
}
