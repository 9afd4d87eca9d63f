import { readChoice } from '#core/sheet/choice.ts';
import { USE_WORDS } from '#core/sheet/site-choice.ts';
import { inPercent } from '#core/units/percent.ts';
import type { SiteRow } from '#core/site/site-row.ts';
import { ENERGY_UNITS, ENERGY_USES, type BiofuelEvidence, type Machine } from '#core/site/site.ts';
import type { PlacedSiteEntry } from '#renderer/client/row-change.logic.ts';
import { Status } from '#renderer/components/feedback/Status.tsx';
import { carrierChoices } from '#renderer/components/grid/carrier-choices.ts';
import type { GridColumn } from '#renderer/components/grid/column.ts';
import { quantityColumns } from '#renderer/components/grid/quantity-columns.ts';
import { choiceColumn, numberColumn, textColumn, yesNo, type Words } from '#renderer/components/grid/field-columns.ts';
import { machineColumn, periodColumn } from './period-columns.ts';
import { siteStanding } from './site-standing.ts';

export interface EntryContext extends Words {
  readonly machines: readonly Machine[];
  /** What each entry counts as, by id. */
  readonly standings: ReadonlyMap<string, SiteRow>;
}

/** The columns of the energy log: when, what it was used in, what it was, and what it counts as. */
export function entryColumns(context: EntryContext): readonly GridColumn<PlacedSiteEntry>[] {
  const { t, format, machines, standings } = context;
  const standing = ({ id }: PlacedSiteEntry) => {
    const row = standings.get(id);
    return row ? siteStanding(row, t) : null;
  };
  return [
    { ...periodColumn<PlacedSiteEntry>('from', context), frozen: true },
    periodColumn('to', context),
    machineColumn(machines, context),
    choiceColumn({
      id: 'use',
      label: t('site.column.use'),
      width: 150,
      choices: ENERGY_USES.map((value) => ({ value, label: t(`site.use.${value}`) })),
      reads: (text) => readChoice(text, USE_WORDS),
      of: ({ use }) => use,
      set: (row, use) => ({ ...row, use }),
    }),
    choiceColumn({
      id: 'carrier',
      label: t('site.column.carrier'),
      width: 110,
      choices: carrierChoices(t),
      of: ({ carrier }) => carrier,
      set: (row, carrier) => ({ ...row, carrier }),
    }),
    ...quantityColumns<PlacedSiteEntry>(
      {
        id: 'amount',
        label: t('site.column.amount'),
        value: ({ amount }) => amount,
        set: (row, amount, unit) => ({ ...row, amount, unit }),
        units: ENERGY_UNITS,
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
    blendColumn(context),
    choiceColumn({
      id: 'documented',
      label: t('site.column.documented'),
      width: 92,
      choices: yesNo(t),
      of: ({ documented }) => documented,
      set: (row, documented) => ({ ...row, documented }),
    }),
    ...evidenceColumns(context),
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
    textColumn({
      id: 'note',
      label: t('site.column.note'),
      width: 140,
      of: ({ note }) => note,
      set: (row, note) => ({ ...row, note }),
    }),
  ];
}

/** What is mixed into the carrier, in per cent of the volume: HVO100, where nothing else is said. */
function blendColumn(context: Words): GridColumn<PlacedSiteEntry> {
  const column = numberColumn<PlacedSiteEntry>(
    {
      id: 'blend',
      label: context.t('site.column.blend'),
      width: 84,
      of: ({ blend }) => blend && inPercent(blend.share),
      set: (row, percent) => ({
        ...row,
        blend: percent === null ? null : { carrier: row.blend?.carrier ?? 'hvo100', share: percent / 100 },
      }),
    },
    context,
  );
  return { ...column, unit: '%' };
}

const SHOWN = ['en15940', 'advancedOrLowIluc', 'palmOilFree'] as const satisfies (keyof BiofuelEvidence)[];

/** What the supplier has shown of a biofuel. */
function evidenceColumns({ t }: Words): GridColumn<PlacedSiteEntry>[] {
  const shown = (row: PlacedSiteEntry, fields: BiofuelEvidence) => ({
    ...row,
    evidence: { ...row.evidence, ...fields },
  });
  return [
    ...SHOWN.map((field) =>
      choiceColumn<PlacedSiteEntry, boolean>({
        id: field,
        label: t(`site.column.${field}`),
        width: 96,
        choices: yesNo(t),
        of: ({ evidence }) => evidence?.[field],
        set: (row, value) => shown(row, { [field]: value }),
      }),
    ),
    textColumn({
      id: 'certificate',
      label: t('site.column.certificate'),
      width: 110,
      of: ({ evidence }) => evidence?.certificate,
      set: (row, certificate) => shown(row, { certificate }),
    }),
  ];
}
