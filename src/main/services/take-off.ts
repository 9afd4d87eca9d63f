import { takeOffMappingSchema } from '#core/api/contract.ts';
import type { HandlersOf, ServiceContext } from './ports.ts';
import { sheetListHandlers } from './sheet-lists.ts';

/** Reading take-offs, and remembering how their columns were mapped. */
export function createTakeOffHandlers(context: ServiceContext): HandlersOf<'takeOff'> {
  const list = sheetListHandlers(context, 'takeOff', takeOffMappingSchema);
  return {
    'takeOff.read': list.read,
    'takeOff.mapping': list.mapping,
    'takeOff.rememberMapping': list.rememberMapping,
  };
}
