import type { HandlersOf, ServiceContext } from './ports.ts';

export function createFactorHandlers({ resources }: ServiceContext): HandlersOf<'factors'> {
  return { 'factors.current': () => resources.factors() };
}
