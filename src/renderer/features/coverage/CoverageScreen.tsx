import Button from '@mui/material/Button';
import { Link, useNavigate, useParams } from 'react-router';
import { coveredAlternative } from '#core/coverage/covered-alternative.ts';
import { useCall } from '#renderer/client/queries.ts';
import { Empty } from '#renderer/components/feedback/Empty.tsx';
import { Waiting } from '#renderer/components/feedback/Waiting.tsx';
import { Page } from '#renderer/components/layout/Page.tsx';
import { useText } from '#renderer/components/text/TextProvider.tsx';
import { CoverageOf } from './CoverageOf.tsx';

/** Which materials and delivered products have an EPD, and which are still to be asked for? */
export default function CoverageScreen() {
  const t = useText();
  const navigate = useNavigate();
  const { id = '', alternative: wanted } = useParams();
  const { data: document } = useCall('projects.get', { id });
  if (!document) return <Waiting />;

  const { alternatives, deliveredProducts, project } = document;
  const shown = alternatives.find((one) => one.id === wanted) ?? coveredAlternative(project.decisionCase, alternatives);
  const isEmpty = alternatives.every(({ components }) => components.length === 0) && deliveredProducts.length === 0;
  if (shown && !isEmpty) {
    const show = (alternative: string) => void navigate(`/project/${id}/coverage/${alternative}`, { replace: true });
    return <CoverageOf key={id} stored={document} shown={shown.id} onShow={show} />;
  }
  return (
    <Page title={t('app.coverage')}>
      <Empty
        title={t('coverage.emptyTitle')}
        ghost={[
          [t('coverage.ghost.window'), 'NEPD-4290-3488-NO', t('coverage.classOfOne.product')],
          [t('coverage.ghost.floor'), '–', t('coverage.classOfOne.missing')],
        ]}
        action={
          <Button variant="primary" component={Link} to={`/project/${id}/alternatives`}>
            {t('coverage.toAlternatives')}
          </Button>
        }
      >
        {t('coverage.emptyBody')}
      </Empty>
    </Page>
  );
}
