import { styled } from '@mui/material/styles';
import { Link } from 'react-router';
import { writeRate } from '#core/chart/figure.ts';
import { measureYears } from '#core/portfolio/measure-years.ts';
import { portfolioMeasures } from '#core/portfolio/portfolio-measures.ts';
import { targetIn, type CountedMeasure, type PortfolioTarget } from '#core/portfolio/target.ts';
import { inPercent } from '#core/units/percent.ts';
import { useChange } from '#renderer/client/queries.ts';
import { useNotify } from '#renderer/components/feedback/notifications.tsx';
import { Status } from '#renderer/components/feedback/Status.tsx';
import { NumberField } from '#renderer/components/form/NumberField.tsx';
import { Drawer } from '#renderer/components/layout/Drawer.tsx';
import { RuledTable } from '#renderer/components/table/ruled-table.ts';
import { DrawerPart } from '#renderer/components/layout/DrawerPart.tsx';
import { useFormat, useText } from '#renderer/components/text/TextProvider.tsx';
import { useErrorText } from '#renderer/components/text/use-error-text.ts';
import type { ProjectRow } from './project-row.logic.ts';

export interface MeasureDrawerProps {
  readonly measure: CountedMeasure;
  readonly rows: readonly ProjectRow[];
  readonly targets: readonly PortfolioTarget[];
  /** This year. */
  readonly year: number;
  readonly onClose: () => void;
}

/** Where a measure's figure comes from: year by year, with the target of each, and project by project. */
export function MeasureDrawer({ measure, rows, targets, year, onClose }: MeasureDrawerProps) {
  const t = useText();
  return (
    <Drawer
      title={`${measure} ${t(`portfolio.measure.${measure}`)}`}
      subtitle={t(`measure.${measure}`)}
      onClose={onClose}
    >
      <Years measure={measure} rows={rows} targets={targets} year={year} />
      <Projects measure={measure} rows={rows} targets={targets} year={year} />
    </Drawer>
  );
}

type PartProps = Omit<MeasureDrawerProps, 'onClose'>;

/** The years that have figures, this one and the next: a target is set before the year is over. */
function Years({ measure, rows, targets, year }: PartProps) {
  const t = useText();
  const format = useFormat();
  const words = { t, language: format.language };
  const notify = useNotify();
  const errorText = useErrorText();
  const setTarget = useChange('portfolio.setTarget');
  const known = measureYears(rows).filter((one) => one.measure === measure);
  const own = targets.filter((one) => one.measure === measure);
  const shown = [...new Set([...known, ...own].map((one) => one.year).concat(year, year + 1))].toSorted(
    (a, b) => b - a,
  );
  return (
    <DrawerPart title={t('portfolio.measureYears')} hint={t('portfolio.measureTargetsNote')}>
      <Table>
        <thead>
          <tr>
            <th scope="col">{t('portfolio.measureYear')}</th>
            <th scope="col">{t('portfolio.measureFigure')}</th>
            <th scope="col">{t('portfolio.measureTarget')}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((one) => {
            // What holds by an earlier year or the strategy stands dimmed: it is not this year's own.
            const inherited = targetIn(measure, one, targets);
            const target = own.find((set) => set.year === one)?.share ?? null;
            return (
              <tr key={one}>
                <th scope="row">{one}</th>
                <td>{writeRate(known.find((figure) => figure.year === one)?.share ?? null, words)}</td>
                <td>
                  <NumberField
                    label={t('portfolio.measureTargetOf', { year: String(one) })}
                    hideLabel
                    value={target === null ? null : inPercent(target)}
                    placeholder={inherited === null ? '' : format.number(inPercent(inherited))}
                    min={0}
                    max={100}
                    onChange={(percent) =>
                      setTarget.mutate(
                        { measure, year: one, share: percent === null ? null : percent / 100 },
                        { onError: (error) => notify({ kind: 'error', text: errorText(error) }) },
                      )
                    }
                  />
                </td>
              </tr>
            );
          })}
        </tbody>
      </Table>
      {known.length === 0 && <p>{t('portfolio.measureNoYears')}</p>}
      {known.some(({ complete }) => !complete) && <Status kind="beyond">{t('portfolio.measureUndated')}</Status>}
    </DrawerPart>
  );
}

function Projects({ measure, rows, targets, year }: PartProps) {
  const t = useText();
  const { language } = useFormat();
  const having = rows.flatMap((row) => {
    const figure = portfolioMeasures([row], targets, year).find((one) => one.measure === measure);
    return figure ? [{ project: row.document.project, figure }] : [];
  });
  return (
    <DrawerPart title={t('portfolio.measureProjects')}>
      <Table>
        <tbody>
          {having.map(({ project, figure: { share, complete } }) => (
            <tr key={project.id}>
              <th scope="row">
                <Link to={`/project/${project.id}/${PAGES[measure]}`}>{project.name}</Link>
              </th>
              <td>
                {writeRate(share, { t, language })}
                {!complete && <Status kind="beyond">{t('common.incomplete')}</Status>}
              </td>
            </tr>
          ))}
        </tbody>
      </Table>
    </DrawerPart>
  );
}

/** The page of a project where the measure's figure is made. */
const PAGES: Record<CountedMeasure, string> = {
  '1.9': 'requirements',
  '1.10': 'requirements',
  '2.14': 'waste',
  '2.15': 'waste',
  '3.1': 'decision',
  '3.2': 'choices',
  '3.4': 'bids',
  '3.5': 'coverage',
  '3.7': 'choices',
  '3.8': 'choices',
  '3.9': 'site',
  '3.10': 'site',
  '3.11': 'choices',
  '3.13': 'cost',
  '3.14': 'choices',
  '3.15': 'cost',
};

const Table = styled(RuledTable)({ '& td:last-of-type > div': { width: 84, marginLeft: 'auto' } });
