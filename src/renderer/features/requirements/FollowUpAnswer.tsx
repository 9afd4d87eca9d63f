import { styled } from '@mui/material/styles';
import Typography from '@mui/material/Typography';
import type { FollowUp } from '#core/requirements/follow-up.ts';
import { KeyFigure } from '#renderer/components/feedback/KeyFigure.tsx';
import { Status } from '#renderer/components/feedback/Status.tsx';
import { useText } from '#renderer/components/text/TextProvider.tsx';

/** How far the requirements are met, and what is to be done now. */
export function FollowUpAnswer({ followed }: { readonly followed: FollowUp }) {
  const t = useText();
  const { asked, met, overdue, openDeviations } = followed;
  return (
    <Head>
      <div>
        <Label>{t('requirements.met')}</Label>
        <KeyFigure value={t('common.of', { done: met, total: asked })} />
      </div>
      <div>
        <Typography variant="headline">
          {t(met === asked ? 'requirements.sentence.all' : 'requirements.sentence.left', { count: asked - met })}
        </Typography>
        <Standings>
          {overdue > 0 && <Status kind="error">{t('requirements.overdue', { count: overdue })}</Status>}
          {openDeviations > 0 && (
            <Status kind="beyond">{t('requirements.deviations', { count: openDeviations })}</Status>
          )}
        </Standings>
      </div>
    </Head>
  );
}

const Head = styled('div')(({ theme: { tokens } }) => ({
  display: 'grid',
  gridTemplateColumns: '180px minmax(0, 1fr)',
  alignItems: 'start',
  gap: tokens.space[7],
  '@media (max-width: 1100px)': { gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.space[4] },
}));

const Label = styled('div')(({ theme: { tokens, typography } }) => ({ ...typography.label, color: tokens.color.ink2 }));

const Standings = styled('div')(({ theme: { tokens } }) => ({
  display: 'flex',
  gap: tokens.space[5],
  marginTop: tokens.space[2],
}));
