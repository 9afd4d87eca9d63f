import { styled } from '@mui/material/styles';
import Typography from '@mui/material/Typography';
import { writeRate, writeSum, type Words } from '#core/chart/figure.ts';
import { siteCalculation } from '#core/report/site-calculation.ts';
import { siteCompleteness, siteRest, siteSentence, siteWithoutExcepted } from '#core/report/site-words.ts';
import { ENERGY_CONTENT_SOURCE } from '#core/site/energy-content.ts';
import { holdsBiofuel } from '#core/site/site-row.ts';
import { ASKED_SHARES, type AskedShare, type Verdict } from '#core/site/site-requirement.ts';
import type { SiteStatus } from '#core/site/site-status.ts';
import { Calculation } from '#renderer/components/feedback/Calculation.tsx';
import { Fact, FactLine } from '#renderer/components/feedback/Facts.tsx';
import { KeyFigure } from '#renderer/components/feedback/KeyFigure.tsx';
import { Note } from '#renderer/components/feedback/Note.tsx';
import { Status, type StatusKind } from '#renderer/components/feedback/Status.tsx';
import { useFormat } from '#renderer/components/text/TextProvider.tsx';

const KINDS: Record<Verdict, StatusKind> = {
  met: 'ok',
  metWithExceptions: 'draft',
  open: 'draft',
  notMet: 'beyond',
  nothingLogged: 'missing',
};

export interface SiteAnswerProps {
  readonly status: SiteStatus;
  readonly words: Words;
}

/** Is the site as free of fossils and of emissions as the contract asks? The figures beside the answer, and what the law and the agency say. */
export function SiteAnswer({ status, words }: SiteAnswerProps) {
  const { t } = words;
  const hasOilHeating = status.remarks.some(({ remarks }) => remarks.includes('mineral-oil-heating'));
  const hasBiofuel = status.rows.some(({ entry }) => holdsBiofuel(entry));
  return (
    <>
      <Head>
        {ASKED_SHARES.map((kind) => (
          <Answer key={kind} kind={kind} status={status} words={words} />
        ))}
        <div>
          <Typography variant="headline">{siteSentence(status, words)}</Typography>
          <Beside>{siteRest(status, words)}</Beside>
        </div>
      </Head>
      <SiteFacts status={status} words={words} />
      <Calculation
        lines={siteCalculation(status, words)}
        source={t('site.calculation.source', { source: ENERGY_CONTENT_SOURCE.name })}
      />
      {(hasOilHeating || hasBiofuel) && (
        <Notes>
          {hasOilHeating && (
            <Note kind="error" claim={t('site.oilClaim')}>
              {t('site.oil')}
            </Note>
          )}
          {hasBiofuel && (
            <Note kind="info" claim={t('site.biofuelClaim')}>
              {t('site.biofuel')}
            </Note>
          )}
        </Notes>
      )}
    </>
  );
}

function Answer({ kind, status, words }: SiteAnswerProps & { readonly kind: AskedShare }) {
  const { t } = words;
  const { denominator } = status;
  const { shares, complete } = status.by[denominator];
  const asked = status[kind];
  const share = shares?.[kind] ?? null;
  return (
    <div>
      <Label>{t(`site.${kind}`)}</Label>
      <KeyFigure value={writeRate(share, words)} unit={!complete && t('common.incomplete')} />
      <Status kind={asked ? KINDS[asked.verdict] : 'info'}>
        {t(asked ? `site.verdict.${asked.verdict}` : 'site.noRequirement')}
      </Status>
      {asked && (
        <Beside>
          {t('site.required', { share: writeRate(asked.required, words), of: t(`site.of.${denominator}`) })}
        </Beside>
      )}
      {siteWithoutExcepted(kind, status, words).map((said) => (
        <Beside key={said}>{said}</Beside>
      ))}
    </div>
  );
}

function SiteFacts({ status, words }: SiteAnswerProps) {
  const { t } = words;
  const format = useFormat();
  const { energy, directEmissions, biogenicEmissions, lifeCycleEmissions, lifeCycleOf } = status;
  const completeness = siteCompleteness(status);
  const figure = (value: number, unit: string) => `${writeSum(value, completeness, 0, words)}\u00A0${unit}`;
  const lifeCycleNotes = [
    lifeCycleOf !== null && lifeCycleOf < 1 ? t('site.lifeCycleOf', { share: format.share(lifeCycleOf) }) : null,
    completeness === 'complete' ? null : t('common.incomplete'),
  ].filter((note) => note !== null);
  if (energy === null && lifeCycleEmissions === null) return null;
  return (
    <FactLine>
      {energy !== null && <Fact name={t('site.energy')} value={figure(energy, 'kWh')} />}
      {directEmissions !== null && (
        <Fact name={t('site.direct')} value={figure(directEmissions, 'kg CO₂')} note={ENERGY_CONTENT_SOURCE.name} />
      )}
      {biogenicEmissions !== null && biogenicEmissions > 0 && (
        <Fact name={t('site.biogenic')} value={figure(biogenicEmissions, 'kg CO₂')} />
      )}
      {lifeCycleEmissions !== null && (
        <Fact
          name={t('site.lifeCycle')}
          value={`${format.number(lifeCycleEmissions, 0)}\u00A0kg CO₂e`}
          note={lifeCycleNotes.length > 0 && lifeCycleNotes.join(', ')}
        />
      )}
    </FactLine>
  );
}

const Head = styled('div')(({ theme: { tokens } }) => ({
  display: 'grid',
  gridTemplateColumns: '180px 180px minmax(0, 1fr)',
  alignItems: 'start',
  gap: tokens.space[7],
  marginBottom: tokens.space[5],
  '@media (max-width: 1100px)': { gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.space[4] },
}));

const Notes = styled('div')(({ theme: { tokens } }) => ({
  display: 'grid',
  gap: tokens.space[3],
  marginBottom: tokens.space[5],
}));

const Label = styled('div')(({ theme: { tokens, typography } }) => ({ ...typography.label, color: tokens.color.ink2 }));

const Beside = styled('p')(({ theme: { tokens, typography } }) => ({ ...typography.small, color: tokens.color.ink2 }));
