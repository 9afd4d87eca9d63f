import type { ProjectDocument } from '#core/api/contract.ts';
import type { Lacking } from '#core/comparison/decision-checklist.ts';

/** Ids of the places on the case's own page that hold the fields. */
export const FIELD_IDS = {
  need: 'decision-need',
  studyDate: 'decision-study-date',
  recommendation: 'decision-recommendation',
} as const;

/** Where what lacks is mended: a field of the page itself, or another page. */
export type MendedAt = { readonly field: string } | { readonly page: string };

export function mendedAt(lacking: Lacking, { project }: ProjectDocument): MendedAt {
  const alternatives = (id?: string) => ({
    page: `/project/${project.id}/alternatives${id === undefined ? '' : `/${id}`}`,
  });
  switch (lacking.point) {
    case 'need':
    case 'studyDate':
    case 'recommendation':
      return { field: FIELD_IDS[lacking.point] };
    case 'alternatives':
    case 'rebuilding':
      return alternatives();
    case 'comparable':
      return lacking.settings.length > 0
        ? { page: `/project/${project.id}/comparison` }
        : alternatives(lacking.withoutMethod[0]);
    case 'energy':
      return alternatives(lacking.of[0]);
    case 'sizes':
    case 'figures':
    case 'declarations':
      return alternatives(lacking.of[0]?.alternative);
    case 'factors':
      return lacking.toCheck.length === 0 && lacking.ownIn !== null
        ? alternatives(lacking.ownIn)
        : { page: '/settings' };
  }
}
