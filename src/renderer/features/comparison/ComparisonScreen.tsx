import Button from '@mui/material/Button';
import { Link, useParams } from 'react-router';
import { useCall } from '#renderer/client/queries.ts';
import { Empty } from '#renderer/components/feedback/Empty.tsx';
import { Waiting } from '#renderer/components/feedback/Waiting.tsx';
import { Page } from '#renderer/components/layout/Page.tsx';
import { useFormat, useText } from '#renderer/components/text/TextProvider.tsx';
import { ComparisonOf } from './ComparisonOf.tsx';

/** Where does the difference come from? The alternatives of a project against its first one. */
export default function ComparisonScreen() {
  const t = useText();
  const format = useFormat();
  const { id = '' } = useParams();
  const { data: document } = useCall('projects.get', { id });
  if (!document) return <Waiting />;

  const { alternatives } = document;
  const hasRows = alternatives.some(
    ({ components, energy, reported }) => components.length + energy.length + (reported?.rows.length ?? 0) > 0,
  );
  if (alternatives.length >= 2 && hasRows) return <ComparisonOf document={document} />;
  return (
    <Page title={t('app.comparison')}>
      <Empty
        title={t('comparison.emptyTitle')}
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
        {t(alternatives.length < 2 ? 'comparison.emptyAlternatives' : 'comparison.emptyComponents')}
      </Empty>
    </Page>
  );
}
