import Button from '@mui/material/Button';
import Checkbox from '@mui/material/Checkbox';
import { styled } from '@mui/material/styles';
import { useMemo } from 'react';
import { cellText, type SheetLine } from '#core/sheet/import-source.ts';
import { takeOffName } from '#core/sheet/take-off.ts';
import { TAKE_OFF_FIELDS, type TakeOffField, type TakeOffMapping } from '#core/sheet/take-off-columns.ts';
import type { TakeOffSheet } from '#core/sheet/take-off-header.ts';
import { declarationName } from '#core/declaration/reference-material.ts';
import type { Translate } from '#core/text/text.ts';
import { useReferenceMaterials } from '#renderer/client/reference-materials.ts';
import { SelectField } from '#renderer/components/form/SelectField.tsx';
import { SheetCell, SheetHead } from '#renderer/components/table/SheetParts.tsx';
import { VirtualTable, type VirtualColumn } from '#renderer/components/table/VirtualTable.tsx';
import type { Format } from '#renderer/components/text/format.ts';
import { today } from '#renderer/components/text/today.ts';
import { useFormat, useText } from '#renderer/components/text/TextProvider.tsx';
import { problemKind, rowKey, type TakeOffEntry } from './take-off.logic.ts';

export interface TakeOffTableProps {
  readonly sheet: TakeOffSheet;
  readonly mapping: TakeOffMapping;
  readonly entries: readonly TakeOffEntry[];
  readonly onMap: (mapping: TakeOffMapping) => void;
  /** Takes or refuses the proposals of these rows. */
  readonly onAccept: (accepted: boolean, rows: readonly TakeOffEntry[]) => void;
}

const HEAD_HEIGHT = 68;
const WIDTHS = { row: 48, quantity: 128, declaration: 280, used: 136, unused: 108 };
const NOT_USED = 'none';

/** The list as it stands in its file, under a head that says what each column is, beside what each row becomes. */
export function TakeOffTable(props: TakeOffTableProps) {
  const t = useText();
  const format = useFormat();
  const { sheet, mapping, entries } = props;
  const lines = useMemo(() => new Map(sheet.lines.map((line) => [line.number, line])), [sheet]);
  const words = {
    t,
    format,
    nameOf: (column: number) => sheet.headings[column] || t('takeOff.column', { number: column + 1 }),
  };
  const used = mapping.filter((field) => field !== null).length;
  return (
    <VirtualTable
      label={t('takeOff.table')}
      ground="surface"
      headHeight={HEAD_HEIGHT}
      minWidth={
        WIDTHS.row + WIDTHS.quantity + WIDTHS.declaration + used * WIDTHS.used + (mapping.length - used) * WIDTHS.unused
      }
      total={entries.length}
      columns={[...resultColumns(props, words), ...fileColumns(props, lines, words)]}
      rowAt={(index) => entries[index]}
      onRange={NOTHING_TO_FETCH}
    />
  );
}

interface Words {
  readonly t: Translate;
  readonly format: Format;
  /** A column's heading, or its number where it has none. */
  readonly nameOf: (column: number) => string;
}

/** Which row it is, and what it becomes. */
function resultColumns(
  { entries, onAccept }: TakeOffTableProps,
  { t, format, nameOf }: Words,
): VirtualColumn<TakeOffEntry>[] {
  return [
    {
      id: 'row',
      head: t('takeOff.row'),
      width: `${WIDTHS.row}px`,
      align: 'right',
      cell: ({ row }) => (row.rows.length > 1 ? `${rowKey(row)} +${row.rows.length - 1}` : rowKey(row)),
    },
    {
      id: 'quantity',
      head: t('takeOff.quantity'),
      width: `${WIDTHS.quantity}px`,
      align: 'right',
      cell: ({ amount }) =>
        amount && (
          <span title={t('takeOff.quantityFrom', { column: nameOf(amount.column) })}>
            {format.number(amount.value)} {amount.unit ? format.unit(amount.unit) : t('takeOff.unitUnknown')}
          </span>
        ),
    },
    {
      id: 'declaration',
      head: <ProposalHead entries={entries} onAccept={onAccept} />,
      width: `${WIDTHS.declaration}px`,
      cell: (entry) => <Proposal entry={entry} onAccept={(accepted) => onAccept(accepted, [entry])} />,
    },
  ];
}

