import { styled } from '@mui/material/styles';
import type { Account, QualityClass } from '#core/climate/account.ts';
import { Section } from '#renderer/components/layout/Section.tsx';
import { useFormat, useText } from '#renderer/components/text/TextProvider.tsx';

const CLASSES: readonly QualityClass[] = ['epd', 'sector', 'generic', 'expired', 'none'];

/** What the account rests on: the share of each kind of data, by rows and by how much of A1-A3 it is. */
export function QualityShares({ account }: { readonly account: Account }) {
  const t = useText();
  const format = useFormat();
  const shown = CLASSES.filter((one) => (account.qualityByRows[one] ?? 0) > 0);
  return (
    <Section title={t('quality.title')}>
      <Shares>
        <thead>
          <tr>
            <th scope="col">{t('quality.kind')}</th>
            <th scope="col">{t('quality.rows')}</th>
            <th scope="col">{t('quality.impact')}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((one) => (
            <tr key={one}>
              <th scope="row">{t(`quality.${one}`)}</th>
              <td>{format.share(account.qualityByRows[one])}</td>
              {/* What has no figures has no share of them. */}
              <td>{format.share(one === 'none' ? null : account.quality[one])}</td>
            </tr>
          ))}
        </tbody>
      </Shares>
    </Section>
  );
}

const Shares = styled('table')(({ theme: { tokens, typography } }) => ({
  ...typography.small,
  width: '100%',
  borderCollapse: 'collapse',
  '& th, & td': { height: 21, padding: 0, textAlign: 'right' },
  '& th': { fontWeight: 400 },
  '& thead th': { color: tokens.color.ink2 },
  '& th:first-of-type': { textAlign: 'left' },
}));
