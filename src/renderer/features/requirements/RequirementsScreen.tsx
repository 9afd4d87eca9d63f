import { useParams } from 'react-router';
import { useCall } from '#renderer/client/queries.ts';
import { Waiting } from '#renderer/components/feedback/Waiting.tsx';
import { RequirementsOf } from './RequirementsOf.tsx';

/** Which requirements apply, who follows up, what is the evidence, what deviates? */
export default function RequirementsScreen() {
  const { id = '' } = useParams();
  const { data: document } = useCall('projects.get', { id });
  const { data: catalogue } = useCall('requirements.catalogue', {});
  if (!document || !catalogue) return <Waiting />;
  return <RequirementsOf key={id} stored={document} catalogue={catalogue} />;
}
