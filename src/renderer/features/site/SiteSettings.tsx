import { inPercent } from '#core/units/percent.ts';
import { styled } from '@mui/material/styles';
import type { ProjectDocument } from '#core/api/contract.ts';
import { alternativeName } from '#core/report/shown-alternatives.ts';
import { BIOGAS_READINGS, DENOMINATORS, type SiteRequirement, type SiteSettings as Settings } from '#core/site/site.ts';
import { DEFAULT_DENOMINATOR } from '#core/site/weighed.ts';
import { useProjectChange } from '#renderer/app/actions/index.ts';
import { Note } from '#renderer/components/feedback/Note.tsx';
import { NumberField } from '#renderer/components/form/NumberField.tsx';
import { SelectField } from '#renderer/components/form/SelectField.tsx';
import { Section } from '#renderer/components/layout/Section.tsx';
import { useText } from '#renderer/components/text/TextProvider.tsx';

const NONE = '';

/** What the contract asks of the site, and of what its shares are. */
export function SiteSettings({ document: { project, alternatives } }: { readonly document: ProjectDocument }) {
  const t = useText();
  const change = useProjectChange(project.id);
  const { requirement, biogas, measuredFor } = project.site ?? {};
  const put = (fields: Settings) => change((head) => ({ ...head, site: { ...head.site, ...fields } }));
  const ask = (fields: SiteRequirement) =>
    change((head) => ({ ...head, site: { ...head.site, requirement: { ...head.site?.requirement, ...fields } } }));
  return (
    <Section title={t('site.settings')}>
      <Fields>
        {(['fossilFree', 'emissionFree'] as const).map((kind) => (
          <NumberField
            key={kind}
            label={t(`site.${kind}`)}
            unit="%"
            min={0}
            max={100}
            value={requirement?.[kind] == null ? null : inPercent(requirement[kind])}
            onChange={(value) => ask({ [kind]: value === null ? null : value / 100 })}
          />
        ))}
        <SelectField
          label={t('site.settings.denominator')}
          value={requirement?.denominator ?? DEFAULT_DENOMINATOR}
          options={DENOMINATORS.map((value) => ({ value, label: t(`site.of.${value}`) }))}
          onChange={(denominator) => ask({ denominator })}
        />
        <SelectField
          label={t('site.settings.biogas')}
          value={biogas ?? 'fossilFree'}
          options={BIOGAS_READINGS.map((value) => ({ value, label: t(`site.class.${value}`) }))}
          onChange={(reading) => put({ biogas: reading })}
        />
        <SelectField
          label={t('site.settings.measuredFor')}
          value={measuredFor ?? NONE}
          options={[
            { value: NONE, label: t('site.settings.measuredForNone') },
            ...alternatives.map((alternative) => ({ value: alternative.id, label: alternativeName(alternative, t) })),
          ]}
          onChange={(id) => put({ measuredFor: id === NONE ? null : id })}
        />
      </Fields>
      <About>{t('site.settings.measuredForNote')}</About>
      <Note kind="info" claim={t('site.biofuelClaim')}>
        {t('site.biofuel')}
      </Note>
    </Section>
  );
}

const About = styled('p')(({ theme: { tokens, typography } }) => ({
  ...typography.small,
  marginBottom: tokens.space[4],
  color: tokens.color.ink2,
}));

const Fields = styled('div')(({ theme: { tokens } }) => ({
  display: 'grid',
  gridTemplateColumns: 'repeat(auto-fill, minmax(180px, 1fr))',
  alignItems: 'end',
  gap: `${tokens.space[4]}px ${tokens.space[5]}px`,
  marginBottom: tokens.space[4],
}));
