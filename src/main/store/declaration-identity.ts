import type { Store } from '../services/ports.ts';
import type { Repositories } from './repositories/repositories.ts';

const LISTED = '(SELECT value FROM json_each(?))';

/** Reading the library by what a declaration is known by outside it, and by what took whose place. */
export function createDeclarationIdentity({
  declaration: declarations,
}: Repositories): Pick<Store, 'declarationsRegistered' | 'declarationsOfDataSets' | 'declarationsSupersededBy'> {
  // One statement for a whole file: a look-up for each of 50 000 rows costs more than reading them.
  const registered = declarations.query(`WHERE registration_key IN ${LISTED} AND superseded_by IS NULL ORDER BY id`);
  const ofDataSet = declarations.query(
    `WHERE data_set IS NOT NULL AND data_set ->> 'uuid' IN ${LISTED} AND superseded_by IS NULL ORDER BY id`,
  );
  const supersededBy = declarations.query('WHERE superseded_by = ? ORDER BY id');
  return {
    declarationsRegistered: (keys) => registered(JSON.stringify(keys)),
    declarationsOfDataSets: (uuids) => ofDataSet(JSON.stringify(uuids)),
    declarationsSupersededBy: (declaration) => supersededBy(declaration),
  };
}
