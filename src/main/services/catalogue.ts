import type { CatalogueRequirement } from '#core/requirements/requirement.ts';
import type { ServiceContext } from './ports.ts';

/** All versions of the catalogue: those that ship with the program, and the municipality's own after them. */
export function catalogueOf({ store, resources }: Pick<ServiceContext, 'store' | 'resources'>): CatalogueRequirement[] {
  return [
    ...resources.requirements().requirements,
    ...store.list('catalogueRequirement', null).map(({ id: _id, ...requirement }) => requirement),
  ];
}
