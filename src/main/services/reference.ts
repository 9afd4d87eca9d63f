import type { HandlersOf, ServiceContext } from './ports.ts';

export function createReferenceHandlers({ resources }: ServiceContext): HandlersOf<'reference'> {
  return { 'reference.materials': () => resources.materials() };
}
