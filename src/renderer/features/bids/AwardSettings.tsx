import Checkbox from '@mui/material/Checkbox';
import { styled } from '@mui/material/styles';
import { elementsText, readElements } from '#core/award/element-list.ts';
import { askedOf } from '#core/award/asked.ts';
import { CRITERIA, FORMULAS, MOST_POINTS, type Award } from '#core/award/bid.ts';
import type { AwardStatus } from '#core/award/document-award.ts';
import { isWhole } from '#core/award/ranking.ts';
import type { ProjectDocument } from '#core/api/contract.ts';
import { writeRate, type Words } from '#core/chart/figure.ts';
import { MODULES, type Module } from '#core/declaration/life-cycle-module.ts';
import {
  METHOD_INDICATORS,
  PRESETS,
  type MethodIndicator,
  type MethodOverrides,
  type Preset,
} from '#core/project/method.ts';
import { formulaText } from '#core/report/award-words.ts';
import { methodName } from '#core/report/method-name.ts';
import { settingValue } from '#core/report/method-words.ts';
import { moduleCode } from '#core/report/report-words.ts';
import { inPercent } from '#core/units/percent.ts';
import { useProjectChange } from '#renderer/app/actions/index.ts';
import { Note } from '#renderer/components/feedback/Note.tsx';
import { KeptField } from '#renderer/components/form/KeptField.tsx';
import { NumberField } from '#renderer/components/form/NumberField.tsx';
import { SelectField } from '#renderer/components/form/SelectField.tsx';
import { Section } from '#renderer/components/layout/Section.tsx';
import { today } from '#renderer/components/text/today.ts';

export interface AwardSettingsProps {
  readonly document: ProjectDocument;
  readonly status: AwardStatus;
  readonly words: Words;
}

/** What bids are asked for, what stands in for what they lack, and how they are scored. */
export function AwardSettings(props: AwardSettingsProps) {
  return (
    <Columns>
      <div>
        <AskedPart {...props} />
        <FillingPart {...props} />
      </div>
      <div>
        <ScoringPart {...props} />
      </div>
    </Columns>
  );
}

const AS_PROJECT = '';
/** One of one's own has nothing to start from. */
const ASKED_PRESETS = PRESETS.filter((preset) => preset !== 'custom');

function useAwardChange({ project }: ProjectDocument) {
  const change = useProjectChange(project.id);
  return (fields: (award: Award) => Award) => change((head) => ({ ...head, award: fields(head.award ?? {}) }));
}

function AskedPart({ document, status, words }: AwardSettingsProps) {
  const { t, language } = words;
  const set = useAwardChange(document);
  const { award, asked } = status;
  const ask = (fields: MethodOverrides) => set((known) => ({ ...known, method: { ...known.method, ...fields } }));
  const { project, requirements } = document;
  const preset = award.method?.preset ?? null;
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
            ...ASKED_PRESETS.map((value) => ({ value, label: t(`preset.${value}`) })),
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
      <ModuleChoice asked={asked.method.modules} onChange={(modules) => ask({ modules })} words={words} />
    </Section>
  );
}

interface ModuleChoiceProps extends Pick<AwardSettingsProps, 'words'> {
  readonly asked: readonly Module[];
  readonly onChange: (modules: Module[]) => void;
}

/** The modules that every bid has to have. At least one is. */
function ModuleChoice({ asked, onChange, words: { t } }: ModuleChoiceProps) {
  const toggle = (module: Module) =>
    onChange(MODULES.filter((one) => (one === module ? !asked.includes(one) : asked.includes(one))));
  return (
    <Group>
      <legend>{t('award.asked.modules')}</legend>
      {MODULES.map((module) => (
        <label key={module}>
          <Checkbox
            size="small"
            checked={asked.includes(module)}
            disabled={asked.length === 1 && asked.includes(module)}
            onChange={() => toggle(module)}
          />
          {moduleCode(module)}
        </label>
      ))}
    </Group>
  );
}

