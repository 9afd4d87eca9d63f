import { useParams } from 'react-router';
import { useCall } from '#renderer/client/queries.ts';
import { Waiting } from '#renderer/components/feedback/Waiting.tsx';
import { NothingToCompare } from '#renderer/components/project/NothingToCompare.tsx';
import { useText } from '#renderer/components/text/TextProvider.tsx';
import { CostOf } from './CostOf.tsx';

/** What do the alternatives cost over their life, and what do they emit for it? */
export default function CostScreen() {
  const t = useText();
  const { id = '' } = useParams();
  const { data: document } = useCall('projects.get', { id });
  if (!document) return <Waiting />;
  if (document.alternatives.length > 0) return <CostOf key={id} stored={document} />;
  return (
    <NothingToCompare title={t('app.cost')} lack={t('cost.noAlternatives')} project={id}>
      {t('cost.noAlternativesBody')}
    </NothingToCompare>
  );
}
