import Button from '@mui/material/Button';
import { Link, useParams } from 'react-router';
import { isMain } from '#core/project/alternative-set.ts';
import { useCall } from '#renderer/client/queries.ts';
import { Empty } from '#renderer/components/feedback/Empty.tsx';
import { Waiting } from '#renderer/components/feedback/Waiting.tsx';
import { Page } from '#renderer/components/layout/Page.tsx';
import { useFormat, useText } from '#renderer/components/text/TextProvider.tsx';
import { DecisionOf } from './DecisionOf.tsx';

/** Shall we build new or renovate? What a committee decides on, and what it decided. */
export default function DecisionScreen() {
  const t = useText();
  const format = useFormat();
  const { id = '' } = useParams();
  const { data: document } = useCall('projects.get', { id });
  if (!document) return <Waiting />;

  const hasFigures = document.alternatives.some(
    ({ components, energy, reported }) => components.length + energy.length > 0 || reported != null,
  );
  if (document.alternatives.some(isMain) && hasFigures) return <DecisionOf document={document} />;
  return (
    <Page title={t('app.decision')}>
      <Empty
        title={t('decision.emptyTitle')}
        ghost={[
          [t('alternativeKind.renovation'), `${format.number(1760)} t CO₂e`],
          [t('alternativeKind.newBuild'), `${format.number(2313)} t CO₂e`],
        ]}
        action={
          <Button variant="primary" component={Link} to={`/project/${id}/alternatives`}>
            {t('comparison.toAlternatives')}
          </Button>
        }
      >
        {t('decision.emptyBody')}
      </Empty>
    </Page>
  );
}
