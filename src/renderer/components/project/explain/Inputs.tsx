import { styled } from '@mui/material/styles';
import type { InputText } from '#core/report/explain/source-text.ts';
import { useText } from '../../text/TextProvider.tsx';
import { Part } from './Part.tsx';

/** The numbers that are put into a formula, each with where it is from. */
export function Inputs({ inputs }: { readonly inputs: readonly InputText[] }) {
  const t = useText();
  if (inputs.length === 0) return null;
  return (
    <Part title={t('explain.inputsTitle')}>
      <List>
        {inputs.map(({ label, value, source }) => (
          <div key={`${label} ${value} ${source}`}>
            <dt>
              {label}
              <small>{source}</small>
            </dt>
            <dd>{value}</dd>
          </div>
        ))}
      </List>
    </Part>
  );
}

const List = styled('dl')(({ theme: { tokens, typography } }) => ({
  ...typography.small,
  '& > div': {
    display: 'flex',
    justifyContent: 'space-between',
    gap: tokens.space[3],
    padding: `${tokens.space[2]}px 0`,
    borderBottom: `${tokens.border.hair}px solid ${tokens.color.line}`,
  },
  '& dt small': { ...typography.micro, display: 'block', fontWeight: 400, color: tokens.color.ink2 },
  '& dd': { whiteSpace: 'nowrap' },
}));
