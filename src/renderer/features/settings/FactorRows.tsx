import Button from '@mui/material/Button';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import { styled } from '@mui/material/styles';
import { Pencil } from 'lucide-react';
import { useState } from 'react';
import type { FactorSetRow } from '#core/api/contract.ts';
import { factorsNotIn, type FactorId } from '#core/climate/factor-ids.ts';
import type { FactorRow } from '#core/project/factor-set.ts';
import { factorName } from '#core/text/factor-name.ts';
import { FACTOR_DECIMALS, factorPathText } from '#core/text/factor-path.ts';
import { useChange } from '#renderer/client/queries.ts';
import { DrawingSvg } from '#renderer/components/chart/DrawingSvg.tsx';
import { Note } from '#renderer/components/feedback/Note.tsx';
import { Status } from '#renderer/components/feedback/Status.tsx';
import { IconButton } from '#renderer/components/form/IconButton.tsx';
import { Section } from '#renderer/components/layout/Section.tsx';
import { NO_VALUE } from '#renderer/components/text/format.ts';
import { Spoken } from '#renderer/components/text/Spoken.tsx';
import { useFormat, useText } from '#renderer/components/text/TextProvider.tsx';
import { FactorDialog } from './FactorDialog.tsx';
import { writtenUnit } from './factor-draft.logic.ts';
import { pathDrawing } from './path-drawing.ts';

/** The factors of a set, each with its source, and those that it lacks. One's own are edited here. */
export function FactorRows({ set }: { readonly set: FactorSetRow }) {
  const t = useText();
  const put = useChange('factorSets.put');
  const [edited, setEdited] = useState<FactorRow | FactorId | null>(null);
  const { id, set: name, basedOn, rows } = set;
  const unverified = rows.filter((row) => row.check).length;
  const store = (changed: readonly FactorRow[]) =>
    put.mutate({ id, set: name, basedOn, rows: [...changed] }, { onSuccess: () => setEdited(null) });
  return (
    <>
      <Section title={t('factors.rows', { set: name })} note={set.isOwn ? undefined : t('factors.readOnly')}>
        {unverified > 0 && (
          <Note kind="beyond" claim={t('factors.check')}>
            {t('factors.checkBody', { count: unverified })}
          </Note>
        )}
        <FactorTable rows={rows} onEdit={set.isOwn ? setEdited : null} />
      </Section>
      <NotFound set={set} onFillIn={setEdited} />
      {edited && (
        <FactorDialog
          row={edited}
          error={put.error}
          busy={put.isPending}
          onSave={(row) => store(withRow(rows, row))}
          onRemove={rows.some((row) => row.id === edited.id) ? () => store(without(rows, edited.id)) : null}
          onClose={() => {
            put.reset();
            setEdited(null);
          }}
        />
      )}
    </>
  );
}

function withRow(rows: readonly FactorRow[], row: FactorRow): readonly FactorRow[] {
  return rows.some(({ id }) => id === row.id) ? rows.map((one) => (one.id === row.id ? row : one)) : [...rows, row];
}

function without(rows: readonly FactorRow[], id: string): readonly FactorRow[] {
  return rows.filter((row) => row.id !== id);
}

interface FactorTableProps {
  readonly rows: readonly FactorRow[];
  /** Null: the set is never changed. */
  readonly onEdit: ((row: FactorRow) => void) | null;
}

