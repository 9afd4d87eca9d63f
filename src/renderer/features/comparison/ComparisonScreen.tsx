import { useParams } from 'react-router';
import { useCall } from '#renderer/client/queries.ts';
import { Waiting } from '#renderer/components/feedback/Waiting.tsx';
import { hasFigures } from '#renderer/components/project/has-figures.ts';
import { NothingToCompare } from '#renderer/components/project/NothingToCompare.tsx';
import { useText } from '#renderer/components/text/TextProvider.tsx';
import { ComparisonOf } from './ComparisonOf.tsx';

/** Where does the difference come from? The alternatives of a project against its first one. */
export default function ComparisonScreen() {
  const t = useText();
  const { id = '' } = useParams();
  const { data: document } = useCall('projects.get', { id });
  if (!document) return <Waiting />;

  const { alternatives } = document;
  if (alternatives.length >= 2 && hasFigures(document)) return <ComparisonOf document={document} />;
  return (
    <NothingToCompare title={t('app.comparison')} lack={t('comparison.emptyTitle')} project={id}>
      {t(alternatives.length < 2 ? 'comparison.emptyAlternatives' : 'comparison.emptyComponents')}
    </NothingToCompare>
  );
}
