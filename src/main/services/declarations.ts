import { AppError } from '#core/api/errors.ts';
import { standingAs, type LibraryDeclaration } from '#core/declaration/library-declaration.ts';
import { difference, type EntityRecord } from '#core/history/difference.ts';
import { proposeDeclarations } from './declaration-proposals.ts';
import { found } from './found.ts';
import type { HandlersOf, ServiceContext } from './ports.ts';
import { withReplacedUses } from './replaced-declarations.ts';
import { today } from './today.ts';
import { write } from './write.ts';

export function createDeclarationHandlers({ store, clock }: ServiceContext): HandlersOf<'declarations'> {
  return {
    'declarations.search'(query) {
      const { rows, ...found } = store.searchDeclarations(query);
      return { ...found, rows: rows.map((row) => ({ id: row.declaration.id, ...row })) };
    },
    'declarations.counts': ({ today }) => store.countDeclarations(today),
    'declarations.get': ({ id }) => ({
      id,
      declaration: found(store, 'declaration', id),
      usedIn: store.projectsUsing(id),
    }),

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
      write(store, label, null, difference([asRecord(declaration)], []));
      return null;
    },
  };
}

function asRecord(record: LibraryDeclaration): EntityRecord {
  return { entity: 'declaration', record };
}
