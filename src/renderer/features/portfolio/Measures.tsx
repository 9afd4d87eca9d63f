import { writeRate } from '#core/chart/figure.ts';
import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { targetBar } from '#core/chart/target-bar.ts';
import type { CountedMeasure, PortfolioTarget } from '#core/portfolio/target.ts';
import { portfolioMeasures, type MeasureFigure } from '#core/portfolio/portfolio-measures.ts';
import { reaches } from '#core/units/reaches.ts';
import { Stretched } from '#renderer/components/chart/Stretched.tsx';
import { KeyFigure } from '#renderer/components/feedback/KeyFigure.tsx';
import { Status } from '#renderer/components/feedback/Status.tsx';
import { Section } from '#renderer/components/layout/Section.tsx';
import { useFormat, useText } from '#renderer/components/text/TextProvider.tsx';
import { OtherMeasures } from './OtherMeasures.tsx';
import type { ProjectRow } from './project-row.logic.ts';

export interface MeasuresProps {
  readonly rows: readonly ProjectRow[];
  readonly targets: readonly PortfolioTarget[];
  /** Whose targets they are held against. */
  readonly year: number;
  readonly onOpen: (measure: CountedMeasure) => void;
}

/** The strategy's measures: those that the projects have figures for, and the others by the requirements that serve them. */
export function Measures({ rows, targets, year, onOpen }: MeasuresProps) {
  const t = useText();
  const figures = portfolioMeasures(rows, targets, year);
  return (
    <Section title={t('portfolio.measures')} note={t('portfolio.measuresNote')}>
      <Tiles>
        {figures.map((figure) => (
          <Tile key={figure.measure} figure={figure} onOpen={() => onOpen(figure.measure)} />
        ))}
      </Tiles>
      <OtherMeasures rows={rows} targets={targets} year={year} />
    </Section>
  );
}

/** Each project does it or does not. */
const IN_PROJECTS: readonly CountedMeasure[] = ['2.15', '3.1', '3.2', '3.4', '3.11', '3.13', '3.14', '3.15'];

function Tile({ figure, onOpen }: { readonly figure: MeasureFigure; readonly onOpen: () => void }) {
  const t = useText();
  const { language } = useFormat();
  const { measure, share, target, projects, reached, complete } = figure;
  // A share of a few projects is told by counting them.
  const value = IN_PROJECTS.includes(measure)
    ? t('common.of', { done: reached, total: projects })
    : writeRate(share, { t, language });
  return (
    <div>
      <p>
        {measure} <strong>{t(`portfolio.measure.${measure}`)}</strong>
      </p>
      <KeyFigure value={value} unit={!complete && t('common.incomplete')} size="M" />
      <p>{t(`portfolio.measure.${measure}.of`, { reached, projects })}</p>
      <Stretched draw={(widthPx) => targetBar(share, target, widthPx)} />
      <Foot>
        {target !== null && <Standing figure={figure} target={target} />}
        {target !== null && (
          <span>{t('portfolio.measure.target', { target: writeRate(target, { t, language }) })}</span>
        )}
      </Foot>
      <Button variant="link" aria-label={t('portfolio.measureOpenOf', { measure })} onClick={onOpen}>
        {t('portfolio.measureOpen')}
      </Button>
    </div>
  );
}

function Standing({ figure, target }: { readonly figure: MeasureFigure; readonly target: number }) {
  const t = useText();
  const { measure, share, projects, reached, complete } = figure;
  if (reaches(share, target)) {
    return complete ? (
      <Status kind="ok">{t('portfolio.measure.met')}</Status>
    ) : (
      <Status kind="draft">{t('portfolio.measure.open')}</Status>
    );
  }
  const left = projects - reached;
  if (left > 0) return <Status kind="beyond">{t('portfolio.measure.left', { count: left })}</Status>;
  // Each project has what it asks for; what is left stands on exceptions, or on targets of their own.
  return (
    <Status kind="draft">{t(measure === '3.9' ? 'portfolio.measure.excepted' : 'portfolio.measure.below')}</Status>
  );
}

const Tiles = styled('div')(({ theme: { tokens, typography } }) => ({
  ...typography.small,
  display: 'grid',
  gridTemplateColumns: 'repeat(auto-fill, minmax(176px, 1fr))',
  gap: tokens.space[6],
  marginBottom: tokens.space[6],
  color: tokens.color.ink2,
  '& strong': { fontWeight: 600, color: tokens.color.ink },
  '& > div': { display: 'grid', alignContent: 'start', justifyItems: 'start', gap: tokens.space[1] },
  '& > div > *:not(button)': { width: '100%' },
}));

const Foot = styled('div')(({ theme: { tokens } }) => ({
  display: 'flex',
  justifyContent: 'space-between',
  gap: tokens.space[3],
}));
