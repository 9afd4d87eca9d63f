import { styled } from '@mui/material/styles';
import { writeRate, type Words } from '#core/chart/figure.ts';
import { siteUndocumented } from '#core/report/site-words.ts';
import type { SiteStatus } from '#core/site/site-status.ts';
import { DENOMINATORS } from '#core/site/site.ts';
import { Status } from '#renderer/components/feedback/Status.tsx';
import { RuledTable } from '#renderer/components/table/ruled-table.ts';
import { Section } from '#renderer/components/layout/Section.tsx';

/** The shares in each of the three ways; the one that the contract counts by is marked. */
export function SiteShares({ status, words }: { readonly status: SiteStatus; readonly words: Words }) {
  const { t } = words;
  const counted = DENOMINATORS.filter((by) => status.by[by].shares !== null);
  if (counted.length === 0) return null;
  const undocumented = siteUndocumented(status, words);
  const isAsked = status.fossilFree !== null || status.emissionFree !== null;
  return (
    <Section title={t('site.shares')} note={isAsked ? t('site.sharesNote') : null}>
      <RuledTable>
        <thead>
          <tr>
            <th scope="col">{t('site.sharesOf')}</th>
            <th scope="col">{t('site.fossil')}</th>
            <th scope="col">{t('site.fossilFree')}</th>
            <th scope="col">{t('site.emissionFree')}</th>
          </tr>
        </thead>
        <tbody>
          {counted.map((by) => {
            const { shares, complete } = status.by[by];
            return (
              <tr key={by} data-asked={isAsked && by === status.denominator}>
                <th scope="row">
                  {t(`site.of.${by}`)} {!complete && <Status kind="beyond">{t('common.incomplete')}</Status>}
                </th>
                <td>{writeRate(shares?.fossil ?? null, words)}</td>
                <td>{writeRate(shares?.fossilFree ?? null, words)}</td>
                <td>{writeRate(shares?.emissionFree ?? null, words)}</td>
              </tr>
            );
          })}
        </tbody>
      </RuledTable>
      {undocumented && <Beside>{undocumented}</Beside>}
    </Section>
  );
}

const Beside = styled('p')(({ theme: { tokens, typography } }) => ({
  ...typography.small,
  marginTop: tokens.space[2],
  color: tokens.color.ink2,
}));
