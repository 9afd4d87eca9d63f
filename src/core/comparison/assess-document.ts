import type { ProjectDocument } from '../api/contract.ts';
import { assessAlternatives, type AssessedAlternatives } from './assess-alternatives.ts';

export type AssessedProject = AssessedAlternatives;

/**
 * The accounts and the comparison of a project in the workspace.
 * @param today `YYYY-MM-DD`
 */
export function assessDocument(document: ProjectDocument, today: string): AssessedProject {
  const { project, declarations, factors } = document;
  const alternatives = document.alternatives.map((alternative) => ({
    ...alternative,
    components: [...alternative.components],
    energy: [...alternative.energy],
  }));
  return assessAlternatives({ method: project.method, alternatives, declarations, factors, today });
}