function FillingPart({ document, status, words: { t } }: AwardSettingsProps) {
  const set = useAwardChange(document);
  const { award, asked } = status;
  return (
    <Section title={t('award.filling')}>
      <About>{t('award.fillingNote')}</About>
      <Fields data-narrow>
        {asked.method.modules.map((module) => (
          <NumberField
            key={module}
            label={moduleCode(module)}
            min={0}
            value={award.filling?.[module] ?? null}
            onChange={(value) => set((known) => ({ ...known, filling: { ...known.filling, [module]: value } }))}
          />
        ))}
      </Fields>
    </Section>
  );
}

function ScoringPart({ document, status, words }: AwardSettingsProps) {
  const { t } = words;
  const set = useAwardChange(document);
  const { award, scoring, weightSum, rule } = status;
  const { weights } = scoring;
  const { formula, fair } = formulaText(scoring, words);
  return (
    <>
      <Section title={t('award.weights')} note={t('award.weightsNote')}>
        <Fields data-narrow>
          {CRITERIA.map((criterion) => (
            <NumberField
              key={criterion}
              label={t(`award.criterion.${criterion}`)}
              unit="%"
              min={0}
              max={100}
              value={inPercent(weights[criterion])}
              onChange={(percent) =>
                set((known) => ({ ...known, weights: { ...weights, [criterion]: (percent ?? 0) / 100 } }))
              }
            />
          ))}
          <NumberField
            label={t('award.leastWeight')}
            unit="%"
            min={0}
            max={100}
            value={inPercent(rule.least)}
            hint={t('award.leastWeightHint')}
            onChange={(percent) => set((known) => ({ ...known, leastWeight: percent === null ? null : percent / 100 }))}
          />
        </Fields>
        {!isWhole(weights) && <Note kind="error">{t('award.weightsSum', { sum: writeRate(weightSum, words) })}</Note>}
      </Section>
      <Section title={t('award.formula')} note={t('award.formulaMost', { most: MOST_POINTS })}>
        <Fields>
          <SelectField
            label={t('award.formulaChoice')}
            value={scoring.formula}
            options={FORMULAS.map((value) => ({ value, label: t(`award.formula.${value}`) }))}
            onChange={(value) => set((known) => ({ ...known, formula: value }))}
          />
          {scoring.formula === 'linear' && (
            <NumberField
              label={t('award.span')}
              unit="%"
              above={0}
              max={1000}
              value={inPercent(award.span ?? scoring.span)}
              onChange={(percent) => set((known) => ({ ...known, span: percent === null ? null : percent / 100 }))}
            />
          )}
        </Fields>
        <About>
          <b>{formula}</b> {fair}
        </About>
        <About>{t('award.formulaBoth')}</About>
      </Section>
    </>
  );
}

const Columns = styled('div')(({ theme: { tokens } }) => ({
  display: 'grid',
  gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)',
  alignItems: 'start',
  gap: tokens.space[7],
  '@media (max-width: 1100px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
}));

const Fields = styled('div')(({ theme: { tokens } }) => ({
  display: 'grid',
  gridTemplateColumns: 'repeat(auto-fill, minmax(190px, 1fr))',
  alignItems: 'start',
  gap: `${tokens.space[4]}px ${tokens.space[5]}px`,
  marginBottom: tokens.space[4],
  '&[data-narrow]': { gridTemplateColumns: 'repeat(auto-fill, minmax(92px, 1fr))' },
}));

const Group = styled('fieldset')(({ theme: { tokens, typography } }) => ({
  ...typography.table,
  display: 'flex',
  flexWrap: 'wrap',
  gap: `0 ${tokens.space[3]}px`,
  margin: 0,
  padding: 0,
  border: 0,
  '& legend': { ...typography.label, padding: 0 },
  '& label': { display: 'inline-flex', alignItems: 'center' },
}));

const About = styled('p')(({ theme: { tokens, typography } }) => ({
  ...typography.small,
  marginBottom: tokens.space[4],
  color: tokens.color.ink2,
  '& b': { fontWeight: 600, color: tokens.color.ink },
}));
