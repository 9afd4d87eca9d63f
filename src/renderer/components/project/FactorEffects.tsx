import { styled } from '@mui/material/styles';
import type { ProjectDocument } from '#core/api/contract.ts';
import type { FactorChange, TotalChange } from '#core/comparison/factor-change.ts';
import { NO_VALUE } from '../text/format.ts';
import { useFormat, useText } from '../text/TextProvider.tsx';

export interface FactorEffectsProps {
  readonly document: ProjectDocument;
  readonly change: FactorChange;
}

/** What a factor set adds to each alternative's total, under both electricity mixes. */
export function FactorEffects({ document, change }: FactorEffectsProps) {
  const t = useText();
  const format = useFormat();
  const names = new Map(document.alternatives.map(({ id, name }) => [id, name ?? t('alternatives.unnamed')]));
  const effects = change.alternatives.filter(({ totals }) => changes(totals.norway) || changes(totals.europe));
  if (effects.length === 0) return <Lines>{t('factors.noEffect')}</Lines>;
  const tonnes = ({ before, after }: TotalChange) =>
    format.signed(before === null || after === null ? null : (after - before) / 1000, 1);
  return (
    <Lines as="ul">
      {effects.map(({ id, totals }) => (
        <li key={id}>
          {t('factors.effect', {
            alternative: names.get(id) ?? NO_VALUE,
            norway: tonnes(totals.norway),
            europe: tonnes(totals.europe),
          })}
        </li>
      ))}
    </Lines>
  );
}

/** What one side does not know counts as a change too, and shows as `–`. */
function changes({ before, after }: TotalChange): boolean {
  return before !== after;
}

const Lines = styled('p')(({ theme: { tokens } }) => ({
  margin: `${tokens.space[1]}px 0`,
  padding: 0,
  listStyle: 'none',
}));
