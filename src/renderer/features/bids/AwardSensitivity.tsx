import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import type { AwardStatus } from '#core/award/document-award.ts';
import type { Words } from '#core/chart/figure.ts';
import { variationText, variedText } from '#core/report/award-words.ts';
import { Status } from '#renderer/components/feedback/Status.tsx';
import { Section } from '#renderer/components/layout/Section.tsx';

/** Who would be first with and without the filling, by the other formula and at other weights. */
export function AwardSensitivity({ status, words }: { readonly status: AwardStatus; readonly words: Words }) {
  const { t } = words;
  const { variations, standings } = status;
  if (variations.length === 0) return null;
  return (
    <Section title={t('award.sensitivity')}>
      <Table>
        <TableHead>
          <TableRow>
            <TableCell>{t('award.varied')}</TableCell>
            <TableCell>{t('award.varied.order')}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {variations.map((varied) => {
            const text = variationText(varied.variation, words);
            const becomes = variedText(varied, standings, words);
            return (
              <TableRow key={text}>
                <TableCell component="th" scope="row">
                  {text}
                </TableCell>
                <TableCell>{varied.keepsFirst ? becomes : <Status kind="beyond">{becomes}</Status>}</TableCell>
              </TableRow>
            );
          })}
        </TableBody>
      </Table>
    </Section>
  );
}
