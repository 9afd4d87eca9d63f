import { styled } from '@mui/material/styles';
import { ELECTRICITY_SCENARIOS } from '#core/project/codes.ts';
import { AREA_BASES, METHOD_INDICATORS, PRESETS, settingsToCheck, type MethodChoice } from '#core/project/method.ts';
import { Note } from '../feedback/Note.tsx';
import { useText } from '../text/TextProvider.tsx';
import { NumberField } from './NumberField.tsx';
import { Segmented } from './Segmented.tsx';
import { SelectField } from './SelectField.tsx';
import { resolvedMethod, withPreset, type MethodChange } from './method-choice.ts';

export interface MethodFormProps {
  readonly titleId: string;
  readonly method: MethodChoice;
  readonly presentYear: number;
  /** Each answer is a change of its own, which can be undone. */
  readonly onChange: (change: MethodChange) => void;
}

const COUNTS = ['whole', 'fractional'] as const;

/** The settings of a method, each stored as it is answered. */
export function MethodForm({ titleId, method, presentYear, onChange }: MethodFormProps) {
  const t = useText();
  const resolved = resolvedMethod(method, presentYear);
  const set = (fields: Partial<MethodChoice>) => onChange((known) => ({ ...known, ...fields }));
  const periodIsUnconfirmed = settingsToCheck(method).includes('referenceStudyPeriod');

  return (
    <>
      <Title id={titleId}>{t('method.title')}</Title>
      <Grid>
        <SelectField
          label={t('method.preset')}
          value={method.preset}
          options={PRESETS.map((preset) => ({ value: preset, label: t(`preset.${preset}`) }))}
          onChange={(preset) => onChange((known) => withPreset(known, preset, presentYear))}
          hint={method.preset === 'custom' ? t('method.customNeedsModules') : undefined}
        />
        <NumberField
          label={t('method.referenceStudyPeriod')}
          value={resolved?.referenceStudyPeriod ?? null}
          whole
          min={1}
          max={1000}
          unit={t('method.year')}
          onChange={(years) => set({ referenceStudyPeriod: years })}
          hint={periodIsUnconfirmed ? t('method.presetCheck') : undefined}
        />
        <SelectField
          label={t('method.indicator')}
          value={resolved?.indicator ?? 'gwpIobc'}
          options={METHOD_INDICATORS.map((indicator) => ({ value: indicator, label: t(`indicator.${indicator}`) }))}
          onChange={(indicator) => set({ indicator })}
          hint={t('method.indicatorHint')}
        />
        <NumberField
          label={t('method.startYear')}
          value={method.startYear ?? null}
          whole
          min={1800}
          max={2500}
          plain
          placeholder={String(presentYear)}
          onChange={(year) => set({ startYear: year })}
        />
        <SelectField
          label={t('method.replacement')}
          value={resolved?.replacement.count ?? 'whole'}
          options={COUNTS.map((count) => ({ value: count, label: t(`method.replacement.${count}`) }))}
          onChange={(count) => onChange((known) => ({ ...known, replacement: { ...known.replacement, count } }))}
          hint={t('method.replacementHint')}
        />
        <NumberField
          label={t('method.genericSurcharge')}
          value={(resolved?.genericSurcharge ?? 0) * 100}
          min={0}
          unit="%"
          onChange={(percent) => set({ genericSurcharge: percent === null ? null : percent / 100 })}
        />
        <Segmented
          label={t('method.areaBasis')}
          showLabel="above"
          value={resolved?.areaBasis ?? 'grossFloorArea'}
          options={AREA_BASES.map((basis) => ({ value: basis, label: t(`areaBasis.${basis}`) }))}
          onChange={(areaBasis) => set({ areaBasis })}
        />
        <div>
          <Segmented
            label={t('method.electricityScenario')}
            showLabel="above"
            value={resolved?.electricityScenario ?? 'norway'}
            options={ELECTRICITY_SCENARIOS.map((scenario) => ({ value: scenario, label: t(`scenario.${scenario}`) }))}
            onChange={(electricityScenario) => set({ electricityScenario })}
          />
          <Small>{t('method.electricityHint')}</Small>
        </div>
      </Grid>
      {resolved && !resolved.modules.includes('B6') && <Note kind="info">{t('method.withoutUse')}</Note>}
    </>
  );
}

const Title = styled('h2')(({ theme: { tokens, typography } }) => ({
  ...typography.section,
  marginBottom: tokens.space[3],
}));

const Grid = styled('div')(({ theme: { tokens } }) => ({
  display: 'grid',
  gridTemplateColumns: '1fr 1fr',
  alignItems: 'start',
  gap: `${tokens.space[4]}px ${tokens.space[5]}px`,
  marginBottom: tokens.space[4],
}));

const Small = styled('p')(({ theme: { tokens, typography } }) => ({
  ...typography.small,
  marginTop: tokens.space[2],
  color: tokens.color.ink2,
}));
