import Checkbox from '@mui/material/Checkbox';
import { styled } from '@mui/material/styles';
import { useCallback, useState, type ReactNode } from 'react';
import type { DeclarationFilter, DeclarationRow } from '#core/api/contract.ts';
import type { Declaration } from '#core/declaration/declaration.ts';
import { declarationName } from '#core/declaration/reference-material.ts';
import { useCall } from '#renderer/client/queries.ts';
import { useReferenceMaterials } from '#renderer/client/reference-materials.ts';
import { Status } from '#renderer/components/feedback/Status.tsx';
import { Spoken } from '#renderer/components/text/Spoken.tsx';
import { NO_VALUE, type Format } from '#renderer/components/text/format.ts';
import { useFormat, useText } from '#renderer/components/text/TextProvider.tsx';
import type { Translate } from '#core/text/text.ts';
import {
  declaredUnitText,
  figureText,
  productStageOf,
  serviceLifeText,
  STATUS_KINDS,
  statusOf,
} from './library.logic.ts';
import { VirtualTable, type VirtualColumn } from '#renderer/components/table/VirtualTable.tsx';

export interface DeclarationQuery extends DeclarationFilter {
  readonly text: string;
  /** `YYYY-MM-DD` */
  readonly today: string;
}

/** The declarations that are chosen to be compared. */
export interface Comparing {
  /** Ids. */
  readonly chosen: readonly string[];
  readonly isFull: boolean;
  readonly toggle: (id: string) => void;
}

export interface DeclarationTableProps {
  readonly query: DeclarationQuery;
  readonly selected: string | null;
  readonly onSelect: (id: string) => void;
  readonly comparing: Comparing;
  /** In place of the table where nothing is found. */
  readonly empty: ReactNode;
}

const PAGE_SIZE = 100;

/** The declarations that a search finds, fetched page by page as they come in sight. */
export function DeclarationTable({ query, selected, onSelect, comparing, empty }: DeclarationTableProps) {
  const t = useText();
  const format = useFormat();
  const materials = useReferenceMaterials();
  const nameOf = (declaration: Declaration) => declarationName(declaration, materials, format.language);
  const [pages, setPages] = useState({ first: 0, last: 0 });
  const onRange = useCallback((first: number, last: number) => {
    const next = { first: Math.floor(first / PAGE_SIZE), last: Math.floor(last / PAGE_SIZE) };
    setPages((now) => (now.first === next.first && now.last === next.last ? now : next));
  }, []);

  // While a search is typed, what the last one found stands until the next answer is here.
  const beginning = useFound(query);
  const upper = useCall('declarations.search', pageOf(query, pages.first)).data;
  const lower = useCall('declarations.search', pageOf(query, pages.last)).data;
  if (!beginning) return null;
  if (beginning.total === 0) return empty;

  const rowAt = (index: number): DeclarationRow | undefined => {
    const page = Math.floor(index / PAGE_SIZE);
    const answer = page === 0 ? beginning : page === pages.first ? upper : page === pages.last ? lower : undefined;
    return answer?.rows[index % PAGE_SIZE];
  };
  return (
    <VirtualTable
      label={t('app.library')}
      total={beginning.total}
      columns={[chooser(comparing, t, nameOf), ...columnsOf(query.today, t, format, nameOf)]}
      rowAt={rowAt}
      onRange={onRange}
      isSelected={(row) => row.id === selected}
      onSelect={(row) => onSelect(row.id)}
    />
  );
}

/** The beginning of what a search finds, and how many there are. */
export function useFound(query: DeclarationQuery) {
  return useCall('declarations.search', pageOf(query, 0), { keepPrevious: true }).data;
}

function pageOf(query: DeclarationQuery, page: number) {
  return { ...query, offset: page * PAGE_SIZE, limit: PAGE_SIZE };
}

/** For the pointer; with the keyboard a declaration is chosen in its drawer, so that a row stays one stop. */
function chooser(
  { chosen, isFull, toggle }: Comparing,
  t: Translate,
  nameOf: (declaration: Declaration) => string,
): VirtualColumn<DeclarationRow> {
  return {
    id: 'compare',
    head: <Spoken>{t('compare.column')}</Spoken>,
    width: '36px',
    cell: ({ id, declaration }) => (
      <Checkbox
        checked={chosen.includes(id)}
        disabled={isFull && !chosen.includes(id)}
        tabIndex={-1}
        sx={{ padding: '2px' }}
        onClick={(event) => event.stopPropagation()}
        onChange={() => toggle(id)}
        slotProps={{ input: { 'aria-label': t('compare.choose', { name: nameOf(declaration) }), tabIndex: -1 } }}
      />
    ),
  };
}

function columnsOf(
  today: string,
  t: Translate,
  format: Format,
  nameOf: (declaration: Declaration) => string,
): VirtualColumn<DeclarationRow>[] {
  return [
    {
      id: 'number',
      head: t('library.number'),
      width: '11%',
      cell: ({ declaration }) => <Second>{declaration.registration ?? NO_VALUE}</Second>,
    },
    {
      id: 'product',
      head: t('library.product'),
      width: '20%',
      cell: ({ declaration }) => <Strong title={nameOf(declaration)}>{nameOf(declaration)}</Strong>,
    },
    {
      id: 'manufacturer',
      head: t('library.manufacturer'),
      width: '10%',
      cell: ({ declaration }) => <Second>{declaration.manufacturer ?? NO_VALUE}</Second>,
    },
    {
      id: 'unit',
      head: t('library.unit'),
      width: '7%',
      cell: ({ declaration }) => declaredUnitText(declaration, format),
    },
    {
      id: 'productStage',
      head: <Head name={t('library.productStageIobc')} unit={t('library.perUnit')} />,
      width: '10%',
      align: 'right',
      cell: ({ declaration }) => figureText(productStageOf(declaration), format),
    },
    {
      id: 'serviceLife',
      head: <Head name={t('library.serviceLife')} unit={t('library.years')} />,
      width: '6%',
      align: 'right',
      cell: ({ declaration }) => serviceLifeText(declaration, format),
    },
    {
      id: 'standard',
      head: t('library.standard'),
      width: '7%',
      cell: ({ declaration }) => <Second>{declaration.standard?.replace('EN 15804', '')}</Second>,
    },
    {
      id: 'validUntil',
      head: t('library.validUntil'),
      width: '8%',
      cell: ({ declaration }) => format.day(declaration.validUntil),
    },
    {
      id: 'status',
      head: t('library.status'),
      width: '12%',
      cell: ({ declaration }) => {
        const status = statusOf(declaration, today);
        return <Status kind={STATUS_KINDS[status]}>{t(`library.status.${status}`)}</Status>;
      },
    },
    {
      id: 'usedIn',
      head: <Head name={t('library.usedIn')} unit={t('library.projects')} />,
      width: '6%',
      align: 'right',
      cell: ({ usedIn }) => format.number(usedIn),
    },
  ];
}

function Head({ name, unit }: { readonly name: string; readonly unit: string }) {
  return (
    <>
      {name}
      <Unit>{unit}</Unit>
    </>
  );
}

const Unit = styled('span')(({ theme: { typography, tokens } }) => ({
  ...typography.micro,
  display: 'block',
  fontWeight: 400,
  color: tokens.color.ink2,
}));
const Second = styled('span')(({ theme: { tokens } }) => ({ color: tokens.color.ink2 }));
const Strong = styled('span')({ fontWeight: 600 });
