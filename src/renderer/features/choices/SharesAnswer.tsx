import Typography from '@mui/material/Typography';
import { styled } from '@mui/material/styles';
import { writeRate, type Words } from '#core/chart/figure.ts';
import type { AlternativeShares } from '#core/choices/document-shares.ts';
import type { MaterialShares } from '#core/choices/material-shares.ts';
import { sharesCalculation } from '#core/report/choices-calculation.ts';
import { sharesRest, sharesSentence } from '#core/report/choices-words.ts';
import { alternativeName } from '#core/report/shown-alternatives.ts';
import { Calculation } from '#renderer/components/feedback/Calculation.tsx';
import { Status } from '#renderer/components/feedback/Status.tsx';
import { Section } from '#renderer/components/layout/Section.tsx';
import { RuledTable } from '#renderer/components/table/ruled-table.ts';

export interface SharesAnswerProps {
  readonly shares: readonly AlternativeShares[];
  /** Id of the alternative that the sentence is of: decided, else recommended, else the first; null where there is none. */
  readonly answered: string | null;
  readonly words: Words;
}

/** How much is reused, retained and recycled: the sentence, then every alternative by mass and by climate impact. */
export function SharesAnswer({ shares: all, answered, words }: SharesAnswerProps) {
  const { t } = words;
  const counted = all.filter(({ shares }) => shares.rows > 0);
  const said = counted.find(({ alternative }) => alternative.id === answered) ?? null;
  const nameOf = ({ alternative }: AlternativeShares) => alternativeName(alternative, t);
  return (
    <>
      <Head>
        <Typography variant="headline">
          {said === null ? t('choices.sentence.noRows') : sharesSentence(nameOf(said), said.shares, words)}
        </Typography>
        {said && <Rest>{sharesRest(said.shares, words)}</Rest>}
      </Head>
      {all.some(({ alternative, shares }) => shares.rows > 0 || alternative.reported) && (
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
              {all.map((one) => (
                <tr key={one.alternative.id}>
                  <th scope="row">{nameOf(one)}</th>
                  {one.alternative.reported ? (
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
            lines={counted.flatMap((one) => sharesCalculation(nameOf(one), one.shares, words))}
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

const Head = styled('div')(({ theme: { tokens } }) => ({ marginBottom: tokens.space[4] }));

const Rest = styled('p')(({ theme: { tokens, typography } }) => ({
  ...typography.small,
  marginTop: tokens.space[2],
  color: tokens.color.ink2,
}));
