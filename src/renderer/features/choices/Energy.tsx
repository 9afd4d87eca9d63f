import { styled } from '@mui/material/styles';
import { decimalsFor, writeFigure, type Words } from '#core/chart/figure.ts';
import type { EnergySolution, EnergySolutions } from '#core/choices/energy-solutions.ts';
import { ELECTRICITY_SCENARIOS, type ElectricityScenario } from '#core/project/codes.ts';
import { alternativeName } from '#core/report/shown-alternatives.ts';
import { formatNumber } from '#core/text/number.ts';
import { Status } from '#renderer/components/feedback/Status.tsx';
import { Section } from '#renderer/components/layout/Section.tsx';
import { Spoken } from '#renderer/components/text/Spoken.tsx';
import { RuledTable } from '#renderer/components/table/ruled-table.ts';

export interface EnergyProps {
  readonly energy: EnergySolutions;
  /** Opens the calculation of an alternative's B6. */
  readonly onExplain: (alternative: string) => void;
  readonly words: Words;
}

/** How the alternatives and their variants are supplied with energy, and what that emits in operation. */
export function Energy({ energy: { solutions, lowest }, onExplain, words }: EnergyProps) {
  const { t } = words;
  if (solutions.length === 0) return null;
  const decimals = decimalsFor(
    solutions.flatMap(({ operation }) => [inTonnes(operation.norway), inTonnes(operation.europe)]),
  );
  return (
    <Section title={t('choices.energy')} note={t('choices.energyNote')}>
      <RuledTable>
        <thead>
          <tr>
            <th scope="col">{t('choices.alternative')}</th>
            <th scope="col">{t('choices.demand')}</th>
            {ELECTRICITY_SCENARIOS.map((mix) => (
              <th key={mix} scope="col">
                {t('choices.operationOf', { scenario: t(`scenario.${mix}`) })}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {solutions.map((solution) => (
            <tr key={solution.alternative.id}>
              <th scope="row">
                {alternativeName(solution.alternative, t)}
                {solution.alternative.variant && `, ${t(`variantStage.${solution.alternative.variant.stage}`)}`}
                <small>
                  {solution.carriers.map((carrier) => t(`carrier.${carrier}`)).join(', ') || t('choices.noEnergy')}
                </small>
                {isPartial(solution) && <Status kind="beyond">{t('common.incomplete')}</Status>}
              </th>
              <td>{solution.annualDemand === null ? '–' : formatNumber(solution.annualDemand, words.language, 0)}</td>
              {ELECTRICITY_SCENARIOS.map((mix) => (
                <td key={mix}>
                  <Operation
                    solution={solution}
                    mix={mix}
                    isLowest={lowest[mix] === solution.alternative.id}
                    decimals={decimals}
                    onExplain={() => onExplain(solution.alternative.id)}
                    words={words}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </RuledTable>
    </Section>
  );
}

interface OperationProps {
  readonly solution: EnergySolution;
  readonly mix: ElectricityScenario;
  readonly isLowest: boolean;
  readonly decimals: number;
  readonly onExplain: () => void;
  readonly words: Words;
}

/** B6 in tonnes; pressed, it opens its calculation. */
function Operation({ solution, mix, isLowest, decimals, onExplain, words: { t, language } }: OperationProps) {
  const tonnes = inTonnes(solution.operation[mix]);
  if (tonnes === null) return '–';
  return (
    <>
      <Press type="button" title={t('common.showCalculation')} onClick={onExplain}>
        {writeFigure(tonnes, language, decimals)}
        <Spoken> {t('common.showCalculation')}</Spoken>
      </Press>
      {isLowest && <small>{t('choices.lowest')}</small>}
    </>
  );
}

/** What is known is only some of it; where nothing is, the dash says so. */
function isPartial({ complete, operation }: EnergySolution): boolean {
  return !complete && ELECTRICITY_SCENARIOS.some((mix) => operation[mix] !== null);
}

function inTonnes(kg: number | null): number | null {
  return kg === null ? null : kg / 1000;
}

const Press = styled('button')(({ theme: { tokens } }) => ({
  // A place to press that is high enough, on the line of the other figures.
  margin: '-3px 0',
  padding: '3px 0',
  border: 0,
  background: 'none',
  color: 'inherit',
  font: 'inherit',
  cursor: 'pointer',
  '&:hover': { color: tokens.color.accent },
}));
