import { styled } from '@mui/material/styles';
import type { Words } from '#core/chart/figure.ts';
import type { Grant } from '#core/choices/choices.ts';
import { grantSums, grantTotals } from '#core/choices/grants.ts';
import { grantCalculation } from '#core/report/choices-calculation.ts';
import { aboutScheme, writeKrSum } from '#core/report/choices-words.ts';
import { formatNumber } from '#core/text/number.ts';
import { Calculation } from '#renderer/components/feedback/Calculation.tsx';
import { Section } from '#renderer/components/layout/Section.tsx';
import { RuledTable } from '#renderer/components/table/ruled-table.ts';

/** What is granted by each scheme, and apart from it what is not decided. */
export function GrantSums({ grants, words }: { readonly grants: readonly Grant[]; readonly words: Words }) {
  const { t, language } = words;
  const sums = grantSums(grants);
  const totals = grantTotals(grants);
  if (sums.length === 0) return null;
  const count = (rows: number) => (rows === 0 ? '–' : formatNumber(rows, language));
  return (
    <Section title={t('grants.sums')} note={t('grants.sumsNote')}>
      <RuledTable>
        <thead>
          <tr>
            <th scope="col">{t('grants.column.scheme')}</th>
            <th scope="col">{t('grants.column.extraCost')}</th>
            <th scope="col">{t('grants.granted')}</th>
            <th scope="col">{t('grants.ofWhichPaid')}</th>
            <th scope="col">{t('grants.undecided')}</th>
            <th scope="col">{t('grants.notApplied')}</th>
          </tr>
        </thead>
        <tbody>
          {sums.map(({ scheme, extraCost, granted, paid, undecided, notApplied }) => (
            <tr key={scheme}>
              <th scope="row">{t(scheme === null ? 'grants.schemeUnknown' : `grants.scheme.${scheme}`)}</th>
              <td>{writeKrSum(extraCost, words)}</td>
              <td>{writeKrSum(granted, words)}</td>
              <td>{writeKrSum(paid, words)}</td>
              <td>{writeKrSum(undecided, words)}</td>
              <td>{count(notApplied)}</td>
            </tr>
          ))}
          <tr data-sum>
            <th scope="row">{t('grants.all')}</th>
            <td>–</td>
            <td>{writeKrSum(totals.granted, words)}</td>
            <td>{writeKrSum(totals.paid, words)}</td>
            <td>{writeKrSum(totals.undecided, words)}</td>
            <td>{count(totals.notApplied)}</td>
          </tr>
        </tbody>
      </RuledTable>
      <Calculation lines={grantCalculation(sums, words)} source={t('grants.calculation.source')} />
    </Section>
  );
}

/** What the schemes pay for, to be verified in the year's call. */
export function Schemes({ words }: { readonly words: Words }) {
  const { t } = words;
  return (
    <Section title={t('grants.schemes')} note={t('common.check')}>
      <About>
        {(['klimasats', 'enova', 'climateFund'] as const).map((scheme) => (
          <div key={scheme}>
            <dt>{t(`grants.scheme.${scheme}`)}</dt>
            <dd>{aboutScheme(scheme, words)}</dd>
          </div>
        ))}
      </About>
    </Section>
  );
}

const About = styled('dl')(({ theme: { tokens, typography } }) => ({
  ...typography.small,
  margin: 0,
  '& > div': { padding: `${tokens.space[2]}px 0`, borderBottom: `1px solid ${tokens.color.line}` },
  '& dt': { fontWeight: 600 },
  '& dd': { margin: 0, color: tokens.color.ink2 },
}));
