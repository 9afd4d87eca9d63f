import { useParams } from 'react-router';
import { useCall } from '#renderer/client/queries.ts';
import { Waiting } from '#renderer/components/feedback/Waiting.tsx';
import { BidsOf } from './BidsOf.tsx';

/** Which bid has the lowest footprint on the same scope, and what does its account lack? */
export default function BidsScreen() {
  const { id = '' } = useParams();
  const { data: document } = useCall('projects.get', { id });
  if (!document) return <Waiting />;
  return <BidsOf key={id} stored={document} />;
}
