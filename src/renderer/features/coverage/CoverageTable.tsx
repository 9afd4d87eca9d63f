import { styled } from '@mui/material/styles';
import { declarationName } from '#core/declaration/reference-material.ts';
import { noFigureText } from '#core/report/coverage-words.ts';
import { useReferenceMaterials } from '#renderer/client/reference-materials.ts';
import { DeclarationMark } from '#renderer/components/declaration/DeclarationMark.tsx';
import { Status } from '#renderer/components/feedback/Status.tsx';
import { VirtualTable, type VirtualColumn } from '#renderer/components/table/VirtualTable.tsx';
import { NO_VALUE } from '#renderer/components/text/format.ts';
import { useFormat, useText } from '#renderer/components/text/TextProvider.tsx';
import { CLASS_STATUS, deliveredName, type CoverageRow } from './coverage-view.logic.ts';

export interface CoverageTableProps {
  readonly rows: readonly CoverageRow[];
  /** Id of the component that the drawer tells of. */
  readonly chosen: string | null;
  /** Beside an open drawer: what was delivered is told there. */
  readonly narrow: boolean;
  readonly onChoose: (component: string) => void;
}

const TOLD_IN_DRAWER: ReadonlySet<string> = new Set(['delivery', 'delivered']);
const NOTHING_TO_FETCH = () => undefined;

/** The components that are asked for an EPD, with what there is to show for each. */
export function CoverageTable({ rows, chosen, narrow, onChoose }: CoverageTableProps) {
  const t = useText();
  const columns = useColumns();
  if (rows.length === 0) return <p>{t('coverage.noneInClass')}</p>;
  return (
    <VirtualTable
      label={t('coverage.table')}
      headHeight={28}
      minWidth={narrow ? 700 : 900}
      total={rows.length}
      columns={narrow ? columns.filter(({ id }) => !TOLD_IN_DRAWER.has(id)) : columns}
      rowAt={(index) => rows[index]}
      onRange={NOTHING_TO_FETCH}
      isSelected={({ component }) => component.id === chosen}
      onSelect={({ component }) => onChoose(component.id)}
    />
  );
}

function useColumns(): VirtualColumn<CoverageRow>[] {
  const t = useText();
  const format = useFormat();
  const materials = useReferenceMaterials();
  return [
    {
      id: 'component',
      head: t('coverage.column.component'),
      width: '27%',
      cell: ({ component }) => (
        <Named title={component.name ?? ''}>
          <small>{component.element ?? NO_VALUE}</small>
          {component.name?.trim() || t('coverage.unnamed')}
        </Named>
      ),
    },
    {
      id: 'quantity',
      head: t('coverage.column.quantity'),
      width: '90px',
      align: 'right',
      cell: ({ component: { quantity, unit } }) =>
        quantity == null ? NO_VALUE : `${format.number(quantity)}\u00A0${unit == null ? '' : format.unit(unit)}`.trim(),
    },
    {
      id: 'class',
      head: t('coverage.column.class'),
      width: '172px',
      cell: (row) => {
        const noFigure = noFigureText(row.component, row.calculatedWith, { t, language: format.language });
        return (
          <Standing title={noFigure ?? undefined}>
            <Status kind={CLASS_STATUS[row.class]}>{t(`coverage.class.${row.class}`)}</Status>
            {noFigure !== null && <Status kind="beyond">{t('coverage.noFigure')}</Status>}
          </Standing>
        );
      },
    },
    {
      id: 'declaration',
      head: t('coverage.column.declaration'),
      width: '27%',
      cell: ({ declaration, epdAbsent, class: found }) => {
        if (found === 'absent' && epdAbsent) return <Quiet title={epdAbsent.reason}>{epdAbsent.reason}</Quiet>;
        if (!declaration) return NO_VALUE;
        const name = declarationName(declaration, materials, format.language);
        return (
          <Declared title={name}>
            <DeclarationMark kind={declaration.kind} />
            {declaration.registration ? `${declaration.registration} · ${name}` : name}
          </Declared>
        );
      },
    },
    {
      id: 'validUntil',
      head: t('coverage.column.validUntil'),
      width: '92px',
      cell: ({ declaration, class: found }) => {
        if (declaration?.kind !== 'epd') return NO_VALUE;
        if (declaration.validUntil == null) return <Quiet>{t('coverage.undated')}</Quiet>;
        return <Dated data-beyond={found === 'expired'}>{format.day(declaration.validUntil)}</Dated>;
      },
    },
    {
      id: 'delivery',
      head: t('coverage.column.delivery'),
      width: '92px',
      cell: ({ component, by }) => format.day(by?.deliveryDate ?? component.deliveryDate),
    },
    {
      id: 'delivered',
      head: t('coverage.column.delivered'),
      width: '20%',
      cell: ({ delivered }) => {
        const [first] = delivered;
        if (!first) return NO_VALUE;
        const name = deliveredName(first);
        return delivered.length === 1 ? name : t('coverage.andMore', { name, count: delivered.length - 1 });
      },
    },
  ];
}

const Named = styled('span')(({ theme: { tokens, typography } }) => ({
  fontWeight: 600,
  '& small': { ...typography.table, marginRight: tokens.space[3], fontWeight: 400, color: tokens.color.ink3 },
}));

const Standing = styled('span')(({ theme: { tokens } }) => ({ display: 'flex', gap: tokens.space[3] }));

const Declared = styled('span')({ '& > b': { display: 'inline-block' } });

const Quiet = styled('span')(({ theme: { tokens } }) => ({ color: tokens.color.ink2 }));

const Dated = styled('span')(({ theme: { tokens } }) => ({
  '&[data-beyond=true]': { color: tokens.color.beyond, fontWeight: 600 },
}));
