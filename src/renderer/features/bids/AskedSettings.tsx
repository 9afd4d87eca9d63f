import { styled } from '@mui/material/styles';
import { askedOf } from '#core/award/asked.ts';
import { askedCostOf } from '#core/award/cost-check.ts';
import { elementsText, readElements } from '#core/award/element-list.ts';
import { writeRate } from '#core/chart/figure.ts';
import { COST_POSTS } from '#core/cost/cost.ts';
import { MODULES } from '#core/declaration/life-cycle-module.ts';
import {
  METHOD_INDICATORS,
  PRESETS,
  type MethodIndicator,
  type MethodOverrides,
  type Preset,
} from '#core/project/method.ts';
import { methodName } from '#core/report/method-name.ts';
import { settingValue } from '#core/report/method-words.ts';
import { moduleCode } from '#core/report/report-words.ts';
import { inPercent } from '#core/units/percent.ts';
import { KeptField } from '#renderer/components/form/KeptField.tsx';
import { NumberField } from '#renderer/components/form/NumberField.tsx';
import { SelectField } from '#renderer/components/form/SelectField.tsx';
import { Section } from '#renderer/components/layout/Section.tsx';
import { today } from '#renderer/components/text/today.ts';
import { CodeChoice } from './CodeChoice.tsx';
import { Fields, type AwardPartProps } from './award-parts.ts';
import { useAwardChange } from './use-award-change.ts';

const AS_PROJECT = '';

/** What the accounts of bids are asked to be made by, and of what. */
export function AskedSettings({ document, status, words }: AwardPartProps) {
  const { t, language } = words;
  const set = useAwardChange(document);
  const { award, asked } = status;
  const ask = (fields: MethodOverrides) => set((known) => ({ ...known, method: { ...known.method, ...fields } }));
  const { project, requirements } = document;
  const preset = award.method?.preset ?? null;
  // The project's own is offered as the project's; one of one's own has nothing to start from.
  const presets = PRESETS.filter((one) => one !== 'custom' && one !== project.method.preset);
  const methodBy = (method: MethodOverrides | null) =>
    askedOf({ method: project.method, award: { method } }, requirements, Number(today().slice(0, 4))).method;
  // What holds where the award says nothing more.
  const own = methodBy(preset === null ? null : { preset });
  const ofMethod = (setting: 'referenceStudyPeriod' | 'indicator' | 'elements') =>
    t('award.asked.ofMethod', { own: settingValue(setting, own, words) });
  const coverage = asked.requirements.epdCoverage;
  return (
    <Section title={t('award.asked')} note={t('award.askedNote')}>
      <Fields>
        <SelectField<Preset | typeof AS_PROJECT>
          label={t('award.asked.preset')}
          value={preset ?? AS_PROJECT}
          options={[
            { value: AS_PROJECT, label: t('award.asked.ofProject', { own: methodName(methodBy(null), t) }) },
            ...presets.map((value) => ({ value, label: t(`preset.${value}`) })),
          ]}
          onChange={(chosen) =>
            // What a preset is about becomes the new one's own; the indicator is chosen beside it.
            set(({ method, ...known }) => ({
              ...known,
              method: { indicator: method?.indicator ?? null, ...(chosen !== AS_PROJECT && { preset: chosen }) },
            }))
          }
        />
        <NumberField
          label={t('award.asked.area')}
          unit="m²"
          above={0}
          value={award.area ?? null}
          hint={t('award.asked.notAsked')}
          onChange={(area) => set((known) => ({ ...known, area }))}
        />
        <NumberField
          label={t('award.asked.period')}
          unit={t('method.year')}
          whole
          min={1}
          max={1000}
          value={award.method?.referenceStudyPeriod ?? null}
          hint={ofMethod('referenceStudyPeriod')}
          onChange={(referenceStudyPeriod) => ask({ referenceStudyPeriod })}
        />
        <SelectField<MethodIndicator | typeof AS_PROJECT>
          label={t('award.asked.indicator')}
          value={award.method?.indicator ?? AS_PROJECT}
          options={[
            { value: AS_PROJECT, label: ofMethod('indicator') },
            ...METHOD_INDICATORS.map((value) => ({ value, label: t(`indicator.${value}`) })),
          ]}
          onChange={(indicator) => ask({ indicator: indicator === AS_PROJECT ? null : indicator })}
        />
        <KeptField
          label={t('award.asked.elements')}
          value={elementsText(award.method?.elements)}
          hint={t('award.asked.elementsHint', { own: settingValue('elements', own, words) })}
          problem={(text) => (readElements(text) === 'not-codes' ? t('award.elementsNotRead') : null)}
          onLeave={(text) => {
            const elements = readElements(text);
            if (elements !== 'not-codes') ask({ elements });
          }}
        />
        <NumberField
          label={t('award.asked.epdShare')}
          unit="%"
          min={0}
          max={100}
          value={award.epdShare == null ? null : inPercent(award.epdShare)}
          hint={
            coverage
              ? t('award.asked.byRequirement', {
                  number: coverage.number ?? '',
                  share: writeRate(coverage.target ?? 1, { t, language }),
                })
              : t('award.asked.notAsked')
          }
          onChange={(percent) => set((known) => ({ ...known, epdShare: percent === null ? null : percent / 100 }))}
        />
      </Fields>
      <Codes>
        <CodeChoice
          label={t('award.asked.modules')}
          codes={MODULES}
          write={moduleCode}
          chosen={asked.method.modules}
          least={1}
          onChange={(modules) => ask({ modules })}
        />
        <CodeChoice
          label={t('award.asked.costPosts')}
          codes={COST_POSTS}
          write={(post) => t(`cost.post.${post}`)}
          chosen={askedCostOf(project, asked)?.posts ?? []}
          onChange={(costPosts) => set((known) => ({ ...known, costPosts }))}
        />
      </Codes>
    </Section>
  );
}

const Codes = styled('div')(({ theme: { tokens } }) => ({ display: 'grid', gap: tokens.space[4] }));
