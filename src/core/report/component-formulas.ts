import { surcharge } from '../climate/modules/a1-a3.ts';
import { isDecided, settledByOrigin } from '../climate/origin.ts';
import type { Declaration } from '../declaration/declaration.ts';
import { USE_STAGE, type DeclaredModule, type Module } from '../declaration/life-cycle-module.ts';
import { REPLACEABLE_MODULES, type Method } from '../project/method.ts';
import type { Component } from '../project/project.ts';
import { constant, product, quotient, sum, type Expression } from './formula.ts';

/**
 * The formulas of `calculation.md`, "A component", over the cells of one row of the material list. They are written so that a
 * reader can follow them in the workbook; a figure that another rule decides is left to the account (`live` in `cells.ts`).
 */

/** The cells of one row; null where the cell holds no number. */
export interface ComponentCells {
  readonly component: Component;
  readonly declaration: Declaration | null;
  readonly method: Method;
  /** Quantity in declared units. */
  readonly amount: Expression | null;
  /** kg CO₂e per declared unit. */
  readonly factor: (module: DeclaredModule) => Expression | null;
  /** The row's own figure of a module. */
  readonly figure: (module: Module) => Expression | null;
  readonly wastage: Expression | null;
  readonly serviceLife: Expression | null;
  readonly replacements: Expression | null;
  /** What one replacement emits. */
  readonly once: Expression | null;
  /** kg CO₂e per declared unit of bringing it by legs of its own; null: by the declaration's A4, or not known. */
  readonly ownTransport: number | null;
  readonly studyPeriod: Expression;
}

/** A module's figure from the other cells of its row. Null also where the origin or a person has settled it. */
export function moduleFormula(module: Module, cells: ComponentCells): Expression | null {
  const { component, declaration } = cells;
  if (declaration === null || settledByOrigin(component, declaration, module)) return null;
  if (isDecided(component, module)) return null;
  if (module === 'B4') return times(cells.replacements, cells.once);
  const useStage = USE_STAGE.find((candidate) => candidate === module);
  if (useStage) return useStageFormula(useStage, cells);
  const own = (part: Module): Expression | null => {
    const settled = settledByOrigin(component, declaration, part);
    return cells.figure(part) ?? (settled ? null : installation(part, cells, own));
  };
  return installation(module, cells, own);
}

/**
 * One replacement: the sum over the modules that it repeats. A new component's is the same again, so its own cells are referred to;
 * what replaces other origins is worked out from the factors. Null where a person has decided that nothing is replaced.
 */
export function replacementFormula(cells: ComponentCells): Expression | null {
  if (isDecided(cells.component, 'B4')) return null;
  const isNew = (cells.component.origin ?? 'new') === 'new';
  const again = (module: Module): Expression | null =>
    (isNew ? cells.figure(module) : null) ?? installation(module, cells, again);
  return known(REPLACEABLE_MODULES.filter((module) => cells.method.replacement.modules.includes(module)).map(again));
}

/** D of every installation that leaves. */
export function beyondBoundaryFormula({ amount, factor, replacements }: ComponentCells): Expression | null {
  const once = times(amount, factor('D'));
  return once === null || replacements === null ? once : product(sum(constant(1), replacements), once);
}

/**
 * A module of one installation.
 * @param part what the wastage of A5 is a share of, module by module
 */
function installation(
  module: Module,
  cells: ComponentCells,
  part: (module: Module) => Expression | null,
): Expression | null {
  const { component, method, amount, factor, wastage } = cells;
  if (isDecided(component, module)) return null;
  switch (module) {
    case 'A1-A3': {
      const declared = times(amount, factor(module));
      const share = cells.declaration ? surcharge({ declaration: cells.declaration, method }) : 0;
      return declared && share > 0 ? product(declared, sum(constant(1), constant(share))) : declared;
    }
    case 'A4':
      if (component.transport == null) return times(amount, factor(module));
      return times(amount, cells.ownTransport === null ? null : constant(cells.ownTransport));
    case 'A5': {
      const declared = method.a5 === 'cut-off' ? null : times(amount, factor(module));
      const wasted = known([part('A1-A3'), part('A4'), part('C2'), part('C3'), part('C4')]);
      return known([declared, times(wastage, wasted)]);
    }
    case 'C1':
    case 'C2':
    case 'C3':
    case 'C4':
      return times(amount, factor(module));
    default:
      return null;
  }
}

/** B1, B2, B3, B5, B7: stated for each year, or for a service life. */
function useStageFormula(module: (typeof USE_STAGE)[number], cells: ComponentCells): Expression | null {
  const stated = times(times(cells.amount, cells.factor(module)), cells.studyPeriod);
  const period = cells.declaration?.useStage ?? null;
  if (stated === null || period === null) return null;
  return period === 'perYear' ? stated : quotient(stated, cells.serviceLife ?? cells.studyPeriod);
}

function times(a: Expression | null, b: Expression | null): Expression | null {
  return a === null || b === null ? null : product(a, b);
}

/** The sum of what is known; null where nothing is. */
function known(terms: readonly (Expression | null)[]): Expression | null {
  const given = terms.filter((term) => term !== null);
  return given.length === 0 ? null : sum(...given);
}
