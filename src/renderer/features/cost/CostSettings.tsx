import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { X } from 'lucide-react';
import type { ProjectDocument } from '#core/api/contract.ts';
import type { CostSettings as Settings, RateBand } from '#core/cost/cost.ts';
import { PROPOSED_RATES } from '#core/cost/discount.ts';
import { pathTableText, readPathTable } from '#core/sheet/path-table.ts';
import { pathProblem } from '#core/text/path-problem-text.ts';
import { inPercent } from '#core/units/percent.ts';
import { useProjectChange } from '#renderer/app/actions/index.ts';
import { IconButton } from '#renderer/components/form/IconButton.tsx';
import { KeptField } from '#renderer/components/form/KeptField.tsx';
import { NumberField } from '#renderer/components/form/NumberField.tsx';
import { Section } from '#renderer/components/layout/Section.tsx';
import { useFormat, useText } from '#renderer/components/text/TextProvider.tsx';

export interface CostSettingsProps {
  readonly document: ProjectDocument;
}

/** What the cost of every alternative is calculated with: the rates by year band, and the path of the carbon price. */
export function CostSettings({ document: { project } }: CostSettingsProps) {
  const t = useText();
  const { language } = useFormat();
  const change = useProjectChange(project.id);
  const put = (fields: Settings) => change((head) => ({ ...head, cost: { ...head.cost, ...fields } }));
  const rates = project.cost?.rates ?? PROPOSED_RATES;
  const prices = project.cost?.carbonPrices ?? [];
  return (
    <Two>
      <Section
        title={t('cost.settings.rates')}
        note={t('cost.settings.ratesNote')}
        end={
          project.cost?.rates != null && (
            <Button variant="link" onClick={() => put({ rates: null })}>
              {t('cost.settings.propose')}
            </Button>
          )
        }
      >
        <Rates rates={rates} onChange={(bands) => put({ rates: bands })} />
      </Section>
      <Section title={t('cost.settings.carbon')} note={t('cost.settings.carbonNote')}>
        <KeptField
          label={t('cost.settings.carbonPrices')}
          hint={t('cost.settings.carbonHint')}
          multiline
          rows={5}
          value={pathTableText(prices, language)}
          problem={(text) => {
            const read = readPathTable(text, language);
            if (!('problem' in read)) return null;
            const { key, params } = pathProblem(read);
            return t(key, params);
          }}
          onLeave={(text) => {
            const read = readPathTable(text, language);
            if ('path' in read) put({ carbonPrices: read.path.length === 0 ? null : read.path });
          }}
        />
      </Section>
    </Two>
  );
}

interface RatesProps {
  readonly rates: readonly RateBand[];
  readonly onChange: (rates: RateBand[]) => void;
}

/** Years that a new period gets. */
const NEW_BAND_YEARS = 20;

function Rates({ rates, onChange }: RatesProps) {
  const t = useText();
  const put = (index: number, fields: Partial<RateBand>) =>
    onChange(rates.map((band, at) => (at === index ? { ...band, ...fields } : band)));
  const add = () => {
    const last = rates.at(-1);
    if (last) onChange([...rates.slice(0, -1), { ...last, until: (rates.at(-2)?.until ?? 0) + NEW_BAND_YEARS }, last]);
  };
  return (
    <>
      {rates.map(({ until, rate }, index) => (
        // A period is told by its place alone.
        <Band key={index}>
          <NumberField
            label={t('cost.settings.rate', { number: index + 1 })}
            unit="%"
            above={-100}
            max={100}
            value={inPercent(rate)}
            onChange={(percent) => percent !== null && put(index, { rate: percent / 100 })}
          />
          {index < rates.length - 1 && (
            <>
              <NumberField
                label={t('cost.settings.until')}
                whole
                above={rates[index - 1]?.until ?? 0}
                max={(rates[index + 1]?.until ?? 1001) - 1}
                value={until ?? null}
                onChange={(year) => year !== null && put(index, { until: year })}
              />
              <IconButton
                label={t('cost.settings.removeBand')}
                icon={X}
                onClick={() => onChange(rates.filter((_, at) => at !== index))}
              />
            </>
          )}
        </Band>
      ))}
      <Button variant="link" onClick={add}>
        {t('cost.settings.addBand')}
      </Button>
    </>
  );
}

const Two = styled('div')(({ theme: { tokens } }) => ({
  display: 'grid',
  gridTemplateColumns: 'repeat(2, minmax(0, 1fr))',
  alignItems: 'start',
  gap: tokens.space[7],
  '&& > section + section': { marginTop: 0 },
}));

const Band = styled('div')(({ theme: { tokens } }) => ({
  display: 'grid',
  gridTemplateColumns: '140px 140px auto',
  alignItems: 'end',
  justifyContent: 'start',
  gap: tokens.space[4],
  marginBottom: tokens.space[3],
}));
