import { takeOffMappingSchema } from '#core/api/contract.ts';
import type { HandlersOf, ServiceContext } from './ports.ts';
import { listReader, mappingHandlers } from './sheet-lists.ts';

/** Reading take-offs, and remembering how their columns were mapped. */
export function createTakeOffHandlers(context: ServiceContext): HandlersOf<'takeOff'> {
  const mappings = mappingHandlers(context.store, 'takeOff', takeOffMappingSchema);
  return {
    'takeOff.read': listReader(context, 'takeOff'),
    'takeOff.mapping': mappings.recall,
    'takeOff.rememberMapping': mappings.remember,
  };
}
