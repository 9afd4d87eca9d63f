import { Outlet, useParams } from 'react-router';
import { useCall } from '#renderer/client/queries.ts';
import { Waiting } from '#renderer/components/feedback/Waiting.tsx';
import { NotFound } from './PageFailure.tsx';

/** Lets a project's pages in once the project is here, so that none of them has to ask whether it exists. */
export function ProjectGate() {
  const { id = '' } = useParams();
  const { data, error } = useCall('projects.get', { id });
  if (error?.code === 'not-found') return <NotFound />;
  if (error) throw error;
  // The key starts a page afresh for another project: no scroll, selection or draft goes along.
  return data ? <Outlet key={id} /> : <Waiting />;
}
