import { styled } from '@mui/material/styles';
import type { ProjectDocument } from '#core/api/contract.ts';
import { fractionText } from '#core/text/fraction-name.ts';
import { fractionOf, type Fraction } from '#core/waste/fraction.ts';
import { fractionCode } from '#core/waste/read-fraction.ts';
import type { WasteClass } from '#core/waste/waste-row.ts';
import type { WasteStatus } from '#core/waste/waste-status.ts';
import type { FractionReading } from '#core/waste/waste.ts';
import { SelectField } from '#renderer/components/form/SelectField.tsx';
import { Section } from '#renderer/components/layout/Section.tsx';
import { useText } from '#renderer/components/text/TextProvider.tsx';
import { useWasteSettings } from './use-waste-settings.ts';

export interface FractionReadingsProps {
  readonly document: ProjectDocument;
  readonly status: WasteStatus;
}

const CLASSES = ['sorted', 'mixed', 'outside'] as const satisfies WasteClass[];
const BY_LAW = 'law';

/** How each fraction that the project uses counts: as the law reads it, or as the project has decided. */
export function FractionReadings({ document, status }: FractionReadingsProps) {
  const t = useText();
  const { settings, set } = useWasteSettings(document);
  const readings = new Map((settings.fractions ?? []).map((reading) => [reading.code, reading]));
  const codes = new Set([
    ...status.byFraction.map(({ fraction }) => fraction.code),
    ...status.rows.flatMap(({ delivery, fraction }) => (fraction ? [] : (fractionCode(delivery.fraction ?? '') ?? []))),
    ...readings.keys(),
  ]);
  if (codes.size === 0) return null;

  const choose = (code: string, chosen: WasteClass | null) =>
    set((known) => {
      const others = (known.fractions ?? []).filter((reading) => reading.code !== code);
      return { ...known, fractions: chosen === null ? others : [...others, readingAs(code, chosen)] };
    });
  return (
    <Section title={t('waste.settings.readings')} note={t('waste.settings.readingsNote')}>
      <Rows>
        {[...codes].toSorted().map((code) => {
          const law = fractionOf(code);
          const name = fractionText(code, t);
          const reading = readings.get(code);
          const lawText = law ? t('waste.settings.byLaw', { class: t(`waste.class.${classOf(law)}`) }) : null;
          return (
            <li key={code}>
              <span>
                {name}
                {law?.check && <small>{t('common.check')}</small>}
              </span>
              <SelectField<WasteClass | typeof BY_LAW>
                label={t('waste.settings.readingOf', { name })}
                hideLabel
                width={220}
                value={
                  reading ? classOf({ sorted: law?.sorted ?? false, counted: law?.counted ?? true }, reading) : BY_LAW
                }
                options={[
                  { value: BY_LAW, label: lawText ?? t('waste.settings.noLaw') },
                  ...CLASSES.map((value) => ({ value, label: t(`waste.class.${value}`) })),
                ]}
                onChange={(chosen) => choose(code, chosen === BY_LAW ? null : chosen)}
              />
            </li>
          );
        })}
      </Rows>
    </Section>
  );
}

function classOf(law: Pick<Fraction, 'sorted' | 'counted'>, reading?: FractionReading): WasteClass {
  if (!(reading?.counted ?? law.counted)) return 'outside';
  return (reading?.sorted ?? law.sorted) ? 'sorted' : 'mixed';
}

function readingAs(code: string, chosen: WasteClass): FractionReading {
  return { code, sorted: chosen === 'sorted', counted: chosen !== 'outside' };
}

const Rows = styled('ul')(({ theme: { tokens, typography } }) => ({
  ...typography.table,
  display: 'grid',
  gridTemplateColumns: 'repeat(2, minmax(0, 1fr))',
  columnGap: tokens.space[7],
  margin: 0,
  padding: 0,
  listStyle: 'none',
  '& > li': {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.space[4],
    padding: `${tokens.space[1]}px 0`,
    borderBottom: `1px solid ${tokens.color.line}`,
  },
  '& small': { ...typography.small, marginLeft: tokens.space[3], color: tokens.color.ink2 },
}));
