import { CARRIERS } from '#core/project/codes.ts';
import { dirtiest, type CarrierClass } from '#core/site/carrier-class.ts';
import type { SiteRow } from '#core/site/site-row.ts';
import { ENERGY_USES, type Machine } from '#core/site/site.ts';
import type { Unit } from '#core/units/unit.ts';
import type { PlacedSiteEntry } from '#renderer/client/row-change.logic.ts';
import { Status, type StatusKind } from '#renderer/components/feedback/Status.tsx';
import type { GridColumn } from '#renderer/components/grid/column.ts';
import { quantityColumns } from '#renderer/components/grid/quantity-columns.ts';
import { choiceColumn, dayColumn, numberColumn, textColumn, yesNo, type Words } from './cells.ts';
import { machineChoices } from './machine-name.ts';

export interface EntryContext extends Words {
  readonly machines: readonly Machine[];
  /** What each entry counts as, by id. */
  readonly standings: ReadonlyMap<string, SiteRow>;
}

/** What fuel and energy come in. */
const UNITS: readonly Unit[] = ['l', 'kWh', 'MJ', 'kg', 't', 'm3'];
const KINDS: Record<CarrierClass, StatusKind> = {
  fossil: 'beyond',
  undocumented: 'beyond',
  fossilFree: 'ok',
  emissionFree: 'ok',
};

/** The columns of the energy log: when, what it was used in, what it was, and what it counts as. */
export function entryColumns(context: EntryContext): readonly GridColumn<PlacedSiteEntry>[] {
  const { t, format, machines, standings } = context;
  const standing = ({ id }: PlacedSiteEntry): { readonly kind: StatusKind; readonly text: string } | null => {
    const row = standings.get(id);
    if (!row) return null;
    if (row.lacks.length > 0) return { kind: 'error', text: t('site.classUnknown') };
    const counts = dirtiest(row.portions.map((portion) => portion.class));
    return counts && { kind: KINDS[counts], text: t(`site.class.${counts}`) };
  };
  return [
    {
      ...dayColumn<PlacedSiteEntry>(
        {
          id: 'from',
          label: t('site.column.from'),
          width: 84,
          of: ({ from }) => from,
          set: (row, from) => ({ ...row, from }),
        },
        context,
      ),
      frozen: true,
    },
    dayColumn(
      { id: 'to', label: t('site.column.to'), width: 84, of: ({ to }) => to, set: (row, to) => ({ ...row, to }) },
      context,
    ),
    choiceColumn({
      id: 'machine',
      label: t('site.column.machine'),
      width: 130,
      choices: machineChoices(machines),
      of: ({ machine }) => machine,
      set: (row, machine) => ({ ...row, machine }),
    }),
    choiceColumn({
      id: 'use',
      label: t('site.column.use'),
      width: 110,
      choices: ENERGY_USES.map((value) => ({ value, label: t(`site.use.${value}`) })),
      of: ({ use }) => use,
      set: (row, use) => ({ ...row, use }),
    }),
    choiceColumn({
      id: 'carrier',
      label: t('site.column.carrier'),
      width: 110,
      choices: CARRIERS.map((value) => ({ value, label: t(`carrier.${value}`), alsoWritten: [value] })),
      of: ({ carrier }) => carrier,
      set: (row, carrier) => ({ ...row, carrier }),
    }),
    ...quantityColumns<PlacedSiteEntry>(
      {
        id: 'amount',
        label: t('site.column.amount'),
        value: ({ amount }) => amount,
        set: (row, amount, unit) => ({ ...row, amount, unit }),
        units: UNITS,
      },
      { t, format },
    ),
    numberColumn(
      {
        id: 'hours',
        label: t('site.column.hours'),
        width: 64,
        of: ({ hours }) => hours,
        set: (row, hours) => ({ ...row, hours }),
      },
      context,
    ),
    {
      id: 'class',
      label: t('site.column.class'),
      width: 128,
      text: (row) => standing(row)?.text ?? '',
      draw: (row) => {
        const found = standing(row);
        return found && <Status kind={found.kind}>{found.text}</Status>;
      },
    },
    choiceColumn({
      id: 'documented',
      label: t('site.column.documented'),
      width: 92,
      choices: yesNo(t),
      of: ({ documented }) => documented,
      set: (row, documented) => ({ ...row, documented }),
    }),
    numberColumn(
      {
        id: 'factor',
        label: t('site.column.factor'),
        width: 96,
        of: ({ factor }) => factor,
        set: (row, factor) => ({ ...row, factor }),
      },
      context,
    ),
    textColumn({
      id: 'document',
      label: t('site.column.document'),
      width: 120,
      of: ({ document }) => document,
      set: (row, document) => ({ ...row, document }),
    }),
  ];
}
