import { useParams } from 'react-router';
import { useCall } from '#renderer/client/queries.ts';
import { Waiting } from '#renderer/components/feedback/Waiting.tsx';
import { ChoicesOf } from './ChoicesOf.tsx';

/** What did we choose between, how much is reused and recycled, and who pays for what costs more? */
export default function ChoicesScreen() {
  const { id = '' } = useParams();
  const { data: document } = useCall('projects.get', { id });
  if (!document) return <Waiting />;
  return <ChoicesOf key={id} stored={document} />;
}
