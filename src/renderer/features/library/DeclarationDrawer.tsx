import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { Pencil, Trash2 } from 'lucide-react';
import type { DeclarationRow } from '#core/api/contract.ts';
import { moduleName } from '#core/chart/module-name.ts';
import { declaredFigures } from '#core/climate/basis.ts';
import type { Declaration } from '#core/declaration/declaration.ts';
import { UNITS } from '#core/units/unit.ts';
import { declarationName } from '#core/declaration/reference-material.ts';
import { useCall } from '#renderer/client/queries.ts';
import { useReferenceMaterials } from '#renderer/client/reference-materials.ts';
import { Status } from '#renderer/components/feedback/Status.tsx';
import { Drawer } from '#renderer/components/layout/Drawer.tsx';
import { useFormat, useText } from '#renderer/components/text/TextProvider.tsx';
import { amountText, declaredUnitText, figureText, impactTable, STATUS_KINDS, statusOf } from './library.logic.ts';

export interface DeclarationDrawerProps {
  readonly id: string;
  /** `YYYY-MM-DD` */
  readonly today: string;
  readonly onClose: () => void;
  readonly onEdit: (row: DeclarationRow) => void;
  readonly onRemove: (row: DeclarationRow) => void;
}

/** All that a declaration says. */
export function DeclarationDrawer({ id, today, onClose, onEdit, onRemove }: DeclarationDrawerProps) {
  const t = useText();
  const { language } = useFormat();
  const materials = useReferenceMaterials();
  const { data: row } = useCall('declarations.get', { id });
  if (!row) return null;
  const { declaration, usedIn } = row;
  const status = statusOf(declaration, today);
  return (
    <Drawer
      title={declarationName(declaration, materials, language)}
      subtitle={<Status kind={STATUS_KINDS[status]}>{t(`library.status.${status}`)}</Status>}
      onClose={onClose}
    >
      <Facts declaration={declaration} />
      <Impacts declaration={declaration} />
      <Foot>
        <Button startIcon={<Pencil size={16} aria-hidden />} onClick={() => onEdit(row)}>
          {t('library.edit')}
        </Button>
        {usedIn > 0 ? (
          <p>{t('library.inUse', { count: usedIn })}</p>
        ) : (
          <Button startIcon={<Trash2 size={16} aria-hidden />} onClick={() => onRemove(row)}>
            {t('library.remove')}
          </Button>
        )}
      </Foot>
    </Drawer>
  );
}

function Facts({ declaration }: { readonly declaration: Declaration }) {
  const t = useText();
  const format = useFormat();
  const { serviceLife, serviceLifeBound, equivalents, biogenicCarbon, containsBiogenicCarbon, source } = declaration;
  const years = serviceLife == null ? null : format.number(serviceLife);
  const alike = UNITS.flatMap((unit) => {
    const amount = equivalents?.[unit];
    return amount == null ? [] : [`${amountText(amount, format)}\u00A0${format.unit(unit)}`];
  });
  const holds =
    containsBiogenicCarbon == null ? 'library.unknown' : containsBiogenicCarbon ? 'library.yes' : 'library.no';
  const facts: readonly (readonly [name: string, value: string | null | undefined])[] = [
    [t('library.kind'), t(`library.kind.${declaration.kind}`)],
    [t('library.number'), declaration.registration],
    [t('library.manufacturer'), declaration.manufacturer],
    [t('library.programOperator'), declaration.programOperator],
    [t('library.standard'), declaration.standard],
    [t('library.validUntil'), declaration.validUntil == null ? null : format.day(declaration.validUntil)],
    [
      t('library.declaredUnit'),
      `${format.number(declaration.declaredUnit.amount)}\u00A0${format.unit(declaration.declaredUnit.unit)}`,
    ],
    [t('library.equivalents'), alike.join(', ')],
    [
      t('library.serviceLife'),
      years === null
        ? null
        : t(serviceLifeBound === 'atLeast' ? 'library.atLeastYears' : 'library.exactYears', { years }),
    ],
    [
      t('library.biogenic'),
      biogenicCarbon == null ? t(holds) : t('library.biogenicAmount', { amount: amountText(biogenicCarbon, format) }),
    ],
    [t('library.conservative'), declaration.conservative === true ? t('library.conservativeYes') : null],
    [
      t('library.source'),
      source &&
        [source.name, source.version, source.retrieved && t('library.retrieved', { day: format.day(source.retrieved) })]
          .filter(Boolean)
          .join(', '),
    ],
  ];
  return (
    <List>
      {facts
        .filter(([, value]) => value)
        .map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </List>
  );
}

function Impacts({ declaration }: { readonly declaration: Declaration }) {
  const t = useText();
  const format = useFormat();
  const { indicators, rows, decimals } = impactTable(declaration);
  const { basis } = declaredFigures(declaration, 'gwpIobc');
  return (
    <Figures>
      <h3>{t('library.impacts')}</h3>
      <p>{t('library.impactsNote', { unit: declaredUnitText(declaration, format) })}</p>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('library.module')}</th>
            {indicators.map((indicator) => (
              <th key={indicator} scope="col">
                {t(`indicatorShort.${indicator}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ module, figures }) => (
            <tr key={module}>
              <th scope="row">{moduleName(module)}</th>
              {figures.map((figure, index) => (
                <td key={indicators[index]}>{figureText(figure, format, decimals)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p>{t(basis === null ? 'libraryBasis.none' : `libraryBasis.${basis}`)}</p>
    </Figures>
  );
}

const List = styled('dl')(({ theme: { tokens, typography } }) => ({
  ...typography.small,
  marginTop: tokens.space[3],
  '& > div': {
    display: 'grid',
    gridTemplateColumns: '104px 1fr',
    gap: tokens.space[3],
    padding: '3px 0',
    borderBottom: `1px solid ${tokens.color.line}`,
  },
  '& dt': { color: tokens.color.ink2 },
  '& dd': { overflowWrap: 'anywhere' },
}));

const Figures = styled('section')(({ theme: { tokens, typography } }) => ({
  ...typography.small,
  marginTop: tokens.space[5],
  '& h3': { ...typography.label },
  '& p': { color: tokens.color.ink2, marginBottom: tokens.space[2] },
  '& table': { width: '100%', borderCollapse: 'collapse', marginBottom: tokens.space[3] },
  '& th': { fontWeight: 600, textAlign: 'right', color: tokens.color.ink2 },
  '& th:first-of-type': { textAlign: 'left' },
  '& thead th': { borderBottom: `1px solid ${tokens.color.lineStrong}`, paddingBottom: 2 },
  '& tbody th, & td': { height: 22, borderBottom: `1px solid ${tokens.color.line}` },
  '& td': { textAlign: 'right', color: tokens.color.ink },
}));

const Foot = styled('div')(({ theme: { tokens, typography } }) => ({
  ...typography.small,
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  gap: tokens.space[3],
  marginTop: tokens.space[5],
  color: tokens.color.ink2,
}));
