import { AppError } from '#core/api/errors.ts';
import { numberKey } from '#core/coverage/delivered-plan.ts';
import { isCurrent, standingAs, type LibraryDeclaration } from '#core/declaration/library-declaration.ts';
import { difference, type EntityRecord } from '#core/history/difference.ts';
import { proposeDeclarations } from './declaration-proposals.ts';
import { found } from './found.ts';
import type { HandlersOf, ServiceContext, Store } from './ports.ts';
import { withReplacedUses } from './replaced-declarations.ts';
import { today } from './today.ts';
import { write } from './write.ts';

export function createDeclarationHandlers({ store, clock }: ServiceContext): HandlersOf<'declarations'> {
  return {
    'declarations.search'(query) {
      const { total, rows } = store.searchDeclarations(query);
      return { total, rows: rows.map((row) => ({ id: row.declaration.id, ...row })) };
    },
    'declarations.counts': ({ today }) => store.countDeclarations(today),
    'declarations.get': ({ id }) => ({
      id,
      declaration: found(store, 'declaration', id),
      usedIn: store.projectsUsing(id),
    }),

    'declarations.byNumber': ({ numbers }) => numbers.map((number) => declarationOfNumber(store, number)),
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

/** The one declaration with the registration number, however its case and dashes are written; of several the one that is still current. */
function declarationOfNumber(store: Store, number: string): LibraryDeclaration | null {
  const wanted = numberKey(number);
  if (wanted === '') return null;
  const holding = new Set([number, wanted].flatMap((text) => store.declarationsHolding(text)));
  const known = [...store.declarationsById([...holding]).values()];
  const found = known.filter(({ registration }) => numberKey(registration ?? '') === wanted);
  const current = found.filter(isCurrent);
  const [only, ...others] = current.length > 0 ? current : found;
  return only && others.length === 0 ? only : null;
}

function asRecord(record: LibraryDeclaration): EntityRecord {
  return { entity: 'declaration', record };
}