/** The file's own columns; what could not be read of a cell stands in it. */
function fileColumns(
  { sheet, mapping, onMap }: TakeOffTableProps,
  lines: ReadonlyMap<number, SheetLine>,
  { t, format, nameOf }: Words,
): VirtualColumn<TakeOffEntry>[] {
  return sheet.headings.map((_, column) => {
    const field = mapping[column] ?? null;
    return {
      id: `column ${column}`,
      head: (
        <ColumnHead name={nameOf(column)} field={field} onMap={(chosen) => onMap(mappedTo(mapping, column, chosen))} />
      ),
      width: `${field ? WIDTHS.used : WIDTHS.unused}px`,
      cell: ({ row, amount, problems }) => {
        const problem = problems.find((one) => one.column === column);
        const text = cellText(lines.get(rowKey(row))?.cells[column]);
        if (!problem) return <SheetCell data-used={field !== null}>{text}</SheetCell>;
        const reason = t(`takeOffProblem.${problem.code}`);
        const readAs = problem.code === 'unit-assumed' && amount?.unit ? `→ ${format.unit(amount.unit)}` : reason;
        return (
          <SheetCell data-kind={problemKind(problem.code)} title={reason}>
            <strong>{text}</strong> {readAs}
          </SheetCell>
        );
      },
    };
  });
}

const NOTHING_TO_FETCH = () => undefined;

/** A field has one column: the one that had it before is then not used. */
function mappedTo(mapping: TakeOffMapping, column: number, chosen: TakeOffField | null): TakeOffMapping {
  return mapping.map((field, index) => (index === column ? chosen : field === chosen ? null : field));
}

interface ColumnHeadProps {
  readonly name: string;
  readonly field: TakeOffField | null;
  readonly onMap: (field: TakeOffField | null) => void;
}

/** The column's own heading, and what it is read as. */
function ColumnHead({ name, field, onMap }: ColumnHeadProps) {
  const t = useText();
  return (
    <SheetHead>
      <span title={name}>{name}</span>
      <SelectField
        label={t('takeOff.mapping', { column: name })}
        hideLabel
        value={field ?? NOT_USED}
        options={[
          { value: NOT_USED, label: t('takeOff.notUsed') },
          ...TAKE_OFF_FIELDS.map((value) => ({ value, label: t(`takeOffField.${value}`) })),
        ]}
        onChange={(value) => onMap(value === NOT_USED ? null : value)}
      />
    </SheetHead>
  );
}

/** Takes or refuses the proposals of all rows that are shown. */
function ProposalHead({ entries, onAccept }: Pick<TakeOffTableProps, 'entries' | 'onAccept'>) {
  const t = useText();
  const proposed = entries.filter((entry) => entry.proposed !== null);
  const allTaken = proposed.every(({ accepted }) => accepted);
  return (
    <SheetHead>
      <span>{t('takeOff.declaration')}</span>
      <div>
        <Button disabled={proposed.length === 0 || allTaken} onClick={() => onAccept(true, proposed)}>
          {t('takeOff.acceptAll')}
        </Button>
        <Button
          disabled={!proposed.some(({ accepted }) => accepted)}
          onClick={() => onAccept(false, proposed)}
          sx={{ ml: 1 }}
        >
          {t('takeOff.refuseAll')}
        </Button>
      </div>
    </SheetHead>
  );
}

interface ProposalProps {
  readonly entry: TakeOffEntry;
  readonly onAccept: (accepted: boolean) => void;
}

function Proposal({ entry, onAccept }: ProposalProps) {
  const t = useText();
  const { language } = useFormat();
  const materials = useReferenceMaterials();
  const { proposed, accepted, row } = entry;
  if (!proposed) return <Why>{t('takeOff.noProposal')}</Why>;
  const { declaration, why } = proposed;
  const name = declarationName(declaration, materials, language);
  const isExpired = declaration.validUntil != null && declaration.validUntil < today();
  const remarks = [t(`takeOff.why.${why}`), isExpired ? t('takeOff.expired') : null].filter((part) => part !== null);
  return (
    <Choice title={[name, declaration.registration, ...remarks].filter(Boolean).join(' · ')}>
      <Checkbox
        checked={accepted}
        sx={{ padding: '2px' }}
        onChange={(_, checked) => onAccept(checked)}
        slotProps={{
          input: { 'aria-label': t('takeOff.accept', { declaration: name, name: takeOffName(row) ?? '' }) },
        }}
      />
      <span data-accepted={accepted}>{name}</span>
      <Why>{remarks.join(', ')}</Why>
    </Choice>
  );
}

const Choice = styled('span')(({ theme: { tokens } }) => ({
  display: 'flex',
  alignItems: 'center',
  gap: tokens.space[2],
  '& > [data-accepted]': { minWidth: 0, overflow: 'hidden', textOverflow: 'ellipsis' },
  '& > [data-accepted=false]': { color: tokens.color.ink2 },
}));

const Why = styled('small')(({ theme: { tokens, typography } }) => ({
  ...typography.micro,
  flex: 'none',
  color: tokens.color.ink2,
}));
