import type { AlternativeDocument } from '#core/api/contract.ts';
import { alternativeHeadSchema, type AlternativeHead } from '#core/project/project.ts';

/** The alternative without its rows and its place. */
export function headOf(alternative: AlternativeDocument): AlternativeHead {
  const { components: _components, energy: _energy, position: _position, ...head } = alternative;
  return alternativeHeadSchema.parse(head);
}
