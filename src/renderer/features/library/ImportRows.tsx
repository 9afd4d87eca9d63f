import { useCallback, useState } from 'react';
import { styled } from '@mui/material/styles';
import type { ImportPreview, ImportRow } from '#core/api/contract.ts';
import type { ImportProblemKind } from '#core/api/import-preview.ts';
import type { Translate } from '#core/text/text.ts';
import { useCall } from '#renderer/client/queries.ts';
import { Status, StatusIcon } from '#renderer/components/feedback/Status.tsx';
import type { Format } from '#renderer/components/text/format.ts';
import { useFormat, useText } from '#renderer/components/text/TextProvider.tsx';
import {
  countShown,
  productStageWith,
  remarksOf,
  STATE_KINDS,
  whyNoFigure,
  type ImportFilter,
} from './import.logic.ts';
import { declaredUnitText, figureText } from './library.logic.ts';
import type { BiogenicAnswers } from './use-import.ts';
import { VirtualTable, type VirtualColumn } from '#renderer/components/table/VirtualTable.tsx';

export interface ImportRowsProps {
  readonly preview: ImportPreview;
  readonly filter: ImportFilter;
  /** What the answers make of a figure is seen at once. */
  readonly answers: BiogenicAnswers;
}

const PAGE_SIZE = 100;

/** The data sets of a file as they were read, each with its rows in the file and what is to be known about it. */
export function ImportRows({ preview, filter, answers }: ImportRowsProps) {
  const t = useText();
  const format = useFormat();
  /** The row whose remarks are shown in full. */
  const [chosen, setChosen] = useState<ImportRow | null>(null);
  const [pages, setPages] = useState({ first: 0, last: 0 });
  const onRange = useCallback((first: number, last: number) => {
    const next = { first: Math.floor(first / PAGE_SIZE), last: Math.floor(last / PAGE_SIZE) };
    setPages((now) => (now.first === next.first && now.last === next.last ? now : next));
  }, []);
  const pageOf = (page: number) => ({
    import: preview.import,
    state: filter.state ?? 'all',
    problem: filter.problem ?? null,
    offset: page * PAGE_SIZE,
    limit: PAGE_SIZE,
  });
  const upper = useCall('imports.rows', pageOf(pages.first)).data;
  const lower = useCall('imports.rows', pageOf(pages.last)).data;

  const rowAt = (index: number): ImportRow | undefined => {
    const page = Math.floor(index / PAGE_SIZE);
    const rows = page === pages.first ? upper : page === pages.last ? lower : undefined;
    return rows?.[index % PAGE_SIZE];
  };
  const isChosen = (row: ImportRow) => chosen !== null && rowNumbers(row.rows) === rowNumbers(chosen.rows);
  return (
    <>
      <VirtualTable
        label={t('import.view.rows')}
        ground="surface"
        total={countShown(preview, filter)}
        columns={columnsOf({ answers, asked: filter.problem ?? null, t, format })}
        rowAt={rowAt}
        onRange={onRange}
        isSelected={isChosen}
        onSelect={(row) => setChosen(isChosen(row) ? null : row)}
      />
      {chosen && <Remarks row={chosen} answers={answers} />}
    </>
  );
}

interface ColumnContext {
  readonly answers: BiogenicAnswers;
  /** The problem that the rows are narrowed to. */
  readonly asked: ImportProblemKind | null;
  readonly t: Translate;
  readonly format: Format;
}

function columnsOf({ answers, asked, t, format }: ColumnContext): VirtualColumn<ImportRow>[] {
  return [
    { id: 'row', head: t('import.fileRow'), width: '9%', align: 'right', cell: ({ rows }) => rowNumbers(rows) },
    {
      id: 'product',
      head: t('library.product'),
      width: '24%',
      cell: ({ name }) => <Strong title={name}>{name || '–'}</Strong>,
    },
    {
      id: 'unit',
      head: t('library.unit'),
      width: '8%',
      cell: ({ declaration }) => (declaration ? declaredUnitText(declaration, format) : '–'),
    },
    {
      id: 'productStage',
      head: t('library.productStage'),
      width: '8%',
      align: 'right',
      cell: (row) => figureText(productStageWith(row, answers), format),
    },
    {
      id: 'validUntil',
      head: t('library.validUntil'),
      width: '10%',
      cell: ({ declaration }) => format.day(declaration?.validUntil),
    },
    {
      id: 'state',
      head: t('library.status'),
      width: '15%',
      cell: ({ state }) => <Status kind={STATE_KINDS[state]}>{t(`import.stateOfOne.${state}`)}</Status>,
    },
    {
      id: 'remark',
      head: t('import.remark'),
      width: '26%',
      cell: (row) => <Remark row={row} withoutFigure={whyNoFigure(row, answers)} asked={asked} t={t} format={format} />,
    },
  ];
}

interface RemarkProps {
  readonly row: ImportRow;
  readonly withoutFigure: ReturnType<typeof whyNoFigure>;
  readonly asked: ImportProblemKind | null;
  readonly t: Translate;
  readonly format: Format;
}

/** The remark that is asked for, else the gravest, and how many more there are; all of them with their places when pointing at it. */
function Remark({ row, withoutFigure, asked, t, format }: RemarkProps) {
  const [first, ...others] = remarksOf(row, withoutFigure, { t, format }, asked);
  if (!first) return null;
  const more = others.length > 0 ? ` ${t('import.andMore', { count: others.length })}` : '';
  return <span title={[first, ...others].map(({ full }) => full).join('\n')}>{`${first.text}${more}`}</span>;
}

interface RemarksProps {
  readonly row: ImportRow;
  readonly answers: BiogenicAnswers;
}

/** All that there is to know of a row: what was found where, and what to do. */
function Remarks({ row, answers }: RemarksProps) {
  const t = useText();
  const format = useFormat();
  const remarks = remarksOf(row, whyNoFigure(row, answers), { t, format });
  return (
    <Chosen aria-label={t('import.remarksOf', { name: row.name })} aria-live="polite">
      <strong>{row.name || '–'}</strong>
      {remarks.length === 0 && <p>{t('import.noProblems')}</p>}
      <ul>
        {remarks.map(({ kind, full }) => (
          <li key={full}>
            <StatusIcon kind={kind} />
            <span>{full}</span>
          </li>
        ))}
      </ul>
    </Chosen>
  );
}

function rowNumbers(rows: readonly number[]): string {
  const [first] = rows;
  const last = rows.at(-1);
  if (first === undefined || last === undefined) return '';
  return first === last ? String(first) : `${first}–${last}`;
}

const Strong = styled('span')({ fontWeight: 600 });

const Chosen = styled('section')(({ theme: { tokens, typography } }) => ({
  ...typography.small,
  flex: 'none',
  maxHeight: 132,
  overflow: 'auto',
  padding: `${tokens.space[3]}px ${tokens.space[3]}px`,
  borderTop: `1px solid ${tokens.color.lineStrong}`,
  '& p, & ul': { margin: 0, padding: 0, listStyle: 'none' },
  '& li': { display: 'flex', gap: tokens.space[3], paddingTop: tokens.space[2] },
  '& li > svg': { flex: 'none', marginTop: 2 },
}));
