import { useState } from 'react';
import { useCall } from '#renderer/client/queries.ts';
import { Waiting } from '#renderer/components/feedback/Waiting.tsx';
import { FactorRows } from './FactorRows.tsx';
import { FactorSets } from './FactorSets.tsx';
import { ProjectFactors } from './ProjectFactors.tsx';

/** The factor sets, what is in the one that is shown, and which of them each project was calculated with. */
export function Factors() {
  const sets = useCall('factorSets.list', {});
  const projects = useCall('projects.list', {});
  const [chosen, setChosen] = useState<string | null>(null);
  const failure = sets.error ?? projects.error;
  if (failure) throw failure;
  if (!sets.data || !projects.data) return <Waiting />;
  const shown = sets.data.find(({ id }) => id === chosen) ?? sets.data[0];
  if (!shown) return null;
  return (
    <>
      <FactorSets sets={sets.data} projects={projects.data} shown={shown} onShow={setChosen} />
      <FactorRows key={shown.id} set={shown} />
      <ProjectFactors sets={sets.data} projects={projects.data} />
    </>
  );
}
