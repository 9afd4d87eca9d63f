import type { ParsedInput } from '#core/api/contract.ts';
import { AppError } from '#core/api/errors.ts';
import { isCurrent, standingAs, type LibraryDeclaration } from '#core/declaration/library-declaration.ts';
import { inOtherLanguages, registrationKey } from '#core/declaration/registration.ts';
import { groupBy } from '#core/group-by.ts';
import { difference, type EntityRecord } from '#core/history/difference.ts';
import { proposeDeclarations } from './declaration-proposals.ts';
import { previewReplacement, replacementChanges, type Replacing } from './declaration-replacement.ts';
import { usageOf } from './declaration-uses.ts';
import { newerVersions, olderVersions } from './declaration-versions.ts';
import { found } from './found.ts';
import type { HandlersOf, ServiceContext, Store } from './ports.ts';
import { withReplacedUses } from './replaced-declarations.ts';
import { today } from './today.ts';
import { write } from './write.ts';

export function createDeclarationHandlers(context: ServiceContext): HandlersOf<'declarations'> {
  const { store, clock } = context;
  const replacing = ({ from, to, projects }: ParsedInput<'declarations.replace'>): Replacing => ({
    from: found(store, 'declaration', from),
    to: found(store, 'declaration', to),
    projects: projects ?? null,
  });
  const setRetired = (id: string, retired: boolean) => {
    const before = found(store, 'declaration', id);
    const key = retired ? 'history.declarationRetired' : 'history.declarationRestored';
    const after = { ...before, retired: retired || null };
    write(store, { key, params: { name: before.name } }, null, difference([asRecord(before)], [asRecord(after)]));
    return null;
  };

  return {
    'declarations.search'(query) {
      const { rows, ...found } = store.searchDeclarations(query);
      return { ...found, rows: rows.map((row) => ({ id: row.declaration.id, ...row })) };
    },
    'declarations.counts': ({ today }) => store.countDeclarations(today),
    'declarations.groups': () => store.declarationGroups(),
    'declarations.get'({ id }) {
      const declaration = found(store, 'declaration', id);
      return {
        id,
        declaration,
        usedIn: store.projectsUsing(id),
        older: olderVersions(store, id),
        newer: newerVersions(store, declaration),
      };
    },
    'declarations.usage': ({ id, today }) => usageOf(store, found(store, 'declaration', id), today),

    'declarations.byNumber': ({ numbers }) => declarationsOfNumbers(store, numbers),
    'declarations.propose': ({ components, today }) => proposeDeclarations(store, components, today),

    'declarations.put'(declaration) {
      const before = store.get('declaration', declaration.id);
      const label = { key: 'history.declarationPut', params: { name: declaration.name } } as const;
      const changes = difference(before ? [asRecord(before)] : [], [asRecord(standingAs(before, declaration))]);
      write(store, label, null, withReplacedUses(store, changes, today(clock)));
      return found(store, 'declaration', declaration.id);
    },

    'declarations.remove'({ id }) {
      const declaration = found(store, 'declaration', id);
      const { name } = declaration;
      const count = store.projectsUsing(id);
      if (count > 0) throw new AppError('declaration-in-use', { name, count });
      const label = { key: 'history.declarationRemoved', params: { name } } as const;
      const older = store.declarationsSupersededBy(id);
      const current = older.map((one) => ({ ...one, supersededBy: declaration.supersededBy }));
      write(store, label, null, difference([...older, declaration].map(asRecord), current.map(asRecord)));
      return null;
    },

    'declarations.retire': ({ id }) => setRetired(id, true),
    'declarations.restore': ({ id }) => setRetired(id, false),

    'declarations.previewReplacement': ({ today, ...input }) => previewReplacement(context, replacing(input), today),
    'declarations.replace'(input) {
      const wanted = replacing(input);
      const { changes, outcome } = replacementChanges(store, wanted);
      const label = {
        key: 'history.declarationExchanged',
        params: { count: outcome.rows, from: wanted.from.name, to: wanted.to.name },
      } as const;
      const [project = null] = input.projects?.length === 1 ? input.projects : [];
      write(store, label, project, changes);
      return outcome;
    },
  };
}

/**
 * For each number the one declaration that has it, however its case and dashes are written, else the one that has it in another language; null for
 * none, or where several have it. Of those that are kept for the projects that use them the current one counts.
 */
function declarationsOfNumbers(store: Store, numbers: readonly string[]): (LibraryDeclaration | null)[] {
  const keys = numbers.map(registrationKey);
  const wanted = keys.flatMap((key) => (key === null ? [] : [key, ...inOtherLanguages(key)]));
  const registered = groupBy(store.declarationsRegistered([...new Set(wanted)]), ({ registration }) =>
    registrationKey(registration),
  );
  return keys.map((key) => {
    if (key === null) return null;
    const found = registered.get(key) ?? inOtherLanguages(key).flatMap((other) => registered.get(other) ?? []);
    const current = found.filter(isCurrent);
    const [only, ...others] = current.length > 0 ? current : found;
    return only && others.length === 0 ? only : null;
  });
}

function asRecord(record: LibraryDeclaration): EntityRecord {
  return { entity: 'declaration', record };
}
