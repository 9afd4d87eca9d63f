import type { ProjectDocument } from '../api/contract.ts';
import type { Account } from '../climate/account.ts';
import type { Alternative } from '../project/project.ts';
import { measuredSite, withMeasuredSite } from '../site/measured-site.ts';
import { assessAlternatives, type AssessedAlternatives } from './assess-alternatives.ts';
import { sensitivities, type ComparedPair, type Sensitivities } from './sensitivity.ts';
import { variationsOf, type Chosen } from './variations.ts';

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
 * Two alternatives of a project with what they were assessed from, to be assessed again with a setting changed.
 * @param today `YYYY-MM-DD`
 * @returns null where one of them is not in the project
 */
export function comparedPair(
  document: ProjectDocument,
  reference: Account,
  other: Account,
  today: string,
): ComparedPair | null {
  const chosenOf = choosing(document, today);
  const [a, b] = [chosenOf(reference), chosenOf(other)];
  return a && b && { reference: a, other: b };
}

/**
 * The sensitivities of each of the others against the reference, in their order.
 * @param today `YYYY-MM-DD`
 */
export function documentSensitivities(
  document: ProjectDocument,
  reference: Account,
  others: readonly Account[],
  today: string,
): (Sensitivities | null)[] {
  const chosenOf = choosing(document, today);
  const variations = variationsOf([reference, ...others].map(({ id }) => id));
  const chosen = chosenOf(reference);
  return others.map((account) => {
    const other = chosenOf(account);
    return chosen && other && sensitivities({ reference: chosen, other }, variations);
  });
}

function choosing(document: ProjectDocument, today: string): (account: Account) => Chosen | null {
  const { factors } = document;
  const declarations = new Map(document.declarations.map((declaration) => [declaration.id, declaration]));
  const alternatives = alternativesOf(document);
  return (account) => {
    const alternative = alternatives.find(({ id }) => id === account.id);
    return alternative
      ? { input: { alternative, declarations, factors, method: account.method, today }, account }
      : null;
  };
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
