import { inPercent } from '#core/units/percent.ts';
import { styled } from '@mui/material/styles';
import type { ProjectDocument } from '#core/api/contract.ts';
import { LEGAL_MINIMUM, WASTE_TARGET, type WasteStatus } from '#core/waste/waste-status.ts';
import { WASTE_AREA_BASES, type WasteFacts, type WasteSettings as Settings } from '#core/waste/waste.ts';
import { DayField } from '#renderer/components/form/DayField.tsx';
import { KeptField } from '#renderer/components/form/KeptField.tsx';
import { NumberField } from '#renderer/components/form/NumberField.tsx';
import { SelectField } from '#renderer/components/form/SelectField.tsx';
import { Section } from '#renderer/components/layout/Section.tsx';
import { useText } from '#renderer/components/text/TextProvider.tsx';
import { FractionReadings } from './FractionReadings.tsx';
import { useWasteSettings } from './use-waste-settings.ts';

export interface WasteSettingsProps {
  readonly document: ProjectDocument;
  readonly status: WasteStatus;
}

const FACTS = ['builtArea', 'alteredArea', 'demolishedArea', 'structureWaste'] as const satisfies (keyof WasteFacts)[];
const FULFILLED = { yes: true, no: false, unknown: null } as const;
type Fulfilled = keyof typeof FULFILLED;

/** What the figures are held against, and how the project reads its fractions. */
export function WasteSettings({ document, status }: WasteSettingsProps) {
  const t = useText();
  const { settings, set } = useWasteSettings(document);
  const put = (fields: Settings) => set((known) => ({ ...known, ...fields }));
  return (
    <>
      <Section title={t('waste.settings.goals')}>
        <Fields>
          <NumberField
            label={t('waste.settings.target')}
            unit="%"
            min={0}
            max={100}
            value={inPercent(settings.target ?? WASTE_TARGET)}
            onChange={(value) => put({ target: share(value) })}
          />
          <NumberField
            label={t('waste.settings.legal')}
            unit="%"
            min={0}
            max={100}
            value={inPercent(settings.legalMinimum ?? LEGAL_MINIMUM)}
            onChange={(value) => put({ legalMinimum: share(value) })}
          />
          <NumberField
            label={t('waste.settings.expected')}
            unit="t"
            min={0}
            value={settings.expectedTotal ?? null}
            onChange={(expectedTotal) => put({ expectedTotal })}
          />
          <NumberField
            label={t('waste.settings.area')}
            unit="m²"
            min={0}
            value={settings.area ?? null}
            onChange={(area) => put({ area })}
          />
          <SelectField
            label={t('waste.settings.areaBasis')}
            value={settings.areaBasis ?? 'none'}
            options={(['none', ...WASTE_AREA_BASES] as const).map((value) => ({
              value,
              label: t(`waste.areaBasis.${value}`),
            }))}
            onChange={(basis) => put({ areaBasis: basis === 'none' ? null : basis })}
          />
        </Fields>
      </Section>
      <Section title={t('waste.settings.facts')} note={t('waste.settings.factsNote')}>
        <Fields>
          {FACTS.map((fact) => (
            <NumberField
              key={fact}
              label={t(`waste.fact.${fact}`)}
              unit={fact === 'structureWaste' ? 't' : 'm²'}
              min={0}
              value={settings.facts?.[fact] ?? null}
              onChange={(value) => set((known) => ({ ...known, facts: { ...known.facts, [fact]: value } }))}
            />
          ))}
        </Fields>
      </Section>
      <FractionReadings document={document} status={status} />
      <WasteFree document={document} />
    </>
  );
}

function WasteFree({ document }: Pick<WasteSettingsProps, 'document'>) {
  const t = useText();
  const { settings, set } = useWasteSettings(document);
  const { text, fulfilled, evidence, date } = settings.wasteFree ?? {};
  const put = (fields: NonNullable<Settings['wasteFree']>) =>
    set((known) => ({ ...known, wasteFree: { ...known.wasteFree, ...fields } }));
  const choices: readonly Fulfilled[] = ['unknown', 'yes', 'no'];
  return (
    <Section title={t('waste.settings.wasteFree')} note={t('waste.settings.wasteFreeNote')}>
      <Criterion>
        <KeptField
          label={t('waste.settings.criterion')}
          multiline
          rows={3}
          value={text ?? ''}
          onLeave={(written) => put({ text: written || null })}
        />
        <KeptField
          label={t('waste.settings.evidence')}
          multiline
          rows={3}
          value={evidence ?? ''}
          onLeave={(written) => put({ evidence: written || null })}
        />
        <SelectField
          label={t('waste.settings.fulfilled')}
          value={choices.find((one) => FULFILLED[one] === (fulfilled ?? null)) ?? 'unknown'}
          options={choices.map((value) => ({ value, label: t(`waste.settings.fulfilled.${value}`) }))}
          onChange={(chosen) => put({ fulfilled: FULFILLED[chosen] })}
        />
        <DayField label={t('waste.settings.date')} value={date ?? null} onChange={(day) => put({ date: day })} />
      </Criterion>
    </Section>
  );
}

function share(percentage: number | null): number | null {
  return percentage === null ? null : percentage / 100;
}

const Fields = styled('div')(({ theme: { tokens } }) => ({
  display: 'grid',
  gridTemplateColumns: 'repeat(auto-fill, minmax(180px, 1fr))',
  alignItems: 'end',
  gap: `${tokens.space[4]}px ${tokens.space[5]}px`,
}));

const Criterion = styled('div')(({ theme: { tokens } }) => ({
  display: 'grid',
  gridTemplateColumns: 'repeat(2, minmax(0, 1fr))',
  gap: `${tokens.space[4]}px ${tokens.space[5]}px`,
}));
