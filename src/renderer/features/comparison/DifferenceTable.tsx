import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableFooter from '@mui/material/TableFooter';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import { styled } from '@mui/material/styles';
import type { ReactNode } from 'react';
import { differenceBar, differenceScale, type DifferenceScale } from '#core/chart/difference-bars.ts';
import { decimalsFor, writeSigned, writeSum, type Words } from '#core/chart/figure.ts';
import type { ShownAlternative } from '#core/chart/shown.ts';
import { completenessOf } from '#core/climate/completeness.ts';
import { DrawingSvg } from '#renderer/components/chart/DrawingSvg.tsx';
import { useWidth } from '#renderer/components/chart/use-width.ts';
import { Spoken } from '#renderer/components/text/Spoken.tsx';
import { provisionalNote, type ComparedRow, type ComparedRows, type ComparedSum } from './difference-rows.logic.ts';

export interface DifferenceTableProps {
  /** Head of the first column. */
  readonly heading: string;
  readonly compared: ComparedRows;
  readonly reference: ShownAlternative;
  readonly other: ShownAlternative;
  readonly unit: string;
  readonly words: Words;
}

const BAR_ROW_HEIGHT = 28;

/** Two alternatives side by side, with the difference of each row as a bar. */
export function DifferenceTable({ heading, compared, reference, other, unit, words }: DifferenceTableProps) {
  const { ref, widthPx } = useWidth();
  const all = [...compared.rows, ...compared.sums];
  const decimals = decimalsFor(all.flatMap((row) => [row.reference.value, row.other.value]));
  const scale = { ...differenceScale(compared.rows), decimals };
  const note = provisionalNote(compared, reference, other, words);
  const cells = { reference, other, scale, words };
  return (
    <>
      <Table sx={{ tableLayout: 'fixed' }}>
        <TableHead>
          <TableRow>
            <TableCell sx={{ width: '34%' }}>{heading}</TableCell>
            <TableCell align="right" sx={{ width: '16%' }}>
              {reference.name}
            </TableCell>
            <TableCell align="right" sx={{ width: '16%' }}>
              {other.name}
            </TableCell>
            <TableCell ref={ref}>{`${words.t('comparison.difference')}, ${unit}`}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {compared.rows.map((row) => (
            <Row key={row.key} row={row} {...cells}>
              {widthPx > 0 && <DrawingSvg drawing={differenceBar(row, scale, words, widthPx, BAR_ROW_HEIGHT)} />}
            </Row>
          ))}
        </TableBody>
        <TableFooter>
          {compared.sums.map((row) => (
            <Row key={row.key} row={row} {...cells}>
              {writeSigned(row.value, words.language, decimals)}
            </Row>
          ))}
        </TableFooter>
      </Table>
      {note !== null && <Note>{note}</Note>}
    </>
  );
}

interface RowProps {
  readonly row: ComparedRow;
  readonly reference: ShownAlternative;
  readonly other: ShownAlternative;
  readonly scale: DifferenceScale;
  readonly words: Words;
  /** The difference. */
  readonly children: ReactNode;
}

function Row({ row, reference, other, scale, words, children }: RowProps) {
  const { t } = words;
  const write = (sum: ComparedSum, { account }: ShownAlternative) => {
    if (sum.isEmpty) {
      return (
        <>
          <span aria-hidden>–</span>
          <Spoken>{t('comparison.noRows')}</Spoken>
        </>
      );
    }
    if (sum.value === null && !sum.complete) return t('comparison.figureMissing');
    const completeness = sum.completeness ?? completenessOf(sum, account.method.indicator);
    return writeSum(sum.value, completeness, scale.decimals, words);
  };
  return (
    <TableRow>
      <TableCell component="th" scope="row" sx={ONE_LINE} title={row.name}>
        {row.name}
      </TableCell>
      <TableCell align="right">{write(row.reference, reference)}</TableCell>
      <TableCell align="right">{write(row.other, other)}</TableCell>
      <TableCell>{children}</TableCell>
    </TableRow>
  );
}

const ONE_LINE = { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' };

const Note = styled('p')(({ theme: { tokens, typography } }) => ({
  ...typography.small,
  marginTop: tokens.space[2],
  color: tokens.color.ink2,
}));
