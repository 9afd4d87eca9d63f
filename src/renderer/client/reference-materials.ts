import { useMemo } from 'react';
import type { ReferenceMaterial } from '#core/declaration/reference-material.ts';
import { useCall } from './queries.ts';

const NONE: ReadonlyMap<string, ReferenceMaterial> = new Map();

/** The program's own materials by the id of their declaration; none until they are read. */
export function useReferenceMaterials(): ReadonlyMap<string, ReferenceMaterial> {
  const { data } = useCall('reference.materials', {});
  return useMemo(() => (data ? new Map(data.map((material) => [material.id, material])) : NONE), [data]);
}
