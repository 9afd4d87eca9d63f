import { styled } from '@mui/material/styles';
import type { ProjectDocument } from '#core/api/contract.ts';
import type { AlternativeChange, TotalChange } from '#core/comparison/factor-change.ts';
import { alternativeName } from '#core/report/shown-alternatives.ts';
import { NO_VALUE } from '../text/format.ts';
import { useFormat, useText } from '../text/TextProvider.tsx';

export interface FactorEffectsProps {
  readonly document: ProjectDocument;
  /** `undefined` while it is being worked out. */
  readonly effects: readonly AlternativeChange[] | undefined;
}

/** What a factor set adds to each alternative's total, under both electricity mixes. */
export function FactorEffects({ document, effects }: FactorEffectsProps) {
  const t = useText();
  const format = useFormat();
  if (!effects) return <Lines>{t('common.working')}</Lines>;
  const names = new Map(document.alternatives.map((one) => [one.id, alternativeName(one, t)]));
  const felt = effects.filter(({ totals }) => changes(totals.norway) || changes(totals.europe));
  if (felt.length === 0) return <Lines>{t('factors.noEffect')}</Lines>;
  const tonnes = ({ before, after }: TotalChange) =>
    format.signed(before === null || after === null ? null : (after - before) / 1000, 1);
  return (
    <Lines as="ul">
      {felt.map(({ id, totals }) => (
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
