import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import type { ShownAlternative } from '#core/chart/shown.ts';
import { useText } from '#renderer/components/text/TextProvider.tsx';
import type { UnlikeRow } from '#core/report/unlike-rows.ts';

export interface UnlikeTableProps {
  readonly rows: readonly UnlikeRow[];
  readonly alternatives: readonly ShownAlternative[];
}

/** What differs between alternatives that do not compare, setting by setting. */
export function UnlikeTable({ rows, alternatives }: UnlikeTableProps) {
  const t = useText();
  return (
    <Table>
      <TableHead>
        <TableRow>
          <TableCell>{t('comparison.setting')}</TableCell>
          {alternatives.map(({ id, name }) => (
            <TableCell key={id}>{name}</TableCell>
          ))}
        </TableRow>
      </TableHead>
      <TableBody>
        {rows.map(({ setting, values }) => (
          <TableRow key={setting}>
            <TableCell component="th" scope="row">
              {setting}
            </TableCell>
            {alternatives.map(({ id }, index) => (
              <TableCell key={id}>{values[index]}</TableCell>
            ))}
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}
