import { readRequestKey, type EpdRequest } from '../coverage/epd-request.ts';
import type { Unit } from '../units/unit.ts';
import { canBeRegistration, isBareDenial } from '../declaration/registration.ts';
import { headingUnit, type DeliveredField } from './delivered-columns.ts';
import type { DeliveredSheet } from './delivered-header.ts';
import type { DeliveredProblem, DeliveredProblemCode } from './delivered-problem.ts';
import { cellText, type SheetLine } from './import-source.ts';
import { listCells, type ListCells } from './list-cells.ts';
import { readListRows, type ListChoices, type ReadRows } from './list-rows.ts';
import { saysNothing } from './number-column.ts';

/** A delivered product as the list has it, or an answer to a list of EPDs to collect. What the list does not say is null. */
export interface DeliveredRow {
  /** In the file, from 1. */
  readonly row: number;
  /** What the row is the answer about; null: a row of the list's own. */
  readonly key: Pick<EpdRequest, 'kind' | 'id'> | null;
  readonly name: string | null;
  readonly manufacturer: string | null;
  readonly registration: string | null;
  readonly quantity: number | null;
  readonly unit: Unit | null;
  readonly deliveryDate: string | null;
  readonly validUntil: string | null;
  /** The component that it is of, as the list names it. */
  readonly component: string | null;
  /** Why there is no EPD. */
  readonly reason: string | null;
  /** Its remark, and what nothing was made of. */
  readonly note: string | null;
  /** What the list itself remarks; `note` has beside it what nothing was made of. */
  readonly remark: string | null;
  readonly problems: readonly DeliveredProblem[];
}

/** Reads the rows of a list with its columns as they are mapped. Nothing is guessed: what is in doubt is null, with a problem told. */
export function readDelivered(sheet: DeliveredSheet, choices: ListChoices<DeliveredField>): ReadRows<DeliveredRow> {
  return readListRows(sheet, choices.mapping, {
    subject: ['name', 'component', 'registration', 'key'],
    printed: [],
    read: rowReader(sheet, choices),
  });
}

function rowReader(sheet: DeliveredSheet, choices: ListChoices<DeliveredField>) {
  const cellsOf = listCells<DeliveredField, DeliveredProblemCode>(sheet, choices, {
    measured: { amount: 'quantity', unit: 'unit', headingUnit },
    days: ['deliveryDate', 'validUntil'],
    lastDays: ['validUntil'],
    prose: ['note'],
  });
  return (line: SheetLine): DeliveredRow => {
    const cells = cellsOf(line);
    const { problems, refuse, text, day } = cells;
    const { value: quantity, unit } = cells.amount();
    const reason = text('reason');
    const registration = registrationOf(cells, reason);
    if (registration !== null && reason !== null) refuse('epd-and-reason', 'reason');
    const told = {
      row: line.number,
      key: readRequestKey(text('key') ?? ''),
      name: text('name'),
      manufacturer: text('manufacturer'),
      registration,
      quantity,
      unit,
      deliveryDate: day('deliveryDate'),
      validUntil: day('validUntil'),
      component: text('component'),
      reason: registration === null ? reason : null,
    };
    return { ...told, remark: cells.text('note'), note: cells.noteWithRefused('note'), problems };
  };
}

/** The number of the EPD. Words in its place are none, and no answer without a reason: they are told, and kept in the note. */
function registrationOf(
  { cell, text, refuse }: ListCells<DeliveredField, DeliveredProblemCode>,
  reason: string | null,
): string | null {
  const written = cellText(cell('registration'));
  if (canBeRegistration(written)) return text('registration');
  const isLeftOpen = /^[\s\p{Dash}]*$/u.test(written);
  const isAnswered = reason !== null && (saysNothing(cell('registration')) || isBareDenial(written));
  return isLeftOpen || isAnswered ? null : refuse('not-an-epd-number', 'registration');
}
