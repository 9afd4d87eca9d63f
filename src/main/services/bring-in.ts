import type { ImportedPackage } from '#core/api/contract.ts';
import { AppError } from '#core/api/errors.ts';
import { ALTERNATIVE_LIMIT, isMain } from '#core/project/alternative-set.ts';
import type { ProjectPackage } from '#core/project/package.ts';
import { readPackageFile } from '../package-file.ts';
import { keepAttachments } from './attachments.ts';
import { packageChanges } from './package-import.ts';
import type { ServiceContext } from './ports.ts';
import { checkUnlocked } from './unlocked.ts';
import { write } from './write.ts';

type Bringing = Pick<ServiceContext, 'store' | 'attachments' | 'resources'>;

/** Brings a project in as one step; one that is here already is updated. @throws AppError `alternative-locked` */
export function bringIn(
  { store, resources }: Bringing,
  incoming: ProjectPackage,
  key: 'history.packageImported' | 'history.exampleOpened',
): ImportedPackage {
  const { id, name } = incoming.project;
  const updated = store.get('project', id) !== null;
  const changes = packageChanges(store, incoming, resources.factors());
  checkUnlocked(store, changes);
  write(store, { key, params: { name } }, id, changes);
  return { id, name, updated, changes: changes.length };
}

/**
 * As {@link bringIn}, of a file and the attachments in it.
 * @throws AppError `newer-package`, `invalid-package`, `too-many-alternatives-in-package`, `alternative-locked`
 */
export function bringInFile(
  context: Bringing,
  file: { readonly name: string; readonly bytes: Uint8Array },
): ImportedPackage {
  const incoming = readPackageFile(file);
  const found = (incoming.project.alternatives ?? []).filter(isMain).length;
  if (found > ALTERNATIVE_LIMIT) {
    throw new AppError('too-many-alternatives-in-package', { file: file.name, found, limit: ALTERNATIVE_LIMIT });
  }
  keepAttachments(file.name, incoming, context.attachments);
  return bringIn(context, incoming, 'history.packageImported');
}
