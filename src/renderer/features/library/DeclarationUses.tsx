import { styled } from '@mui/material/styles';
import { Link } from 'react-router';
import type { DeclarationUse } from '#core/api/contract.ts';
import { alternativeName } from '#core/report/shown-alternatives.ts';
import { useCall } from '#renderer/client/queries.ts';
import { Status } from '#renderer/components/feedback/Status.tsx';
import type { Format } from '#renderer/components/text/format.ts';
import { useFormat, useText } from '#renderer/components/text/TextProvider.tsx';
import type { Translate } from '#core/text/text.ts';
import { DeclarationPart } from './DeclarationPart.tsx';

/** The projects that use the declaration, with a way to each alternative. */
export function DeclarationUses({ id, today }: { readonly id: string; readonly today: string }) {
  const t = useText();
  const format = useFormat();
  const { data: uses } = useCall('declarations.usage', { id, today });
  if (!uses) return null;
  return (
    <DeclarationPart title={t('usage.title')}>
      {uses.length === 0 && <p>{t('usage.none')}</p>}
      {uses.map(({ project, name, alternatives, deliveredProducts }) => (
        <Project key={project}>
          <strong>{name}</strong>
          <ul>
            {alternatives.map((alternative) => (
              <li key={alternative.id}>
                <Link to={`/project/${project}/alternatives/${alternative.id}`}>{alternativeName(alternative, t)}</Link>
                <span>{rowsText(alternative, t, format)}</span>
                {alternative.rowsAfterExpiry > 0 && (
                  <Status kind="beyond">{t('usage.afterExpiry', { count: alternative.rowsAfterExpiry })}</Status>
                )}
              </li>
            ))}
            {deliveredProducts > 0 && <li>{t('usage.delivered', { count: deliveredProducts })}</li>}
          </ul>
        </Project>
      ))}
    </DeclarationPart>
  );
}

function rowsText(
  { rows, massKg, rowsWithoutMass, locked }: DeclarationUse['alternatives'][number],
  t: Translate,
  format: Format,
): string {
  const mass =
    massKg === null
      ? null
      : t(rowsWithoutMass > 0 ? 'usage.atLeastMass' : 'usage.mass', {
          mass: format.number(massKg, massKg < 10 ? 1 : 0),
        });
  return [t('usage.rows', { count: rows }), mass, locked ? t('usage.locked') : null]
    .filter((part) => part !== null)
    .join(' · ');
}

const Project = styled('div')(({ theme: { tokens } }) => ({
  padding: `${tokens.space[2]}px 0`,
  borderBottom: `1px solid ${tokens.color.line}`,
  '& strong': { fontWeight: 600 },
  '& li': { display: 'flex', flexWrap: 'wrap', columnGap: tokens.space[4] },
  '& li > span': { color: tokens.color.ink2 },
}));
