import { styled } from '@mui/material/styles';
import { targetBar } from '#core/chart/target-bar.ts';
import { Stretched } from '#renderer/components/chart/Stretched.tsx';
import { KeyFigure } from '#renderer/components/feedback/KeyFigure.tsx';
import { Status } from '#renderer/components/feedback/Status.tsx';
import { Section } from '#renderer/components/layout/Section.tsx';
import { useText } from '#renderer/components/text/TextProvider.tsx';
import type { ProjectRow } from './project-row.logic.ts';

/** The strategy's measures as far as the projects have what they are counted from; nothing where they have none of it. */
export function Measures({ rows }: { readonly rows: readonly ProjectRow[] }) {
  const t = useText();
  const asked = rows.filter((row) => row.rebuildingStudied !== null);
  if (asked.length === 0) return null;
  const met = asked.filter((row) => row.rebuildingStudied === true).length;
  const left = asked.length - met;
  return (
    <Section title={t('portfolio.measures')} note={t('portfolio.measuresNote')}>
      <Tiles>
        <div>
          <p>
            {t('portfolio.measure.3.1.number')} <strong>{t('portfolio.measure.3.1')}</strong>
          </p>
          <KeyFigure value={t('common.of', { done: met, total: asked.length })} size="M" />
          <p>{t('portfolio.measure.3.1.of')}</p>
          <Stretched draw={(widthPx) => targetBar(met / asked.length, 1, widthPx)} />
          <Foot>
            {left > 0 ? (
              <Status kind="beyond">{t('portfolio.measure.left', { count: left })}</Status>
            ) : (
              <Status kind="ok">{t('portfolio.measure.met')}</Status>
            )}
            <span>{t('portfolio.measure.3.1.target')}</span>
          </Foot>
        </div>
      </Tiles>
    </Section>
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
  '& > div': { display: 'grid', gap: tokens.space[1] },
}));

const Foot = styled('div')(({ theme: { tokens } }) => ({
  display: 'flex',
  justifyContent: 'space-between',
  gap: tokens.space[3],
}));
