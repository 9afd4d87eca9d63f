import type { WasteRow } from '#core/waste/waste-row.ts';
import { DESTINATIONS, TREATMENTS, WORK_KINDS } from '#core/waste/waste.ts';
import type { Translate } from '#core/text/text.ts';
import type { PlacedWaste } from '#renderer/client/row-change.logic.ts';
import { Status } from '#renderer/components/feedback/Status.tsx';
import type { GridColumn } from '#renderer/components/grid/column.ts';
import { choiceEntry, dayEntry, textEntry } from '#renderer/components/grid/entries.logic.ts';
import { NO_VALUE, type Format } from '#renderer/components/text/format.ts';
import { fractionColumn } from './fraction-entry.ts';
import { wasteStanding } from './waste-standing.ts';
import { weightColumns } from './weight-columns.ts';

export interface DeliveryContext {
  readonly t: Translate;
  readonly format: Format;
  /** What each delivery counts as, by id. */
  readonly standings: ReadonlyMap<string, WasteRow>;
}

/** The columns of a delivery: the weigh ticket, what it was, where it went, and what it counts as. */
export function deliveryColumns({ t, format, standings }: DeliveryContext): readonly GridColumn<PlacedWaste>[] {
  const standing = (id: string) => {
    const row = standings.get(id);
    return row && wasteStanding(row, t);
  };
  return [
    {
      id: 'date',
      label: t('waste.column.date'),
      width: 84,
      frozen: true,
      text: ({ date }) => (date == null ? '' : format.day(date)),
      placeholder: () => NO_VALUE,
      entry: dayEntry((row, date) => ({ ...row, date })),
    },
    textColumn('ticket', t('waste.column.ticket'), 84),
    fractionColumn(t),
    ...weightColumns({ t, format }),
    {
      id: 'class',
      label: t('waste.column.class'),
      width: 92,
      text: ({ id }) => standing(id)?.text ?? '',
      draw: ({ id }) => {
        const found = standing(id);
        return found && <Status kind={found.kind}>{found.text}</Status>;
      },
    },
    textColumn('receiver', t('waste.column.receiver'), 110),
    choiceColumn('work', t('waste.column.work'), 96, WORK_KINDS, (one) => t(`waste.work.${one}`)),
    choiceColumn('treatment', t('waste.column.treatment'), 128, TREATMENTS, (one) => t(`waste.treatment.${one}`)),
    choiceColumn('to', t('waste.column.to'), 118, DESTINATIONS, (one) => t(`waste.to.${one}`)),
    textColumn('note', t('waste.column.note'), 140),
  ];
}

function textColumn(field: 'ticket' | 'receiver' | 'note', label: string, width: number): GridColumn<PlacedWaste> {
  return {
    id: field,
    label,
    width,
    text: (row) => row[field] ?? '',
    placeholder: () => NO_VALUE,
    entry: textEntry((row, value) => ({ ...row, [field]: value })),
  };
}

function choiceColumn<Field extends 'to' | 'treatment' | 'work', Code extends NonNullable<PlacedWaste[Field]>>(
  field: Field,
  label: string,
  width: number,
  codes: readonly Code[],
  nameOf: (code: Code) => string,
): GridColumn<PlacedWaste> {
  return {
    id: field,
    label,
    width,
    text: (row) => {
      const code = codes.find((one) => one === row[field]);
      return code === undefined ? '' : nameOf(code);
    },
    placeholder: () => NO_VALUE,
    entry: choiceEntry({
      choices: codes.map((code) => ({ value: code, label: nameOf(code) })),
      set: (row, code) => ({ ...row, [field]: code }),
    }),
  };
}
