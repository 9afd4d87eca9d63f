import { styled } from '@mui/material/styles';
import { writeRate } from '#core/report/waste-words.ts';
import { ENERGY_CONTENT_SOURCE } from '#core/site/energy-content.ts';
import { holdsBiofuel } from '#core/site/site-row.ts';
import type { Verdict } from '#core/site/site-requirement.ts';
import type { SiteStatus } from '#core/site/site-status.ts';
import { DENOMINATORS } from '#core/site/site.ts';
import { Fact, FactLine } from '#renderer/components/feedback/Facts.tsx';
import { KeyFigure } from '#renderer/components/feedback/KeyFigure.tsx';
import { Note } from '#renderer/components/feedback/Note.tsx';
import { Status, type StatusKind } from '#renderer/components/feedback/Status.tsx';
import { useFormat, useText } from '#renderer/components/text/TextProvider.tsx';

const KINDS: Record<Verdict, StatusKind> = {
  met: 'ok',
  metWithExceptions: 'draft',
  open: 'draft',
  notMet: 'beyond',
  nothingLogged: 'missing',
};

/** Is the site free of fossils, and how much is free of emissions? What the figures are of stands beside them. */
export function SiteAnswer({ status }: { readonly status: SiteStatus }) {
  const t = useText();
  const hasOilHeating = status.remarks.some(({ remarks }) => remarks.includes('mineral-oil-heating'));
  const hasBiofuel = status.rows.some(({ entry }) => holdsBiofuel(entry));
  return (
    <>
      <Answers>
        <Answer kind="fossilFree" status={status} />
        <Answer kind="emissionFree" status={status} />
      </Answers>
      <SiteFacts status={status} />
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
    </>
  );
}

interface AnswerProps {
  readonly kind: 'fossilFree' | 'emissionFree';
  readonly status: SiteStatus;
}

function Answer({ kind, status }: AnswerProps) {
  const t = useText();
  const { language } = useFormat();
  const words = { t, language };
  const { denominator } = status;
  const { shares, withoutExcepted, complete } = status.by[denominator];
  const asked = status[kind];
  const share = shares?.[kind] ?? null;
  const without = withoutExcepted?.[kind] ?? null;
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
      {without !== share && <Beside>{t('site.withoutExcepted', { share: writeRate(without, words) })}</Beside>}
    </div>
  );
}

function SiteFacts({ status }: { readonly status: SiteStatus }) {
  const t = useText();
  const format = useFormat();
  const words = { t, language: format.language };
  const kg = (value: number, unit: string) => `${format.number(value, 0)}\u00A0${unit}`;
  const { energy, directEmissions, biogenicEmissions, lifeCycleEmissions } = status;
  return (
    <FactLine>
      {DENOMINATORS.map((by) => {
        const { shares, complete } = status.by[by];
        if (shares === null) return null;
        const undocumented = shares.undocumented > 0;
        const parts = [
          `${t('site.fossil')} ${writeRate(shares.fossil, words)}`,
          undocumented ? `${t('site.undocumented')} ${writeRate(shares.undocumented, words)}` : null,
          `${t('site.fossilFree')} ${writeRate(shares.fossilFree, words)}`,
          `${t('site.emissionFree')} ${writeRate(shares.emissionFree, words)}`,
        ];
        return (
          <Fact
            key={by}
            name={`${t('site.sharesOf')} ${t(`site.of.${by}`)}`}
            value={parts.filter((part) => part !== null).join(' · ')}
            note={!complete && t('common.incomplete')}
          />
        );
      })}
      {energy !== null && <Fact name={t('site.energy')} value={kg(energy, 'kWh')} />}
      {directEmissions !== null && (
        <Fact name={t('site.direct')} value={kg(directEmissions, 'kg CO₂')} note={ENERGY_CONTENT_SOURCE.name} />
      )}
      {biogenicEmissions !== null && biogenicEmissions > 0 && (
        <Fact name={t('site.biogenic')} value={kg(biogenicEmissions, 'kg CO₂')} />
      )}
      {lifeCycleEmissions !== null && <Fact name={t('site.lifeCycle')} value={kg(lifeCycleEmissions, 'kg CO₂e')} />}
    </FactLine>
  );
}

const Answers = styled('div')(({ theme: { tokens } }) => ({
  display: 'flex',
  flexWrap: 'wrap',
  gap: `${tokens.space[4]}px ${tokens.space[7]}px`,
}));

const Notes = styled('div')(({ theme: { tokens } }) => ({ display: 'grid', gap: tokens.space[3] }));

const Label = styled('div')(({ theme: { tokens, typography } }) => ({ ...typography.label, color: tokens.color.ink2 }));

const Beside = styled('p')(({ theme: { tokens, typography } }) => ({ ...typography.small, color: tokens.color.ink2 }));
