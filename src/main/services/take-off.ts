import { takeOffMappingSchema } from '#core/api/contract.ts';
import type { HandlersOf, ServiceContext } from './ports.ts';
import { readSheetList, rememberedMapping, rememberMapping } from './sheet-lists.ts';

/** Reading take-offs, and remembering how their columns were mapped. */
export function createTakeOffHandlers(context: ServiceContext): HandlersOf<'takeOff'> {
  const { store, jobs } = context;
  return {
    'takeOff.read': ({ upload }) => jobs.start((control) => readSheetList(context, upload, 'takeOff', control)),
    'takeOff.mapping': ({ headings }) => rememberedMapping(store, 'takeOff', headings, takeOffMappingSchema),
    'takeOff.rememberMapping': ({ headings, mapping }) => rememberMapping(store, 'takeOff', headings, mapping),
  };
}
