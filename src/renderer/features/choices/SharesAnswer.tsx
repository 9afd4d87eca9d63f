import Typography from '@mui/material/Typography';
import { styled } from '@mui/material/styles';
import { writeRate, type Words } from '#core/chart/figure.ts';
import type { MaterialShares } from '#core/choices/material-shares.ts';
import { sharesCalculation } from '#core/report/choices-calculation.ts';
import { sharesRest, sharesSentence } from '#core/report/choices-words.ts';
import { Calculation } from '#renderer/components/feedback/Calculation.tsx';
import { Status } from '#renderer/components/feedback/Status.tsx';
import { Section } from '#renderer/components/layout/Section.tsx';
import { RuledTable } from './ruled-table.ts';

export interface SharedAlternative {
  readonly id: string;
  readonly name: string;
  readonly shares: MaterialShares;
  /** Delivered as totals: it has no components to tell of. */
  readonly reported: boolean;
}

export interface SharesAnswerProps {
  readonly alternatives: readonly SharedAlternative[];
  /** The one that the sentence is of: decided, else recommended, else the first; null where there is none. */
  readonly answered: SharedAlternative | null;
  readonly words: Words;
}

/** How much is reused, retained and recycled: the sentence, then every alternative by mass and by climate impact. */
export function SharesAnswer({ alternatives, answered, words }: SharesAnswerProps) {
  const { t } = words;
  const counted = alternatives.filter(({ shares }) => shares.rows > 0);
  return (
    <>
      <Typography variant="headline">
        {answered === null || answered.reported
          ? t('choices.sentence.noRows')
          : sharesSentence(answered.name, answered.shares, words)}
      </Typography>
      {answered && answered.shares.rows > 0 && <Rest>{sharesRest(answered.shares, words)}</Rest>}
      {alternatives.length > 0 && (
        <Section title={t('choices.shares')} note={t('choices.sharesNote')}>
          <RuledTable>
            <thead>
              <tr>
                <th scope="col" rowSpan={2} data-words>
                  {t('choices.alternative')}
                </th>
                <th scope="colgroup" colSpan={2}>
                  {t('choices.origin.reused')}
                </th>
                <th scope="colgroup" colSpan={2}>
                  {t('choices.origin.retained')}
                </th>
                <th scope="colgroup" colSpan={3}>
                  {t('choices.recycled')}
                </th>
                <th scope="col" rowSpan={2} data-words data-apart>
                  {t('choices.unknown')}
                </th>
              </tr>
              <tr>
                <th scope="col">{t('choices.mass')}</th>
                <th scope="col">{t('choices.impact')}</th>
                <th scope="col">{t('choices.mass')}</th>
                <th scope="col">{t('choices.impact')}</th>
                <th scope="col">{t('choices.mass')}</th>
                <th scope="col">{t('choices.impact')}</th>
                <th scope="col">{t('choices.known')}</th>
              </tr>
            </thead>
            <tbody>
              {alternatives.map((one) => (
                <tr key={one.id}>
                  <th scope="row">{one.name}</th>
                  {one.reported ? (
                    <td colSpan={8} data-words>
                      {t('choices.reported')}
                    </td>
                  ) : (
                    <Shares shares={one.shares} words={words} />
                  )}
                </tr>
              ))}
            </tbody>
          </RuledTable>
          <Calculation
            lines={counted.flatMap(({ name, shares }) => sharesCalculation(name, shares, words))}
            source={t('choices.calculation.source')}
          />
        </Section>
      )}
    </>
  );
}

function Shares({ shares: { mass, impact }, words }: { readonly shares: MaterialShares; readonly words: Words }) {
  const { t } = words;
  const cell = (share: number | null) => <td>{writeRate(share, words)}</td>;
  return (
    <>
      {cell(mass.byOrigin.reused.share)}
      {cell(impact.byOrigin.reused.share)}
      {cell(mass.byOrigin.retained.share)}
      {cell(impact.byOrigin.retained.share)}
      {cell(mass.recycled.share)}
      {cell(impact.recycled.share)}
      {cell(mass.recycled.known.share)}
      <td data-words data-apart>
        {mass.missing.length > 0 && (
          <Status kind="beyond">{t('choices.unknown.mass', { count: mass.missing.length })}</Status>
        )}
        {impact.missing.length > 0 && (
          <Status kind="beyond">{t('choices.unknown.impact', { count: impact.missing.length })}</Status>
        )}
      </td>
    </>
  );
}

const Rest = styled('p')(({ theme: { tokens, typography } }) => ({
  ...typography.small,
  margin: `${tokens.space[2]}px 0 ${tokens.space[4]}px`,
  color: tokens.color.ink2,
}));
