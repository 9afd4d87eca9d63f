import { z } from 'zod';
import type { SharedPackage } from '#core/api/contract.ts';
import { apiErrorOf, AppError } from '#core/api/errors.ts';
import { difference, type EntityRecord } from '#core/history/difference.ts';
import { ownFactorSetSchema } from '#core/project/factor-set.ts';
import { isAbsolutePath } from '#core/shared/folder-path.ts';
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
const PUBLISHED = 'sharedFactorSets';
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
  const publishedOrNull = async (): Promise<SharedSet | null> => {
    const bytes = await sharedFolders.read(folder(), SHARED_FILE);
    if (bytes === null) return null;
    const read = readSharedSet(new TextDecoder().decode(bytes));
    if (read.ok) return read.value;
    if (read.reason === 'newer') throw new AppError('shared-set-newer', { file: SHARED_FILE, version: read.version });
    throw new AppError('shared-set-damaged', { file: SHARED_FILE });
  };
  const published = async (): Promise<SharedSet> => {
    const set = await publishedOrNull();
    if (set === null) throw new AppError('shared-set-missing', { file: SHARED_FILE });
    return set;
  };
  const newsOf = (set: SharedSet) =>
    sharedNews(set, {
      requirements: catalogueOf(context),
      factorSets: store.list('factorSet', null),
      published: kept(store, PUBLISHED, z.array(ownFactorSetSchema)) ?? [],
    });
  /** What another has published and is not here would be gone from the folder. */
  const checkAllTaken = async () => {
    const set = await publishedOrNull();
    if (set === null) return;
    const { requirements, factorSets } = newsOf(set);
    if (requirements.length + factorSets.length === 0) return;
    throw new AppError('shared-set-not-taken', { file: SHARED_FILE, by: set.by });
  };
  const packageFile = async (name: string) => {
    // Nothing outside the folder, however the name is written.
    const isPackage = PACKAGE_ENDING.test(name) && (await sharedFolders.list(folder())).includes(name);
    const bytes = isPackage ? await sharedFolders.read(folder(), name) : null;
    if (bytes === null) throw new AppError('not-found', { entity: 'file', id: name });
    return { name, bytes };
  };

  const told = async (file: string): Promise<SharedPackage> => {
    try {
      const { id, name } = readPackageFile(await packageFile(file)).project;
      return { file, project: { id, name }, isHere: store.get('project', id) !== null };
    } catch (error) {
      return { file, error: apiErrorOf(error) };
    }
  };

  return {
    'shared.folder': () => ({ folder: folderOrNull() }),

    'shared.setFolder'({ folder: named }) {
      const path = named?.trim() || null;
      if (path !== null && !isAbsolutePath(path)) throw new AppError('shared-folder-not-absolute', { folder: path });
      keep(store, FOLDER, path);
      return null;
    },

    async 'shared.publish'({ today }) {
      await checkAllTaken();
      const requirements = store.list('catalogueRequirement', null).map(({ id: _id, ...requirement }) => requirement);
      const factorSets = store.list('factorSet', null);
      const set = { format: SHARED_FORMAT, version: SHARED_VERSION, published: today, by: who } as const;
      const text = sharedSetText({ ...set, requirements, factorSets });
      await sharedFolders.write(folder(), SHARED_FILE, new TextEncoder().encode(text));
      keep(store, PUBLISHED, factorSets);
      return { requirements: requirements.length, factorSets: factorSets.length };
    },

    async 'shared.news'() {
      const set = await published();
      const { requirements, factorSets } = newsOf(set);
      const { published: day, by } = set;
      return { published: day, by, requirements: requirements.length, factorSets: factorSets.length };
    },

    async 'shared.take'() {
      const set = await published();
      const { requirements, factorSets } = newsOf(set);
      const changes = difference(
        [],
        [
          ...requirements.map((one): EntityRecord => {
            return { entity: 'catalogueRequirement', record: { ...one, id: `${one.number}/${one.version}` } };
          }),
          ...factorSets.map((record): EntityRecord => ({ entity: 'factorSet', record })),
        ],
      );
      // The parts of the day, since whoever reads the log chooses the language that orders them.
      const [year = '', month = '', day = ''] = set.published.split('-');
      write(store, { key: 'history.sharedTaken', params: { by: set.by, day, month, year } }, null, changes);
      return { requirements: requirements.length, factorSets: factorSets.length };
    },

    async 'shared.packages'() {
      const packages: SharedPackage[] = [];
      // One at a time: a folder may have many, and none is held after it is read.
      for (const file of (await sharedFolders.list(folder())).filter((name) => PACKAGE_ENDING.test(name))) {
        packages.push(await told(file));
      }
      return packages;
    },

    'shared.importPackage': async ({ file }) => bringInFile(context, await packageFile(file)),
  };
}
