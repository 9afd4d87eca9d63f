import { styled } from '@mui/material/styles';
import Typography from '@mui/material/Typography';
import type { ProjectDocument } from '#core/api/contract.ts';
import { sortingBar } from '#core/chart/sorting-bar.ts';
import { writeRate, type Words } from '#core/chart/figure.ts';
import { wasteCalculation } from '#core/report/waste-calculation.ts';
import { wasteRest, wasteSentence, writeTonnes, writeWeighed } from '#core/report/waste-words.ts';
import { reaches } from '#core/units/reaches.ts';
import { isReached } from '#core/waste/is-reached.ts';
import type { WasteStatus } from '#core/waste/waste-status.ts';
import { Stretched } from '#renderer/components/chart/Stretched.tsx';
import { Calculation } from '#renderer/components/feedback/Calculation.tsx';
import { Fact, FactLine } from '#renderer/components/feedback/Facts.tsx';
import { KeyFigure } from '#renderer/components/feedback/KeyFigure.tsx';
import { Status } from '#renderer/components/feedback/Status.tsx';
import { useFormat } from '#renderer/components/text/TextProvider.tsx';

export interface WasteAnswerProps {
  readonly document: ProjectDocument;
  readonly status: WasteStatus;
  readonly words: Words;
}

/** Do we sort 95 %? The rate beside target and law, what is to be done, and the figures it is of. */
export function WasteAnswer({ document, status, words }: WasteAnswerProps) {
  const { t } = words;
  const { sortingRate: rate, target, legalMinimum, complete } = status;
  return (
    <>
      <Head>
        <div>
          <Label>{t('waste.rate')}</Label>
          <KeyFigure
            value={writeRate(rate, words)}
            note={complete ? null : <Status kind="beyond">{t('common.incomplete')}</Status>}
          />
          {rate !== null && (
            <Standings>
              <Status kind={isReached(status) && complete ? 'ok' : 'beyond'}>{t(targetStanding(status))}</Status>
              <Status kind={!reaches(rate, legalMinimum) ? 'error' : complete ? 'ok' : 'beyond'}>
                {t(lawStanding(rate, status))}
              </Status>
            </Standings>
          )}
        </div>
        <Stretched spoken draw={(widthPx) => sortingBar({ rate, target, legalMinimum, words }, widthPx)} />
        <div>
          <Typography variant="headline">{wasteSentence(status, words)}</Typography>
          <Rest>{wasteRest(status, document.project.waste?.expectedTotal, words)}</Rest>
        </div>
      </Head>
      {status.rows.length > 0 && <Facts document={document} status={status} words={words} />}
      <Calculation
        lines={wasteCalculation(status, document.project.waste ?? {}, words)}
        source={t('waste.calculation.source')}
      />
    </>
  );
}

// What lacks something is in no sum, and may draw the rate either way.
function targetStanding(status: WasteStatus) {
  if (!isReached(status)) return status.complete ? 'waste.outside' : 'waste.outsideOfKnown';
  return status.complete ? 'waste.within' : 'waste.withinOfKnown';
}

function lawStanding(rate: number, { legalMinimum, complete }: WasteStatus) {
  if (!reaches(rate, legalMinimum)) return complete ? 'waste.belowLaw' : 'waste.belowLawOfKnown';
  return complete ? 'waste.aboveLaw' : 'waste.aboveLawOfKnown';
}

function Facts({ document, status, words }: WasteAnswerProps) {
  const { t } = words;
  const format = useFormat();
  const { total, sorted, mixed, excluded, perArea, recovery } = status;
  const basis = document.project.waste?.areaBasis ?? null;
  const tonnes = (value: number) => `${writeWeighed(value, status, words)}\u00A0t`;
  const atLeast = status.complete ? '' : '≥\u00A0';
  const perM2 = (value: number) => `${atLeast}${format.number(value, value < 10 ? 1 : 0)}\u00A0${t('waste.kgPerM2')}`;
  const recoveredOf = t('waste.fact.recoveryOf', { tonnes: writeTonnes(recovery.known, words) });
  return (
    <FactLine>
      <Fact name={t('waste.fact.delivered')} value={tonnes(total)} />
      <Fact name={t('waste.fact.sorted')} value={tonnes(sorted)} />
      <Fact name={t('waste.fact.mixed')} value={tonnes(mixed)} />
      {excluded > 0 && <Fact name={t('waste.fact.excluded')} value={tonnes(excluded)} />}
      {perArea && (
        <Fact
          name={t('waste.fact.perArea')}
          value={perM2(perArea.all) + (basis === null ? '' : ` ${t(`waste.areaBasis.${basis}`)}`)}
          note={
            perArea.withoutDemolition !== perArea.all &&
            (perArea.withoutDemolition === null
              ? t('waste.fact.withoutDemolitionUnknown')
              : t('waste.fact.withoutDemolition', { value: perM2(perArea.withoutDemolition) }))
          }
        />
      )}
      {recovery.rate !== null && (
        <Fact name={t('waste.fact.recovery')} value={writeRate(recovery.rate, words)} note={recoveredOf} />
      )}
    </FactLine>
  );
}

const Head = styled('div')(({ theme: { tokens } }) => ({
  display: 'grid',
  gridTemplateColumns: '180px minmax(240px, 1fr) minmax(0, 1fr)',
  alignItems: 'start',
  gap: tokens.space[7],
  '@media (max-width: 1100px)': { gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.space[4] },
}));

const Label = styled('div')(({ theme: { tokens, typography } }) => ({ ...typography.label, color: tokens.color.ink2 }));

const Standings = styled('div')(({ theme: { tokens } }) => ({
  display: 'grid',
  gap: tokens.space[1],
  marginTop: tokens.space[2],
}));

const Rest = styled('p')(({ theme: { tokens, typography } }) => ({
  ...typography.small,
  marginTop: tokens.space[2],
  color: tokens.color.ink2,
}));
