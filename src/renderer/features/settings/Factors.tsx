import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import { styled } from '@mui/material/styles';
import { factorName } from '#core/text/factor-name.ts';
import { useCall } from '#renderer/client/queries.ts';
import { Note } from '#renderer/components/feedback/Note.tsx';
import { Status } from '#renderer/components/feedback/Status.tsx';
import { Waiting } from '#renderer/components/feedback/Waiting.tsx';
import { Section } from '#renderer/components/layout/Section.tsx';
import { NO_VALUE } from '#renderer/components/text/format.ts';
import { useFormat, useText } from '#renderer/components/text/TextProvider.tsx';

/** The program's newest factor set, each factor with its source. */
export function Factors() {
  const t = useText();
  const format = useFormat();
  const factors = useCall('factors.current', {});
  if (factors.error) throw factors.error;
  if (!factors.data) return <Waiting />;
  const { set, rows } = factors.data;
  const unverified = rows.filter((row) => row.check).length;
  return (
    <Section title={t('settings.factors', { set })} note={t('settings.factorsNote')}>
      {unverified > 0 && (
        <Note kind="beyond" claim={t('settings.factorsCheck')}>
          {t('settings.factorsCheckBody', { count: unverified })}
        </Note>
      )}
      <Wide>
        <TableHead>
          <TableRow>
            <TableCell>{t('settings.factor')}</TableCell>
            <TableCell align="right">{t('settings.factorValue')}</TableCell>
            <TableCell>{t('settings.factorUnit')}</TableCell>
            <TableCell>{t('settings.factorBoundary')}</TableCell>
            <TableCell>{t('settings.factorYear')}</TableCell>
            <TableCell>{t('settings.factorSource')}</TableCell>
            <TableCell>{t('portfolio.status')}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {rows.map((row) => (
            <TableRow key={row.id}>
              <TableCell component="th" scope="row">
                {factorName(row.id, t)}
              </TableCell>
              <TableCell align="right">{format.number(row.value, FACTOR_DECIMALS)}</TableCell>
              <TableCell>{row.unit.replace('CO2e', 'CO₂e')}</TableCell>
              <TableCell>{row.boundary ? t(`settings.boundary.${row.boundary}`) : NO_VALUE}</TableCell>
              <TableCell>{row.year ?? NO_VALUE}</TableCell>
              <TableCell>{row.source ?? NO_VALUE}</TableCell>
              <TableCell>{row.check && <Status kind="beyond">{t('common.check')}</Status>}</TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Wide>
    </Section>
  );
}

/** Enough for the smallest factor of the set, the same in the whole column. */
const FACTOR_DECIMALS = 4;

const Wide = styled(Table)(({ theme: { tokens, typography } }) => ({
  marginTop: tokens.space[3],
  '& th[scope=row]': { fontWeight: 600, whiteSpace: 'nowrap' },
  '& td': { whiteSpace: 'nowrap' },
  '& td:nth-of-type(5)': {
    ...typography.small,
    whiteSpace: 'normal',
    color: tokens.color.ink2,
    paddingTop: tokens.space[2],
    paddingBottom: tokens.space[2],
  },
}));
