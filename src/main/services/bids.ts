import { packageAccounts } from '#core/award/package-accounts.ts';
import { bidMappingSchema } from '#core/api/contract.ts';
import type { Change } from '#core/history/change-set.ts';
import { BID_LABELS } from '#core/history/bid-label.ts';
import { readPackageFile } from '../package-file.ts';
import { found } from './found.ts';
import type { HandlersOf, ServiceContext, Store } from './ports.ts';
import { rowChanges } from './rows.ts';
import { listReader, mappingHandlers, uploadedFile } from './sheet-lists.ts';
import { write } from './write.ts';

/** The bids on a project's contract. */
export function createBidHandlers(context: ServiceContext): HandlersOf<'bids'> {
  const { store, resources } = context;
  const mappings = mappingHandlers(store, 'bids', bidMappingSchema);
  return {
    'bids.apply'({ project: id, label, put, remove }) {
      const project = found(store, 'project', id).id;
      const rows = put.map((row) => ({ ...row, project }));
      const changes = rowChanges(store, 'bid', project, rows, remove);
      const params = { count: changes.length };
      write(store, { key: BID_LABELS[label], params }, project, [...changes, ...undecided(store, project, remove)]);
      return null;
    },

    'bids.read': listReader(context, 'bids'),
    'bids.mapping': mappings.recall,
    'bids.rememberMapping': mappings.remember,

    'bids.readPackage'({ upload, today }) {
      const { name, bytes } = uploadedFile(context, { upload });
      const read = readPackageFile({ name, bytes });
      return {
        file: name,
        project: read.project.name,
        accounts: packageAccounts(read, { today, factors: resources.factors() }),
      };
    },
  };
}

/** An award to a bid that goes is of none. In the same step, so that undo brings back both. */
function undecided(store: Store, project: string, removed: readonly string[]): Change[] {
  const before = found(store, 'project', project);
  const { award } = before;
  const decision = award?.decision;
  if (decision?.bid == null || !removed.includes(decision.bid)) return [];
  const after = { ...before, award: { ...award, decision: { ...decision, bid: null } } };
  return [{ entity: 'project', id: project, before, after }];
}
