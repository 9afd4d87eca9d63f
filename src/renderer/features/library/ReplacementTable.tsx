import { styled } from '@mui/material/styles';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import type { ProjectReplacement, ReplacementTotal } from '#core/api/contract.ts';
import { writeSum } from '#core/chart/figure.ts';
import { alternativeName } from '#core/report/shown-alternatives.ts';
import { Note } from '#renderer/components/feedback/Note.tsx';
import { NO_VALUE } from '#renderer/components/text/format.ts';
import { useFormat, useText } from '#renderer/components/text/TextProvider.tsx';
import { keptRows } from './replacement.logic.ts';

/** What a replacement changes, an alternative a row, and which rows keep what they have. */
export function ReplacementTable({ replacements }: { readonly replacements: readonly ProjectReplacement[] }) {
  const t = useText();
  const format = useFormat();
  const kept = keptRows(replacements);
  const written = (total: ReplacementTotal | null) =>
    total === null ? NO_VALUE : writeSum(total.value, total.completeness, 0, { t, language: format.language });
  return (
    <>
      <Table>
        <TableHead>
          <TableRow>
            <TableCell>{t('replace.alternative')}</TableCell>
            <TableCell align="right">{t('replace.rows')}</TableCell>
            {(['before', 'after'] as const).map((when) => (
              <TableCell key={when} align="right">
                {t(`replace.${when}`)}
                <Unit>{t('replace.totalUnit')}</Unit>
              </TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {replacements.flatMap(({ project, name, alternatives, deliveredProducts }) => [
            ...alternatives.map((alternative) => (
              <TableRow key={alternative.id}>
                <TableCell>{[name, alternativeName(alternative, t)].join(' › ')}</TableCell>
                <TableCell align="right">{format.number(alternative.rows)}</TableCell>
                <TableCell align="right">{written(alternative.total.before)}</TableCell>
                <TableCell align="right">{written(alternative.total.after)}</TableCell>
              </TableRow>
            )),
            ...(deliveredProducts.rows > 0
              ? [
                  <TableRow key={`${project} delivered`}>
                    <TableCell>{[name, t('replace.deliveredProducts')].join(' › ')}</TableCell>
                    <TableCell align="right">{format.number(deliveredProducts.rows)}</TableCell>
                    <TableCell />
                    <TableCell />
                  </TableRow>,
                ]
              : []),
          ])}
        </TableBody>
      </Table>
      {kept.length > 0 && (
        <Kept>
          <Note kind="beyond" claim={t('replace.kept', { count: kept.length })}>
            <ul>
              {kept.map(({ id, name, reason }) => (
                <li key={id}>
                  {t('replace.keptRow', {
                    name: name ?? t('alternatives.unnamedRow'),
                    reason: t(`replace.reason.${reason}`),
                  })}
                </li>
              ))}
            </ul>
          </Note>
        </Kept>
      )}
    </>
  );
}

const Unit = styled('span')(({ theme: { tokens, typography } }) => ({
  ...typography.micro,
  display: 'block',
  fontWeight: 400,
  color: tokens.color.ink2,
}));

const Kept = styled('div')(({ theme: { tokens } }) => ({
  marginTop: tokens.space[4],
  maxHeight: 140,
  overflow: 'auto',
  '& ul': { margin: 0, padding: 0, listStyle: 'none' },
}));
