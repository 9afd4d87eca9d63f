import type { Declaration } from '../declaration/declaration.ts';
import { isEndOfLife, type Module } from '../declaration/life-cycle-module.ts';
import type { Component } from '../project/project.ts';
import type { DeclaredFigures } from './basis.ts';

/** What is decided of a component whatever is declared: by its origin (`calculation.md`, "Origin"), and module by module by a person. */

const INSTALLATION_STAGE: ReadonlySet<Module> = new Set<Module>(['A1-A3', 'A4', 'A5']);

/** Whether a component's origin makes a module 0: a decision, kept apart from what is not known. */
export function settledByOrigin(component: Component, declaration: Declaration, module: Module): boolean {
  switch (component.origin) {
    case 'retained':
      return INSTALLATION_STAGE.has(module);
    case 'reused':
      return module === 'A1-A3' && avoidsProduction(component, declaration);
    case 'demolished':
      return !isEndOfLife(module);
    default:
      return false;
  }
}

/** Whether the reuse spares a new production; a declaration of the reused product itself holds what it did take. */
export function avoidsProduction(component: Component, declaration: Declaration | undefined): boolean {
  return component.origin === 'reused' && declaration?.reusedProduct !== true;
}

/** Whether a person has decided that a module is not relevant for a component: 0, and not missing. */
export function isDecided({ notRelevant }: Component, module: Module): boolean {
  return notRelevant?.some((decision) => decision.module === module) === true;
}

/** The figures with what the person has decided is not relevant as 0, so that wastage and replacements know it too. */
export function withDecisions(
  component: Component,
  figures: DeclaredFigures['perDeclaredUnit'],
): DeclaredFigures['perDeclaredUnit'] {
  if (!component.notRelevant?.length) return figures;
  return { ...figures, ...Object.fromEntries(component.notRelevant.map(({ module }) => [module, 0])) };
}
