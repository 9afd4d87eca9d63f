import type { Store } from '../services/ports.ts';
import type { Repositories } from './repositories/repositories.ts';

/** Reading the library by what a declaration is known by outside it, and by what took whose place. */
export function createDeclarationIdentity({
  declaration: declarations,
}: Repositories): Pick<Store, 'declarationsRegistered' | 'declarationsOfDataSet' | 'declarationsSupersededBy'> {
  const registered = declarations.query('WHERE registration_key = ? AND superseded_by IS NULL ORDER BY id');
  const ofDataSet = declarations.query(
    `WHERE data_set IS NOT NULL AND data_set ->> 'uuid' = ? AND superseded_by IS NULL ORDER BY id`,
  );
  const supersededBy = declarations.query('WHERE superseded_by = ? ORDER BY id');
  return {
    declarationsRegistered: (key) => registered(key),
    declarationsOfDataSet: (uuid) => ofDataSet(uuid),
    declarationsSupersededBy: (declaration) => supersededBy(declaration),
  };
}