function FactorTable({ rows, onEdit }: FactorTableProps) {
  const t = useText();
  const format = useFormat();
  return (
    <Wide>
      <TableHead>
        <TableRow>
          <TableCell>{t('factors.factor')}</TableCell>
          <TableCell align="right">{t('factors.value')}</TableCell>
          <TableCell>{t('factors.unit')}</TableCell>
          <TableCell>{t('factors.boundary')}</TableCell>
          <TableCell>{t('factors.year')}</TableCell>
          <TableCell>{t('factors.geography')}</TableCell>
          <TableCell>{t('factors.source')}</TableCell>
          <TableCell>{t('factors.status')}</TableCell>
          {onEdit && (
            <TableCell>
              <Spoken>{t('common.more')}</Spoken>
            </TableCell>
          )}
        </TableRow>
      </TableHead>
      <TableBody>
        {rows.map((row) => (
          <TableRow key={row.id}>
            <TableCell component="th" scope="row">
              {factorName(row.id, t)}
            </TableCell>
            <TableCell align="right">
              {row.path?.length ? <Path path={row.path} /> : format.number(row.value, FACTOR_DECIMALS)}
            </TableCell>
            <TableCell>{writtenUnit(row.unit)}</TableCell>
            <TableCell>{row.boundary ? t(`factors.boundary.${row.boundary}`) : NO_VALUE}</TableCell>
            <TableCell>{row.year ?? NO_VALUE}</TableCell>
            <TableCell>{row.geography ?? NO_VALUE}</TableCell>
            <TableCell data-source>{row.source ?? NO_VALUE}</TableCell>
            <TableCell>{row.check && <Status kind="beyond">{t('common.check')}</Status>}</TableCell>
            {onEdit && (
              <TableCell>
                <IconButton
                  label={t('factors.edit', { factor: factorName(row.id, t) })}
                  icon={Pencil}
                  aria-haspopup="dialog"
                  onClick={() => onEdit(row)}
                />
              </TableCell>
            )}
          </TableRow>
        ))}
      </TableBody>
    </Wide>
  );
}

/** Where a factor begins and ends, and the way between drawn small. */
function Path({ path }: { readonly path: NonNullable<FactorRow['path']> }) {
  const t = useText();
  const { language } = useFormat();
  return (
    <Drawn>
      {factorPathText(path, t, language) ?? NO_VALUE}
      <DrawingSvg drawing={pathDrawing(path)} decorative />
    </Drawn>
  );
}

interface NotFoundProps {
  readonly set: FactorSetRow;
  readonly onFillIn: (row: FactorRow | FactorId) => void;
}

/** What the set lacks, by name: no figure was found that could be trusted, so a person fills it in. */
function NotFound({ set, onFillIn }: NotFoundProps) {
  const t = useText();
  const missing = factorsNotIn(set);
  const heating = set.rows.find(({ id, geography }) => id === 'district-heating' && geography === 'SE');
  if (missing.length === 0 && !heating) return null;
  const fillIn = (row: FactorRow | FactorId) =>
    set.isOwn && (
      <Button
        variant="link"
        aria-label={t('factors.fillInOne', { factor: factorName(row.id, t) })}
        onClick={() => onFillIn(row)}
      >
        {t('factors.fillIn')}
      </Button>
    );
  return (
    <Section title={t('factors.notFound')} note={t('factors.notFoundNote')}>
      {!set.isOwn && <Quiet>{t('factors.notFoundInCopy')}</Quiet>}
      <Lacking>
        {missing.map((row) => (
          <li key={row.id}>
            <Status kind="missing">{factorName(row.id, t)}</Status>
            {fillIn(row)}
          </li>
        ))}
        {heating && (
          <li data-wide>
            <Status kind="missing">{t('factors.localHeating')}</Status>
            {fillIn(heating)}
          </li>
        )}
      </Lacking>
    </Section>
  );
}

const Wide = styled(Table)(({ theme: { tokens, typography } }) => ({
  marginTop: tokens.space[3],
  '& th[scope=row]': { fontWeight: 600, whiteSpace: 'nowrap' },
  '& td': { whiteSpace: 'nowrap' },
  '& td[data-source]': {
    ...typography.small,
    whiteSpace: 'normal',
    color: tokens.color.ink2,
    paddingTop: tokens.space[2],
    paddingBottom: tokens.space[2],
  },
}));

const Drawn = styled('span')({ display: 'inline-grid', justifyItems: 'end' });

const Quiet = styled('p')(({ theme: { tokens, typography } }) => ({ ...typography.small, color: tokens.color.ink2 }));

const Lacking = styled('ul')(({ theme: { tokens } }) => ({
  display: 'grid',
  gridTemplateColumns: 'repeat(3, minmax(0, 1fr))',
  gap: `${tokens.space[2]}px ${tokens.space[6]}px`,
  margin: `${tokens.space[3]}px 0`,
  padding: 0,
  listStyle: 'none',
  '& li': { display: 'flex', alignItems: 'baseline', gap: tokens.space[3] },
  '& li[data-wide]': { gridColumn: '1 / -1' },
}));
