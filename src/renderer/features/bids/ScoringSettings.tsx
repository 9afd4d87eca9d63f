import { CRITERIA, MOST_POINTS, POINT_FORMULAS } from '#core/award/bid.ts';
import { isWhole } from '#core/award/ranking.ts';
import { writeRate } from '#core/chart/figure.ts';
import { formulaText } from '#core/report/award-words.ts';
import { inPercent } from '#core/units/percent.ts';
import { Note } from '#renderer/components/feedback/Note.tsx';
import { NumberField } from '#renderer/components/form/NumberField.tsx';
import { SelectField } from '#renderer/components/form/SelectField.tsx';
import { Section } from '#renderer/components/layout/Section.tsx';
import { About, Fields, type AwardPartProps } from './award-parts.ts';
import { useAwardChange } from './use-award-change.ts';

/** The weights, and how a price or a footprint becomes points. */
export function ScoringSettings({ document, status, words }: AwardPartProps) {
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
              onChange={(percent) => {
                // A field that is emptied on the way to another weight is not a weight of 0.
                if (percent !== null)
                  set((known) => ({ ...known, weights: { ...weights, [criterion]: percent / 100 } }));
              }}
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
            options={POINT_FORMULAS.map((value) => ({ value, label: t(`award.formula.${value}`) }))}
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
