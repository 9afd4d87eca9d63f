import { z } from 'zod';
import type { SharedPackage } from '#core/api/contract.ts';
import { apiErrorOf, AppError } from '#core/api/errors.ts';
import { difference, type EntityRecord } from '#core/history/difference.ts';
import { sharedNews } from '#core/shared/shared-news.ts';
import {
  readSharedSet,
  SHARED_FILE,
  SHARED_FORMAT,
  SHARED_VERSION,
  sharedSetText,
  type SharedSet,
} from '#core/shared/shared-set.ts';
import { readPackageFile } from '../package-file.ts';
import { bringInFile } from './bring-in.ts';
import { catalogueOf } from './catalogue.ts';
import { keep, kept } from './kept.ts';
import type { HandlersOf, ServiceContext } from './ports.ts';
import { write } from './write.ts';

const FOLDER = 'sharedFolder';
const PACKAGE_ENDING = /\.byggklima$/i;

/** A folder that is shared with others: the catalogue and the factor sets that one person keeps, and the projects of several leaders. */
export function createSharedHandlers(context: ServiceContext): HandlersOf<'shared'> {
  const { store, sharedFolders, who } = context;
  const folderOrNull = () => kept(store, FOLDER, z.string());
  const folder = () => {
    const named = folderOrNull();
    if (named === null) throw new AppError('shared-folder-unset', {});
    return named;
  };
  const published = (): SharedSet => {
    const bytes = sharedFolders.read(folder(), SHARED_FILE);
    if (bytes === null) throw new AppError('shared-set-missing', { file: SHARED_FILE });
    const read = readSharedSet(new TextDecoder().decode(bytes));
    if (read.ok) return read.value;
    if (read.reason === 'newer') throw new AppError('shared-set-newer', { file: SHARED_FILE, version: read.version });
    throw new AppError('shared-set-damaged', { file: SHARED_FILE });
  };
  const newsOf = (set: SharedSet) =>
    sharedNews(set, { requirements: catalogueOf(context), factorSets: store.list('factorSet', null) });
  const packageFile = (name: string) => {
    // Nothing outside the folder, however the name is written.
    const isPackage = PACKAGE_ENDING.test(name) && sharedFolders.list(folder()).includes(name);
    const bytes = isPackage ? sharedFolders.read(folder(), name) : null;
    if (bytes === null) throw new AppError('not-found', { entity: 'file', id: name });
    return { name, bytes };
  };

  return {
    'shared.folder': () => ({ folder: folderOrNull() }),

    'shared.setFolder'({ folder: named }) {
      keep(store, FOLDER, named?.trim() || null);
      return null;
    },

    'shared.publish'({ today }) {
      const requirements = store.list('catalogueRequirement', null).map(({ id: _id, ...requirement }) => requirement);
      const factorSets = store.list('factorSet', null);
      const set = { format: SHARED_FORMAT, version: SHARED_VERSION, published: today, by: who } as const;
      const text = sharedSetText({ ...set, requirements, factorSets });
      sharedFolders.write(folder(), SHARED_FILE, new TextEncoder().encode(text));
      return { requirements: requirements.length, factorSets: factorSets.length };
    },

    'shared.news'() {
      const set = published();
      const { requirements, factorSets } = newsOf(set);
      const { published: day, by } = set;
      return { published: day, by, requirements: requirements.length, factorSets: factorSets.length };
    },

    'shared.take'() {
      const set = published();
      const { requirements, factorSets } = newsOf(set);
      const before = factorSets.flatMap(({ id }): EntityRecord[] => {
        const record = store.get('factorSet', id);
        return record ? [{ entity: 'factorSet', record }] : [];
      });
      const changes = difference(before, [
        ...requirements.map((one): EntityRecord => {
          return { entity: 'catalogueRequirement', record: { ...one, id: `${one.number}/${one.version}` } };
        }),
        ...factorSets.map((record): EntityRecord => ({ entity: 'factorSet', record })),
      ]);
      write(store, { key: 'history.sharedTaken', params: { by: set.by, date: set.published } }, null, changes);
      return { requirements: requirements.length, factorSets: factorSets.length };
    },

    'shared.packages': () =>
      sharedFolders
        .list(folder())
        .filter((name) => PACKAGE_ENDING.test(name))
        .map((file): SharedPackage => {
          try {
            const { id, name } = readPackageFile(packageFile(file)).project;
            return { file, project: { id, name }, isHere: store.get('project', id) !== null };
          } catch (error) {
            return { file, error: apiErrorOf(error) };
          }
        }),

    'shared.importPackage': ({ file }) => bringInFile(context, packageFile(file)),
  };
}
