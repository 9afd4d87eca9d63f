import { styled } from '@mui/material/styles';
import { readAmount } from '#core/sheet/clipboard.ts';
import { useFormat, useText } from '../text/TextProvider.tsx';
import type { GridRecord, GridRowAction } from './column.ts';
import { copiedTexts } from './change.logic.ts';
import { heldIn, type Sheet } from './sheet.logic.ts';
import { isOneCell, type GridRange } from './state.logic.ts';

/** The keys that the grid knows, and where the cursor is. */
export function GridFoot<Row extends GridRecord>({
  sheet,
  range,
  actions,
  readOnly = false,
  notes,
  found,
}: {
  readonly sheet: Sheet<Row>;
  readonly range: GridRange | null;
  readonly actions: readonly GridRowAction[];
  readonly readOnly?: boolean | undefined;
  /** How many things there are to know about the row. */
  readonly notes: number;
  /** Rows that a filter shows; null: all. */
  readonly found: number | null;
}) {
  const t = useText();
  const item = range && sheet.items[range.top];
  const column = range && sheet.columns[range.left];
  const unit = (item?.kind === 'row' && column?.unitIn?.(item.row)) || column?.unit;
  const asks =
    range && column && isOneCell(range) && (heldIn(sheet.held, item ?? undefined, column)?.answers.length ?? 0) > 0;
  return (
    <Foot>
      <Keys>
        {asks && <Key press={['Alt', '↓']}>{t('grid.keyAnswer')}</Key>}
        {!asks && notes > 0 && <Key press={['Alt', '↓']}>{t('grid.keyNotes', { count: notes })}</Key>}
        {!readOnly && (
          <>
            <Key press={['F2']}>{t('grid.keyEdit')}</Key>
            <Key press={['Enter']}>{t('grid.keyDown')}</Key>
            <Key press={['Ctrl', 'D']}>{t('grid.keyFill')}</Key>
            <Key press={['Ctrl', 'V']}>{t('grid.keyPaste')}</Key>
          </>
        )}
        {actions.map(({ hint, keys }) => (
          <Key key={hint} press={keys}>
            {hint}
          </Key>
        ))}
      </Keys>
      <output>{found !== null && t('grid.found', { found, rows: sheet.rowCount })}</output>
      {range &&
        column &&
        (isOneCell(range) ? (
          <span>
            {item?.kind === 'row' && `${t('grid.place', { row: item.number, rows: sheet.rowCount })} · `}
            {item?.kind === 'draft' && `${t('grid.newRow')} · `}
            {item?.kind !== 'group' && <strong>{[column.label, unit].filter((part) => part).join(', ')}</strong>}
          </span>
        ) : (
          <RangeSum sheet={sheet} range={range} />
        ))}
    </Foot>
  );
}

function Key({ press, children }: { readonly press: readonly string[]; readonly children: string }) {
  return (
    <span>
      <kbd>{press.join(' ')}</kbd> {children}
    </span>
  );
}

/** As a spreadsheet's foot: how many cells, and the sum of the numbers in them. */
function RangeSum<Row extends GridRecord>({ sheet, range }: { readonly sheet: Sheet<Row>; readonly range: GridRange }) {
  const t = useText();
  const format = useFormat();
  const texts = copiedTexts(sheet, range).flat();
  const numbers = texts.flatMap((text) => {
    const read = readAmount(text, format.language);
    return read.kind === 'number' ? [read.value] : [];
  });
  const sum = numbers.reduce((total, value) => total + value, 0);
  return (
    <span>
      {t('grid.selected', { count: texts.length })}
      {numbers.length > 1 && range.left === range.right && ` · ${t('grid.sum', { sum: format.number(sum) })}`}
    </span>
  );
}

const Foot = styled('div')(({ theme: { tokens, typography } }) => ({
  ...typography.small,
  display: 'flex',
  alignItems: 'center',
  justifyContent: 'space-between',
  gap: tokens.space[5],
  flex: 'none',
  height: tokens.size.control,
  padding: `0 ${tokens.space[3]}px`,
  borderTop: `${tokens.border.hair}px solid ${tokens.color.lineMid}`,
  color: tokens.color.ink2,
  backgroundColor: tokens.color.sunken,
  whiteSpace: 'nowrap',
  overflow: 'hidden',
  '& > :not(:first-of-type), & > output': { flex: 'none' },
  '& strong': { fontWeight: 600 },
  '@media print': { display: 'none' },
}));

const Keys = styled('span')(({ theme: { tokens, typography } }) => ({
  display: 'flex',
  // Where there is not room for all, the place is what has to be seen.
  flex: '0 1 auto',
  minWidth: 0,
  overflow: 'hidden',
  gap: tokens.space[5],
  // The frames of the keys are higher than the line.
  padding: '2px 0',
  '& kbd': {
    ...typography.micro,
    marginRight: tokens.space[1],
    padding: `0 ${tokens.space[2]}px`,
    border: `1px solid ${tokens.color.lineMid}`,
    borderRadius: tokens.radius.control,
    backgroundColor: tokens.color.surface,
  },
}));
