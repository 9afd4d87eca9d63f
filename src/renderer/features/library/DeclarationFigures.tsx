import { styled } from '@mui/material/styles';
import { moduleName } from '#core/chart/module-name.ts';
import { conversionsOf } from '#core/climate/conversions.ts';
import { GWP_INDICATORS, type Declaration } from '#core/declaration/declaration.ts';
import { Status } from '#renderer/components/feedback/Status.tsx';
import { useFormat, useText } from '#renderer/components/text/TextProvider.tsx';
import { DeclarationPart } from './DeclarationPart.tsx';
import {
  amountText,
  basisText,
  declaredAmountText,
  declaredUnitText,
  derivationOf,
  type Derivation,
  figureText,
  impactTable,
  plausibilityOf,
} from './library.logic.ts';

/** Every module by every indicator, as declared, and how they are used. */
export function DeclarationFigures({ declaration }: { readonly declaration: Declaration }) {
  const t = useText();
  const format = useFormat();
  const { rows, decimals } = impactTable(declaration);
  const derivation = derivationOf(declaration);
  const derivationText = ({ basis: by, first, second, result }: Derivation) => {
    const inTable = (value: number) => figureText(value, format, decimals);
    const other = by === 'gwpTotal+biogenicCarbon' ? amountText(second, format) : inTable(second);
    return t(`libraryDerivation.${by}`, {
      first: inTable(first),
      second: second < 0 ? `(${other})` : other,
      result: inTable(result),
    });
  };
  return (
    <DeclarationPart title={t('library.impacts')}>
      <p>{t('library.impactsNote', { unit: declaredUnitText(declaration, format) })}</p>
      <Table>
        <thead>
          <tr>
            <th scope="col">{t('library.module')}</th>
            {GWP_INDICATORS.map((indicator) => (
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
              {figures.map(({ value, isDerived }, index) => (
                <td key={GWP_INDICATORS[index]} data-known={value !== null}>
                  {isDerived ? <i>{figureText(value, format, decimals)}</i> : figureText(value, format, decimals)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </Table>
      <p>{t('library.indicatorsNote')}</p>
      <p>
        {basisText(declaration, t)}
        {derivation && ` ${derivationText(derivation)}`}
      </p>
    </DeclarationPart>
  );
}

/** In which units components may use it, and what is missing for the others. */
export function DeclarationConversions({ declaration }: { readonly declaration: Declaration }) {
  const t = useText();
  const format = useFormat();
  const declared = declaredUnitText(declaration, format);
  return (
    <DeclarationPart title={t('conversion.title')}>
      <ul>
        {conversionsOf(declaration).map(({ unit, amount, lacks }) => (
          <Way key={unit} data-open={amount !== null}>
            {amount !== null &&
              t('conversion.has', {
                amount: amountText(amount, format),
                unit: format.unit(unit),
                declared: declaredAmountText(declaration, format),
              })}
            {lacks !== null &&
              t('conversion.lacks', { unit: format.unit(unit), declared, lacks: t(`conversion.${lacks}`) })}
          </Way>
        ))}
      </ul>
    </DeclarationPart>
  );
}

/** The figure per kilogram against what its material usually has. */
export function DeclarationPlausibility({ declaration }: { readonly declaration: Declaration }) {
  const t = useText();
  const format = useFormat();
  const found = plausibilityOf(declaration);
  return (
    <DeclarationPart title={t('plausibility.title')}>
      {found.kind === 'within' || found.kind === 'outside' ? (
        <>
          <Status kind={found.kind === 'within' ? 'ok' : 'beyond'}>
            {t(`plausibility.${found.kind}`, {
              perKg: amountText(found.kgCo2ePerKg, format),
              material: t(`material.${found.group.id}`),
              low: format.number(found.group.lowKgCo2ePerKg),
              high: format.number(found.group.highKgCo2ePerKg),
            })}
          </Status>
          <p>{t('plausibility.source')}</p>
        </>
      ) : (
        <p>{t(`plausibility.${found.kind}`)}</p>
      )}
    </DeclarationPart>
  );
}

const Table = styled('table')(({ theme: { tokens } }) => ({
  width: '100%',
  borderCollapse: 'collapse',
  marginBottom: tokens.space[3],
  '& th': { fontWeight: 600, textAlign: 'right', color: tokens.color.ink2 },
  '& th:first-of-type': { textAlign: 'left' },
  '& thead th': { borderBottom: `1px solid ${tokens.color.lineStrong}`, paddingBottom: 2 },
  '& tbody th, & td': { height: 22, borderBottom: `1px solid ${tokens.color.line}` },
  '& td': { textAlign: 'right', color: tokens.color.ink },
  '& td[data-known=false]': { color: tokens.color.ink3 },
}));

const Way = styled('li')(({ theme: { tokens } }) => ({
  color: tokens.color.ink2,
  '&[data-open=true]': { color: tokens.color.ink },
}));
