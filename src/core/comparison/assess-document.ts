import type { ProjectDocument } from '../api/contract.ts';
import type { Account } from '../climate/account.ts';
import type { AssessInput } from '../climate/assess.ts';
import type { Alternative } from '../project/project.ts';
import { measuredSite, withMeasuredSite } from '../site/measured-site.ts';
import { assessAlternatives, type AssessedAlternatives } from './assess-alternatives.ts';
import type { ComparedPair } from './sensitivity.ts';

export type AssessedProject = AssessedAlternatives;

/**
 * The accounts and the comparison of a project in the workspace.
 * @param today `YYYY-MM-DD`
 */
export function assessDocument(document: ProjectDocument, today: string): AssessedProject {
  const { project, declarations, factors } = document;
  const alternatives = alternativesOf(document);
  return assessAlternatives({ method: project.method, alternatives, declarations, factors, today });
}

/**
 * What two alternatives of a project were assessed from, to be assessed again with a setting changed.
 * @param today `YYYY-MM-DD`
 * @returns null where one of them is not in the project
 */
export function comparedPair(
  document: ProjectDocument,
  reference: Account,
  other: Account,
  today: string,
): ComparedPair | null {
  const { factors } = document;
  const declarations = new Map(document.declarations.map((declaration) => [declaration.id, declaration]));
  const alternatives = alternativesOf(document);
  const inputOf = ({ id, method }: Account): AssessInput | null => {
    const alternative = alternatives.find((one) => one.id === id);
    return alternative ? { alternative, declarations, factors, method, today } : null;
  };
  const [a, b] = [inputOf(reference), inputOf(other)];
  return a && b && { reference: a, other: b };
}

/** The alternatives as they are calculated: with what the site's log has, where it is of one of them. */
export function alternativesOf(document: ProjectDocument): Alternative[] {
  const site = measuredSite(document);
  return document.alternatives.map((alternative) => ({
    ...withMeasuredSite(alternative, site),
    components: [...alternative.components],
    energy: [...alternative.energy],
    costLines: [...alternative.costLines],
  }));
}
