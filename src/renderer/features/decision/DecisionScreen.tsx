import { useParams } from 'react-router';
import { isMain } from '#core/project/alternative-set.ts';
import { useCall } from '#renderer/client/queries.ts';
import { Waiting } from '#renderer/components/feedback/Waiting.tsx';
import { hasFigures } from '#renderer/components/project/has-figures.ts';
import { NothingToCompare } from '#renderer/components/project/NothingToCompare.tsx';
import { useText } from '#renderer/components/text/TextProvider.tsx';
import { DecisionOf } from './DecisionOf.tsx';

/** Shall we build new or renovate? What a committee decides on, and what it decided. */
export default function DecisionScreen() {
  const t = useText();
  const { id = '' } = useParams();
  const { data: document } = useCall('projects.get', { id });
  if (!document) return <Waiting />;

  if (document.alternatives.some(isMain) && hasFigures(document)) return <DecisionOf document={document} />;
  return (
    <NothingToCompare title={t('app.decision')} lack={t('decision.emptyTitle')} project={id}>
      {t('decision.emptyBody')}
    </NothingToCompare>
  );
}
