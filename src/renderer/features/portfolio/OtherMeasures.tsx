import { styled } from '@mui/material/styles';
import { actionPlan, type MeasureLine } from '#core/portfolio/action-plan.ts';
import type { PortfolioTarget } from '#core/portfolio/target.ts';
import { currentRequirements, requirementsServing } from '#core/requirements/catalogue.ts';
import { useCall } from '#renderer/client/queries.ts';
import { RuledTable } from '#renderer/components/table/ruled-table.ts';
import { useText } from '#renderer/components/text/TextProvider.tsx';
import { today } from '#renderer/components/text/today.ts';
import type { ProjectRow } from './project-row.logic.ts';

export interface OtherMeasuresProps {
  readonly rows: readonly ProjectRow[];
  readonly targets: readonly PortfolioTarget[];
  readonly year: number;
}

const NONE: readonly [] = [];

/** The measures that the projects have no figure for: which the program counts none of, which requirements serve them, and how those stand. */
export function OtherMeasures({ rows, targets, year }: OtherMeasuresProps) {
  const t = useText();
  const current = currentRequirements(useCall('requirements.catalogue', {}).data ?? NONE, today());
  const lines = actionPlan(rows, targets, year).filter(({ figure }) => figure === null);
  if (lines.length === 0) return null;
  const standing = ({ asked, met }: MeasureLine) =>
    asked === 0 ? t('portfolio.others.notAsked') : t('common.of', { done: met, total: asked });
  return (
    <Others>
      <summary>{t('portfolio.others', { count: lines.length })}</summary>
      <RuledTable>
        <thead>
          <tr>
            <th scope="col" data-words>
              {t('actionPlan.column.measure')}
            </th>
            <th scope="col" data-words>
              {t('portfolio.measureFigure')}
            </th>
            <th scope="col" data-words>
              {t('portfolio.others.serving')}
            </th>
            <th scope="col">{t('portfolio.others.asked')}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr key={line.measure}>
              <th scope="row">
                {line.measure} {t(`measure.${line.measure}`)}
              </th>
              <td data-words>
                {t(line.isCounted ? 'portfolio.others.noFiguresYet' : 'portfolio.others.noOwnFigures')}
              </td>
              <td data-words>
                {requirementsServing(current, line.measure)
                  .map(({ number }) => number)
                  .join(', ')}
              </td>
              <td>{standing(line)}</td>
            </tr>
          ))}
        </tbody>
      </RuledTable>
    </Others>
  );
}

const Others = styled('details')(({ theme: { tokens, typography } }) => ({
  marginBottom: tokens.space[6],
  '& > summary': { ...typography.small, color: tokens.color.ink2, cursor: 'pointer' },
}));
